import type { Involvements } from "../domain/attribution/involvements";
import { failure, ok, type Result } from "../domain/problem";
import type { CellValue } from "./cell-value";
import type { DealFinder } from "./deal-finder";
import { firstSeen } from "./first-seen";
import type { Grid } from "./grid";
import {
  missingInvolvementFields,
  type InvolvementColumns,
  type InvolvementField,
} from "./involvement-fields";
import {
  asideReasons,
  type AsideReason,
  type DoubtReason,
  type InvolvementProblem,
} from "./involvement-problem";
import { isError } from "./cell-text";
import { partnerNumbers } from "./partner-names";
import { creditParts, isPerCent, readCredit } from "./read-credit";
import {
  cellOf,
  readInvolvement,
  type InvolvementAside,
  type InvolvementContext,
  type InvolvementRow,
} from "./read-involvement";

/** What became of the rows: `read` = `used` + everything set aside, always. */
export type InvolvementCounts = {
  readonly read: number;
  readonly used: number;
  readonly setAside: Readonly<Record<AsideReason, number>>;
};

export type ReadInvolvements = {
  readonly table: string;
  readonly involvements: Involvements;
  /** The sheet row of each of them, counted from 1; the partners of one cell share a row. */
  readonly places: Int32Array;
  /** The header of the dates, "" where there are none. */
  readonly dateColumn: string;
  /** Every partner named in any row, also in one set aside, by its first spelling. */
  readonly partners: readonly string[];
  readonly counts: InvolvementCounts;
  /** In row order. */
  readonly setAside: readonly InvolvementProblem<AsideReason>[];
  /** Cells that are not used though their row is. */
  readonly doubts: readonly InvolvementProblem<DoubtReason>[];
  /** Roles that are none of the known, as written, with their number of rows. */
  readonly unknownRoles: ReadonlyMap<string, number>;
};

export type MissingInvolvementColumns = {
  readonly code: "missing-involvement-columns";
  readonly table: string;
  readonly fields: readonly InvolvementField[];
};

/** Reads a table of involvements. Every row is used or set aside with its reason. */
export function readInvolvements(
  grid: Grid,
  columns: InvolvementColumns,
  finder: Pick<DealFinder, "find">,
): Result<ReadInvolvements, MissingInvolvementColumns> {
  const fields = missingInvolvementFields(columns);
  if (fields.length > 0)
    return failure({ code: "missing-involvement-columns", table: grid.name, fields });
  const context = { columns, finder, partners: partnerNumbers(), isFirst: firstSeen() };
  const outcomes = grid.rows.map((cells) => readInvolvement(cells, context));
  const setAside = asideIn(outcomes, problemsIn(grid, columns));
  const used = outcomes.filter((row) => row.kind === "involvement");
  return ok({
    table: grid.name,
    involvements: columnsOf(used, isPerCent(creditsIn(grid, outcomes, context))),
    places: placesOf(grid, outcomes),
    dateColumn: headerOf(grid, columns.date),
    partners: context.partners.names,
    counts: { read: grid.rows.length, used: used.length, setAside: counted(setAside) },
    setAside,
    doubts: doubtsIn(grid, outcomes, context),
    unknownRoles: unknownRolesOf(used),
  });
}

const problemsIn =
  ({ name, firstRow, headers }: Grid, columns: InvolvementColumns) =>
  <Code>(
    index: number,
    code: Code,
    field: InvolvementField | null,
    found: CellValue,
  ): InvolvementProblem<Code> => {
    const column = headerOf({ headers }, field === null ? undefined : columns[field]);
    return { code, table: name, row: firstRow + index, field, column, found };
  };

const headerOf = ({ headers }: Pick<Grid, "headers">, column: number | undefined): string =>
  column === undefined ? "" : String(headers[column] ?? "");

const placesOf = ({ firstRow }: Grid, outcomes: readonly Outcome[]): Int32Array =>
  Int32Array.from(
    outcomes.flatMap((row, index) =>
      row.kind === "involvement" ? row.partners.map(() => firstRow + index) : [],
    ),
  );

type Outcome = InvolvementRow | InvolvementAside;
type Placing = ReturnType<typeof problemsIn>;

function asideIn(outcomes: readonly Outcome[], problem: Placing) {
  const found: InvolvementProblem<AsideReason>[] = [];
  for (const [index, row] of outcomes.entries())
    if (row.kind === "set-aside") found.push(problem(index, row.code, row.field, row.found));
  return found;
}

/** Of rows that are used, the roles and credits that are not. */
function doubtsIn(grid: Grid, outcomes: readonly Outcome[], context: InvolvementContext) {
  const problem = problemsIn(grid, context.columns);
  const found: InvolvementProblem<DoubtReason>[] = [];
  for (const [index, row] of outcomes.entries()) {
    if (row.kind === "set-aside") continue;
    const cells = grid.rows[index] ?? [];
    const role = cellOf(cells, context, "role");
    if (isError(role)) found.push(problem(index, "error-cell", "role", role));
    const credit = cellOf(cells, context, "credit");
    if (row.credit === null) found.push(problem(index, "not-a-credit", "credit", credit));
  }
  return found;
}

/** The readable credits of all rows but blank ones and totals, those of rows set aside included. */
function creditsIn(grid: Grid, outcomes: readonly Outcome[], context: InvolvementContext) {
  if (context.columns.credit === undefined) return [];
  return grid.rows
    .filter((_, index) => !isNoInvolvement(outcomes[index]))
    .map((cells) => readCredit(cellOf(cells, context, "credit")) ?? 0);
}

const isNoInvolvement = (row: Outcome | undefined): boolean =>
  row?.kind === "set-aside" && (row.code === "blank-row" || row.code === "total-row");

function columnsOf(rows: readonly InvolvementRow[], perCent: boolean): Involvements {
  const size = rows.reduce((sum, { partners }) => sum + partners.length, 0);
  const columns = {
    deal: new Int32Array(size),
    partner: new Int32Array(size),
    role: new Uint8Array(size),
    date: new Int32Array(size),
    credit: new Float64Array(size),
  };
  let at = 0;
  for (const { deal, partners, role, date, credit, sharedBy } of rows)
    for (const partner of partners) {
      columns.deal[at] = deal;
      columns.partner[at] = partner;
      columns.role[at] = role.code;
      columns.date[at] = date;
      columns.credit[at++] = creditParts(credit ?? 0, perCent, sharedBy);
    }
  return columns;
}

function unknownRolesOf(rows: readonly InvolvementRow[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { unknown } of rows.map(({ role }) => role))
    if (unknown !== null) found.set(unknown, (found.get(unknown) ?? 0) + 1);
  return found;
}

function counted(
  setAside: readonly InvolvementProblem<AsideReason>[],
): Readonly<Record<AsideReason, number>> {
  const counts = Object.fromEntries(asideReasons.map((reason) => [reason, 0])) as Record<
    AsideReason,
    number
  >;
  for (const { code } of setAside) counts[code]++;
  return counts;
}
