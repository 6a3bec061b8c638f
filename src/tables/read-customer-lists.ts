import { foldName } from "../domain/attribution/partner-name";
import type { Segment } from "../domain/fit/complementary-reach";
import { isBlank, isError } from "./cell-text";
import type { CellValue } from "./cell-value";
import { headerFitter, type FieldHeaders } from "./fit-headers";
import type { Canonical } from "./partner-names";
import { readNumber } from "./number";
import type { RecordProblem, RecordReason } from "./record-problem";

/** A table found by its name: one row for each partner and segment, or partner and account. */
export type ListCells = {
  readonly table: string;
  /** The sheet row of its header, from 0. */
  readonly row: number;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
};

/** Customer lists are Excel tables of these names. */
export const customerTables = { segments: "Segments", accounts: "Accounts" } as const;

type SegmentField = "partner" | "segment" | "ours" | "theirs" | "relevance" | "theirRelevance";
type AccountField = "partner" | "account";

const partnerHeaders = ["Partner", "Partner Name", "Partner Account"];
const fitSegments = headerFitter<SegmentField>({
  partner: partnerHeaders,
  segment: ["Segment", "Customer segment", "Market", "Industry"],
  ours: ["Ours", "Our customers"],
  theirs: ["Theirs", "Their customers"],
  relevance: ["Relevance", "Our relevance"],
  theirRelevance: ["Their relevance"],
} satisfies FieldHeaders<SegmentField>);
const fitAccounts = headerFitter<AccountField>({
  partner: partnerHeaders,
  account: ["Account", "Account Name", "Their account", "Customer"],
});

export type ReadList<Value> = {
  /** By the partner's folded name; null where a column that is needed is missing or there twice. */
  readonly byPartner: ReadonlyMap<string, readonly Value[]> | null;
  readonly setAside: readonly RecordProblem[];
};

/** Reads customers of both sides by segment. A row whose cells cannot be read is set aside. */
export function readSegments(cells: ListCells, canonical: Canonical): ReadList<Segment> {
  const { columns, repeated } = fitSegments(cells.headers);
  const needed = [columns.partner, columns.segment, columns.ours, columns.theirs];
  if (repeated.length > 0 || needed.includes(undefined)) return { byPartner: null, setAside: [] };
  return readList(cells, { partner: columns.partner ?? 0, canonical }, (row, problem) => {
    const count = (field: SegmentField, otherwise: number, most: number): number | null => {
      const column = columns[field];
      const found = column === undefined ? "" : (row[column] ?? "");
      const number = isBlank(found) ? otherwise : readNumber(found);
      if (number !== null && number >= 0 && number <= most) return number;
      problem({ code: isError(found) ? "error-cell" : "not-a-number" }, column ?? 0);
      return null;
    };
    const ours = count("ours", 0, Infinity);
    const theirs = ours === null ? null : count("theirs", 0, Infinity);
    const relevance = theirs === null ? null : count("relevance", 1, 1);
    const theirRelevance = relevance === null ? null : count("theirRelevance", 1, 1);
    if (ours === null || theirs === null || relevance === null || theirRelevance === null)
      return null;
    return { ours, theirs, relevance, theirRelevance };
  });
}

/** Reads the accounts of partners, each as written. */
export function readAccounts(cells: ListCells, canonical: Canonical): ReadList<string> {
  const { columns, repeated } = fitAccounts(cells.headers);
  const { partner, account } = columns;
  if (repeated.length > 0 || partner === undefined || account === undefined)
    return { byPartner: null, setAside: [] };
  return readList(cells, { partner, canonical }, (row, problem) => {
    const found = row[account] ?? "";
    if (!isBlank(found) && !isError(found)) return String(found);
    problem({ code: isError(found) ? "error-cell" : "no-account" }, account);
    return null;
  });
}

type Reader<Value> = (
  row: readonly CellValue[],
  problem: (reason: RecordReason, column: number) => void,
) => Value | null;

function readList<Value>(
  { table, row: headerRow, headers, rows }: ListCells,
  { partner, canonical }: { readonly partner: number; readonly canonical: Canonical },
  read: Reader<Value>,
): ReadList<Value> {
  const byPartner = new Map<string, Value[]>();
  const setAside: RecordProblem[] = [];
  for (const [index, cells] of rows.entries()) {
    const problem = (reason: RecordReason, column: number | null) => {
      const place = { table, row: headerRow + 2 + index, rowCounts: false };
      const header = column === null ? null : (headers[column] ?? "");
      setAside.push({ ...reason, ...place, column: header, found: cells[column ?? -1] ?? "" });
    };
    const name = cells[partner] ?? "";
    if (cells.every(isBlank)) problem({ code: "blank-row" }, null);
    else if (isError(name)) problem({ code: "error-cell" }, partner);
    else if (isBlank(name)) problem({ code: "no-partner" }, partner);
    else {
      const value = read(cells, problem);
      const folded = foldName(canonical(String(name)));
      if (value === null) continue;
      const values = byPartner.get(folded);
      if (values === undefined) byPartner.set(folded, [value]);
      else values.push(value);
    }
  }
  return { byPartner, setAside };
}
