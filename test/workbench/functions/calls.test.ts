import { beforeEach, expect, test } from "vitest";
import { type Call, createCalls } from "../../../src/workbench/functions/calls";

const fit = (values: readonly unknown[], more: Partial<Call> = {}): Call => ({
  name: "PARTNERFIT",
  values,
  address: "Sheet1!B2",
  flags: 4,
  perAddress: false,
  ...more,
});

let sent: unknown[][];
let recalculated: number[][];
let calls: ReturnType<typeof createCalls>;

beforeEach(() => {
  sent = [];
  recalculated = [];
  calls = createCalls(
    (entries) =>
      sent.push(entries.map((entry) => JSON.parse((entry as string[])[3] ?? "") as unknown)),
    (cells) => recalculated.push([...cells]),
  );
});

const turn = () => new Promise<void>((resolve) => setTimeout(resolve));
const busy = expect.objectContaining({ error: "#BUSY!" }) as unknown;
const unknownName = expect.objectContaining({ error: "#NAME?" }) as unknown;

test("before the add-in listens a name is unknown; then everything is asked at once", async () => {
  expect(calls.ask(fit([1]), 11)).toEqual(unknownName);
  expect(calls.ask(fit([2]), 12)).toEqual(unknownName);
  await turn();
  expect(sent).toEqual([]);
  calls.ready();
  expect(sent).toEqual([
    [
      [1, "PARTNERFIT", [1], "Sheet1!B2", 4],
      [2, "PARTNERFIT", [2], "Sheet1!B2", 4],
    ],
  ]);
  expect(recalculated).toEqual([[11, 12]]);
  expect(calls.ask(fit([1]), 11)).toEqual(busy);
});

test("the calls of one evaluation are sent together, and each distinct one once", async () => {
  calls.ready();
  for (const cell of [11, 12, 13]) expect(calls.ask(fit([cell % 2]), cell)).toEqual(busy);
  await turn();
  expect(sent.map((entries) => entries.length)).toEqual([2]);
});

test("an answer reaches the cells that wait, and is not asked for again", async () => {
  calls.ready();
  calls.ask(fit([1]), 11);
  calls.ask(fit([1]), 12);
  await turn();
  calls.receive([[1, true, 62.5, [0]]]);
  expect(recalculated.at(-1)).toEqual([11, 12]);
  expect(calls.ask(fit([1]), 11)).toBe(62.5);
  await turn();
  expect(sent).toHaveLength(1);
});

test("an answer nobody asked for is ignored", () => {
  calls.receive([[99, true, 1, [0]]]);
  expect(recalculated.flat()).toEqual([]);
});

test("a call that depends on its cell is made for each cell", async () => {
  calls.ready();
  for (const address of ["Sheet1!A1", "Sheet1!A2"])
    calls.ask(fit([1], { address, perAddress: true }), 11);
  await turn();
  expect(sent[0]).toHaveLength(2);
});

test("when the add-in's page loads again, what is open is asked again", async () => {
  calls.ready();
  calls.ask(fit([1]), 11);
  calls.ask(fit([2]), 12);
  await turn();
  calls.receive([[1, true, 50, [0]]]);
  calls.gone();
  calls.ready();
  expect(sent.at(-1)).toEqual([[2, "PARTNERFIT", [2], "Sheet1!B2", 4]]);
  expect(calls.ask(fit([1]), 11)).toEqual(busy);
});

const cancelable = 1;

test("a call is called off when an argument changes before its answer comes", async () => {
  calls.ready();
  calls.ask(fit([1], { flags: cancelable }), 11);
  await turn();
  calls.ask(fit([2], { flags: cancelable }), 11);
  await turn();
  expect(sent.at(-1)).toEqual([
    { invocationId: 1 },
    [2, "PARTNERFIT", [2], "Sheet1!B2", cancelable],
  ]);
  calls.receive([[1, true, 5, [0]]]);
  expect(recalculated.flat()).toEqual([]);
});

test.each([
  ["another cell waits for it too", { flags: cancelable }, 12],
  ["the function cannot be called off", { flags: 0 }, 11],
])("a call goes on when %s", async (_, more, other) => {
  calls.ready();
  calls.ask(fit([1], more), 11);
  calls.ask(fit([1], more), other);
  await turn();
  calls.ask(fit([2], more), 11);
  await turn();
  expect(sent.at(-1)).toEqual([[2, "PARTNERFIT", [2], "Sheet1!B2", more.flags]]);
});

test("a call that was called off is made anew when it is asked for again", async () => {
  calls.ready();
  for (const value of [1, 2, 1]) {
    calls.ask(fit([value], { flags: cancelable }), 11);
    await turn();
  }
  expect(sent.at(-1)).toEqual([
    { invocationId: 2 },
    [3, "PARTNERFIT", [1], "Sheet1!B2", cancelable],
  ]);
});
