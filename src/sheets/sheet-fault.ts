import { majorUnits } from "../domain/numeric/minor-units";
import type { Finalised, SheetFault } from "../domain/portfolio/quarter/finalise-blocks";
import type { CellValue } from "../tables/cell-value";
import { entryHeaders } from "../tables/decision-fields";
import { checkRow } from "../text/check-row";
import type { ColumnPlan, SheetPlan } from "./sheet-plan";
import { standingOver } from "./snapshot-sheet";
import type { StandingCell, WrittenTable } from "./user-columns";

type Written = {
  readonly plan: Pick<SheetPlan, "table" | "highlights">;
  /** In the order of the plan. */
  readonly reviews: readonly Pick<Finalised, "ranked">[];
};

/** What keeps the Portfolio sheet that stands from being what a build wrote; null for nothing. */
export function sheetFault(built: Written, table: WrittenTable): SheetFault | null {
  if (!showsFigures(built, table)) return "not-as-built";
  return addsUp(built, table) ? null : "does-not-add-up";
}

/** What people decided or noted as done since is no change of the figures. */
export const decidedSince: readonly string[] = [...Object.values(entryHeaders), "Last status"];

/**
 * Whether the sheet shows the figures of a build, one row per partner, in whatever order people
 * sorted them. A column that somebody deleted shows nothing else.
 */
export function showsFigures({ plan, reviews }: Written, table: WrittenTable): boolean {
  if (table.unfinished || table.cells.length !== reviews.length) return false;
  const name = table.headers.indexOf("Partner");
  const rows = new Map(table.cells.map((row) => [row[name]?.value, row]));
  const inOrder = reviews.map(({ ranked }) => rows.get(ranked.name));
  const attributed = reviews.map(({ ranked }) => majorUnits(ranked.attributedMinor));
  const cellsOf = (header: string) => {
    const at = table.headers.indexOf(header);
    return at === -1 ? null : inOrder.map((row) => row?.[at]);
  };
  return (
    showsValues(attributed, cellsOf("Attributed")) &&
    plan.table.columns.every(
      ({ header, content }) => decidedSince.includes(header) || shows(content, cellsOf(header)),
    )
  );
}

type Cells = readonly (StandingCell | undefined)[] | null;

function shows(content: ColumnPlan["content"], cells: Cells): boolean {
  if ("values" in content) return showsValues(content.values, cells);
  return "typed" in content || cells === null || cells.every((cell) => cell?.formulaR1C1 != null);
}

const showsValues = (values: readonly CellValue[], cells: Cells): boolean =>
  cells === null || values.every((value, row) => isSame(value, cells[row]?.value));

/** Excel keeps fifteen digits of a number. */
const isSame = (planned: CellValue, found: CellValue | undefined): boolean =>
  typeof planned === "number" && typeof found === "number"
    ? Math.abs(planned - found) <= 1e-12 * Math.abs(planned)
    : planned === found;

/** Whether the line over the table says that credits and what was won are the same. */
function addsUp({ plan }: Written, table: WrittenTable): boolean {
  return plan.highlights.every(
    (rule) =>
      rule.kind !== "cell-begins" ||
      rule.text !== checkRow.addsUp ||
      String(standingOver(rule, plan, table)).startsWith(rule.text),
  );
}
