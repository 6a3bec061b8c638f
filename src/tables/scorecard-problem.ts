import type { CellValue } from "./cell-value";

/** Why no fit can be taken from a scorecard as it stands. */
export type ScorecardProblem =
  | { readonly code: "column-missing"; readonly header: string }
  /** Nothing stands between Partner and Fit. */
  | { readonly code: "no-criteria" }
  | { readonly code: "criterion-repeated"; readonly name: string }
  | { readonly code: "weight-unreadable"; readonly criterion: string; readonly found: CellValue }
  | { readonly code: "weights-all-zero" }
  | {
      readonly code: "scale-unreadable";
      readonly lowest: CellValue;
      readonly highest: CellValue;
    }
  | {
      readonly code: "bands-unreadable";
      readonly strong: CellValue;
      readonly moderate: CellValue;
    };
