import { describe, expect, test } from "vitest";
import { samplePointingLine, sampleRemovalLines } from "../../src/text/sample-removal";

const goes = (sheet: string, changedRows = 0) => ({ sheet, changedRows, stays: null });

describe("what removing the sample does", () => {
  test("names the sheets that go, and what was changed on them", () => {
    expect(sampleRemovalLines([goes("Deals", 3), goes("Goals", 1), goes("Partners")])).toEqual([
      "3 sheets of sample data will be removed: Deals, Goals and Partners. Excel cannot undo this.",
      "3 rows that you changed in Deals go with it.",
      "1 row that you changed in Goals goes with it.",
    ]);
  });

  test("names the sheets that stay, and why", () => {
    expect(
      sampleRemovalLines([
        { sheet: "Deals", changedRows: 2, stays: { code: "own-cell", cell: "L4" } },
        { sheet: "Goals", changedRows: 0, stays: { code: "chart" } },
      ]),
    ).toEqual([
      "No sheet of sample data can be removed.",
      "“Deals” stays: L4 is yours. Move it, or delete the sheet yourself.",
      "“Goals” stays: it has a chart of yours. Move it, or delete the sheet yourself.",
    ]);
  });
});

test("formulas that point at the sample are counted, sheet by sheet", () => {
  expect(samplePointingLine([])).toBe("");
  expect(samplePointingLine([{ sheet: "Mine", cells: 1 }])).toBe(
    "1 formula elsewhere would read #REF!: 1 on Mine.",
  );
  const both = [
    { sheet: "Mine", cells: 2 },
    { sheet: "Report", cells: 1200 },
  ];
  expect(samplePointingLine(both)).toBe(
    "1,202 formulas elsewhere would read #REF!: 2 on Mine and 1,200 on Report.",
  );
});
