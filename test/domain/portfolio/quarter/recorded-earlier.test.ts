import { expect, test } from "vitest";
import type { DecisionEntry } from "../../../../src/domain/portfolio/quarter/decision";
import type { DecisionRow } from "../../../../src/domain/portfolio/quarter/decision-rows";
import { recordedEarlier } from "../../../../src/domain/portfolio/quarter/recorded-earlier";

const entry: DecisionEntry = {
  ...{ decision: "Fix", owner: "R. Castell", due: 46_387, reason: null, decidedOn: 46_301 },
};

const row: DecisionRow = {
  ...{ decidedOn: 46_301, quarter: "2026Q3", partner: "North", recommended: "Fix" },
  ...{ decided: "Fix", owner: "R. Castell", due: 46_387, reason: null, status: "Open" },
  ...{ attributedMinor: 100, class: "C", fit: 71 },
};

const entries = (its: DecisionEntry) => new Map([["north", its]]);
const later = { decidedFor: "2026Q3", quarter: "2026Q4" };

test("what a finalised quarter has on record is not decided for the next", () => {
  expect(recordedEarlier(entries(entry), [row], later)).toEqual(new Set(["north"]));
});

test.each([
  { what: "another owner", entry: { ...entry, owner: "M. Okafor" } },
  { what: "another date", entry: { ...entry, due: 46_400 } },
  { what: "a reason", entry: { ...entry, reason: "Two deals" } },
  { what: "the same, stamped later", entry: { ...entry, decidedOn: 46_302 } },
  { what: "another decision", entry: { ...entry, decision: "Exit" } as const },
])("$what since then stays", ({ entry: its }) => {
  expect(recordedEarlier(entries(its), [row], later)).toEqual(new Set());
});

test.each([
  { what: "without a stamp", its: { ...entry, decidedOn: null }, of: row },
  { what: "beside a row without its day", its: entry, of: { ...row, decidedOn: null } },
])("what is on record word for word is on record $what", ({ its, of }) => {
  expect(recordedEarlier(entries(its), [of], later)).toEqual(new Set(["north"]));
});

test("within the quarter, or where nobody knows for which it was, everything stays", () => {
  const all = entries(entry);
  expect(recordedEarlier(all, [row], { ...later, quarter: "2026Q3" })).toEqual(new Set());
  expect(recordedEarlier(all, [row], { ...later, quarter: "2026Q2" })).toEqual(new Set());
  expect(recordedEarlier(all, [row], { ...later, decidedFor: null })).toEqual(new Set());
});

test("a quarter that was never finalised leaves its decisions to the next", () => {
  expect(recordedEarlier(entries(entry), [], later)).toEqual(new Set());
});
