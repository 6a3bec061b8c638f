import { isBlank, isError } from "./cell-text";
import type { CellValue } from "./cell-value";
import type { DealColumns, DealField } from "./deal-fields";
import { parseRow, type ColumnForms, type DealCells, type Demand } from "./deal-row";
import type { Grid } from "./grid";
import type { PartnerNumbers } from "./partner-names";
import type { ReadRole } from "./read-role";
import type { DealRow } from "./repeated-deals";
import { firstFilled, type RowKind } from "./row-kind";
import type { RowProblem, RowReason } from "./row-problem";
import { stateOf, type StageWord } from "./stage";

export type RowContext = {
  readonly grid: Grid;
  readonly columns: DealColumns;
  readonly asOf: number | undefined;
  readonly wonAmountsOnly: boolean;
  readonly partners: PartnerNumbers;
  /** What a stage cell says; null where there is no stage and nobody said that all are won. */
  readonly stageWord: ((cell: CellValue) => StageWord) | null;
  readonly stageHeader: string;
  readonly readRole: (cell: CellValue) => ReadRole;
  /** An account as names are compared; "" where none can be read. */
  readonly foldAccount: (cell: CellValue) => string;
  readonly forms: ColumnForms;
};

export type DealOutcome = {
  readonly kind: "deal";
  readonly deal: DealRow;
  readonly role: ReadRole;
};

export type RowOutcome =
  DealOutcome | { readonly kind: "set-aside"; readonly problems: readonly RowProblem[] };

/** Reads row `index` of the grid: as a deal, or everything that keeps it from being one. */
export function readRow(
  index: number,
  { cells, kind }: { readonly cells: readonly CellValue[]; readonly kind: RowKind },
  context: RowContext,
): RowOutcome {
  if (kind === "deal") return readDeal(dealCells(cells, context.columns), index, context);
  return setAside([rowProblem({ code: kind }, null, firstFilled(cells), index, context)]);
}

function readDeal(cells: DealCells, index: number, context: RowContext): RowOutcome {
  // Partners of rows set aside are partners nevertheless.
  const partners = context.partners.numbersOf(cells.partner);
  if (context.stageWord === null)
    return setAside([rowProblem({ code: "no-stage" }, null, firstOf(cells), index, context)]);
  const word = context.stageWord(cells.stage);
  const parsed = parseRow(cells, demandOf(word, context), context.forms);
  if (!parsed.ok) {
    const problems = parsed.problem.map(({ field, reason }) =>
      rowProblem(reason, field, cells[field], index, context),
    );
    return setAside(problems);
  }
  const { dealId, name, amountMinor, closeDate, currency } = parsed.value;
  if (dealId === "" && name === "") {
    const field = context.columns.dealId === undefined ? "deal" : "dealId";
    return setAside([rowProblem({ code: "no-id" }, field, "", index, context)]);
  }
  const role = context.readRole(cells.role);
  const deal: DealRow = {
    row: context.grid.firstRow + index,
    dealId,
    name,
    state: stateOf(word, { header: context.stageHeader, closeDate, asOf: context.asOf }),
    amountMinor,
    closeDate,
    currency,
    account: context.foldAccount(cells.account),
    partners: role.isIgnored ? [] : partners,
    role: role.code,
  };
  return { kind: "deal", deal, role };
}

const demandOf = (word: StageWord, { wonAmountsOnly }: RowContext): Demand =>
  word === "won" ? "amount-and-date" : wonAmountsOnly ? "readable-date" : "readable";

const firstOf = ({ dealId, deal }: DealCells): CellValue => (isBlank(dealId) ? deal : dealId);

const setAside = (problems: readonly RowProblem[]): RowOutcome => ({ kind: "set-aside", problems });

/** A problem of one cell, or with no field of the whole row. */
export function rowProblem<Reason extends object = RowReason>(
  reason: Reason,
  field: DealField | null,
  found: CellValue,
  index: number,
  context: Pick<RowContext, "grid" | "columns">,
) {
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
function dealCells(all: readonly CellValue[], columns: DealColumns): DealCells {
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
    currency: at(columns.currency),
    account: at(columns.account),
    partner: at(columns.partner),
    role: at(columns.role),
  };
}
