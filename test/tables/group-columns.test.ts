import { describe, expect, test } from "vitest";
import type { CellValue } from "../../src/tables/cell-value";
import { groupFiller, groupSurvey } from "../../src/tables/group-columns";

type Rows = readonly (readonly CellValue[])[];

const kindOf = (cells: readonly CellValue[]) =>
  cells.some((cell) => /total/iu.test(String(cell))) ? ("total-row" as const) : ("deal" as const);

function groupsIn(rows: Rows): readonly number[] {
  const survey = groupSurvey();
  for (const cells of rows) survey.see(cells, kindOf(cells));
  return survey.columns();
}

describe("group columns of a report", () => {
  const tables: readonly (readonly [string, Rows, readonly number[]])[] = [
    [
      "two groups, each closed by a subtotal",
      [
        ["Acme", 1],
        ["", 2],
        ["Subtotal", 3],
        ["Beta", 4],
        ["Subtotal", 4],
        ["Grand Total", 7],
      ],
      [0],
    ],
    [
      "one group, with a subtotal of its own",
      [
        ["Acme", 1],
        ["", 2],
        ["Subtotal", 3],
      ],
      [0],
    ],
    [
      "a group within a group, right of a blank column",
      [
        ["", "Acme", "Won", 1],
        ["", "", "", 2],
        ["", "", "Subtotal", 3],
        ["", "", "Lost", 4],
        ["", "", "Subtotal", 4],
        ["", "Subtotal", "", 7],
        ["", "Beta", "Won", 4],
        ["", "", "Subtotal", 4],
        ["", "Subtotal", "", 4],
      ],
      [1, 2],
    ],
    [
      "gaps above one grand total",
      [
        ["Acme", 1],
        ["", 2],
        ["", 3],
        ["Total", 6],
      ],
      [],
    ],
    [
      "a value without a subtotal above it",
      [
        ["Acme", 1],
        ["", 2],
        ["Beta", 3],
        ["Subtotal", 6],
      ],
      [],
    ],
    [
      "a gap right below a subtotal",
      [
        ["Acme", 1],
        ["", 1],
        ["Subtotal", 1],
        ["", 4],
        ["Subtotal", 4],
      ],
      [],
    ],
    [
      "a first row without a group",
      [
        ["", 1],
        ["Subtotal", 1],
        ["Beta", 4],
        ["", 4],
        ["Subtotal", 4],
      ],
      [],
    ],
    [
      "no gaps",
      [
        ["Acme", 1],
        ["Subtotal", 1],
        ["Beta", 4],
        ["Subtotal", 4],
      ],
      [],
    ],
    [
      "no totals",
      [
        ["Acme", 1],
        ["", 2],
        ["Beta", 3],
        ["", 4],
      ],
      [],
    ],
    [
      "a column with gaps right of one without",
      [
        [1, "Acme"],
        [2, ""],
        ["Subtotal", ""],
        [4, "Beta"],
        ["Subtotal", ""],
      ],
      [],
    ],
  ];
  test.each(tables)("%s", (_, rows, expected) => {
    expect(groupsIn(rows)).toEqual(expected);
  });

  test("blanks are the cell above, never across the total that closes its group", () => {
    const { fill, filled } = groupFiller([0, 1], ["Partner", "Stage", "Amount"]);
    const rows: Rows = [
      ["Acme", "Won", 1],
      ["", "", 2],
      ["", "Subtotal", 3],
      ["", "Lost", 4],
      ["Subtotal", "", 7],
      ["", "", 8],
      ["-", "Won", 9],
      ["", "", 9],
    ];
    expect(rows.map((cells) => fill(cells, kindOf(cells)).slice(0, 2))).toEqual([
      ["Acme", "Won"],
      ["Acme", "Won"],
      ["", "Subtotal"],
      ["Acme", "Lost"],
      ["Subtotal", ""],
      ["", ""],
      ["", "Won"],
      ["", "Won"],
    ]);
    expect(filled()).toEqual([
      { column: "Partner", cells: 2 },
      { column: "Stage", cells: 2 },
    ]);
  });
});
