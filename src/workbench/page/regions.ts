import { byId } from "./element";
import { onEveryKey } from "./every-key";
import type { Session } from "./session";

type Region = "strip" | "grid" | "pane";

const regionOf = (element: Element | null): Region => {
  if (byId("pane").contains(element)) return "pane";
  return byId("grid").contains(element) ? "grid" : "strip";
};

/** F6 goes between the cells and the pane, as in Excel; with Shift it leads to the strip. */
const next = (from: Region, isShift: boolean): Region => {
  if (isShift) return from === "strip" ? "pane" : "strip";
  return from === "grid" ? "pane" : "grid";
};

const go = (to: Region, { grid, frame }: Session): void => {
  // A hidden pane takes no keyboard; the strip has the button that shows it.
  const isThere = to !== "pane" || !byId("pane").hidden;
  if (!isThere || to === "strip") byId("file").focus();
  else if (to === "grid") grid.focus();
  else frame.conversation.enter();
};

/** Leads the keyboard from one part of the page to the next. */
export const enableRegions = (session: () => Session): void => {
  onEveryKey((event, isInPane) => {
    if (event.key !== "F6" || session().grid.isEditing()) return;
    event.preventDefault();
    // The frame of the add-in would tell of it a second time.
    event.stopImmediatePropagation();
    const from = isInPane ? "pane" : regionOf(document.activeElement);
    go(next(from, event.shiftKey), session());
  });
};
