export type DealState = "won" | "lost" | "open";

type AnyDeal = {
  /** The id as written, or the name where there is no id. */
  readonly label: string;
  /** The sheet row of its first table row, counted from 1. */
  readonly row: number;
  /** Upper case, "" where unknown. */
  readonly currency: string;
};

export type WonDeal = AnyDeal & {
  readonly state: "won";
  readonly amountMinor: number;
  readonly closeDate: number;
};

/** One deal after repeated rows have met. Amounts are in minor units, dates are Excel serials. */
export type Deal =
  | WonDeal
  | (AnyDeal & {
      readonly state: Exclude<DealState, "won">;
      readonly amountMinor: number | null;
      readonly closeDate: number | null;
    });

/** All deals of a table; partner names are interned, first spelling met. */
export type DealBook = {
  readonly deals: readonly Deal[];
  readonly partners: readonly string[];
};

export const wonDealsOf = (book: DealBook): readonly WonDeal[] =>
  book.deals.filter((deal) => deal.state === "won");
