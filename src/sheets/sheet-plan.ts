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

/** What may be typed into a column, and what is said against anything else. */
export type Validation = { readonly title: string; readonly message: string } & (
  | {
      readonly kind: "list";
      readonly items: readonly string[];
      /** Anything else is asked about, not refused. */
      readonly isAdvice?: true;
    }
  | { readonly kind: "date" }
);

export type ColumnPlan = {
  readonly header: string;
  readonly width: number;
  readonly content:
    | { readonly values: readonly CellValue[] }
    /** One formula that every row shares, with structured references only. */
    | { readonly formula: string }
    /** Blank at first; what people type follows the key of its row, as in a column of their own. */
    | { readonly typed: true };
  readonly format?: CellFormat;
  /** Over the format of the table's headers. */
  readonly headerFormat?: CellFormat;
  readonly validation?: Validation;
  /** A detail: neighbours form an outline group, closed when the sheet is made. */
  readonly folded?: boolean;
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

export type HighlightFormat = Pick<CellFormat, "bold" | "italic" | "color" | "fill"> & {
  /** A dashed line in this colour around the cell. */
  readonly edge?: string;
  /** A line in this colour above the cell. */
  readonly topEdge?: string;
};

/** A rule that colours cells of one table column, or one cell above the table. */
export type Highlight =
  | { readonly kind: "data-bar"; readonly column: string; readonly fill: string }
  | {
      readonly kind: "equals";
      readonly column: string;
      readonly text: string;
      readonly format: HighlightFormat;
    }
  /** Cells of a column that are below zero. */
  | { readonly kind: "negative"; readonly column: string; readonly color: string }
  /**
   * Cells of a column for whose row a formula is true: `[Header]` is the cell of that column in the
   * row, `[#Headers]` the first cell of the header row.
   */
  | {
      readonly kind: "formula";
      readonly column: string;
      readonly formula: string;
      readonly format: HighlightFormat;
    }
  /** One cell outside the table that begins with this text. */
  | {
      readonly kind: "cell-begins";
      readonly row: number;
      readonly column: number;
      readonly text: string;
      readonly format: HighlightFormat;
    };

/** Cells that a chart draws: a column of the plan's table from its first row, or cells in a row. */
export type ChartCells =
  | { readonly column: string }
  | { readonly sheet: string; readonly row: number; readonly from: number };

/** Columns that share one place each, and a line on a second axis from 0 to 1. */
export type ParetoPlan = {
  readonly name: string;
  readonly title: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly categories: ChartCells;
  readonly bars: readonly {
    readonly name: string;
    readonly cells: ChartCells;
    readonly fill: string;
  }[];
  readonly line: { readonly name: string; readonly cells: ChartCells; readonly color: string };
  /** How many cells are drawn, from the first. */
  readonly count: number;
};

/** A name over neighbouring columns of the table, in the row above its header. */
export type BandPlan = {
  readonly name: string;
  readonly headers: readonly string[];
  readonly fill: string;
  readonly color: string;
};

/** Cells in rows, written at once. */
export type BlockPlan = {
  readonly row: number;
  readonly column: number;
  readonly rows: readonly (readonly CellContent[])[];
  readonly format: CellFormat;
};

/** Cells that the plan's sheet rests on, on a sheet that stands: written after its table. */
export type BackingPlan = {
  readonly sheet: string;
  readonly blocks: readonly BlockPlan[];
  readonly widths: readonly { readonly column: number; readonly width: number }[];
};

/** On paper: across, one page wide, so many rows over the table and one column repeated. */
export type PrintPlan = {
  readonly titleRows: number;
  readonly titleColumn: string;
  /** The page and the number of pages follow it. */
  readonly footer: string;
};

export type SheetPlan = {
  readonly sheet: string;
  readonly cells: readonly PlannedCell[];
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly table: TablePlan;
  readonly highlights: readonly Highlight[];
  readonly pareto: ParetoPlan | null;
  readonly bands?: readonly BandPlan[];
  readonly backing?: BackingPlan;
  readonly print?: PrintPlan;
  /** Cells over the table that an earlier version of the sheet had; counted as `cells` are. */
  readonly retired?: readonly { readonly row: number; readonly column: number }[];
};
