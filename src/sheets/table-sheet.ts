import type { ColumnPlan, SheetPlan } from "./sheet-plan";

const header = { bold: true, fill: "#E7ECEF" } as const;

/** A sheet that holds one table from its first cell, with nothing above it. */
export function tableSheet(
  sheet: string,
  table: {
    readonly name: string;
    readonly key: readonly string[];
    readonly columns: readonly ColumnPlan[];
  },
): SheetPlan {
  const [first] = table.columns;
  return {
    sheet,
    cells: [],
    rowHeights: [],
    frozen: { rows: 1, columns: 0 },
    table: { ...table, row: 0, column: 0, style: "TableStyleLight1", headerFormat: header },
    highlights: [],
    pareto: null,
    ...(first === undefined
      ? {}
      : { print: { titleRows: 1, titleColumn: first.header, footer: sheet } }),
  };
}
