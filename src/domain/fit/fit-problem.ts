/** The arguments of a fit that hold one cell for each criterion. */
export type FitArgument = "ratings" | "weights" | "criteria";

/**
 * Why a fit cannot be given. `index` counts cells within the argument from 0; `found` is the cell
 * as it came, so that whoever knows error cells can hand one on.
 */
export type FitProblem =
  | { readonly code: "ratings-missing" }
  | {
      readonly code: "not-one-line";
      readonly argument: FitArgument;
      readonly rows: number;
      readonly columns: number;
    }
  | {
      readonly code: "count-differs";
      readonly ratings: number;
      readonly argument: "weights" | "criteria";
      readonly count: number;
    }
  | { readonly code: "scale-unreadable"; readonly found: unknown }
  | { readonly code: "weight-unreadable"; readonly index: number; readonly found: unknown }
  | { readonly code: "weights-all-zero" }
  | { readonly code: "criterion-unreadable"; readonly index: number; readonly found: unknown }
  | {
      readonly code: "criterion-repeated";
      readonly index: number;
      readonly firstIndex: number;
      readonly name: string;
    }
  | {
      readonly code: "rating-unreadable";
      readonly index: number;
      readonly found: unknown;
      readonly min: number;
      readonly max: number;
    }
  /** Coverage, in per cent of the weight, is below one half. */
  | { readonly code: "too-little-rated"; readonly coverage: number };

/** A problem with what one cell holds. */
export type FitCellProblem = Extract<FitProblem, { readonly found: unknown }>;
