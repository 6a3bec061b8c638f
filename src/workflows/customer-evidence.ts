import type { DealBook } from "../domain/attribution/deal";
import { foldName } from "../domain/attribution/partner-name";
import { criterionCode } from "../domain/fit/criteria";
import { reachEvidence, type ReachEvidence } from "../domain/fit/reach-evidence";
import type { Settings } from "../domain/portfolio/settings";
import { ok, type Result } from "../domain/problem";
import { putColumns } from "../excel/put-columns";
import { readTableCells } from "../excel/read-table-cells";
import { evidenceColumns, evidenceHeaders } from "../sheets/evidence-columns";
import type { PartnerFits } from "../tables/partner-fits";
import type { Canonical } from "../tables/partner-names";
import {
  customerTables,
  readAccounts,
  readSegments,
  type ReadList,
} from "../tables/read-customer-lists";
import type { ReadDeals } from "../tables/read-deals";
import type { WorkbookProblem } from "../tables/workbook-problem";
import { scorecardNames } from "./names";
import { openScorecard, type OpenScorecard } from "./scorecard";

/** Accounts as names are compared: those who bought, and those that we are selling to. */
export type OurAccounts = {
  readonly ours: readonly string[];
  readonly targets: readonly string[];
};

/** What the deals say of our accounts. One that bought before is a customer, not a target. */
export function ourAccounts({ book, finder }: Pick<ReadDeals, "book" | "finder">): OurAccounts {
  const accountsOf = (state: DealBook["deals"][number]["state"]) =>
    new Set(
      book.deals.flatMap((deal, index) => {
        const account = deal.state === state ? finder.accountOf(index) : "";
        return account === "" ? [] : [account];
      }),
    );
  const ours = accountsOf("won");
  const targets = [...accountsOf("open")].filter((account) => !ours.has(account));
  return { ours: [...ours], targets };
}

/** What customer lists say, by folded name of the partner. */
export type Evidence = ReadonlyMap<string, ReachEvidence>;

/** The customer lists of a workbook; null for one that is not there. */
export type OpenLists = {
  readonly segments: ReturnType<typeof readSegments> | null;
  readonly accounts: ReturnType<typeof readAccounts> | null;
};

/** Reads the tables Segments and Accounts. Writes nothing. */
export async function openCustomerLists(
  canonical: Canonical,
): Promise<Result<OpenLists, WorkbookProblem>> {
  const segments = await readTableCells(customerTables.segments);
  if (!segments.ok) return segments;
  const accounts = await readTableCells(customerTables.accounts);
  if (!accounts.ok) return accounts;
  return ok({
    segments: segments.value === null ? null : readSegments(segments.value, canonical),
    accounts: accounts.value === null ? null : readAccounts(accounts.value, canonical),
  });
}

/** What the lists say beside what was rated, with our accounts as the deals have them. */
export const customerEvidence = (
  fits: Pick<PartnerFits, "criteria" | "partners">,
  lists: OpenLists,
  deals: Pick<ReadDeals, "book" | "finder">,
  { lowEvidenceAccounts }: Settings,
): Evidence =>
  lists.segments === null && lists.accounts === null
    ? new Map()
    : evidenceOf(fits, lists, ourAccounts(deals), lowEvidenceAccounts);

/**
 * Evidence for each rated partner that the lists say something of, by folded name. Fewer than
 * `enough` customers of theirs are low evidence.
 */
export function evidenceOf(
  { criteria, partners }: Pick<PartnerFits, "criteria" | "partners">,
  { segments, accounts }: OpenLists,
  { ours, targets }: OurAccounts,
  enough: number,
): Evidence {
  if (criteria === null) return new Map();
  const reach = reachAmong(criteria.names);
  const found = partners.flatMap(({ name, ratings }) => {
    const theirs = listOf(accounts, name);
    const lists = {
      segments: listOf(segments, name),
      accounts: theirs === null ? null : { theirs, ours, targets },
    };
    const evidence = reachEvidence(ratings[reach] ?? null, criteria.scale, lists, enough);
    return evidence.ok ? [[foldName(name), evidence.value] as const] : [];
  });
  return new Map(found);
}

const reachAmong = (criteria: readonly string[]): number =>
  criteria.findIndex((name) => criterionCode(name) === "REACH");

const listOf = <Value>(list: ReadList<Value> | null, partner: string): readonly Value[] | null =>
  list?.byPartner?.get(foldName(partner)) ?? null;

/**
 * Puts what the customer lists say beside the ratings, in columns of their own: a rating is never
 * changed, the user decides which counts. Does nothing without a scorecard, and adds no columns
 * without evidence.
 */
export async function updateEvidence(
  evidence: Evidence,
  canonical: Canonical,
): Promise<Result<void, WorkbookProblem>> {
  const open = await openScorecard(canonical);
  if (!open.ok) return open;
  if (open.value === null || !open.value.read.ok) return ok(undefined);
  const { cells, read } = open.value;
  const byRow = new Map(
    read.value.partners.map(({ row, name }) => [row, evidence.get(foldName(name)) ?? null]),
  );
  const rows = cells.rows.map((_, index) => byRow.get(cells.row + 2 + index) ?? null);
  const columns = evidenceColumns(rows);
  const isThere = evidenceHeaders.some((header) => cells.headers.includes(header));
  const isEmpty = rows.every((row) => row === null);
  if ((isEmpty && !isThere) || isSame(cells, columns)) return ok(undefined);
  return putColumns(scorecardNames.table, columns);
}

/** Nothing is written where nothing changed. */
const isSame = (
  cells: OpenScorecard["cells"],
  columns: ReturnType<typeof evidenceColumns>,
): boolean =>
  columns.every(({ header, values }) => {
    const at = cells.headers.indexOf(header);
    return at !== -1 && cells.rows.every((row, index) => row[at] === values[index]);
  });
