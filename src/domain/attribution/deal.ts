export type DealState = "won" | "lost" | "open";

/** One deal after repeated rows have met. Amounts are in minor units, dates are Excel serials. */
export type Deal = {
  /** The id as written, or the name where there is no id. */
  readonly label: string;
  /** The sheet row of its first table row, counted from 1. */
  readonly row: number;
  readonly state: DealState;
  /** Blank only on deals not won. */
  readonly amountMinor: number | null;
  readonly closeDate: number | null;
  /** Upper case, "" where unknown. */
  readonly currency: string;
  /** Indexes into `DealBook.partners`, each once, in the order met; none is a direct deal. */
  readonly partners: readonly number[];
};

/** All deals of a table; partner names are interned, first spelling met. */
export type DealBook = {
  readonly deals: readonly Deal[];
  readonly partners: readonly string[];
};
