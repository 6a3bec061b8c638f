import type { DealBook } from "../domain/attribution/deal";
import { capacityLine } from "../domain/portfolio/review/capacity-line";
import type { DecisionEntries } from "../domain/portfolio/quarter/decision-entries";
import type { Application } from "../excel/apply-plans";
import { allNotes } from "../sheets/all-notes";
import { creditsSheet } from "../sheets/credits-sheet";
import { dataNotesSheet } from "../sheets/data-notes-sheet";
import { wordsOf, type PortfolioSheetInput } from "../sheets/portfolio-input";
import { portfolioSheet } from "../sheets/portfolio-sheet";
import { settingsSheet } from "../sheets/settings-sheet";
import type { SheetPlan } from "../sheets/sheet-plan";
import type { Fold } from "../sheets/user-columns";
import { settingsNames } from "./names";
import type { ReadAgain } from "./read-again";
import type { Reviewed } from "./review-portfolio";
import {
  foldLine,
  foldNote,
  foldPartner,
  foldSetting,
  notesPlace,
  portfolioStanding,
  type Standing,
} from "./standing-sheets";
import type { Standards } from "./standards";

/** What a build worked out. */
export type WorkedOut = ReadAgain &
  Reviewed & {
    readonly book: DealBook;
    readonly standards: Standards;
    /** What is decided for this quarter, by folded name of the partner. */
    readonly entries: DecisionEntries;
    /** Local date and time as an Excel serial. */
    readonly builtAt: number;
  };

export type PlannedBuild = {
  /** The ledger first: the figures of the Portfolio sheet are sums over it. */
  readonly sheets: readonly Application[];
  readonly portfolio: SheetPlan;
  readonly input: PortfolioSheetInput;
};

/** All sheets of a build, into the tables that stand. */
export function planBuild(worked: WorkedOut, standing: Standing): PlannedBuild {
  const { canonical } = worked.preview.besides.aliases;
  const folds = { line: foldLine(canonical), partner: foldPartner(canonical) };
  const input = portfolioInput(worked, standing);
  const portfolio = portfolioSheet(input);
  const { credits, notes, settings, portfolio: table } = standing;
  const into = (
    { table: written, theirs: { columns: theirs } }: Standing["notes"],
    plan: SheetPlan,
    fold: Application["fold"],
  ): Application => ({ plan, written, theirs, fold });
  const sheets = [
    into(credits, ledgerOf(worked, credits, folds.line), folds.line),
    into(notes, notesOf(worked, notes), foldNote),
    into(settings, settingsOf(worked), foldSetting),
    into(table, portfolio, folds.partner),
  ];
  return { sheets, portfolio, input };
}

const ledgerOf = (
  { portfolio, book }: WorkedOut,
  { theirs }: Standing["credits"],
  fold: Fold,
): SheetPlan => creditsSheet({ portfolio, book, typedBeside: theirs.typedBeside, fold });

function notesOf({ preview, standards, onSheet, builtAt }: WorkedOut, standing: Standing["notes"]) {
  const { deals, involvements, afterClose, besides, accounts } = preview;
  const { rated, lists } = standards;
  return dataNotesSheet({
    notes: allNotes({
      ...{ deals, involvements, afterClose },
      beside: besides.read.flatMap(({ problems }) => problems),
      ratings: rated.unused,
      customers: [lists.segments, lists.accounts].flatMap((list) => list?.setAside ?? []),
      settings: onSheet?.problems ?? [],
    }),
    ...{ counts: accounts, builtAt, fold: foldNote },
    typedBeside: standing.theirs.typedBeside,
  });
}

const settingsOf = ({ settings, onSheet }: WorkedOut): SheetPlan =>
  settingsSheet(settingsNames, { settings, standing: onSheet });

function portfolioInput(worked: WorkedOut, standing: Standing): PortfolioSheetInput {
  const { portfolio, reviews, settings, builtAt, preview } = worked;
  return {
    ...{ portfolio, reviews, settings, builtAt },
    ...wordsOf(reviews, portfolio.currency),
    asOf: preview.dates.asOf,
    sources: preview.accounts,
    decisions: worked.entries,
    capacityLine: capacityLine(reviews, settings.capacityHours),
    standing: portfolioStanding(standing.portfolio),
    notes: notesPlace(standing.notes),
  };
}
