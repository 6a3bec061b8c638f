/** A message of office.js to its host, as posted between windows. */
export type PaneMessage = {
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
};

export const messageKind = { request: 0, response: 1 } as const;
export const actionKind = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
const responseKind = { toCall: 0, event: 1 } as const;
const serializerVersion = 1;

/** Undefined where the text is no request of office.js: other scripts post messages too. */
export const readMessage = (text: unknown): PaneMessage | undefined => {
  if (typeof text !== "string") return undefined;
  try {
    const message = JSON.parse(text) as Partial<PaneMessage & { _messageType: number }> | null;
    const isRequest =
      message?._messageType === messageKind.request && typeof message._actionName === "string";
    return isRequest ? (message as PaneMessage) : undefined;
  } catch {
    return undefined;
  }
};

export const replyText = (message: PaneMessage, data: unknown): string =>
  JSON.stringify({
    _messageType: messageKind.response,
    _actionName: message._actionName,
    _conversationId: message._conversationId,
    _correlationId: message._correlationId,
    _errorCode: 0,
    _responseType: responseKind.toCall,
    _data: data,
    _serializerVersion: serializerVersion,
  });

export const eventText = (conversationId: string, name: string, data: unknown): string =>
  JSON.stringify({
    _messageType: messageKind.response,
    _actionName: name,
    _conversationId: conversationId,
    _correlationId: -1,
    _errorCode: 0,
    _responseType: responseKind.event,
    _data: data,
    _serializerVersion: serializerVersion,
  });

/** A request of the host to the page, for which office.js has a conversation of its own. */
export const noticeText = (conversationId: string, action: number): string =>
  JSON.stringify({
    _messageType: messageKind.request,
    _actionName: "Office_notifyAgave",
    _actionType: actionKind.invoke,
    _conversationId: `${conversationId}_ntf`,
    _correlationId: 0,
    _data: [action],
    _serializerVersion: serializerVersion,
  });
