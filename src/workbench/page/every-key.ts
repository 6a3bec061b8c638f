import { byId } from "./element";

/**
 * Hears every key on the page first. What is pressed in the pane is told there only, to each page
 * that it loads anew.
 */
export const onEveryKey = (heard: (event: KeyboardEvent, isInPane: boolean) => void): void => {
  const listen = (target: Window, isInPane: boolean): void => {
    const onKey = (event: KeyboardEvent): void => {
      heard(event, isInPane);
    };
    target.addEventListener("keydown", onKey, { capture: true });
  };
  listen(window, false);
  const onLoad = ({ target }: Event): void => {
    const { contentWindow } = target as HTMLIFrameElement;
    if (contentWindow) listen(contentWindow, true);
  };
  byId("pane").addEventListener("load", onLoad, { capture: true });
};
