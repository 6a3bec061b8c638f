import { failure, ok, type Result } from "../domain/problem";
import { formulasNaming, type NamingCells } from "../excel/formulas-naming";
import { readThings, removeThings } from "../excel/own-things";
import { readTableSheets, type TableSheetCells } from "../excel/read-table-sheets";
import { columnLetters } from "../excel/table-place";
import { compareSample } from "../sample/compare-sample";
import { sampleTables } from "../sample/sample-tables";
import type { WorkbookProblem } from "../tables/workbook-problem";
import { patiently, type Patience } from "./patience";
import { namingPattern } from "./remove-everything";

/** A sheet that holds a table of the sample. */
export type SampleSheet = {
  readonly sheet: string;
  readonly table: string;
  /** Rows of the sample that somebody changed: they go with the sheet. */
  readonly changedRows: number;
  /** Why it stays: a cell of somebody's own by its address, or something drawn; null: it goes. */
  readonly stays:
    { readonly code: "own-cell"; readonly cell: string } | { readonly code: "chart" } | null;
};

export type SampleSheets = {
  /** In the order in which they were inserted. */
  readonly sheets: readonly SampleSheet[];
  /** Formulas on other sheets that point at what would go: they would read #REF!. */
  readonly pointing: readonly NamingCells[];
  /** Nothing else could be seen: a blank sheet is put in first. */
  readonly needsSheet: boolean;
};

/**
 * Lists the sheets of the sample as they stand, and which of them would go. Known by what is in
 * them, whatever became of our notes. Removes nothing.
 */
export async function sampleSheets(
  today: number,
  patience: Patience,
): Promise<Result<SampleSheets, WorkbookProblem>> {
  const samples = sampleTables(today);
  const names = samples.map(({ table }) => table);
  const read = await patiently(patience, () => readTableSheets(names));
  if (!read.ok) return read;
  const sheets = samples.flatMap((sample) => {
    const standing = read.value.find(({ name }) => name === sample.table);
    const found = standing === undefined ? null : compareSample(sample, standing);
    if (standing === undefined || found === null) return [];
    const { sheet } = standing;
    const { changedRows } = found;
    return [{ sheet, table: sample.table, changedRows, stays: staysFor(found.own, standing) }];
  });
  return withSurroundings(sheets, patience);
}

function staysFor(
  own: { readonly row: number; readonly column: number } | null,
  { charts }: TableSheetCells,
): SampleSheet["stays"] {
  if (own !== null) return { code: "own-cell", cell: `${columnLetters(own.column)}${own.row + 1}` };
  return charts > 0 ? { code: "chart" } : null;
}

async function withSurroundings(
  sheets: readonly SampleSheet[],
  patience: Patience,
): Promise<Result<SampleSheets, WorkbookProblem>> {
  const things = await patiently(patience, readThings);
  if (!things.ok) return things;
  const going = sheets.filter(({ stays }) => stays === null);
  const isGoing = (name: string) => going.some(({ sheet }) => sheet === name);
  const staying = things.value.sheets.filter(({ name }) => !isGoing(name));
  const protectedOne = things.value.sheets.find((one) => one.isProtected && isGoing(one.name));
  if (protectedOne !== undefined)
    return failure({ code: "sheet-protected", sheet: protectedOne.name });
  const pattern = namingPattern(
    going.map(({ sheet }) => ({ name: sheet })),
    going.map(({ table }) => table),
  );
  const others = staying.map(({ name }) => name);
  const pointing =
    pattern === null ? ok([]) : await patiently(patience, () => formulasNaming(others, pattern));
  if (!pointing.ok) return pointing;
  const needsSheet = going.length > 0 && !staying.some(({ isVisible }) => isVisible);
  return ok({ sheets, pointing: pointing.value, needsSheet });
}

/**
 * Removes the sheets of the sample that were listed to go. What somebody typed into since stays.
 *
 * @returns the sheets that are gone
 */
export async function removeSample(
  today: number,
  listed: SampleSheets,
  patience: Patience,
): Promise<Result<readonly string[], WorkbookProblem>> {
  const now = await sampleSheets(today, patience);
  if (!now.ok) return now;
  const agreed = listed.sheets.filter(({ stays }) => stays === null);
  const going = now.value.sheets.filter(
    ({ sheet, stays }) => stays === null && agreed.some((one) => one.sheet === sheet),
  );
  const removal = {
    sheets: going.map(({ sheet }) => sheet),
    tables: [],
    settings: going.flatMap(({ table }) => [`made.${table}`, `columns.${table}`]),
    needsSheet: now.value.needsSheet,
  };
  const removed = await patiently(patience, () => removeThings(removal));
  if (removed.ok) return ok(removal.sheets);
  if (removed.problem.code !== "excel-refused") return removed;
  return failure({ ...removed.problem, wrote: "in-part" });
}
