import type { CellValue } from "../tables/cell-value";
import { droppedTitle, whatIfFoot, whatIfHeaders } from "../text/what-if-sheet";
import { cellAt, headerCells, lineCells, sectionTitle } from "./page-cells";
import type { PageFor } from "./page-plan";
import type { CellFormat } from "./sheet-plan";

/** A figure before and after, as a cell or as a text such as "not checked". */
export type WhatIfRow = {
  readonly label: string;
  readonly now: CellValue;
  readonly after: CellValue;
  readonly change: CellValue;
  readonly numberFormat?: string;
};

export type WhatIfInput = {
  /** What is tried, in a sentence with its outcome. */
  readonly title: string;
  /** Below it, a line each: the least at risk, what to think twice about. */
  readonly notes: readonly string[];
  readonly rows: readonly WhatIfRow[];
  readonly dropped: readonly string[];
  readonly writtenAt: number;
};

const widths = [44, 16, 16, 16];
const right: CellFormat = { horizontal: "Right" };

/** A trial of dropping partners, as it stood when it was written. */
export function whatIfSheet({ title, notes, rows, dropped, writtenAt }: WhatIfInput): PageFor {
  const top = 2 + notes.length;
  const names = top + rows.length + 2;
  const end = names + 1 + dropped.length;
  const cells = [
    cellAt(0, 0, title, { bold: true, fontSize: 15 }),
    ...notes.map((note, at) => cellAt(1 + at, 0, note)),
    ...headerCells(top, 0, whatIfHeaders, [{}, right, right, right]),
    ...rows.flatMap(({ label, now, after, change, numberFormat }, at) => {
      const figure = numberFormat === undefined ? right : { ...right, numberFormat };
      return lineCells(top + 1 + at, 0, [label, now, after, change], [{}, figure, figure, figure]);
    }),
    sectionTitle(names, 0, droppedTitle),
    ...dropped.map((name, at) => cellAt(names + 1 + at, 0, name)),
  ];
  return () => ({
    ...{ widths, cells, pareto: null, rowHeights: [{ row: 0, height: 24 }] },
    print: {
      ...{ columns: widths.length, pages: [{ from: 0, rows: end }] },
      footer: whatIfFoot(writtenAt),
    },
  });
}
