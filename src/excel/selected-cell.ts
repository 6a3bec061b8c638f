import { ok, type Result } from "../domain/problem";
import type { WorkbookProblem } from "../tables/workbook-problem";
import { runExcel } from "./run-excel";
import type { StopWatching } from "./watch-changes";

/** A cell as it is found again: its sheet, and its address there without dollars. */
export type CellPlace = { readonly sheet: string; readonly address: string };

/** The cell that would be typed into. */
export const selectedCell = (): Promise<Result<CellPlace, WorkbookProblem>> =>
  runExcel(async (context) => {
    const cell = context.workbook.getActiveCell().load("address,worksheet/name");
    await context.sync();
    return ok({ sheet: cell.worksheet.name, address: onItsSheet(cell.address) });
  });

/** What is selected, and what its first cell shows. */
export type SelectedRange = CellPlace & {
  readonly shows: string;
  /** The table of which it is the body, with or without its header. */
  readonly table: string | null;
};

export const selectedRange = (): Promise<Result<SelectedRange, WorkbookProblem>> =>
  runExcel(async (context) => {
    const range = context.workbook.getSelectedRange().load("address,worksheet/name");
    const first = range.getCell(0, 0).load("text");
    const tables = range.worksheet.tables.load("items/name");
    await context.sync();
    const found = tables.items.map((table) => ({
      name: table.name,
      all: table.getRange().load("address"),
      body: table.getDataBodyRange().load("address"),
    }));
    await context.sync();
    const whole = found.find(({ all, body }) =>
      [all.address, body.address].includes(range.address),
    );
    const address = onItsSheet(range.address);
    const shows = first.text[0]?.[0] ?? "";
    return ok({ sheet: range.worksheet.name, address, shows, table: whole?.name ?? null });
  });

/** Hears that something else is selected. */
export const watchSelection = (hear: () => void): Promise<Result<StopWatching, WorkbookProblem>> =>
  runExcel(async (context) => {
    const handler = context.workbook.worksheets.onSelectionChanged.add(() => {
      hear();
      return Promise.resolve();
    });
    await context.sync();
    return ok(async () => {
      await Excel.run(handler.context, async (watching) => {
        handler.remove();
        await watching.sync();
      });
    });
  });

/** Excel tells addresses with their sheet: "'My sheet'!A2". */
const onItsSheet = (address: string): string => address.slice(address.lastIndexOf("!") + 1);
