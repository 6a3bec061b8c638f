import type { Host } from "./host";
import { transportError, type RichApiReply } from "./protocol";

/** A message as office.js hands it to a native host, and as it expects the answer. */
type OutgoingMessage = {
  readonly id: number;
  readonly type: number;
  readonly message: { readonly body: unknown };
};

type NativeBridge = {
  readonly sendMessageToHost: (text: string) => void;
  /** Installed by office.js. */
  onMessageFromHost?: (text: string) => void;
};

const messageType = { richApi: 1, event: 3 } as const;

/** Codes and sentences the client itself makes of a transport error on the other transport. */
const failures: Readonly<Record<number, readonly [code: string, message: string]>> = {
  [transportError.inCellEditMode]: [
    "InvalidOperationInCellEditMode",
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  ],
  [transportError.requestTooLarge]: [
    "RequestPayloadSizeLimitExceeded",
    "The request payload size has exceeded the limit.",
  ],
  [transportError.responseTooLarge]: [
    "ResponsePayloadSizeLimitExceeded",
    "The response payload size has exceeded the limit.",
  ],
};

const httpAnswer = (reply: RichApiReply): { statusCode: number; body: string } => {
  if ("body" in reply) return { statusCode: 200, body: JSON.stringify(reply.body) };
  const [code, message] = failures[reply.transportError] ?? ["GeneralException", "Unknown."];
  const error = { error: { code, message } };
  return { statusCode: 400, body: JSON.stringify(error) };
};

/**
 * Connects a host to the office.js of this process. Call it before office.js is loaded; a later
 * call connects another host to the same office.js.
 */
export const connectNativeBridge = (host: Host): void => {
  const globals = globalThis as { _richApiNativeBridge?: NativeBridge };
  const bridge = (globals._richApiNativeBridge ??= { sendMessageToHost: () => undefined });
  const receive = (message: unknown): void => {
    bridge.onMessageFromHost?.(JSON.stringify(message));
  };
  const answer = async ({ id, message }: OutgoingMessage): Promise<void> => {
    const reply = httpAnswer(await host.request(message.body));
    receive({ id, type: messageType.richApi, message: { ...reply, headers: {} } });
  };
  Object.assign(bridge, {
    sendMessageToHost: (text: string) => void answer(JSON.parse(text) as OutgoingMessage),
  });
  host.onEvent((entry) => {
    receive({ type: messageType.event, message: { entries: [entry] } });
  });
};
