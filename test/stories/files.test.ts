import { readFile } from "node:fs/promises";
import { Workbook as FileBook } from "@cj-tech-master/excelts";
import { expect, test } from "vitest";
import { openWorkbench, type Workbench } from "./workbench";

const criteria = [
  ...["ECON", "CASH", "CUST", "PRODUCT", "SALES"],
  ...["TECH", "CULTURE", "EXEC", "GROWTH", "DEPEND"],
];
const ratings = [
  ["Northwind", 5, 5, 4, 4, 4, 5, 4, 4, 3, 4],
  ["007", 1, 5, 4, 4, 4, 5, 4, 4, 3, 4],
] as const;
const deals = [
  ["D-1", 1200, "Northwind", "Closed Won", 45_300],
  ["D-2", 800.5, "007", "Closed Won", 45_310],
  ["D-3", 300, "Northwind", "Closed Won", 45_320],
] as const;

/** A file as somebody saves it in Excel: two sheets with a named table on each. */
const sessionFile = async (): Promise<Buffer> => {
  const book = new FileBook();
  book.addWorksheet("Ratings").addTable({
    name: "Partners",
    ref: "A1",
    columns: ["Partner", ...criteria, "Fit"].map((name) => ({ name })),
    rows: ratings.map((row) => [...row, null]),
  });
  const sheet = book.addWorksheet("Deals");
  sheet.addTable({
    name: "Deals",
    ref: "A1",
    columns: ["Deal ID", "Amount", "Partner", "Stage", "Close Date"].map((name) => ({ name })),
    rows: deals.map((row) => [...row]),
  });
  for (const row of [2, 3, 4]) sheet.getCell(row, 5).numFmt = "m/d/yyyy";
  return Buffer.from(await book.xlsx.writeBuffer());
};

/** Presses Save, and gives the file that comes. */
const save = async (workbench: Workbench, press: () => Promise<unknown>) => {
  const [download] = await Promise.all([workbench.page.waitForEvent("download"), press()]);
  const content = await readFile(await download.path());
  return { name: download.suggestedFilename(), content };
};

const tables = (workbench: Workbench): Promise<readonly string[]> =>
  workbench.frame().evaluate(async () => {
    await Office.onReady();
    return Excel.run(async (context) => {
      const found = context.workbook.tables.load({ name: true });
      await context.sync();
      return found.items.map(({ name }) => name);
    });
  });

test("a file with tables is opened, rated, built, saved, and opened again the same", async () => {
  const workbench = await openWorkbench();
  await workbench.openFile({ name: "Q3 review.xlsx", content: await sessionFile() });
  expect(await workbench.sheets()).toEqual(["Ratings", "Deals"]);
  expect(await tables(workbench)).toEqual(["Partners", "Deals"]);
  await workbench.selectCell("Ratings!L2");
  await workbench.type("=PARTNERFIT(Partners[@[ECON]:[DEPEND]])");
  await workbench.seeCell("Ratings!L2", "85");
  // As in Excel, a formula in an empty column of a table is the whole column's.
  await workbench.seeCell("Ratings!L3", "39");
  await workbench.pane.getByRole("button", { name: "Build portfolio" }).click();
  await workbench.pane.getByRole("heading", { name: /partners .* produce/ }).waitFor();
  const built = await workbench.rangeText("Portfolio!A1:AB10");
  expect(built.flat()).toContain("Northwind");

  const saveButton = workbench.page.getByRole("button", { name: "Save" });
  const saved = await save(workbench, () => saveButton.click());
  expect(saved.name).toBe("Q3 review.xlsx");
  await workbench.openFile(saved);
  expect(await tables(workbench)).toEqual([
    "Partners",
    "Deals",
    "Credits",
    "DataNotes",
    "Settings",
    "Portfolio",
  ]);
  expect(await workbench.cellText("Ratings!A3")).toBe("007");
  await workbench.seeCell("Ratings!L2", "85");
  await workbench.seeCell("Ratings!L3", "39");
  expect((await workbench.cell("Ratings!L3")).formula).toBe(
    "=PARTNERFIT(Partners[@[ECON]:[DEPEND]])",
  );
  expect(await workbench.rangeText("Portfolio!A1:AB10")).toEqual(built);
});

test("a build is undone with one Ctrl+Z, and done again with one Ctrl+Y", async () => {
  const workbench = await openWorkbench();
  await workbench.openFile({ name: "Q3 review.xlsx", content: await sessionFile() });
  await workbench.selectCell("Deals!G2");
  await workbench.type("mine");
  await workbench.pane.getByRole("button", { name: "Build portfolio" }).click();
  await workbench.pane.getByRole("heading", { name: /partners .* produce/ }).waitFor();
  const sheets = await workbench.sheets();
  expect(sheets.slice(0, 2)).toEqual(["Ratings", "Deals"]);
  expect(sheets).toContain("Portfolio");
  const built = await workbench.rangeText("Portfolio!A1:AB10");
  await workbench.selectCell("Deals!G3");
  await workbench.page.keyboard.press("Control+z");
  await expect.poll(workbench.sheets).toEqual(["Ratings", "Deals"]);
  expect(await workbench.cellText("Deals!G2")).toBe("mine");
  await workbench.page.keyboard.press("Control+y");
  await expect.poll(workbench.sheets).toEqual(sheets);
  expect(await workbench.rangeText("Portfolio!A1:AB10")).toEqual(built);
});

test("Ctrl+S saves what is being typed, in a file named after the one that was opened", async () => {
  const workbench = await openWorkbench();
  await workbench.openFile({ name: "Deals.csv", content: "partner,amount\nAda,7" });
  await workbench.selectCell("Deals!B2");
  await workbench.page.keyboard.type("8");
  const saved = await save(workbench, () => workbench.page.keyboard.press("Control+s"));
  expect(saved.name).toBe("Deals.xlsx");
  await workbench.openFile(saved);
  expect(await workbench.cellText("Deals!B2")).toBe("8");
});

test("a workbook that cannot be opened leaves the open one as it is", async () => {
  const workbench = await openWorkbench();
  await workbench.selectCell("Sheet1!A1");
  await workbench.type("kept");
  const half = (await sessionFile()).subarray(0, 3000);
  await workbench.offerFile({ name: "half.xlsx", content: half });
  const sentence = "“half.xlsx” is not an Excel workbook (.xlsx), or it is damaged.";
  await workbench.page.getByRole("alert").getByText(sentence).waitFor();
  expect(await workbench.cellText("Sheet1!A1")).toBe("kept");
  const whole = await sessionFile();
  const damaged = Buffer.concat([
    whole.subarray(0, 900),
    Buffer.alloc(300, 7),
    whole.subarray(1200),
  ]);
  await workbench.offerFile({ name: "damaged.xlsx", content: damaged });
  await workbench.page.getByRole("alert").getByText("“damaged.xlsx” is not").waitFor();
  expect(await workbench.cellText("Sheet1!A1")).toBe("kept");
});

test("a table of 10,000 rows opens in a few seconds and is edited at once", async () => {
  const book = new FileBook();
  const header = ["Deal ID", "Amount", "Partner", "Stage", "Close Date", "Net"];
  book.addWorksheet("Deals").addTable({
    name: "Deals",
    ref: "A1",
    columns: header.map((name) => ({ name })),
    rows: Array.from({ length: 10_000 }, (_, row) => [
      ...[`D-${row}`, row * 1.5, `Partner ${row % 200}`, "Closed Won", 45_000 + (row % 365)],
      { formula: "Deals[[#This Row],[Amount]]*0.9", result: row * 1.35 },
    ]),
  });
  const content = Buffer.from(await book.xlsx.writeBuffer());
  const workbench = await openWorkbench();
  const start = Date.now();
  await workbench.openFile({ name: "Large.xlsx", content });
  // Generous, for computers that do other things as well.
  expect(Date.now() - start).toBeLessThan(20_000);
  expect(await workbench.cellText("Deals!F10001")).toBe("13498.65");
  await workbench.selectCell("Deals!B10001");
  await workbench.type("1000");
  await workbench.seeCell("Deals!F10001", "900");
});
