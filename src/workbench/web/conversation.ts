import type { EventEntry, Host } from "../host/host";
import { type RichApiReply } from "../host/protocol";
import { appContext, type Identity } from "./app-context";
import {
  actionKind,
  eventText,
  noticeText,
  type PaneMessage,
  readMessage,
  replyText,
} from "./message";

/** Leaving the add-in by keyboard, and the like: [add-in, what, …]. */
export type Notice = { readonly action: number; readonly detail: unknown };

export type ConversationOptions = {
  readonly identity: Identity;
  readonly host: Pick<Host, "request" | "settings">;
  readonly documentUrl: string;
  /** Posts a text to the add-in's window. */
  readonly post: (text: string) => void;
  /** The add-in's page begins, for the first time or anew: what it had registered is gone. */
  readonly onStart?: () => void;
  readonly onNotice?: (notice: Notice) => void;
  /** A ribbon command says that it is done. */
  readonly onCommandDone?: (id: string, status: number) => void;
};

/** One loading of the add-in's page talking to the host. */
export type Conversation = {
  readonly receive: (text: unknown) => Promise<void>;
  readonly pushEntries: (entries: readonly EventEntry[]) => void;
  readonly runCommand: (id: string, callback: string) => void;
  /** The keyboard comes into the pane: to the first place in it that takes it. */
  readonly enter: () => void;
};

const notSupported = 5000;
const version = 1;
/** What Excel tells the page when Ctrl+F6 leads to it. */
const entered = 4;

const methodId = {
  refreshSettings: 75,
  saveSettings: 76,
  richApi: 93,
  commandDone: 94,
} as const;

const events = new Set(["appCommandInvoked", "richApiMessage", "documentSelectionChanged"]);

type MethodData = {
  readonly DdaMethod?: { readonly DispatchId?: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
  readonly [key: string]: unknown;
};

const richApiData = (reply: RichApiReply): unknown =>
  "body" in reply
    ? { Version: version, Error: 0, Data: [200, [], JSON.stringify(reply.body)] }
    : { Version: version, Error: reply.transportError };

const unknownMessage = (message: PaneMessage): unknown => {
  console.error(`The workbench does not know this message: ${JSON.stringify(message)}`);
  return { Version: version, Error: notSupported };
};

/** The body of a rich API request stands fifth, after custom data, method, path and headers. */
const bodyPosition = 4;

type Method = (data: MethodData, options: ConversationOptions) => unknown;

const methods: Readonly<Record<number, Method>> = {
  [methodId.richApi]: async (data, { host }) =>
    richApiData(await host.request(data.ArrayData?.[bodyPosition])),
  [methodId.saveSettings]: (data, { host }) => {
    host.settings.save(data.DdaSettingsMethod?.Properties ?? []);
    return { Version: version, Error: 0 };
  },
  [methodId.refreshSettings]: (_, { host }) => ({
    Version: version,
    Error: 0,
    Properties: { Settings: host.settings.all().map(([Name, Value]) => ({ Name, Value })) },
  }),
  [methodId.commandDone]: (data, { onCommandDone }) => {
    onCommandDone?.(String(data["0"]), Number(data["1"]));
    return { Version: version, Error: 0 };
  },
};

const execute = (message: PaneMessage, options: ConversationOptions): unknown => {
  const data = (message._data ?? {}) as MethodData;
  const method = methods[data.DdaMethod?.DispatchId ?? -1];
  return method === undefined ? unknownMessage(message) : method(data, options);
};

const begin = ({ identity, host, documentUrl, onStart }: ConversationOptions): unknown => {
  onStart?.();
  return appContext(identity, host.settings.all(), documentUrl);
};

/** What the host answers; undefined where it stays silent. */
const answer = (message: PaneMessage, options: ConversationOptions): unknown => {
  const { _actionName: name, _actionType: kind, _data: data } = message;
  if (kind !== actionKind.invoke) return events.has(name) ? { Error: 0 } : unknownMessage(message);
  if (name === "executeMethod") return execute(message, options);
  if (name === "ContextActivationManager_getAppContextAsync") return begin(options);
  if (name !== "ContextActivationManager_notifyHost") return unknownMessage(message);
  const [, action, detail] = data as readonly [unknown, number, unknown];
  options.onNotice?.({ action, detail });
  return undefined;
};

export const createConversation = (options: ConversationOptions): Conversation => {
  const { conversationId } = options.identity;
  return {
    receive: async (text) => {
      const message = readMessage(text);
      if (message?._conversationId !== conversationId) return;
      const data = await answer(message, options);
      if (data !== undefined) options.post(replyText(message, data));
    },
    pushEntries: (entries) => {
      options.post(eventText(conversationId, "richApiMessage", { ArrayData: entries }));
    },
    runCommand: (id, callback) => {
      const data = { 0: id, 1: callback, 2: JSON.stringify({ source: { id } }) };
      options.post(eventText(conversationId, "appCommandInvoked", data));
    },
    enter: () => {
      options.post(noticeText(conversationId, entered));
    },
  };
};
