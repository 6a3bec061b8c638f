import type { PaneVisibility } from "../web/runtime-service";
import { byId } from "./element";
import type { AddIn } from "./manifest";

/** The pane with the splitter before it, and the add-in's button in the strip, pressed or not. */
export const createPaneVisibility = (onChange: (shown: boolean) => void): PaneVisibility => {
  const parts = [byId("pane"), byId("splitter")];
  let isShown = true;
  return {
    isShown: () => isShown,
    show: (shown) => {
      if (shown === isShown) return;
      isShown = shown;
      byId("pane-button").setAttribute("aria-pressed", String(shown));
      for (const part of parts) part.hidden = !shown;
      onChange(shown);
    },
  };
};

/** The add-in's ribbon button, with the manifest's label and icon, shows and hides the pane. */
export const enablePaneButton = (button: AddIn["button"], pane: PaneVisibility): void => {
  if (button === undefined) return;
  const element = byId("pane-button");
  byId("pane-label").textContent = button.label;
  (byId("pane-icon") as HTMLImageElement).src = button.icon;
  element.addEventListener("click", () => {
    pane.show(!pane.isShown());
  });
  element.hidden = false;
};
