import { beforeEach, expect, test } from "vitest";
import type { SheetPlan } from "../../src/sheets/sheet-plan";
import { snapshotSheet } from "../../src/sheets/snapshot-sheet";
import type { WrittenTable } from "../../src/sheets/user-columns";
import type { CellValue } from "../../src/tables/cell-value";
import type { Built } from "../../src/workflows/build-portfolio";
import { finalise } from "../../src/workflows/finalise";
import { freshExcel } from "../workbench/host/excel-in-node";
import { patient } from "./decided-session";
import { sheetNames } from "./finalise-session";
import { build, putDeals, tableCells, today, write } from "./session";

beforeEach(() => {
  freshExcel();
});

async function built(): Promise<Built> {
  await putDeals([
    { id: "D1", amount: 300.1, partner: "North" },
    { id: "D2", amount: 200.2, partner: "South" },
    { id: "D3", amount: 100.3, partner: "East" },
  ]);
  const portfolio = await build();
  if (!portfolio.ok) throw new Error(`build: ${portfolio.problem.code}`);
  return portfolio.value;
}

const finalised = ({ plan, reviews, quarter }: Built) =>
  finalise({ plan, reviews, quarter, currency: "", on: today, isOutOfDate: false }, patient);

const onSheet = <Value>(
  name: string,
  take: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Value>,
): Promise<Value> =>
  Excel.run((context) => take(context.workbook.worksheets.getItem(name), context));

test("a snapshot holds values alone", async () => {
  const portfolio = await built();
  expect(await finalised(portfolio)).toMatchObject({ ok: true });
  const formulas = await onSheet(`Portfolio ${portfolio.quarter}`, async (sheet, context) => {
    const used = sheet.getUsedRange().load("formulas");
    await context.sync();
    return (used.formulas as CellValue[][]).flat().map(String);
  });
  expect(formulas).toContain("North");
  expect(formulas.filter((cell) => cell.startsWith("="))).toEqual([]);
});

test("no rule of a snapshot looks at another sheet or the calendar", async () => {
  const { plan } = await built();
  const headers = plan.table.columns.map(({ header }) => header);
  const written: WrittenTable = {
    ...{ name: "Portfolio", sheet: "Portfolio", row: plan.table.row, column: 0, headers },
    ...{ cells: [], above: [], widths: [], charts: [], wrote: null, unfinished: false },
  };
  const formulasOf = ({ highlights }: SheetPlan) =>
    highlights.flatMap((rule) => (rule.kind === "formula" ? [rule.formula] : []));
  const isElsewhere = (formula: string) => /!|TODAY/u.test(formula);
  const frozen = snapshotSheet(plan, written, { sheet: "Portfolio 2026Q3", table: "P" });
  expect(formulasOf(plan).filter(isElsewhere).length).toBeGreaterThan(1);
  expect(formulasOf(frozen)).toEqual(formulasOf(plan).filter((its) => !isElsewhere(its)));
});

const faultOf = async (portfolio: Built) => {
  const before = await sheetNames();
  const done = await finalised(portfolio);
  if (done.ok || done.problem.code !== "finalise-blocked") throw new Error("not blocked");
  expect(await sheetNames()).toEqual(before);
  expect(done.problem.blocks.count).toBe(1);
  return done.problem.blocks.sheet;
};

const columnOf = async (header: string): Promise<string> =>
  String.fromCharCode(65 + ((await tableCells("Portfolio"))[0] ?? []).indexOf(header));

test.each([
  { header: "Attributed", value: 999 },
  { header: "Sourced", value: 0 },
  { header: "Class", value: "C" },
  { header: "Partner", value: "Northern" },
])("a sheet whose $header was typed over is not frozen", async ({ header, value }) => {
  const portfolio = await built();
  await write("Portfolio", `${await columnOf(header)}8`, value);
  expect(await faultOf(portfolio)).toBe("not-as-built");
});

test("a sheet with a row less is not frozen", async () => {
  const portfolio = await built();
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("Portfolio").rows.getItemAt(2).delete();
    await context.sync();
  });
  expect(await faultOf(portfolio)).toBe("not-as-built");
});

test("a sheet whose check row does not add up is not frozen", async () => {
  const portfolio = await built();
  await onSheet("Data notes", async (sheet, context) => {
    const used = sheet.getUsedRange().load("values,rowIndex,columnIndex");
    await context.sync();
    for (const [row, cells] of (used.values as CellValue[][]).entries()) {
      const column = cells.indexOf("Difference");
      if (column === -1) continue;
      const { rowIndex, columnIndex } = used;
      sheet.getCell(rowIndex + row, columnIndex + column + 1).values = [[5]];
    }
    await context.sync();
  });
  expect(await faultOf(portfolio)).toBe("does-not-add-up");
});

test("rows that people sorted, and a column they deleted, show no other figures", async () => {
  const portfolio = await built();
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Portfolio");
    table.sort.apply([{ key: (await tableCells("Portfolio"))[0]?.indexOf("Partner") ?? 0 }]);
    table.columns.getItem("Worst").delete();
    await context.sync();
  });
  expect(await finalised(portfolio)).toMatchObject({ ok: true });
});
