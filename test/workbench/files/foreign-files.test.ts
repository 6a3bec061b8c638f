import { Workbook as FileBook, type Worksheet } from "@cj-tech-master/excelts";
import { expect, test } from "vitest";
import { cellAt, formatAt, formulaAt, valueAt } from "../../../src/workbench/engine/cells";
import type { Workbook } from "../../../src/workbench/engine/workbook";
import { openedBook, reopened } from "./books";
import { snapshot } from "./snapshot";

/** A file that the library wrote, as another program may have. */
const foreign = async (fill: (sheet: Worksheet, book: FileBook) => void): Promise<Workbook> => {
  const book = new FileBook();
  fill(book.addWorksheet("Sheet"), book);
  return openedBook(await book.xlsx.writeBuffer());
};

const at = (workbook: Workbook, address: string) => ({
  sheetId: workbook.getters.getActiveSheetId(),
  col: address.charCodeAt(0) - 65,
  row: Number(address.slice(1)) - 1,
});
const value = (workbook: Workbook, address: string) => valueAt(workbook, at(workbook, address));
const formula = (workbook: Workbook, address: string) => formulaAt(workbook, at(workbook, address));

test("dates stay the numbers they are, whatever their format", async () => {
  const workbook = await foreign((sheet) => {
    for (const [row, serial] of [45_292.123456789, 1 / 3, 4_155_551_234, -1].entries()) {
      const cell = sheet.getCell(row + 1, 1);
      cell.value = serial;
      cell.numFmt = "m/d/yyyy h:mm";
    }
    sheet.getCell("B1").value = new Date(Date.UTC(2024, 2, 1));
    sheet.getCell("B1").numFmt = "yyyy-mm-dd";
  });
  expect(["A1", "A2", "A3", "A4"].map((address) => value(workbook, address))).toEqual([
    45_292.123456789,
    1 / 3,
    4_155_551_234,
    -1,
  ]);
  expect(value(workbook, "B1")).toBe(45_352);
  expect(formatAt(workbook, at(workbook, "B1"))).toBe("yyyy-mm-dd");
});

test("texts stay texts, rich ones without their formats", async () => {
  const workbook = await foreign((sheet) => {
    for (const [row, text] of ["007", "=1+1", "TRUE", "#N/A", "3/4", "'x"].entries())
      sheet.getCell(row + 1, 1).value = text;
    sheet.getCell("B1").value = {
      richText: [{ text: "bold", font: { bold: true } }, { text: "!" }],
    };
  });
  const texts = [1, 2, 3, 4, 5, 6].map((row) => value(workbook, `A${row}`));
  expect(texts).toEqual(["007", "=1+1", "TRUE", "#N/A", "3/4", "'x"]);
  expect(value(workbook, "B1")).toBe("bold!");
});

test("a shared formula is each cell's own", async () => {
  const workbook = await foreign((sheet) => {
    sheet.getCell("A1").value = 1;
    sheet.getCell("A2").value = 2;
    sheet.fillFormula("B1:B2", "A1*$A$2", [2, 4]);
  });
  expect([formula(workbook, "B1"), formula(workbook, "B2")]).toEqual(["=A1*$A$2", "=A2*$A$2"]);
});

test("colours of the theme and of the palette are looked up", async () => {
  const workbook = await foreign((sheet) => {
    const color = (given: object) => given as { argb: string };
    const cell = sheet.getCell("A1");
    cell.value = "x";
    cell.font = { color: color({ theme: 4, tint: 0.4 }) };
    cell.fill = { type: "pattern", pattern: "solid", fgColor: color({ indexed: 13 }) };
  });
  expect(cellAt(workbook, at(workbook, "A1"))?.style).toEqual({
    fillColor: "#FFFF00",
    textColor: expect.stringMatching(/^#[0-9A-F]{6}$/u) as string,
  });
});

test("a formula the workbench cannot calculate keeps formula and value through a save", async () => {
  const workbook = await foreign((sheet) => {
    sheet.getCell("A1").value = { formula: "_xlfn.LET(_xlpm.x,B1,_xlpm.x*21)", result: 42 };
    sheet.getCell("A2").value = { formula: "_xldudf_OTHER(B1)", result: { error: "#N/A" } };
    sheet.getCell("A3").value = { formula: "Rate*100", result: 19 };
    sheet.getCell("A4").value = { formula: "A1+1", result: 0 };
  });
  for (const book of [workbook, await reopened(workbook)]) {
    expect([1, 2, 3, 4].map((row) => value(book, `A${row}`))).toEqual([42, "#N/A", 19, 43]);
    expect(formula(book, "A1")).toBe("=LET(_xlpm.x,B1,_xlpm.x*21)");
  }
});

test("names of a value or of one sheet are kept for the file", async () => {
  const names = (book: FileBook) =>
    book.definedNames.model.map(({ name, localSheetId }) => [name, localSheetId]);
  const workbook = await foreign((sheet, book) => {
    sheet.getCell("A1").value = 1;
    book.definedNames.model = [
      { name: "Rate", ranges: [], rawText: "0.19" },
      { name: "Local", ranges: ["Sheet!$A$1:$A$1"], localSheetId: 0 },
      { name: "Everywhere", ranges: ["Sheet!$A$1:$A$2"] },
    ];
  });
  expect(workbook.getters.getNamedRanges().map(({ name }) => name)).toEqual(["Everywhere"]);
  const { writeXlsx } = await import("../../../src/workbench/files/write-xlsx");
  const again = new FileBook();
  await again.xlsx.load(await writeXlsx(workbook));
  expect(names(again).toSorted()).toEqual(
    [
      ["Rate", undefined],
      ["Local", 0],
      ["Everywhere", undefined],
    ].toSorted(),
  );
});

test("a sheet protected with a password stays so, with the same password", async () => {
  const book = new FileBook();
  await book.addWorksheet("Sheet").protect("secret", { spinCount: 1000, sort: true });
  const workbook = await openedBook(await book.xlsx.writeBuffer());
  const sheetId = workbook.getters.getActiveSheetId();
  expect(workbook.state.protectedSheets.has(sheetId)).toBe(true);
  expect(workbook.protection.get(sheetId)?.["allowSort"]).toBe(true);
  const { writeXlsx } = await import("../../../src/workbench/files/write-xlsx");
  const again = new FileBook();
  await again.xlsx.load(await writeXlsx(workbook));
  const hash = (one: FileBook) => one.worksheets[0]?.sheetProtection?.hashValue;
  expect(hash(again)).toBe(hash(book));
  expect(hash(again)).toMatch(/\S{20}/u);
});

test("a stray format far below does not make the sheet large", async () => {
  const workbook = await foreign((sheet) => {
    sheet.getCell("A1").value = 1;
    sheet.getCell("B100000").fill = {
      ...{ type: "pattern" as const, pattern: "solid" as const, fgColor: { argb: "FFFF0000" } },
    };
  });
  expect(workbook.getters.getNumberRows(workbook.getters.getActiveSheetId())).toBeLessThan(2000);
});

test("saved once more, a foreign file is the same again", async () => {
  const workbook = await foreign((sheet, book) => {
    sheet.columns = [{ width: 9 }, { width: 20.5 }, { width: 3, hidden: true }];
    sheet.properties.defaultColWidth = 12;
    sheet.getRow(2).height = 30;
    sheet.getCell("A1").value = "merged";
    sheet.mergeCells("C3:D5");
    sheet.views = [{ state: "frozen", xSplit: 1, ySplit: 2, showGridLines: false }];
    book.addWorksheet("Hidden", { state: "hidden" }).getCell("A1").value = { formula: "Sheet!A1" };
  });
  expect(snapshot(await reopened(workbook))).toEqual(snapshot(workbook));
});
