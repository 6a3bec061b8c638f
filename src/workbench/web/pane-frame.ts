import type { Host } from "../host/host";
import { frameName, hostQuery, newIdentity } from "./app-context";
import { type Conversation, createConversation, type Notice } from "./conversation";

export type PaneFrameOptions = {
  /** The path of the add-in's page on this server. */
  readonly page: string;
  readonly title: string;
  readonly host: Host;
  readonly documentUrl: string;
  readonly onNotice: (notice: Notice) => void;
  /** The page begins, for the first time or anew: what it had registered is gone. */
  readonly onStart: () => void;
};

export type PaneFrame = {
  readonly element: HTMLIFrameElement;
  readonly conversation: Conversation;
  readonly close: () => void;
};

/**
 * The add-in's own page in a frame, its unmodified office.js talking to the host. The frame is
 * named before it is inserted, because office.js reads the name while it loads.
 */
export const openPaneFrame = (parent: HTMLElement, options: PaneFrameOptions): PaneFrame => {
  const { host, page, title, documentUrl, onNotice, onStart } = options;
  const identity = newIdentity();
  const { origin } = window.location;
  const element = document.createElement("iframe");
  element.name = frameName(identity, origin);
  element.title = title;
  element.src = `${page}${page.includes("?") ? "&" : "?"}${hostQuery(identity)}`;
  const conversation = createConversation({
    identity,
    host,
    documentUrl,
    onStart,
    onNotice,
    post: (text) => element.contentWindow?.postMessage(text, origin),
  });
  const receive = (event: MessageEvent): void => {
    if (event.source !== element.contentWindow || event.origin !== origin) return;
    void conversation.receive(event.data);
  };
  window.addEventListener("message", receive);
  const stopEvents = host.onEvent((entry) => {
    conversation.pushEntries([entry]);
  });
  parent.append(element);
  return {
    element,
    conversation,
    close: () => {
      stopEvents();
      window.removeEventListener("message", receive);
      element.remove();
    },
  };
};
