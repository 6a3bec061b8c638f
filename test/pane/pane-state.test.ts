import { expect, test } from "vitest";
import { initialState, reduce } from "../../src/pane/state/pane-state";
import { createStore } from "../../src/pane/state/store";

test("a problem stands before the screen and goes when work begins again", () => {
  const failed = reduce(initialState, { type: "failed", problem: { code: "structure-protected" } });
  expect(failed).toMatchObject({ problem: { code: "structure-protected" }, work: null });
  const again = reduce(failed, { type: "work", work: { kind: "looking", waitingForCell: false } });
  expect(again).toMatchObject({ problem: null, work: { kind: "looking" } });
});

test("cancelled work leaves the screen as it was", () => {
  const working = { ...initialState, screen: "overview" as const };
  expect(reduce(working, { type: "work", work: null })).toMatchObject({
    screen: "overview",
    work: null,
  });
});

test("an empty workbook shows the start, one with other tables says there are no deals", () => {
  const look = (candidates: typeof initialState.candidates) =>
    reduce(initialState, { type: "looked", look: { candidates, remembered: null } }).screen;
  expect(look([])).toBe("start");
  const other = {
    source: { kind: "range", sheet: "Sheet1" },
    name: "Sheet1",
    sheet: "Sheet1",
    address: "A1:B2",
    headerRow: 0,
    rowCount: 1,
    headers: ["a", "b"],
    fits: {} as (typeof initialState.candidates)[number]["fits"],
    columns: {},
    missing: ["dealId", "amount", "closeDate", "stage"],
  } as const;
  expect(look([other])).toBe("no-deals");
});

test("a store tells its listeners of every change until they leave", () => {
  const store = createStore((count: number, by: number) => count + by, 0);
  const heard: number[] = [];
  const leave = store.subscribe(() => heard.push(store.get()));
  store.dispatch(2);
  leave();
  store.dispatch(3);
  expect(heard).toEqual([2]);
  expect(store.get()).toBe(5);
});
