import { beforeEach, expect, test } from "vitest";
import { createHost } from "../../../src/workbench/host/host";
import { connectNativeBridge } from "../../../src/workbench/host/native-bridge";
import { freshExcel } from "../host/excel-in-node";
import { build, putDeals } from "../../workflows/session";
import { reopened } from "./books";
import { snapshot } from "./snapshot";

let excel: ReturnType<typeof freshExcel>;
beforeEach(() => {
  excel = freshExcel();
});

test("a built portfolio is saved, opens the same, and is built again in place", async () => {
  await putDeals([
    { id: "007", amount: 1200, partner: "Northwind" },
    { id: "008", amount: 800.5, partner: "=Contoso" },
    { id: "009", amount: 300, partner: "Fabrikam" },
  ]);
  expect((await build()).ok).toBe(true);
  const before = snapshot(excel.workbook);
  const workbook = await reopened(excel.workbook);
  const after = snapshot(workbook);
  expect(after).toEqual(before);
  const portfolio = after.sheets.find(({ name }) => name === "Portfolio");
  expect(portfolio?.charts).toHaveLength(1);
  expect(portfolio?.tables.map(({ name }) => name)).toEqual(["Portfolio"]);
  expect(portfolio?.rules.length).toBeGreaterThan(2);

  connectNativeBridge(createHost(workbook));
  expect((await build()).ok).toBe(true);
  const rebuilt = snapshot(workbook).sheets.find(({ name }) => name === "Portfolio");
  expect(rebuilt?.charts).toEqual(portfolio?.charts);
  expect(rebuilt?.tables).toEqual(portfolio?.tables);
  expect(rebuilt?.rules).toEqual(portfolio?.rules);
});

test("details that were saved closed come back when they are opened", async () => {
  await putDeals([{ id: "1", amount: 1200, partner: "Northwind" }]);
  expect((await build()).ok).toBe(true);
  connectNativeBridge(createHost(await reopened(excel.workbook)));
  const hidden = () =>
    Excel.run(async (context) => {
      const columns = context.workbook.worksheets.getItem("Portfolio").getRange("D:E");
      columns.load("columnHidden");
      await context.sync();
      return columns.columnHidden;
    });
  expect(await hidden()).toBe(true);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Portfolio").showOutlineLevels(0, 2);
    await context.sync();
  });
  expect(await hidden()).toBe(false);
});
