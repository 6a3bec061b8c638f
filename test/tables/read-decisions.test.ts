import { expect, test } from "vitest";
import type { CellValue } from "../../src/tables/cell-value";
import { decisionHeaders } from "../../src/tables/decision-fields";
import { readDecisions } from "../../src/tables/read-decisions";

const row = (...cells: readonly CellValue[]): CellValue[] =>
  decisionHeaders.map((_, index) => cells[index] ?? "");

const written = row(
  ...[46300, "2026Q3", "Acme", "Exit", "Fix", "one more try", "M. Okafor", 46400],
  ...["Open", 300.25, "C", 55],
);

test("a row reads back as it was decided", () => {
  const { rows, setAside } = readDecisions(decisionHeaders, [written]);
  expect(setAside).toEqual([]);
  expect(rows).toEqual([
    {
      ...{ row: 0, decidedOn: 46300, quarter: "2026Q3", partner: "Acme", recommended: "Exit" },
      ...{ decided: "Fix", reason: "one more try", owner: "M. Okafor", due: 46400 },
      ...{ status: "Open", attributedMinor: 30025, class: "C", fit: 55 },
    },
  ]);
});

test("a correction typed below need not repeat the figures, and what it decides is open", () => {
  const correction = row("", "Q3 2026", " acme ", "", "exit", "", "J. Lindqvist", "31 Dec 2026");
  const { rows } = readDecisions(decisionHeaders, [written, correction]);
  expect(rows[1]).toEqual({
    ...{ row: 1, decidedOn: null, quarter: "2026Q3", partner: "acme", recommended: "Exit" },
    ...{ decided: "Exit", reason: null, owner: "J. Lindqvist", due: 46387 },
    ...{ status: "Open", attributedMinor: 30025, class: "C", fit: 55 },
  });
});

test.each([
  { cells: row(46300, "last autumn", "Acme"), column: "Quarter", found: "last autumn" },
  { cells: row(46300, "2026Q3", "  "), column: "Partner", found: "" },
  { cells: row(46300, "2026Q3", "Acme", "Exit", "drop"), column: "Decided", found: "drop" },
])("a row without a sure $column is set aside, and the others count", (its) => {
  const { rows, setAside } = readDecisions(decisionHeaders, [row(), its.cells, written]);
  expect(setAside).toEqual([{ row: 1, column: its.column, found: its.found }]);
  expect(rows.map(({ row: at }) => at)).toEqual([2]);
});

test("columns may stand in any order, names are those of now, and what is gone is told", () => {
  const headers = ["Mine", ...[...decisionHeaders].reverse()].filter((one) => one !== "Fit");
  const cells = headers.map((header) => written[decisionHeaders.indexOf(header as "Fit")] ?? "x");
  const { rows, missing } = readDecisions(headers, [cells], (name) => `${name} Group`);
  expect(missing).toEqual(["Fit"]);
  expect(rows[0]).toMatchObject({ partner: "Acme Group", decided: "Fix", fit: null });
});

test("a row keeps the name it was written under, and takes over no revenue of another name", () => {
  const asNamedNow = row("", "2026Q3", "Acme Group", "", "Exit");
  const { rows } = readDecisions(decisionHeaders, [written, asNamedNow], (name) =>
    name === "Acme" ? "Acme Group" : name,
  );
  expect(rows).toMatchObject([
    { partner: "Acme Group", renamedFrom: "Acme", attributedMinor: 30025 },
    { partner: "Acme Group", decided: "Exit", attributedMinor: 0 },
  ]);
  expect(rows[1]).not.toHaveProperty("renamedFrom");
});
