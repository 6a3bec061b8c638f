import { byId } from "./element";
import type { AddIn } from "./manifest";

/** The add-in's ribbon button, with the manifest's label and icon, shows and hides the pane. */
export const enablePaneButton = (button: AddIn["button"], onToggle: () => void): void => {
  const element = byId("pane-button");
  const parts = [byId("pane"), byId("splitter")];
  if (button === undefined) return;
  byId("pane-label").textContent = button.label;
  (byId("pane-icon") as HTMLImageElement).src = button.icon;
  const show = (shown: boolean): void => {
    element.setAttribute("aria-pressed", String(shown));
    for (const part of parts) part.hidden = !shown;
    onToggle();
  };
  element.addEventListener("click", () => {
    show(element.getAttribute("aria-pressed") !== "true");
  });
  show(true);
  element.hidden = false;
};
