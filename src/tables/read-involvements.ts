import type { Involvements } from "../domain/attribution/involvements";
import { failure, ok, type Result } from "../domain/problem";
import type { CellValue } from "./cell-value";
import type { DealFinder } from "./deal-finder";
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
  readonly involvements: Involvements;
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
  const context = { columns, finder, partners: partnerNumbers(), seen: new Set<string>() };
  const outcomes = grid.rows.map((cells) => readInvolvement(cells, context));
  const problem = problemsIn(grid, columns);
  const setAside = outcomes.flatMap((row, index) =>
    row.kind === "set-aside" ? [problem(index, row.code, row.field, row.found)] : [],
  );
  const doubts = outcomes.flatMap((row, index) =>
    doubtsOf(row, (field) => cellOf(grid.rows[index] ?? [], context, field)).map(
      ({ code, field, found }) => problem(index, code, field, found),
    ),
  );
  const used = outcomes.filter((row) => row.kind === "involvement");
  return ok({
    involvements: columnsOf(used, isPerCent(creditsIn(grid, outcomes, context))),
    partners: context.partners.names,
    counts: { read: grid.rows.length, used: used.length, setAside: counted(setAside) },
    ...{ setAside, doubts, unknownRoles: unknownRolesOf(used) },
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
    const column = field === null ? undefined : columns[field];
    const header = column === undefined ? "" : String(headers[column] ?? "");
    return { code, table: name, row: firstRow + index, field, column: header, found };
  };

type Outcome = InvolvementRow | InvolvementAside;
type Doubt = { readonly code: DoubtReason; readonly field: "role" | "credit"; found: CellValue };

function doubtsOf(row: Outcome, cell: (field: InvolvementField) => CellValue): readonly Doubt[] {
  if (row.kind === "set-aside") return [];
  const [role, credit] = [cell("role"), cell("credit")];
  return [
    ...(isError(role) ? [{ code: "error-cell", field: "role", found: role } as const] : []),
    ...(row.credit === null
      ? ([{ code: "not-a-credit", field: "credit", found: credit }] as const)
      : []),
  ];
}

/** The readable credits of all rows but blank ones and totals, those of rows set aside included. */
const creditsIn = (grid: Grid, outcomes: readonly Outcome[], context: InvolvementContext) =>
  outcomes.flatMap((row, index) =>
    row.kind === "set-aside" && (row.code === "blank-row" || row.code === "total-row")
      ? []
      : [readCredit(cellOf(grid.rows[index] ?? [], context, "credit")) ?? 0],
  );

function columnsOf(rows: readonly InvolvementRow[], perCent: boolean): Involvements {
  const kept = rows.flatMap((row) => row.partners.map((partner) => ({ row, partner })));
  return {
    deal: Int32Array.from(kept, ({ row }) => row.deal),
    partner: Int32Array.from(kept, ({ partner }) => partner),
    role: Uint8Array.from(kept, ({ row }) => row.role.code),
    date: Int32Array.from(kept, ({ row }) => row.date),
    credit: Float64Array.from(kept, ({ row }) =>
      creditParts(row.credit ?? 0, perCent, row.sharedBy),
    ),
  };
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
