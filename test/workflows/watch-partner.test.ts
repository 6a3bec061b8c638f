import { beforeEach, expect, test } from "vitest";
import { watchSelectedPartner } from "../../src/workflows/watch-partner";
import type { Workbook } from "../../src/workbench/engine/workbook";
import { freshExcel } from "../workbench/host/excel-in-node";
import { putTable } from "./session";

let workbook: Workbook;

beforeEach(async () => {
  ({ workbook } = freshExcel());
  await putTable(
    "Portfolio",
    ["Rank", "Partner"],
    [
      [1, "North"],
      [2, "South"],
    ],
  );
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Portfolio").activate();
    await context.sync();
  });
});

test("the partner of the selected row is told, and none outside the rows", async () => {
  const told: (string | null)[] = [];
  let hear: () => void = () => undefined;
  const stop = await watchSelectedPartner((partner) => {
    told.push(partner);
    hear();
  });
  if (!stop.ok || stop.value === null) throw new Error("watch: not begun");
  const select = async (col: number, row: number) => {
    const next = new Promise<void>((resolve) => (hear = resolve));
    workbook.model.selection.selectCell(col, row);
    await next;
  };
  await select(0, 2);
  await select(1, 1);
  await select(0, 0);
  await select(6, 6);
  expect(told).toEqual(["South", "North", null, null]);
  await stop.value();
});

test("without a Portfolio there is nothing to watch", async () => {
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("Portfolio").delete();
    await context.sync();
  });
  expect(await watchSelectedPartner(() => undefined)).toEqual({ ok: true, value: null });
});
