import type { DealBook, DealState } from "../domain/attribution/deal";
import type { Involvements } from "../domain/attribution/involvements";
import { failure, ok, type Result } from "../domain/problem";
import type { DealFinder } from "./deal-finder";
import { isConvertedAmount, missingFields, type DealColumns, type DealField } from "./deal-fields";
import type { CellValue } from "./cell-value";
import type { Grid } from "./grid";
import { partnerNumbers } from "./partner-names";
import { headerOf, readRow, rowProblem, type RowContext } from "./read-row";
import { dealGatherer, type DealGatherer, type Meeting } from "./repeated-deals";
import type { RowProblem } from "./row-problem";
import { stageWord } from "./stage";

/** What became of the rows: `read` = `won` + `lost` + `open` + `setAside`, always. */
export type RowCounts = {
  readonly read: number;
  /** Used for revenue, repeats included. */
  readonly won: number;
  /** Used otherwise. */
  readonly lost: number;
  readonly open: number;
  readonly setAside: number;
  /** Of the rows used, those that repeat a deal, and those that net one. */
  readonly repeated: number;
  readonly netted: number;
};

export type ReadDeals = {
  readonly book: DealBook;
  readonly counts: RowCounts;
  /** Every problem, in row order; a row may have several. */
  readonly setAside: readonly RowProblem[];
  /** The partners of the deals' own column, with the role beside them, as undated involvements. */
  readonly own: Involvements;
  /** Roles of that column that are none of the known, as written, with their number of rows. */
  readonly unknownRoles: ReadonlyMap<string, number>;
  /** Finds the deals of `book` for rows of Involvements. */
  readonly finder: Pick<DealFinder, "find">;
};

export type ReadDealsOptions = {
  /** Deals of a "Won" column that say FALSE are open while their close date is after this serial. */
  readonly asOf?: number;
  /** An amount or currency of a deal that is not won may be unreadable: nothing rests on it. */
  readonly wonAmountsOnly?: boolean;
};

export type MissingColumns = {
  readonly code: "missing-columns";
  readonly table: string;
  readonly fields: readonly DealField[];
};

/**
 * Reads a table of deals. Every row is used for revenue, used otherwise or set aside with its
 * reasons; reading never stops at the first problem.
 */
export function readDeals(
  grid: Grid,
  columns: DealColumns,
  options: ReadDealsOptions = {},
): Result<ReadDeals, MissingColumns> {
  const fields = missingFields(columns);
  if (fields.length > 0) return failure({ code: "missing-columns", table: grid.name, fields });
  const unknownRoles = new Map<string, number>();
  const context: RowContext = {
    ...{ grid, columns, asOf: options.asOf, partners: partnerNumbers() },
    stageWord: eachOnce(stageWord),
    stageHeader: headerOf("stage", { grid, columns }),
    isConverted: isConvertedAmount(headerOf("amount", { grid, columns })),
    wonAmountsOnly: options.wonAmountsOnly === true,
    unknownRole: (role) => unknownRoles.set(role, (unknownRoles.get(role) ?? 0) + 1),
  };
  const gatherer = dealGatherer();
  const setAside: RowProblem[] = [];
  const counts = { won: 0, lost: 0, open: 0, setAside: 0, repeated: 0, netted: 0 };
  for (const index of grid.rows.keys()) {
    const use = useOfRow(index, context, gatherer);
    setAside.push(...use.problems);
    counts[use.as]++;
    if (use.meeting === "repeated" || use.meeting === "netted") counts[use.meeting]++;
  }
  const book = { deals: gatherer.deals(), partners: context.partners.names };
  const read = { book, counts: { read: grid.rows.length, ...counts }, setAside };
  return ok({ ...read, own: gatherer.own(), unknownRoles, finder: gatherer.finder });
}

/** Reads each distinct cell once. */
function eachOnce<Value>(read: (cell: CellValue) => Value): (cell: CellValue) => Value {
  const known = new Map<CellValue, Value>();
  return (cell) => {
    const value = known.get(cell) ?? read(cell);
    known.set(cell, value);
    return value;
  };
}

type Use = {
  readonly as: DealState | "setAside";
  readonly meeting?: Meeting;
  readonly problems: readonly RowProblem[];
};

function useOfRow(index: number, context: RowContext, gatherer: DealGatherer): Use {
  const outcome = readRow(index, context);
  if (outcome.kind === "set-aside") return { as: "setAside", problems: outcome.problems };
  const { meeting, first } = gatherer.add(outcome.deal);
  if (meeting !== "conflict") return { as: first.state, meeting, problems: [] };
  const reason = { code: "conflicting-repeat", firstRow: first.row } as const;
  const { amount = 0 } = context.columns;
  const found = context.grid.rows[index]?.[amount] ?? "";
  return { as: "setAside", problems: [rowProblem(reason, "amount", found, index, context)] };
}
