import type { DealBook } from "../domain/attribution/deal";
import { foldName } from "../domain/attribution/partner-name";
import { criterionCode } from "../domain/fit/criteria";
import { reachEvidence, type ReachEvidence } from "../domain/fit/reach-evidence";
import { ok, type Result } from "../domain/problem";
import { putColumns } from "../excel/put-columns";
import { readTableCells } from "../excel/read-table-cells";
import { evidenceColumns, evidenceHeaders } from "../sheets/evidence-columns";
import type { Canonical } from "../tables/partner-names";
import {
  customerTables,
  readAccounts,
  readSegments,
  type ReadList,
} from "../tables/read-customer-lists";
import type { ReadDeals } from "../tables/read-deals";
import type { ReadScorecard } from "../tables/read-scorecard";
import type { RecordProblem } from "../tables/record-problem";
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

/** Evidence for each partner of the scorecard that the lists say something of, by sheet row. */
export function evidenceOf(
  { criteria, partners }: ReadScorecard,
  { segments, accounts }: OpenLists,
  { ours, targets }: OurAccounts,
): ReadonlyMap<number, ReachEvidence> {
  const reach = criteria.names.findIndex((name) => criterionCode(name) === "REACH");
  const found = partners.flatMap(({ name, row, ratings }) => {
    const theirs = listOf(accounts, name);
    const evidence = reachEvidence(ratings[reach] ?? null, criteria.scale, {
      segments: listOf(segments, name),
      accounts: theirs === null ? null : { theirs, ours, targets },
    });
    return evidence.ok ? [[row, evidence.value] as const] : [];
  });
  return new Map(found);
}

const listOf = <Value>(list: ReadList<Value> | null, partner: string): readonly Value[] | null =>
  list?.byPartner?.get(foldName(partner)) ?? null;

/**
 * Puts what the customer lists say beside the ratings, in columns of their own: a rating is never
 * changed, the user decides which counts. Does nothing without a scorecard, and adds no columns
 * without lists. Tells what of the lists is set aside.
 */
export async function updateEvidence(
  ours: OurAccounts,
  canonical: Canonical,
): Promise<Result<readonly RecordProblem[], WorkbookProblem>> {
  const open = await openScorecard(canonical);
  if (!open.ok) return open;
  const lists = await openCustomerLists(canonical);
  if (!lists.ok) return lists;
  const { segments, accounts } = lists.value;
  const setAside = [...(segments?.setAside ?? []), ...(accounts?.setAside ?? [])];
  if (open.value === null || !open.value.read.ok) return ok(setAside);
  const evidence = evidenceOf(open.value.read.value, lists.value, ours);
  const columns = evidenceColumns(rowsOf(open.value).map((row) => evidence.get(row) ?? null));
  const isThere = evidenceHeaders.some((header) => open.value?.cells.headers.includes(header));
  if ((evidence.size === 0 && !isThere) || isSame(open.value, columns)) return ok(setAside);
  const put = await putColumns(scorecardNames.table, columns);
  return put.ok ? ok(setAside) : put;
}

const rowsOf = ({ cells }: OpenScorecard): readonly number[] =>
  cells.rows.map((_, index) => cells.row + 2 + index);

/** Nothing is written where nothing changed. */
const isSame = ({ cells }: OpenScorecard, columns: ReturnType<typeof evidenceColumns>): boolean =>
  columns.every(({ header, values }) => {
    const at = cells.headers.indexOf(header);
    return at !== -1 && cells.rows.every((row, index) => row[at] === values[index]);
  });
