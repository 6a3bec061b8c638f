import { byId } from "./element";

export type MessageBar = {
  readonly show: (sentence: string) => void;
  readonly hide: () => void;
};

/** Says a sentence below the strip until it is closed or something opens. */
export const createMessageBar = (): MessageBar => {
  const bar = byId("message");
  const hide = (): void => {
    bar.hidden = true;
  };
  byId("message-close").addEventListener("click", hide);
  return {
    show: (sentence) => {
      byId("message-text").textContent = sentence;
      bar.hidden = false;
    },
    hide,
  };
};
