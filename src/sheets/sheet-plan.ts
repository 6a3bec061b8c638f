import type { CellValue } from "../tables/cell-value";

/**
 * A sheet as data. A workflow computes a plan, `excel/apply-plans.ts` writes any plan, tests read it.
 * Rows and columns count from 0; widths are in characters, heights and sizes in points.
 */
/** A text value is always written as text, whatever it looks like; "" is a blank cell. */
export type CellContent =
  | { readonly value: CellValue }
  /** English R1C1 text beginning with "="; made by us, never from data. */
  | { readonly formulaR1C1: string };

export type CellFormat = {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontSize?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: "Left" | "Center" | "Right";
  readonly vertical?: "Top" | "Center" | "Bottom";
  readonly wrap?: boolean;
};

export type PlannedCell = {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  readonly format?: CellFormat;
};

export type ColumnPlan = {
  readonly header: string;
  readonly width: number;
  /** One value per row, or one formula that every row shares, with structured references only. */
  readonly content: { readonly values: readonly CellValue[] } | { readonly formula: string };
  readonly format?: CellFormat;
};

export type TablePlan = {
  /** The name in the workbook: an interface, never changed. */
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly style: string;
  readonly headerFormat: CellFormat;
  readonly columns: readonly ColumnPlan[];
  /** The columns whose texts tell the rows apart, so that a user's own columns follow them. */
  readonly key: readonly string[];
};

/** A rule that colours cells of one table column, or one cell above the table. */
export type Highlight =
  | { readonly kind: "data-bar"; readonly column: string; readonly fill: string }
  | {
      readonly kind: "equals";
      readonly column: string;
      readonly text: string;
      readonly format: Pick<CellFormat, "bold" | "color" | "fill">;
    }
  /** Cells of a column that are below zero. */
  | { readonly kind: "negative"; readonly column: string; readonly color: string }
  /** One cell outside the table that shows exactly this text. */
  | {
      readonly kind: "cell-equals";
      readonly row: number;
      readonly column: number;
      readonly text: string;
      readonly format: Pick<CellFormat, "bold" | "color" | "fill">;
    };

/** Columns in `bars`, a line on a second axis from 0 to 1: Excel's own Pareto type is unreliable. */
export type ParetoPlan = {
  readonly name: string;
  readonly title: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly categories: string;
  readonly bars: { readonly column: string; readonly fill: string };
  readonly line: { readonly column: string; readonly color: string };
  /** How many table rows are drawn, from the first. */
  readonly rows: number;
};

export type SheetPlan = {
  readonly sheet: string;
  readonly cells: readonly PlannedCell[];
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly table: TablePlan;
  readonly highlights: readonly Highlight[];
  readonly pareto: ParetoPlan | null;
};
