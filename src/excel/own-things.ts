import { ok, type Result } from "../domain/problem";
import type { WorkbookProblem } from "../tables/workbook-problem";
import { runExcel } from "./run-excel";
import { settingPrefix } from "./settings";

/** A sheet with what on it tells whose it is. */
export type SheetThings = {
  readonly name: string;
  readonly id: string;
  readonly isProtected: boolean;
  readonly isVisible: boolean;
  readonly tables: readonly { readonly name: string; readonly id: string }[];
};

export type WorkbookThings = {
  readonly sheets: readonly SheetThings[];
  /** Settings of ours by name. */
  readonly settings: ReadonlyMap<string, string>;
};

export function readThings(): Promise<Result<WorkbookThings, WorkbookProblem>> {
  return runExcel(async (context) => {
    const { worksheets, tables, settings } = context.workbook;
    worksheets.load("items/name,items/id,items/visibility,items/protection/protected");
    tables.load("items/name,items/id,items/worksheet/id");
    settings.load("items/key,items/value");
    await context.sync();
    const ours = settings.items.filter(({ key }) => key.startsWith(settingPrefix));
    return ok({
      sheets: worksheets.items.map(({ name, id, visibility, protection }) => ({
        ...{ name, id, isProtected: protection.protected, isVisible: visibility === "Visible" },
        tables: tables.items
          .filter(({ worksheet }) => worksheet.id === id)
          .map((table) => ({ name: table.name, id: table.id })),
      })),
      settings: new Map(
        ours.map(({ key, value }) => [key.slice(settingPrefix.length), String(value)]),
      ),
    });
  });
}

export type Removal = {
  readonly sheets: readonly string[];
  /** Tables of ours on sheets that also hold somebody's own. */
  readonly tables: readonly string[];
  readonly settings: readonly string[];
  /** Whether a blank sheet has to be put in first: Excel keeps at least one. */
  readonly needsSheet: boolean;
};

/** Deletes sheets, tables and settings, the settings last; what is gone already is as it should be. */
export function removeThings(removal: Removal): Promise<Result<void, WorkbookProblem>> {
  return runExcel(async (context) => {
    const { worksheets, tables, settings } = context.workbook;
    const sheets = removal.sheets.map((name) => worksheets.getItemOrNullObject(name));
    const shared = removal.tables.map((name) => tables.getItemOrNullObject(name));
    const noted = removal.settings.map((name) =>
      settings.getItemOrNullObject(settingPrefix + name),
    );
    for (const sheet of sheets) sheet.load("name");
    for (const table of shared) table.load("name");
    for (const setting of noted) setting.load("key");
    await context.sync();
    if (removal.needsSheet) worksheets.add();
    for (const thing of [...sheets, ...shared, ...noted]) if (!thing.isNullObject) thing.delete();
    await context.sync();
    return ok(undefined);
  });
}
