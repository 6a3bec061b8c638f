import type { DealBook } from "../domain/attribution/deal";
import type { Involvements } from "../domain/attribution/involvements";
import { failure, ok, type Result } from "../domain/problem";
import { argumentGrid, columnNumber, withoutZeros, type CellRows } from "./argument-grid";
import { blockingDealProblem } from "./blocking-deal-problem";
import { isWonColumn, type DealColumns, type DealField } from "./deal-fields";
import type { Grid } from "./grid";
import { findHeaderRow, findInvolvementsHeader } from "./header-row";
import { recogniseInvolvements, type InvolvementField } from "./involvement-fields";
import type { DoubtReason, InvolvementProblem } from "./involvement-problem";
import { readDeals, type MissingColumns, type ReadDeals } from "./read-deals";
import {
  readInvolvements,
  type MissingInvolvementColumns,
  type ReadInvolvements,
} from "./read-involvements";
import { recogniseHeaders } from "./recognise-headers";
import type { RowProblem } from "./row-problem";

/** Deals with their involvements, as worksheet functions take them. */
export type RevenueTables = {
  /** Its partners are those of `involvements`. */
  readonly book: DealBook;
  readonly involvements: Involvements;
  /** Cells that matter to some models only. */
  readonly doubts: readonly InvolvementCell<DoubtReason>[];
  readonly hasCredit: boolean;
};

/** A cell by its place in the argument, counted from 1. */
export type InvolvementCell<Code = InvolvementProblem["code"]> = {
  readonly code: "involvement-cell";
  readonly problem: InvolvementProblem<Code>;
  readonly column: number;
};
export type DealCell = {
  readonly code: "deal-cell";
  readonly problem: RowProblem;
  readonly column: number;
};
export type RepeatedHeader = {
  readonly code: "repeated-header";
  readonly table: string;
  readonly header: string;
};
export type TablesProblem =
  MissingColumns | MissingInvolvementColumns | RepeatedHeader | DealCell | InvolvementCell;

/**
 * Reads the range arguments `deals` and `involvements`, null where omitted: then the partners in
 * the deals' own column are the involvements. What could change a sum is refused, by its first cell.
 */
export function readRevenueTables(
  deals: CellRows,
  involvements: CellRows | null,
): Result<RevenueTables, TablesProblem> {
  const read = readDealsArgument(deals, involvements === null);
  if (!read.ok) return read;
  const { book, own, finder } = read.value;
  if (involvements === null) return ok({ book, involvements: own, doubts: [], hasCredit: false });
  const touches = readInvolvementsArgument(involvements, finder);
  if (!touches.ok) return touches;
  const { partners, ...others } = touches.value;
  return ok({ book: { ...book, partners }, ...others });
}

const dealFieldsUsed: readonly DealField[] = [
  ...(["dealId", "deal", "amount", "closeDate", "stage", "currency"] as const),
];

function readDealsArgument(
  cells: CellRows,
  withPartners: boolean,
): Result<ReadDeals, TablesProblem> {
  const raw = argumentGrid("Deals", cells, findHeaderRow(cells) ?? 0);
  const used = [...dealFieldsUsed, ...(withPartners ? (["partner", "role"] as const) : [])];
  const { columns: all, repeated, missing } = recogniseHeaders(raw.headers);
  const twice = repeated.find(({ field }) => used.includes(field));
  if (twice) return failure({ code: "repeated-header", table: raw.name, header: twice.header });
  const fields = [
    ...missing,
    ...(withPartners && all.partner === undefined ? (["partner"] as const) : []),
  ];
  if (fields.length > 0) return failure({ code: "missing-columns", table: raw.name, fields });
  const columns = columnsOf(all, used);
  const grid = withoutZeros(raw, zeroIsBlank(raw, columns));
  const read = readDeals(grid, columns, { wonAmountsOnly: true });
  if (!read.ok) return read;
  const { rows, setAside } = read.value;
  const problem = blockingDealProblem({ ...grid, rows }, columns, setAside);
  if (problem === null) return read;
  return failure({ code: "deal-cell", problem, column: columnNumber(grid, problem.column ?? "") });
}

const columnsOf = (all: DealColumns, used: readonly DealField[]): DealColumns =>
  Object.fromEntries(Object.entries(all).filter(([field]) => used.includes(field as DealField)));

/** An amount of 0 is 0, and in a "Won" column 0 is no. In columns that are not read 0 says nothing. */
const zeroIsBlank = ({ headers }: Grid, { amount, stage }: DealColumns) =>
  [...headers.keys()].filter(
    (column) =>
      column !== amount && !(column === stage && isWonColumn(String(headers[column] ?? ""))),
  );

function readInvolvementsArgument(
  cells: CellRows,
  finder: ReadDeals["finder"],
): Result<
  Pick<ReadInvolvements, "involvements" | "partners"> & Pick<RevenueTables, "doubts" | "hasCredit">,
  TablesProblem
> {
  const raw = argumentGrid("Involvements", cells, findInvolvementsHeader(cells) ?? 0);
  const { columns, repeated } = recogniseInvolvements(raw.headers);
  const twice = repeated.find(({ field }) => field !== "source");
  if (twice) return failure({ code: "repeated-header", table: raw.name, header: twice.header });
  const { credit } = columns;
  const zeroIsBlank = [...raw.headers.keys()].filter((column) => column !== credit);
  const grid = withoutZeros(raw, zeroIsBlank);
  const read = readInvolvements(grid, columns, finder);
  if (!read.ok) return read;
  const place = <Code>(problem: InvolvementProblem<Code>): InvolvementCell<Code> => {
    const column = columns[problem.field ?? ("" as InvolvementField)] ?? -1;
    return { code: "involvement-cell", problem, column: column + 1 };
  };
  const refused = read.value.setAside.find(({ code }) => refusedCodes.includes(code));
  if (refused) return failure(place(refused));
  const doubts = read.value.doubts.map(place);
  const { involvements, partners } = read.value;
  return ok({ involvements, partners, doubts, hasCredit: credit !== undefined });
}

/** A row whose deal, partner or date cannot be read could change a sum. */
const refusedCodes: readonly InvolvementProblem["code"][] = [
  "error-cell",
  "not-a-date",
  "several-deals",
];
