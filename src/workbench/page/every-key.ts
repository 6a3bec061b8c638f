import { byId } from "./element";

type Heard<Name extends keyof WindowEventMap> = (
  event: WindowEventMap[Name],
  isInPane: boolean,
) => void;

/**
 * Hears every event of a kind on the page first. What is done in the pane is told there only, to
 * each page that it loads anew.
 */
const onEvery = <Name extends keyof WindowEventMap>(name: Name, heard: Heard<Name>): void => {
  const listen = (target: Window, isInPane: boolean): void => {
    const onEvent = (event: WindowEventMap[Name]): void => {
      heard(event, isInPane);
    };
    target.addEventListener(name, onEvent, { capture: true });
  };
  listen(window, false);
  const onLoad = ({ target }: Event): void => {
    const { contentWindow } = target as HTMLIFrameElement;
    if (contentWindow) listen(contentWindow, true);
  };
  byId("pane").addEventListener("load", onLoad, { capture: true });
};

export const onEveryKey = (heard: Heard<"keydown">): void => {
  onEvery("keydown", heard);
};

/** Whatever a person does, by keyboard, pointer, or with a tool that only clicks. */
export const onEveryAct = (heard: () => void): void => {
  for (const name of ["keydown", "pointerdown", "click"] as const) onEvery(name, heard);
};
