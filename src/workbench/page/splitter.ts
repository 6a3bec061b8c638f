const narrowest = 270;
const widest = 500;
const usual = 350;
const step = 10;

const within = (width: number): number => Math.round(Math.min(widest, Math.max(narrowest, width)));

const byKey: Readonly<Record<string, (width: number) => number>> = {
  ArrowLeft: (width) => width + step,
  ArrowRight: (width) => width - step,
  Home: () => narrowest,
  End: () => widest,
};

/** Lets the pane right of the splitter be made wider and narrower, by pointer and by keyboard. */
export const enableSplitter = (splitter: HTMLElement, onResize: () => void): void => {
  let width = usual;
  const show = (): void => {
    document.documentElement.style.setProperty("--pane-width", `${width}px`);
    splitter.setAttribute("aria-valuenow", String(width));
    onResize();
  };
  const set = (wanted: number): void => {
    width = within(wanted);
    show();
  };
  splitter.setAttribute("aria-valuemin", String(narrowest));
  splitter.setAttribute("aria-valuemax", String(widest));
  splitter.addEventListener("keydown", (event) => {
    const change = byKey[event.key];
    if (change === undefined) return;
    event.preventDefault();
    set(change(width));
  });
  splitter.addEventListener("pointerdown", (event) => {
    // Captured, the pointer is not lost to the frame beside the splitter.
    splitter.setPointerCapture(event.pointerId);
    splitter.toggleAttribute("data-dragging", true);
  });
  splitter.addEventListener("pointermove", (event) => {
    if (splitter.hasPointerCapture(event.pointerId)) set(window.innerWidth - event.clientX - 3);
  });
  splitter.addEventListener("lostpointercapture", () => {
    splitter.removeAttribute("data-dragging");
  });
  show();
};
