import type { CellValue } from "../tables/cell-value";
import { colours } from "./colours";
import type { ColumnPlan, ParetoPlan, PlannedCell, SheetPlan } from "./sheet-plan";
import type { WrittenTable } from "./user-columns";

/** Points of a width as characters of the body font: 7 px each and 5 px of padding. */
const charactersOf = (points: number): number => Math.max(0, Math.round((points / 0.75 - 5) / 7));

/**
 * The Portfolio sheet as it stands, frozen: the same looks, values in place of formulas, columns of
 * the user's own among them, in the order of the rows that people left. Nothing in it looks
 * elsewhere, so that it never changes again.
 *
 * @param plan the plan that the standing sheet was written by
 */
export function snapshotSheet(
  plan: SheetPlan,
  written: WrittenTable,
  names: { readonly sheet: string; readonly table: string },
): SheetPlan {
  const columns = written.headers.map((header, index) =>
    frozenColumn(plan, written, header, index),
  );
  const headers = new Set(written.headers);
  const { sheet: _sheet, backing: _backing, retired: _retired, ...frame } = plan;
  return {
    ...frame,
    sheet: names.sheet,
    cells: plan.cells.map((cell) => frozenCell(cell, plan, written)),
    table: { ...plan.table, name: names.table, columns },
    highlights: plan.highlights.filter((rule) => isOver(rule, headers) && !looksElsewhere(rule)),
    pareto: plan.pareto === null ? null : ownPareto(plan.pareto),
  };
}

const isOver = (rule: SheetPlan["highlights"][number], headers: ReadonlySet<string>): boolean =>
  rule.kind === "cell-begins" || headers.has(rule.column);

/** At another sheet, or at the calendar. */
const looksElsewhere = (rule: SheetPlan["highlights"][number]): boolean =>
  rule.kind === "formula" && /!|TODAY\(/u.test(rule.formula);

function frozenColumn(
  plan: SheetPlan,
  written: WrittenTable,
  header: string,
  index: number,
): ColumnPlan {
  const values = written.cells.map((row): CellValue => row[index]?.value ?? "");
  const planned = plan.table.columns.find((column) => column.header === header);
  const numberFormat = written.cells[0]?.[index]?.numberFormat ?? "General";
  if (planned === undefined) {
    const width = charactersOf(written.widths[index] ?? 0);
    return {
      header,
      width: width === 0 ? 12 : width,
      content: { values },
      format: { numberFormat },
    };
  }
  const { validation: _nothingIsTypedHere, ...column } = planned;
  return { ...column, content: { values } };
}

/** A figure over the table as it was worked out last. */
function frozenCell(cell: PlannedCell, plan: SheetPlan, written: WrittenTable): PlannedCell {
  if (!("formulaR1C1" in cell.content)) return cell;
  return { ...cell, content: { value: standingOver(cell, plan, written) } };
}

/** What a cell over the table shows, where the table stands now. */
export function standingOver(
  cell: { readonly row: number; readonly column: number },
  plan: Pick<SheetPlan, "table">,
  written: WrittenTable,
): CellValue {
  const row = cell.row + written.row - plan.table.row;
  const column = cell.column + written.column - plan.table.column;
  return written.above[row]?.[column]?.value ?? "";
}

/** Drawn from the snapshot's own columns alone. */
const ownPareto = (plan: ParetoPlan): ParetoPlan => ({
  ...plan,
  categories: { column: "Partner" },
  bars: [{ name: "Attributed", cells: { column: "Attributed" }, fill: colours.classA.fill }],
  line: { ...plan.line, cells: { column: "Cumulative" } },
});
