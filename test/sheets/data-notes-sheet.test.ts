import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dateSerial } from "../../src/domain/numeric/date-serial";
import {
  dataNoteHeaders,
  dataNotesSheet,
  mostNotes,
  type DataNotesInput,
} from "../../src/sheets/data-notes-sheet";
import type { SheetPlan } from "../../src/sheets/sheet-plan";
import type { Key } from "../../src/sheets/user-columns";
import type { CellValue } from "../../src/tables/cell-value";
import type { DataNote } from "../../src/text/data-note";

const builtAt = dateSerial(2026, 10, 5) + 14 / 24;

const note = (row: number, over?: Partial<DataNote>): DataNote => ({
  ...{ table: "Deals", row, column: "Amount", found: "tbd", expected: "A number" },
  todo: "Type the amount as a number.",
  ...over,
});

const deals = { table: "Deals", read: 412, revenue: 390, otherUse: 7, setAside: 15 };
const touches = { table: "Touches", read: 868, revenue: 860, otherUse: 6, setAside: 2 };

const plan = (over: Partial<DataNotesInput>): SheetPlan =>
  dataNotesSheet({
    ...{ notes: [], counts: [deals], builtAt, typedBeside: [], fold: (key: Key) => key.join("|") },
    ...over,
  });

function rowsOf({ table }: SheetPlan): readonly (readonly CellValue[])[] {
  const columns = table.columns.map(({ content }) => ("values" in content ? content.values : []));
  return (columns[0] ?? []).map((_, row) => columns.map((values) => values[row] ?? ""));
}

/** What stands above the table, row by row. */
function above({ cells }: SheetPlan): readonly (readonly CellValue[])[] {
  const rows: CellValue[][] = [];
  for (const { row, column, content } of cells)
    (rows[row] ??= [])[column] = "value" in content ? content.value : "a formula";
  return Array.from({ length: rows.length }, (_, row) => rows[row] ?? []);
}

describe("Data notes", () => {
  test("has the names that formulas elsewhere use", () => {
    const { sheet, table } = plan({});
    expect({ sheet, table: table.name, key: table.key }).toEqual({
      ...{ sheet: "Data notes", table: "DataNotes", key: ["Table", "Row", "Column"] },
    });
    expect(table.columns.map(({ header }) => header)).toEqual([
      ...["Table", "Row", "Column", "Found", "Expected", "What to do"],
    ]);
    expect(dataNoteHeaders).toHaveLength(6);
  });

  test("lists each note with its place, what was found and what to do", () => {
    const notes = [note(7), note(212, { column: null, found: "Subtotal", todo: "Nothing." })];
    expect(rowsOf(plan({ notes }))).toEqual([
      ["Deals", 7, "Amount", "tbd", "A number", "Type the amount as a number."],
      ["Deals", 212, "", "Subtotal", "A number", "Nothing."],
    ]);
  });

  test("counts the rows of each table and of all above it", () => {
    const rows = above(plan({ counts: [deals, touches], notes: [note(7)] }));
    expect(rows.slice(0, 8)).toEqual([
      ["Data notes"],
      [
        "Built 2026-10-05 14:00. 17 rows set aside. 1 note below: put it right where it stands, then build again.",
      ],
      [],
      ["Table", "Read", "Revenue", "Other use", "Set aside"],
      ["Deals", 412, 390, 7, 15],
      ["Touches", 868, 860, 6, 2],
      ["All", 1280, 1250, 13, 17],
      ["", "", "", "", ""],
    ]);
  });

  test("the table of notes stands in the same place however many tables are counted", () => {
    const seven = Array.from({ length: 7 }, () => deals);
    expect(plan({ counts: seven }).table.row).toBe(plan({ counts: [] }).table.row);
    const last = above(plan({ counts: seven })).length;
    expect(plan({ counts: seven }).table.row).toBe(last + 1);
    expect(above(plan({ counts: [] }))).toHaveLength(last);
  });

  test("with more tables than lines the last line but one sums the others", () => {
    const rows = above(plan({ counts: Array.from({ length: 9 }, () => deals) }));
    expect(rows.slice(9, 12)).toEqual([
      ["Deals", 412, 390, 7, 15],
      ["(other tables)", 1236, 1170, 21, 45],
      ["All", 3708, 3510, 63, 135],
    ]);
    expect(rows).toHaveLength(12);
  });

  test("says so when there is nothing to note", () => {
    const rows = above(plan({ counts: [{ ...deals, setAside: 0 }] }));
    expect(rows[1]).toEqual([
      "Built 2026-10-05 14:00. No row was set aside, and every cell could be read.",
    ]);
  });

  test("two notes of one cell are one line, so that what is typed beside it stays one", () => {
    const notes = [note(7), note(7, { expected: "EUR", todo: "Correct it." }), note(8)];
    const written = plan({ notes });
    expect(rowsOf(written)).toEqual([
      [
        ...["Deals", 7, "Amount", "tbd", "A number; EUR"],
        "Type the amount as a number. Correct it.",
      ],
      ["Deals", 8, "Amount", "tbd", "A number", "Type the amount as a number."],
    ]);
    expect(String(above(written)[1]?.[0])).toContain("2 notes below");
  });

  test("what is typed beside a settled note keeps its line", () => {
    const typedBeside: readonly Key[] = [
      ["Deals", 7, "Amount"],
      ["Deals", 9, "Close Date"],
    ];
    const rows = rowsOf(plan({ notes: [note(7)], typedBeside }));
    expect(rows.map((row) => row.slice(0, 4))).toEqual([
      ["Deals", 7, "Amount", "tbd"],
      ["Deals", 9, "Close Date", ""],
    ]);
    expect(rows[1]?.[5]).toMatch(/^Settled\./u);
  });

  test("of 100,000 notes the first 5,000 are listed, those typed beside, and one that counts the rest", () => {
    const notes = Array.from({ length: 100_000 }, (_, index) =>
      note(index + 2, { table: index < 90_000 ? "Deals" : "Touches" }),
    );
    const typedBeside: readonly Key[] = [["Touches", 99_000, "Amount"]];
    const written = plan({ notes, typedBeside });
    const rows = rowsOf(written);
    expect(rows).toHaveLength(mostNotes + 2);
    expect(rows[mostNotes]?.slice(0, 4)).toEqual(["Touches", 99_000, "Amount", "tbd"]);
    expect(rows[mostNotes + 1]).toEqual([
      ...["(more)", "", "", "", ""],
      "94,999 more, not listed: 85,000 in Deals and 9,999 in Touches. Put right what is above and build again.",
    ]);
    expect(String(above(written)[1]?.[0])).toContain("100,000 notes below");
  });

  test("nothing is a formula, whatever the data hold", () => {
    const text = fc.oneof(fc.string(), fc.constantFrom("=1+1", "+A1", "@x", "-2", "'=1", "#N/A"));
    const anyNote = fc.record({
      ...{ table: text, row: fc.nat(), column: fc.option(text), expected: text, todo: text },
      found: fc.oneof(text, fc.double(), fc.boolean()),
    });
    fc.assert(
      fc.property(fc.uniqueArray(anyNote, { selector: ({ row }) => row }), (notes) => {
        const { cells, table } = plan({ notes });
        expect(cells.every(({ content }) => "value" in content)).toBe(true);
        expect(table.columns.every(({ content }) => "values" in content)).toBe(true);
        const rows = rowsOf({ table } as SheetPlan);
        expect(rows).toEqual(
          notes.map(({ table: name, row, column, found, expected, todo }) => [
            ...[name, row, column ?? "", found, expected, todo],
          ]),
        );
      }),
    );
  });
});
