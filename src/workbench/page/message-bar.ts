import { byId } from "./element";

/** Says a sentence below the strip until it is closed or something opens. */
export const createMessageBar = () => {
  const bar = byId("message");
  const hide = (): void => {
    bar.hidden = true;
  };
  byId("message-close").addEventListener("click", hide);
  return {
    show: (sentence: string): void => {
      byId("message-text").textContent = sentence;
      bar.hidden = false;
    },
    hide,
  };
};
