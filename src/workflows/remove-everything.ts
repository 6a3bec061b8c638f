import { failure, ok, type Result } from "../domain/problem";
import { formulasNaming, type NamingCells } from "../excel/formulas-naming";
import {
  readThings,
  removeThings,
  type SheetThings,
  type WorkbookThings,
} from "../excel/own-things";
import { isSnapshotTable } from "../excel/snapshot-tables";
import type { WorkbookProblem } from "../tables/workbook-problem";
import { ours } from "./names";
import { patiently, type Patience } from "./patience";

/** What would go, and what that does to the rest of the workbook. */
export type OwnThings = {
  /** Sheets that go whole, in the order of the workbook. */
  readonly sheets: readonly string[];
  /** Tables that go from sheets which also hold somebody's own table, and so stay. */
  readonly tables: readonly { readonly table: string; readonly sheet: string }[];
  /** How many settings: what was chosen and answered. */
  readonly settings: readonly string[];
  /** Formulas on other sheets that point at what would go: they would read #REF!. */
  readonly pointing: readonly NamingCells[];
  readonly needsSheet: boolean;
};

/**
 * Lists what the add-in wrote, the sample data aside: tables of ours as their marks tell them, pages
 * for printing, and settings. Removes nothing.
 */
export async function ownThings(patience: Patience): Promise<Result<OwnThings, WorkbookProblem>> {
  const read = await patiently(patience, readThings);
  if (!read.ok) return read;
  const things = read.value;
  const isOurs = ownTables(things);
  const bearing = things.sheets.filter(
    (sheet) => things.settings.has(`page.${sheet.id}`) || sheet.tables.some(isOurs),
  );
  const protectedOne = bearing.find(({ isProtected }) => isProtected);
  if (protectedOne !== undefined)
    return failure({ code: "sheet-protected", sheet: protectedOne.name });
  const whole = bearing.filter(({ tables }) => tables.every(isOurs));
  const shared = bearing.filter((sheet) => !whole.includes(sheet));
  const going = bearing.flatMap(({ tables }) => tables.filter(isOurs).map(({ name }) => name));
  const staying = things.sheets.filter((sheet) => !whole.includes(sheet));
  const names = namingPattern(whole, going);
  const pointing =
    names === null
      ? ok([])
      : await patiently(patience, () =>
          formulasNaming(
            staying.map(({ name }) => name),
            names,
          ),
        );
  if (!pointing.ok) return pointing;
  return ok({
    sheets: whole.map(({ name }) => name),
    tables: shared.flatMap(({ name: sheet, tables }) =>
      tables.filter(isOurs).map(({ name: table }) => ({ table, sheet })),
    ),
    settings: [...things.settings.keys()],
    pointing: pointing.value,
    needsSheet: !staying.some(({ isVisible }) => isVisible),
  });
}

/** Removes what `ownThings` listed; what was removed meanwhile is as it should be. */
export async function removeEverything(
  { sheets, tables, settings, needsSheet }: OwnThings,
  patience: Patience,
): Promise<Result<void, WorkbookProblem>> {
  const removal = { sheets, settings, needsSheet, tables: tables.map(({ table }) => table) };
  const removed = await patiently(patience, () => removeThings(removal));
  if (removed.ok || removed.problem.code !== "excel-refused") return removed;
  return failure({ ...removed.problem, wrote: "in-part" });
}

type Table = SheetThings["tables"][number];

/** A name alone makes no table ours: somebody may have called one of theirs the same. */
function ownTables({ settings }: WorkbookThings): (table: Table) => boolean {
  const known = new Set<string>(ours.map(({ table }) => table));
  return ({ name, id }) =>
    (known.has(name) || isSnapshotTable(name)) && settings.get(`made.${name}`) === id;
}

/** "Portfolio[", "Portfolio!" or "'Data notes'!" in a formula; null where nothing goes. */
export function namingPattern(
  sheets: readonly Pick<SheetThings, "name">[],
  tables: readonly string[],
): RegExp | null {
  const escaped = (name: string) => name.replaceAll(/[.*+?^${}()|[\]\\]/gu, "\\$&");
  const places = [
    ...tables.map((name) => `(?<![\\w.[])${escaped(name)}(?:\\[|(?![\\w.(!']))`),
    ...sheets.map(({ name }) => `(?:(?<![\\w.'])|')${escaped(name.replaceAll("'", "''"))}'?!`),
  ];
  return places.length === 0 ? null : new RegExp(places.join("|"), "iu");
}
