import { ok } from "../domain/problem";
import type { TablePlan } from "../sheets/sheet-plan";
import type { WrittenTable } from "../sheets/user-columns";
import { runExcel } from "./run-excel";
import { detailColumns } from "./sheet-frame";

/**
 * Takes apart the groups that a build which broke off may have left: put on again, they would be
 * two levels. Nobody can ask Excel what is grouped; where nothing is, it refuses, and all is well.
 */
export async function ungroupDetails(table: TablePlan, written: WrittenTable): Promise<void> {
  for (const columns of detailColumns(table, written)) await ungroup(written.sheet, columns);
}

type Columns = { readonly from: number; readonly count: number };

const ungroup = (sheet: string, { from, count }: Columns) =>
  runExcel(async (context) => {
    const cells = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(0, from, 1, count);
    cells.getEntireColumn().ungroup(Excel.GroupOption.byColumns);
    await context.sync();
    return ok(undefined);
  });
