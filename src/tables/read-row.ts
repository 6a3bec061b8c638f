import { readAmount } from "./amount";
import { isBlank, isError } from "./cell-text";
import type { CellValue } from "./cell-value";
import type { DealColumns, DealField } from "./deal-fields";
import { parseRow, type CellReason, type DealCells } from "./deal-row";
import type { Grid } from "./grid";
import type { PartnerNumbers } from "./partner-names";
import type { DealRow } from "./repeated-deals";
import { firstFilled, rowKind } from "./row-kind";
import type { RowProblem, RowReason } from "./row-problem";
import { stateOf, type StageWord } from "./stage";

export type RowContext = {
  readonly grid: Grid;
  readonly columns: DealColumns;
  readonly asOf: number | undefined;
  readonly wonAmountsOnly: boolean;
  readonly partners: PartnerNumbers;
  /** What a stage cell says; there are few stages, so each is understood once. */
  readonly stageWord: (cell: CellValue) => StageWord;
  readonly stageHeader: string;
  /** The amounts are converted: what the deal was signed in no longer matters. */
  readonly isConverted: boolean;
  /** Takes note of a role that is none of the known. */
  readonly unknownRole: (role: string) => void;
};

export type RowOutcome =
  | { readonly kind: "deal"; readonly deal: DealRow }
  | { readonly kind: "set-aside"; readonly problems: readonly RowProblem[] };

/** Reads row `index` of the grid: as a deal, or everything that keeps it from being one. */
export function readRow(index: number, context: RowContext): RowOutcome {
  const all = context.grid.rows[index] ?? [];
  const cells = dealCells(all, context);
  const kind = rowKind(all, cells);
  if (kind === "deal") return readDeal(cells, index, context);
  return setAside([rowProblem({ code: kind }, null, firstFilled(all), index, context)]);
}

function readDeal(cells: DealCells, index: number, context: RowContext): RowOutcome {
  // Partners of rows set aside are partners nevertheless.
  const partners = context.partners.numbersOf(cells.partner);
  const word = context.stageWord(cells.stage);
  const stateAt = (closeDate: number | null) =>
    stateOf(word, { header: context.stageHeader, closeDate, asOf: context.asOf });
  const isWon = stateAt(null) === "won";
  const used = context.wonAmountsOnly && !isWon ? withoutUnreadable(cells) : cells;
  const parsed = parseRow(used, isWon);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => {
      const field = path[0] as keyof DealCells;
      return rowProblem({ code: message as CellReason }, field, cells[field], index, context);
    });
    return setAside(problems);
  }
  const { dealId, deal: name, currency, amount, closeDate, role } = parsed.data;
  if (dealId === "" && name === "") {
    const field = context.columns.dealId === undefined ? "deal" : "dealId";
    return setAside([rowProblem({ code: "no-id" }, field, "", index, context)]);
  }
  const row = context.grid.firstRow + index;
  const date = orNull(closeDate);
  const read = { amountMinor: orNull(amount), closeDate: date, state: stateAt(date) };
  if (role.unknown !== null) context.unknownRole(role.unknown);
  const who = { partners, role: role.code };
  return { kind: "deal", deal: { row, dealId, name, currency, ...who, ...read } };
}

/** What is not looked at cannot be wrong. */
const withoutUnreadable = (cells: DealCells): DealCells => ({
  ...cells,
  amount: isError(cells.amount) || readAmount(cells.amount) === null ? "" : cells.amount,
  currency: isError(cells.currency) ? "" : cells.currency,
});

const setAside = (problems: readonly RowProblem[]): RowOutcome => ({ kind: "set-aside", problems });

/** A problem of one cell, or with no field of the whole row. */
export function rowProblem(
  reason: RowReason,
  field: DealField | null,
  found: CellValue,
  index: number,
  context: RowContext,
): RowProblem {
  const { name, firstRow } = context.grid;
  const column = field === null ? null : headerOf(field, context);
  return { ...reason, table: name, row: firstRow + index, column, found };
}

export const headerOf = (
  field: DealField,
  { grid, columns }: Pick<RowContext, "grid" | "columns">,
): string => {
  const column = columns[field];
  return column === undefined ? "" : String(grid.headers[column] ?? "");
};

/** The cells of the fields that are read; a field without a column is blank. */
function dealCells(all: readonly CellValue[], { columns, isConverted }: RowContext): DealCells {
  const at = (column: number | undefined): CellValue =>
    column === undefined ? "" : (all[column] ?? "");
  const dealId = at(columns.dealId);
  const deal = at(columns.deal);
  return {
    dealId,
    // Beside an id the name is not needed, so an error there keeps nothing out.
    deal: isError(deal) && !isBlank(dealId) ? "" : deal,
    amount: at(columns.amount),
    closeDate: at(columns.closeDate),
    stage: at(columns.stage),
    currency: isConverted ? "" : at(columns.currency),
    partner: at(columns.partner),
    role: at(columns.role),
  };
}

const orNull = (value: number | ""): number | null => (value === "" ? null : value);
