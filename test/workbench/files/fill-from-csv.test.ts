import { expect, test } from "vitest";
import { valueAt, formatAt, formulaAt } from "../../../src/workbench/engine/cells";
import { createWorkbook } from "../../../src/workbench/engine/create-workbook";
import type { Workbook } from "../../../src/workbench/engine/workbook";
import { fillFromCsv } from "../../../src/workbench/files/fill-from-csv";

const opened = (rows: readonly (readonly string[])[]): Workbook => {
  const workbook = createWorkbook();
  fillFromCsv(workbook, "Deals 2017.csv", rows);
  return workbook;
};

const at = (workbook: Workbook, col: number, row: number) => ({
  sheetId: workbook.getters.getActiveSheetId(),
  col,
  row,
});

test.each([
  ["1054", 1054, "General"],
  ["1,054.50", 1054.5, "#,##0.00"],
  ["007", 7, "General"],
  ["5%", 0.05, "0%"],
  ["TRUE", true, "General"],
  ["2017-03-01", 42_795, "m/d/yyyy"],
  ["'quoted", "'quoted", "General"],
  ["@handle", "@handle", "General"],
  ["Moses Frase", "Moses Frase", "General"],
  ["", "", "General"],
])("%s is %s, shown as %s", (text, value, format) => {
  const workbook = opened([["head"], [text]]);
  expect(valueAt(workbook, at(workbook, 0, 1))).toBe(value);
  expect(formatAt(workbook, at(workbook, 0, 1))).toBe(format);
});

test("a formula in a file is a formula", () => {
  const workbook = opened([["2", "=A1*3"]]);
  expect(formulaAt(workbook, at(workbook, 1, 0))).toBe("=A1*3");
  expect(valueAt(workbook, at(workbook, 1, 0))).toBe(6);
});

test("the sheet is named after the file, short rows are filled up, and nothing can be undone", () => {
  const workbook = opened([["a"], ["b", "c", "d"], []]);
  expect(workbook.getters.getSheetName(workbook.getters.getActiveSheetId())).toBe("Deals 2017");
  expect(valueAt(workbook, at(workbook, 2, 1))).toBe("d");
  expect(workbook.getters.canUndo()).toBe(false);
});
