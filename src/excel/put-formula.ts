import { ok, failure, type Result } from "../domain/problem";
import type { WorkbookProblem } from "../tables/workbook-problem";
import { runExcel } from "./run-excel";
import type { CellPlace } from "./selected-cell";

/** So many rows and columns from a cell on. */
export type Extent = { readonly rows: number; readonly columns: number };

export type Room = {
  /** Whether the cell itself holds something. */
  readonly isTaken: boolean;
  /** Whether all cells beside and below are empty, as far as they are needed. */
  readonly isFree: boolean;
  /** The table the cell stands in. */
  readonly table: string | null;
};

/** What stands where a formula is to go, and where its result would go. */
export const roomAt = (
  place: CellPlace,
  { rows, columns }: Extent,
): Promise<Result<Room, WorkbookProblem>> =>
  runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(place.sheet);
    sheet.protection.load("protected");
    const tables = sheet.tables.load("items/name");
    await context.sync();
    if (sheet.isNullObject) return failure({ code: "source-gone", source: place.sheet });
    if (sheet.protection.protected) return failure({ code: "sheet-protected", sheet: place.sheet });
    const cell = sheet.getRange(place.address);
    const area = cell.getResizedRange(rows - 1, columns - 1).load("formulas,values");
    const overlaps = tables.items.map((table) => ({
      name: table.name,
      at: table.getRange().getIntersectionOrNullObject(cell).load("address"),
      across: table.getRange().getIntersectionOrNullObject(area).load("address"),
    }));
    await context.sync();
    const holds = (cells: unknown[][]) => cells.flat().map((content) => content !== "");
    const values = holds(area.values);
    // A cell that another list runs into may hold a value and no formula.
    const [own, ...others] = holds(area.formulas).map(
      (isHeld, at) => isHeld || values[at] === true,
    );
    const crosses = overlaps.some(({ across }) => !across.isNullObject);
    return ok({
      isTaken: own === true,
      isFree: !crosses && !others.includes(true),
      table: overlaps.find(({ at }) => !at.isNullObject)?.name ?? null,
    });
  });

/** Puts a formula into a cell, as it is typed. */
export const putFormula = (
  place: CellPlace,
  formula: string,
): Promise<Result<void, WorkbookProblem>> =>
  runExcel(async (context) => {
    const cell = context.workbook.worksheets.getItem(place.sheet).getRange(place.address);
    cell.formulas = [[formula]];
    await context.sync();
    return ok(undefined);
  });

/** What a cell shows. */
export const shownIn = (place: CellPlace): Promise<Result<string, WorkbookProblem>> =>
  runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(place.sheet);
    const cell = sheet.getRange(place.address).load("text");
    await context.sync();
    return ok(cell.text[0]?.[0] ?? "");
  });
