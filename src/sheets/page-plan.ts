import type { ParetoPlan, PlannedCell } from "./sheet-plan";

/** Lines of a cell, in one colour. */
export type Ruling = { readonly below?: string; readonly above?: string };

export type PageCell = PlannedCell & { readonly ruling?: Ruling };

/**
 * A sheet that is read and printed, and holds no table: values only, as they stood when it was
 * written. Rows and columns count from 0; widths are in characters, heights in points.
 */
export type PagePlan = {
  /** Of the columns from the first. */
  readonly widths: readonly number[];
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  readonly cells: readonly PageCell[];
  /** Drawn from cells of this sheet, beside what is printed. */
  readonly pareto: ParetoPlan | null;
  readonly print: {
    readonly columns: number;
    /** The rows of each page. */
    readonly pages: readonly { readonly from: number; readonly rows: number }[];
    readonly footer: string;
  };
};

/** A plan once the sheet's name is known: its chart looks at cells of that sheet. */
export type PageFor = (sheet: string) => PagePlan;
