import { wonDealsOf, type DealBook } from "../domain/attribution/deal";
import { foldName } from "../domain/attribution/partner-name";
import { oneCurrency } from "../domain/portfolio/one-currency";
import type { Involved } from "../domain/portfolio/portfolio";
import type { Settings } from "../domain/portfolio/settings";
import { defaultAsOf } from "../domain/portfolio/window";
import { ok, type Result } from "../domain/problem";
import { dealReader } from "../tables/deal-reader";
import { isWonColumn, missingFields, type DealColumns } from "../tables/deal-fields";
import type { Grid } from "../tables/grid";
import { missingInvolvementFields, type InvolvementColumns } from "../tables/involvement-fields";
import { involvementReader } from "../tables/involvement-reader";
import type { Canonical } from "../tables/partner-names";
import { listedNames } from "../tables/partners-list";
import type { ReadDeals } from "../tables/read-deals";
import type { ReadInvolvements } from "../tables/read-involvements";
import {
  dealsAccount,
  involvementsAccount,
  involvementsAfterClose,
  type AfterClose,
  type RowAccount,
} from "../tables/row-account";
import { answersFor, type Answers, type OpenQuestion } from "./answers";
import { checkNames, type CheckedName, type NameCheck } from "./name-check";
import { openedAs, type OpenedBesides } from "./open-besides";
import { besideAccounts, readBesides, readNames, type Besides } from "./read-besides";
import type { BesideTable } from "./beside-tables";
import { datesFor, type ChosenDates, type DealDates } from "./chosen-dates";
import { paced, type Pace } from "./paced";

/** The cells of the tables, and what a person chose of them. */
export type Opened = {
  readonly deals: Grid;
  readonly columns: DealColumns;
  /** Null where the partner column of the deals is used. */
  readonly involvements: { readonly cells: Grid; readonly columns: InvolvementColumns } | null;
  readonly chosen: ChosenDates;
  readonly settings: Settings;
  readonly answers: Answers;
  /** What is read beside them, and the cells of it. */
  readonly beside: readonly BesideTable[];
  readonly besides: OpenedBesides;
};

export type Preview = {
  readonly deals: ReadDeals;
  /** Null where the partner column of the deals is used. */
  readonly involvements: ReadInvolvements | null;
  readonly afterClose: readonly AfterClose[];
  /** Who took part in which deal. */
  readonly involved: Involved;
  readonly hasCredit: boolean;
  readonly dates: DealDates;
  /** The as-of date that the deals propose. */
  readonly proposedAsOf: number;
  /** What became of the rows of every table, the deals first. */
  readonly accounts: readonly RowAccount[];
  readonly besides: Besides;
  /** Partners that may be meant for another one, or that the list of partners does not have. */
  readonly names: NameCheck;
  /** What only a person can say. */
  readonly questions: readonly OpenQuestion[];
};

type Cancelled = { readonly code: "cancelled" };

/**
 * What the tables say with these columns, and the dates they propose: as of the end of the quarter
 * of the latest won deal, over the last four complete quarters. Null while a column is missing.
 */
export async function previewTables(
  opened: Opened,
  today: number,
  pace: Pace,
): Promise<Result<Preview | null, Cancelled>> {
  const { deals: grid, involvements, columns } = opened;
  if (involvements === null && columns.partner === undefined) return ok(null);
  if (involvements !== null && missingInvolvementFields(involvements.columns).length > 0)
    return ok(null);
  const tables = openedAs(opened.besides, opened.beside);
  const aliases = readNames(tables);
  const { canonical } = aliases.aliases;
  const read = await datedDeals({ ...opened, canonical }, today, pace);
  if (!read.ok) return read;
  if (read.value === null) return ok(null);
  const { deals, dates, proposedAsOf } = read.value;
  const currency = oneCurrency(wonDealsOf(deals.book));
  const besides = readBesides(tables, aliases, {
    answers: opened.answers,
    currency: currency.ok ? currency.value : "",
  });
  const ofBeside = besides.read.flatMap(({ questions }) => questions);
  const account = dealsAccount(grid, deals.counts);
  const asked = deals.questions.map((question): OpenQuestion => ({ of: "deals", question }));
  if (involvements === null) {
    const involved = { book: deals.book, involvements: deals.own };
    const none = { involvements: null, afterClose: [], hasCredit: false };
    return ok({
      ...{ deals, dates, proposedAsOf, ...none, questions: [...asked, ...ofBeside], besides },
      involved: withListed(involved, besides),
      accounts: [account, ...besideAccounts(besides)],
      names: namesIn(involved, besides, opened),
    });
  }
  const touches = await readTouches(involvements, { ...opened, canonical }, deals, pace);
  if (!touches.ok) return touches;
  const book = { ...deals.book, partners: touches.value.partners };
  const afterClose = involvementsAfterClose(touches.value, book);
  const hidden = involvements.cells.hiddenRows ?? 0;
  const involved = { book, involvements: touches.value.involvements };
  return ok({
    ...{ deals, dates, proposedAsOf, afterClose, involvements: touches.value, besides },
    involved: withListed(involved, besides),
    names: namesIn(involved, besides, opened),
    hasCredit: involvements.columns.credit !== undefined,
    accounts: [
      account,
      involvementsAccount(touches.value, book, { afterClose, hidden }),
      ...besideAccounts(besides),
    ],
    questions: [
      // Who took part is asked of the involvements alone.
      ...asked.filter(({ question }) => question.kind !== "role"),
      ...touches.value.questions.map((question): OpenQuestion => ({
        of: "involvements",
        question,
      })),
      ...ofBeside,
    ],
  });
}

/** With the names that stand for others. */
type Named = Opened & { readonly canonical: Canonical };

async function readTouches(
  { cells, columns }: NonNullable<Opened["involvements"]>,
  { answers, canonical }: Named,
  { finder }: ReadDeals,
  pace: Pace,
): Promise<Result<ReadInvolvements, Cancelled>> {
  const told = answersFor(answers, "involvements", canonical);
  const reader = involvementReader(cells, columns, finder, told);
  if (!reader.ok) throw new Error(`columns of involvements: ${reader.problem.fields.join()}`);
  return paced(reader.value, pace);
}

async function datedDeals(
  opened: Named,
  today: number,
  pace: Pace,
): Promise<Result<Pick<Preview, "deals" | "dates" | "proposedAsOf"> | null, Cancelled>> {
  const { deals: grid, columns, chosen } = opened;
  const missing = missingFields(columns).filter((field) => field !== "stage");
  if (missing.length > 0) return ok(null);
  const read = await readOnce(opened, chosen.asOf, pace);
  if (!read.ok) return read;
  const proposedAsOf = proposedBy(read.value.book, today);
  const dates = datesFor(chosen, proposedAsOf, opened.settings);
  // Only a column that says won or not needs the date to tell lost from open.
  const tellsByDate = isWonColumn(String(grid.headers[columns.stage ?? -1] ?? ""));
  if (chosen.asOf !== null || !tellsByDate) return ok({ deals: read.value, dates, proposedAsOf });
  const again = await readOnce(opened, dates.asOf, pace);
  return again.ok ? ok({ deals: again.value, dates, proposedAsOf }) : again;
}

async function readOnce(
  { deals: grid, columns, answers, canonical }: Named,
  asOf: number | null,
  pace: Pace,
): Promise<Result<ReadDeals, Cancelled>> {
  const told = answersFor(answers, "deals", canonical);
  const reader = dealReader(grid, columns, {
    ...(asOf === null ? {} : { asOf }),
    answers: told,
  });
  if (!reader.ok) throw new Error(`columns of deals: ${reader.problem.fields.join()}`);
  return paced(reader.value, pace);
}

/** A partner of the list who took part in nothing is a partner nevertheless: it may be a logo. */
function withListed({ book, involvements }: Involved, besides: Besides): Involved {
  const known = new Set(book.partners.map(foldName));
  const listed = listOf(besides) ?? [];
  const more = listed.filter((name) => !known.has(foldName(name)));
  return { book: { ...book, partners: [...book.partners, ...more] }, involvements };
}

const listOf = ({ partners, aliases }: Besides): readonly string[] | null =>
  partners === null ? null : listedNames(partners.records, aliases.canonical);

/** Those to look at, without the ones a person said are partners of their own. */
function namesIn(involved: Involved, besides: Besides, { answers }: Opened): NameCheck {
  const check = checkNames(involved, listOf(besides));
  const own = new Set(answers.ownNames);
  const isOwn = ({ name }: CheckedName) => own.has(foldName(name));
  return {
    ...check,
    names: check.names.filter((name) => !isOwn(name)),
    own: check.names.filter(isOwn),
  };
}

function proposedBy(book: DealBook, today: number): number {
  const closes = wonDealsOf(book).map(({ closeDate }) => closeDate);
  return defaultAsOf(
    closes.filter((date) => date <= today),
    today,
  );
}
