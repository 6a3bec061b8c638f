import { expect, test } from "vitest";
import {
  initialState,
  reduce,
  writing,
  type Setup,
  type Work,
} from "../../src/pane/state/pane-state";
import type { Candidate } from "../../src/workflows/look-for-tables";
import { createStore } from "../../src/pane/state/store";

test("a problem stands before the screen and goes when work begins again", () => {
  const inserting = { kind: "inserting", waitingForCell: false } as const;
  const failed = reduce(
    { ...initialState, work: inserting },
    { type: "failed", problem: { code: "structure-protected" } },
  );
  expect(failed).toMatchObject({
    problem: { code: "structure-protected" },
    attempted: inserting,
    work: null,
  });
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

const candidate: Candidate = {
  source: { kind: "range", sheet: "Sheet1" },
  name: "Sheet1",
  sheet: "Sheet1",
  address: "A1:B2",
  headerRow: 0,
  rowCount: 1,
  headers: ["a", "b"],
  fits: {} as Candidate["fits"],
  columns: {},
  missing: ["dealId", "amount", "closeDate", "stage"],
};

const looked = (candidates: readonly Candidate[]) =>
  reduce(initialState, {
    type: "looked",
    look: {
      candidates,
      involvements: [],
      besides: [],
      offers: [],
      remembered: null,
      settings: null,
    },
  });

const looking: Work = { kind: "looking", waitingForCell: false };

test("an empty workbook shows the start, one with other tables says there are no deals", () => {
  expect(looked([]).screen).toBe("start");
  expect(looked([candidate]).screen).toBe("no-deals");
});

test("an empty workbook that is looked at again is not known to be empty", () => {
  expect(initialState.candidates).toBeNull();
  expect(looked([]).candidates).toEqual([]);
  expect(reduce(looked([]), { type: "work", work: looking }).candidates).toBeNull();
  expect(reduce(looked([candidate]), { type: "work", work: looking }).candidates).toEqual([
    candidate,
  ]);
});

test("what is being written is known by the work alone", () => {
  const building = {
    kind: "building",
    setup: {} as Setup,
    share: 0,
    waitingForCell: true,
  } as const;
  expect(writing(null)).toBeNull();
  expect(writing(looking)).toBeNull();
  expect(writing({ kind: "inserting", waitingForCell: false })).toBe("sample");
  expect(writing({ kind: "noting", waitingForCell: false })).toBe("aliases");
  expect(writing({ kind: "noting", waitingForCell: true })).toBeNull();
  expect(writing({ ...building, step: "ranking" })).toBeNull();
  expect(writing({ ...building, step: "writing" })).toBe("portfolio");
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

test("a problem that came over a screen does not make it the way back from itself", () => {
  const compared = { ...initialState, screen: "compare" as const };
  const models = reduce(compared, { type: "show", screen: "models" });
  const failed = reduce(models, { type: "failed", problem: { code: "structure-protected" } });
  expect(reduce(failed, { type: "show", screen: "models" })).toMatchObject({
    screen: "models",
    from: "compare",
    problem: null,
  });
});
