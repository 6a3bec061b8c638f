import { expect, test } from "vitest";
import { howReadLines } from "../../src/text/how-read";
import { dateOrderOf } from "../../src/tables/date-order";

test("says what settled the order of dates, and how many", () => {
  const dates = dateOrderOf(["31/12/2025", "03/04/2025", "25/06/2025"]);
  expect(howReadLines("Deals", { dates })).toEqual([
    "Deals: dates have the day first, then the month. “31/12/2025” only fits that way; 2 dates settle it.",
  ]);
});

test("says what a person said", () => {
  expect(howReadLines("Deals", { dates: null, dateOrder: "mdy", decimalMark: "," })).toEqual([
    "Deals: dates have the month first, then the day, as you said.",
    "Deals: a comma stands before the cents, as you said.",
  ]);
});

test("says that a person said all deals were won", () => {
  expect(howReadLines("Deals", { allWon: true })).toEqual([
    "Deals: every row is a won deal, as you said.",
  ]);
  expect(howReadLines("Deals", { allWon: false })).toEqual([]);
});

test("tells of the groups of a report, and says nothing where nothing was understood", () => {
  expect(howReadLines("Report", { groups: [{ column: "Partner", cells: 1 }] })).toEqual([
    "Report: 1 blank cell of “Partner” read as the cell above, as reports group them.",
  ]);
  expect(howReadLines("Deals", { dates: null, decimals: null, groups: [] })).toEqual([]);
});
