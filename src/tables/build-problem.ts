import type { MixedCurrencies } from "../domain/portfolio/one-currency";
import type { BesideRole } from "./beside-roles";
import type { MissingColumns } from "./read-deals";
import type { MissingInvolvementColumns } from "./read-involvements";
import type { WorkbookProblem } from "./workbook-problem";

/** The headers are no longer those that were confirmed: a column was moved, renamed or added. */
export type HeadersChanged = { readonly code: "headers-changed"; readonly table: string };

/** A table beside the deals lacks what every row of it needs. */
export type MissingBesideColumns = {
  readonly code: "missing-beside-columns";
  readonly table: string;
  readonly role: BesideRole;
  readonly fields: readonly string[];
};

/** Nobody is named in any row that counts. */
export type NoPartner = { readonly code: "no-partner"; readonly column: string };

/** Something came up since that only a person can say. */
export type QuestionOpen = { readonly code: "question-open"; readonly table: string };

/** Why there is no portfolio. */
export type BuildProblem =
  | WorkbookProblem
  | MixedCurrencies
  | MissingColumns
  | MissingInvolvementColumns
  | MissingBesideColumns
  | NoPartner
  | HeadersChanged
  | QuestionOpen;
