import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CellValue } from "../../src/tables/cell-value";
import { columnProposals } from "../../src/tables/column-proposals";
import { recogniseInvestments } from "../../src/tables/investments-fields";
import { recogniseTables } from "../../src/tables/recognise-tables";
import type { SourcePreview } from "../../src/tables/source";
import { sureColumns, tableRoles, type TableRole } from "../../src/tables/table-roles";
import { messyCells, type Rows } from "./records";

const preview = (top: Rows, over?: Partial<SourcePreview>): SourcePreview => ({
  ...{ source: { kind: "table", name: "T" }, sheet: "Sheet1", address: "A1:Z9" },
  ...{ rowCount: top.length - 1, top },
  ...over,
});

const asSheet = (sheet: string) => ({ source: { kind: "range", sheet }, sheet }) as const;

const deals = ["Opportunity ID", "Amount", "Close Date", "Stage", "Partner", "Region", "Type"];
const touches = ["Deal ID", "Partner", "Partner Role", "Activity Date"];
const partners = ["Partner", "Type", "Region", "Owner", "Our sponsor", "Exit terms", "ECON"];

const examples: readonly (readonly [TableRole, readonly string[]])[] = [
  ["Deals", deals],
  ["Deals", ["Deal Name", "Amount", "Close Date", "Deal Stage", "Associated Company"]],
  ["Deals", ["Deal ID", "Amount", "Close Date", "Partner"]],
  ["Involvements", touches],
  ["Partners", partners],
  ["Investments", ["Partner", "Quarter", "Category", "Hours", "MDF"]],
  ["Investments", ["Partner", "Date", "Spend"]],
  ["Milestones", ["Partner", "Deliverable", "Side", "Due", "Done"]],
  ["Goals", ["ID", "Metric", "Baseline", "Target", "By", "Current"]],
  ["Aliases", ["Name as written", "Partner"]],
];

describe("what a table is", () => {
  test.each(examples)("%s: %j", (role, headers) => {
    const [found] = recogniseTables([preview([headers])]);
    expect(found).toMatchObject({ proposed: role });
    expect(found?.fits[0]?.role).toBe(role);
  });

  test("each of a workbook's tables is proposed for its own role", () => {
    const one = new Map<TableRole, readonly string[]>([...examples].reverse());
    const found = recogniseTables([...one.values()].map((headers) => preview([headers])));
    expect(found.map(({ proposed }) => proposed)).toEqual([...one.keys()]);
    expect(one.size).toBe(tableRoles.length);
  });

  test("deals with a partner may be involvements and partners too, and are proposed for one", () => {
    const [found] = recogniseTables([preview([deals])]);
    expect(found?.fits.map(({ role, isEnough }) => [role, isEnough])).toEqual([
      ["Deals", true],
      ["Partners", true],
      ["Involvements", true],
    ]);
  });

  test("title rows above a range are skipped", () => {
    const top = [["Pipeline report"], ["As of", 45_000], [], ["", ...deals], ["", "D1", 5]];
    const [found] = recogniseTables([preview(top, asSheet("SFDC Q3"))]);
    expect(found?.proposed).toBe("Deals");
    expect(found?.fits[0]).toMatchObject({ headerRow: 3, columns: { dealId: 1, amount: 2 } });
  });

  test("the header of an Excel table is its first row", () => {
    expect(recogniseTables([preview([["Title"], deals])])[0]?.fits).toEqual([]);
  });

  test("of two tables of deals as likely as each other none is proposed", () => {
    const found = recogniseTables([preview([deals]), preview([deals])]);
    expect(found.map(({ proposed }) => proposed)).toEqual([null, null]);
    expect(found.every(({ fits }) => fits[0]?.role === "Deals")).toBe(true);
  });

  test("of two tables of deals the one that says more is proposed, and the other for nothing", () => {
    const fewer = deals.slice(0, 5);
    const found = recogniseTables([preview([fewer]), preview([deals])]);
    expect(found.map(({ proposed }) => proposed)).toEqual([null, "Deals"]);
  });

  test("a table that lacks little is offered, and not proposed", () => {
    const [found] = recogniseTables([preview([["Partner", "Side", "Due"]])]);
    expect(found?.proposed).toBeNull();
    expect(found?.fits).toMatchObject([
      { role: "Milestones", isEnough: false, missing: ["deliverable"] },
    ]);
  });

  test("a role that lacks something but explains more is offered, and nothing is proposed", () => {
    const headers = ["Deal ID", "Close Date", "Stage", "Partner", "Region", "Type", "Value (EUR)"];
    const [found] = recogniseTables([preview([headers])]);
    expect(found?.proposed).toBeNull();
    expect(found?.fits.map(({ role, isEnough }) => [role, isEnough])).toEqual([
      ["Partners", true],
      ["Involvements", true],
      ["Deals", false],
    ]);
  });

  test("a sheet says nothing that its table does not say", () => {
    const found = recogniseTables([preview([deals]), preview([deals], asSheet("Sheet1"))]);
    expect(found.map(({ proposed, fits }) => [proposed, fits.length])).toEqual([
      ["Deals", 3],
      [null, 0],
    ]);
  });

  test("a sheet counts where it says more than the table on it", () => {
    const found = recogniseTables([preview([touches]), preview([deals], asSheet("Sheet1"))]);
    expect(found.map(({ proposed }) => proposed)).toEqual(["Involvements", "Deals"]);
  });

  test.each<readonly [Rows]>([[[]], [[[]]], [[["Partner"]]], [[["Notes", "Phone"]]]])(
    "%j is nothing",
    (top) => {
      expect(recogniseTables([preview(top)])[0]).toMatchObject({ fits: [], proposed: null });
    },
  );

  test("whatever sheets hold, no role is proposed twice and no source for what it cannot be", () => {
    const header = fc.constantFrom(...examples.flatMap(([, headers]) => headers));
    const row = fc.array(fc.oneof(header, fc.constantFrom(...messyCells), fc.string()), {
      maxLength: 9,
    });
    const source = fc.record({
      top: fc.array(row, { maxLength: 6 }),
      over: fc.constantFrom<Partial<SourcePreview>>({}, asSheet("Sheet1"), asSheet("Sheet2")),
    });
    fc.assert(
      fc.property(fc.array(source, { maxLength: 4 }), (sources) => {
        const found = recogniseTables(sources.map(({ top, over }) => preview(top, over)));
        expect(found).toHaveLength(sources.length);
        const proposed = found.flatMap(({ proposed: role }) => (role === null ? [] : [role]));
        expect(new Set(proposed).size).toBe(proposed.length);
        for (const { fits, proposed: role } of found) {
          if (role !== null) expect(fits[0]).toMatchObject({ role, isEnough: true });
        }
      }),
    );
  });
});

test("of several columns that fit a field, none is sure", () => {
  const headers = ["Partner", "MDF", "Quarter", "Commission", "Quarter", "Hours"];
  expect(sureColumns(recogniseInvestments(headers))).toEqual({ partner: 0, hours: 5 });
});

describe("columns by what they hold", () => {
  const proposals = (headers: readonly string[], rows: Rows) => {
    const [found] = recogniseTables([preview([headers, ...rows])]);
    const fit = found?.fits[0];
    return fit === undefined ? [] : columnProposals(fit, rows);
  };

  test("a missing close date is proposed where one unknown column alone holds dates", () => {
    const found = proposals(
      ["Deal ID", "Amount", "Stage", "Booked", "Rep"],
      [
        ["D1", 100, "Won", 45_000, "Kim"],
        ["D2", 200, "Won", "2026-03-31", "Ann"],
      ],
    );
    expect(found).toEqual([
      { field: "closeDate", column: 3, header: "Booked", kind: "date", isUnknownHeader: true },
    ]);
  });

  test("of two amounts the one that holds amounts is proposed", () => {
    const headers = ["Deal ID", "ACV", "ARR", "Close Date", "Stage"];
    const rows: Rows = [
      ["D1", "tbd", 100, 45_000, "Won"],
      ["D2", 200, 300, 45_001, "Won"],
    ];
    expect(proposals(headers, rows)).toEqual([
      { field: "amount", column: 2, header: "ARR", kind: "money", isUnknownHeader: false },
    ]);
  });

  test.each<readonly [string, readonly CellValue[], readonly CellValue[]]>([
    ["both hold amounts", [1.5, 100], [2, 300]],
    ["neither holds amounts", ["tbd", "x"], ["tbd", "y"]],
    ["one row says too little", ["tbd", 100], ["", ""]],
  ])("nothing is proposed where %s", (_, first, second) => {
    const headers = ["Deal ID", "ACV", "ARR", "Close Date", "Stage"];
    const row = (id: string, amounts: readonly CellValue[]) => [id, ...amounts, 45_000, "Won"];
    expect(proposals(headers, [row("D1", first), row("D2", second)])).toEqual([]);
  });

  test("ids are told by being each its own", () => {
    const rows: Rows = [
      ["D-1", "R-7", 100, 45_000, "Won"],
      ["D-2", "R-7", 200, 45_001, "Won"],
    ];
    const found = proposals(["Key", "Rep", "Amount", "Close Date", "Stage"], rows);
    expect(found).toMatchObject([{ field: "dealId", header: "Key", kind: "id" }]);
  });

  test("a field with a single column is left as it is, whatever it holds", () => {
    const rows: Rows = [
      ["D1", "tbd", "soon", "Won", 1],
      ["D2", "tbd", "soon", "Won", 2],
    ];
    expect(proposals(["Deal ID", "Amount", "Close Date", "Stage", "Extra"], rows)).toEqual([]);
  });
});
