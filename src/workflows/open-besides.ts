import { failure, ok, type Result } from "../domain/problem";
import { listSources, readSource } from "../excel/sources";
import type { HeadersChanged } from "../tables/build-problem";
import { isBlank } from "../tables/cell-text";
import type { CellValue } from "../tables/cell-value";
import { gridOf, type Grid } from "../tables/grid";
import { recogniseTables } from "../tables/recognise-tables";
import { columnsToday } from "../tables/remembered";
import { recogniseInRole } from "../tables/table-roles";
import type { WorkbookProblem } from "../tables/workbook-problem";
import { besideOffers, isComplete, type BesideTable } from "./beside-tables";
import { aliasesNames, isOurAliases, ours } from "./names";
import { isSame, shownHeaders } from "./table-candidate";

/** A table beside deals and involvements, with its cells. */
export type OpenedBeside = {
  readonly table: BesideTable;
  readonly cells: Grid;
};

export type OpenedBesides = readonly OpenedBeside[];

/** Reads their cells, and those of our own table of aliases. Writes nothing. */
export async function openBesides(
  chosen: readonly BesideTable[],
  signal: AbortSignal,
): Promise<Result<OpenedBesides, WorkbookProblem | HeadersChanged>> {
  const own = await ownAliases(chosen);
  if (!own.ok) return own;
  const opened: OpenedBeside[] = [];
  for (const table of [...own.value, ...chosen]) {
    const cells = await readSource(table.source, () => undefined, signal);
    // Gone since it was found: then nothing of it is read, nor counted.
    if (!cells.ok && cells.problem.code === "source-gone") continue;
    if (!cells.ok) return cells;
    const grid = withoutLastBlank(gridOf(table.name, cells.value, table.headerRow), table);
    const today = asToday(table, grid.headers);
    if (today === null) return failure({ code: "headers-changed", table: table.name });
    opened.push({ table: today, cells: grid });
  }
  return ok(opened);
}

/** Excel keeps a blank row in a table that has no rows. */
function withoutLastBlank(grid: Grid, { source }: BesideTable): Grid {
  const isEmpty =
    source.kind === "table" && grid.rows.length === 1 && grid.rows[0]?.every(isBlank) === true;
  return isEmpty ? { ...grid, rows: [], hiddenRows: 0 } : grid;
}

/** The table that names were noted in may have come since the workbook was looked through. */
async function ownAliases(
  chosen: readonly BesideTable[],
): Promise<Result<readonly BesideTable[], WorkbookProblem>> {
  if (chosen.some(({ source }) => isOurAliases(source))) return ok([]);
  const sources = await listSources(ours.filter((names) => names !== aliasesNames));
  if (!sources.ok) return sources;
  const found = recogniseTables(sources.value.filter(({ source }) => isOurAliases(source)));
  return ok(besideOffers(found, []).proposed.filter(isComplete));
}

/**
 * A table whose columns were moved, or that has others besides, is read all the same; null where
 * one that was chosen is gone, or one has come that may be meant too.
 */
function asToday(table: BesideTable, headers: readonly CellValue[]): BesideTable | null {
  const today = shownHeaders(headers);
  const columns = columnsToday(table.columns, table.headers, today);
  if (columns === null) return null;
  const { fits } = recogniseInRole[table.role](headers);
  const isNew = (column: number) => !table.headers.includes(today[column] ?? "");
  if (Object.values(fits).flat().some(isNew)) return null;
  return { ...table, headers: today, columns, fits };
}

/** The tables that were read, with the columns that are chosen for them now. */
export const openedAs = (
  opened: OpenedBesides,
  chosen: readonly BesideTable[],
): readonly OpenedBeside[] =>
  opened.flatMap(({ table, cells }): OpenedBeside[] => {
    const choice = chosen.find(
      ({ role, source }) => role === table.role && isSame(source, table.source),
    );
    if (choice === undefined) return isOurAliases(table.source) ? [{ table, cells }] : [];
    const columns = columnsToday(choice.columns, choice.headers, table.headers);
    return columns === null ? [] : [{ table: { ...choice, columns }, cells }];
  });
