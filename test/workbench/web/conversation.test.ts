import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { transportError, type RichApiReply } from "../../../src/workbench/host/protocol";
import { newIdentity } from "../../../src/workbench/web/app-context";
import { type Conversation, createConversation } from "../../../src/workbench/web/conversation";

const identity = newIdentity();
let posted: Record<string, unknown>[];
let settings: readonly (readonly [string, string])[];
let reply: RichApiReply;
let requested: unknown[];
let notices: unknown[];
let starts: number;
let conversation: Conversation;

beforeEach(() => {
  posted = [];
  requested = [];
  notices = [];
  starts = 0;
  settings = [["built", '"yes"']];
  reply = { body: { Results: [], TraceIds: [] } };
  conversation = createConversation({
    identity,
    host: {
      request: (body) => {
        requested.push(body);
        return Promise.resolve(reply);
      },
      settings: {
        all: () => settings,
        save: (all) => {
          settings = all;
        },
      },
    },
    documentUrl: "http://localhost/Book1.xlsx",
    post: (text) => posted.push(JSON.parse(text) as Record<string, unknown>),
    onStart: () => {
      starts += 1;
    },
    onNotice: (notice) => notices.push(notice),
  });
});

afterEach(() => {
  vi.restoreAllMocks();
});

const message = (name: string, data: unknown, kind = 0, more: object = {}) => ({
  _messageType: 0,
  _actionName: name,
  _actionType: kind,
  _conversationId: identity.conversationId,
  _correlationId: 5,
  _origin: "http://localhost",
  _data: data,
  _serializerVersion: 1,
  ...more,
});

const ask = async (name: string, data: unknown, kind = 0): Promise<unknown> => {
  await conversation.receive(JSON.stringify(message(name, data, kind)));
  return posted.at(-1)?.["_data"];
};

const execute = (id: number, data: object = {}): Promise<unknown> =>
  ask("executeMethod", { DdaMethod: { DispatchId: id, Version: 1 }, ...data });

test("a reply carries the names of what it answers", async () => {
  await execute(75);
  expect(posted[0]).toMatchObject({
    _messageType: 1,
    _actionName: "executeMethod",
    _conversationId: identity.conversationId,
    _correlationId: 5,
    _errorCode: 0,
    _responseType: 0,
    _serializerVersion: 1,
  });
});

test("office.js learns where it is, what it may use, and the document's settings", async () => {
  const context = (await ask("ContextActivationManager_getAppContextAsync", identity.appId)) as {
    readonly _requirementMatrix: string;
  };
  expect(context).toMatchObject({
    _id: identity.appId,
    _appName: 16,
    _docUrl: "http://localhost/Book1.xlsx",
    _settings: [["built", '"yes"']],
    _initialDisplayMode: 2,
  });
  expect(JSON.parse(context._requirementMatrix)).toMatchObject({
    ExcelApi: 1.14,
    SharedRuntime: 1.1,
    CustomFunctionsRuntime: 1.3,
  });
});

test("the host is told when the add-in's page begins, and begins anew", async () => {
  await execute(75);
  expect(starts).toBe(0);
  for (const time of [1, 2]) {
    await ask("ContextActivationManager_getAppContextAsync", identity.appId);
    expect(starts).toBe(time);
  }
});

test("a rich API request goes to the host, and its response comes back as text", async () => {
  const data = await execute(93, { ArrayData: ["", "POST", "ProcessQuery", [], "the body", 0] });
  expect(requested).toEqual(["the body"]);
  expect(data).toEqual({ Version: 1, Error: 0, Data: [200, [], '{"Results":[],"TraceIds":[]}'] });
});

test("a request the host does not take fails with its number", async () => {
  reply = { transportError: transportError.inCellEditMode };
  expect(await execute(93, { ArrayData: [] })).toEqual({ Version: 1, Error: 5004 });
});

test("settings are saved and read back", async () => {
  const saved = await execute(76, { DdaSettingsMethod: { Properties: [["a", "1"]] } });
  expect(saved).toEqual({ Version: 1, Error: 0 });
  expect(await execute(75)).toEqual({
    Version: 1,
    Error: 0,
    Properties: { Settings: [{ Name: "a", Value: "1" }] },
  });
});

test("the three events office.js listens to can be registered, others cannot", async () => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  for (const name of ["appCommandInvoked", "richApiMessage", "documentSelectionChanged"])
    expect(await ask(name, {}, 1)).toEqual({ Error: 0 });
  expect(await ask("dialogMessageReceived", {}, 1)).toMatchObject({ Error: 5000 });
});

test("what the workbench does not know fails, and says so aloud", async () => {
  const error = vi.spyOn(console, "error").mockImplementation(() => undefined);
  expect(await execute(12)).toMatchObject({ Error: 5000 });
  expect(await ask("ContextActivationManager_openWindowInHost", {})).toMatchObject({ Error: 5000 });
  expect(error).toHaveBeenCalledTimes(2);
});

test("a notice gets no answer", async () => {
  await ask("ContextActivationManager_notifyHost", [identity.appId, 13]);
  expect(posted).toEqual([]);
  expect(notices).toEqual([{ action: 13, detail: undefined }]);
});

test.each([
  ["not text", 7],
  ["not JSON", "hello"],
  ["null", "null"],
  ["another script's message", '{"type":"hello"}'],
  ["an answer", JSON.stringify(message("executeMethod", {}, 0, { _messageType: 1 }))],
  [
    "another conversation",
    JSON.stringify(message("executeMethod", {}, 0, { _conversationId: "x" })),
  ],
])("%s is not for the host", async (_, text) => {
  await conversation.receive(text);
  expect(posted).toEqual([]);
});

test("events are pushed under the names office.js registered", () => {
  conversation.pushEntries([[1, 1000, "", "{}", 0]]);
  conversation.runCommand("button", "showPane");
  expect(posted).toMatchObject([
    {
      _responseType: 1,
      _actionName: "richApiMessage",
      _data: { ArrayData: [[1, 1000, "", "{}", 0]] },
    },
    { _responseType: 1, _actionName: "appCommandInvoked", _data: { 0: "button", 1: "showPane" } },
  ]);
});

test("the keyboard enters the pane in the conversation office.js keeps for that", () => {
  conversation.enter();
  expect(posted).toMatchObject([
    {
      ...{ _messageType: 0, _actionType: 0, _actionName: "Office_notifyAgave", _data: [4] },
      _conversationId: `${identity.conversationId}_ntf`,
    },
  ]);
});
