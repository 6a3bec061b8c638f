import type { Portfolio } from "../domain/portfolio/portfolio";
import type { DecisionEntry } from "../domain/portfolio/quarter/decision";
import type { PartnerReview } from "../domain/portfolio/review/partner-review";
import type { Settings } from "../domain/portfolio/settings";
import type { RowAccount } from "../tables/row-account";
import { adviceLine } from "../text/advice";
import { notCheckedNames } from "../text/not-checked";

export type PortfolioSheetInput = {
  readonly portfolio: Portfolio;
  /** A row each, in this order. */
  readonly reviews: readonly PartnerReview[];
  /** What people decided, by folded name. */
  readonly decisions: ReadonlyMap<string, DecisionEntry>;
  /** The sentence beside an advised action. */
  readonly reasonOf: (review: PartnerReview) => string;
  readonly settings: Settings;
  readonly asOf: number;
  /** A local date and time as an Excel serial with its fraction. */
  readonly builtAt: number;
  /** What was read, the deals first. */
  readonly sources: readonly RowAccount[];
  /** What nobody could look at for want of data: "introductions". */
  readonly notChecked: readonly string[];
  /** How many partners, from the first, the hours of a quarter reach; null where there is no line. */
  readonly capacityLine: number | null;
  /** The sheet as it stands; null where it is made. */
  readonly standing: PortfolioStanding | null;
  /** Where cells beside the counts of Data notes stand. */
  readonly notes: NotesPlace;
};

export type PortfolioStanding = {
  /** Headers of columns that we wrote: they stay. */
  readonly ours: readonly string[];
  /** Headers of columns that people added: they stay theirs, even under a name of ours. */
  readonly theirs: readonly string[];
  /** It was written before there were actions and decisions on it. */
  readonly isEarlier: boolean;
};

/** The Data notes sheet may have been renamed, and its cells moved. */
export type NotesPlace = { readonly sheet: string; readonly down: number; readonly right: number };

export const notesAsPlanned: NotesPlace = { sheet: "Data notes", down: 0, right: 0 };

/** The words for what reviews say, as they stand on the sheet. */
export const wordsOf = (
  reviews: readonly PartnerReview[],
  currency: string,
): Pick<PortfolioSheetInput, "reasonOf" | "notChecked"> => ({
  reasonOf: (review) => adviceLine(review, currency),
  notChecked: notCheckedNames(reviews),
});
