import type { WorkbookProblem } from "./workbook-problem";

/** Why a formula was not written into a cell. */
export type InsertProblem =
  | WorkbookProblem
  | { readonly code: "cell-taken" }
  | { readonly code: "list-in-table"; readonly table: string }
  | { readonly code: "no-room"; readonly rows: number; readonly columns: number };
