import { expect, test } from "vitest";
import { writeCells } from "../../../src/workbench/engine/cells";
import { createTable } from "../../../src/workbench/engine/table-verbs";
import { createWorkbook } from "../../../src/workbench/engine/create-workbook";
import {
  shownFormula,
  usesArrays,
  writtenFormula,
} from "../../../src/workbench/files/formula-text";
import { registerFunctions } from "../../../src/workbench/functions/register-functions";

const functions = ["PARTNERFIT", "TEAM.SCORE"].map((name) => ({ id: name, name, parameters: [] }));
registerFunctions(functions, () => {
  throw new Error("call: none is made here");
});

/** Table1 has the headers of A1:C1, and A2 is in it; E9 is outside. */
const workbook = createWorkbook();
const sheetId = workbook.getters.getActiveSheetId();
workbook.batch(() => {
  const zone = { left: 0, top: 0, right: 2, bottom: 2 };
  const contents = [["ECON", "Deal size", "Odd [x]"], ["1"], ["2"]];
  writeCells(workbook, sheetId, zone, { contents });
  createTable(workbook, sheetId, zone, true);
});
const inside = { sheetId, col: 0, row: 1 };
const outside = { sheetId, col: 4, row: 8 };

test.each([
  ["A1+B2", "A1+B2"],
  ['"[@ECON] _xlfn.LET(" & A1', '"[@ECON] _xlfn.LET(" & A1'],
  ["[@ECON]", "Table1[[#This Row],[ECON]]"],
  ["SUM(Table1[@[ECON]:[Deal size]])", "SUM(Table1[[#This Row],[ECON]:[Deal size]])"],
  ["[@[Odd '[x']]]", "Table1[[#This Row],[Odd '[x']]]"],
  ["SUM([ECON])", "SUM(Table1[ECON])"],
  ["SUM(Table1[[#All],[ECON]])", "SUM(Table1[[#All],[ECON]])"],
  ["PARTNERFIT(A1)", "_xldudf_PARTNERFIT(A1)"],
  ["TEAM.SCORE(A1)", "_xldudf_TEAM_SCORE(A1)"],
  ["XLOOKUP(A1,B1:B9,C1:C9)", "_xlfn.XLOOKUP(A1,B1:B9,C1:C9)"],
  ["SORT(FILTER(A1:A9,B1:B9))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9))"],
  ["SUM(C1#)", "SUM(_xlfn.ANCHORARRAY(C1))"],
  ["IFERROR(VLOOKUP(A1,B:C,2,FALSE),0)", "IFERROR(VLOOKUP(A1,B:C,2,FALSE),0)"],
])("%s is %s in a file, and the other way round", (shown, written) => {
  expect(writtenFormula(shown, inside, workbook.getters)).toBe(written);
  expect(shownFormula(written, inside, workbook.getters)).toBe(shown);
});

test("outside of the table a reference to the row names the table", () => {
  const written = "Table1[[#This Row],[Deal size]]";
  expect(shownFormula(written, outside, workbook.getters)).toBe("Table1[@[Deal size]]");
  expect(writtenFormula("Table1[@[Deal size]]", outside, workbook.getters)).toBe(written);
  expect(shownFormula("SUM(Table1[ECON])", outside, workbook.getters)).toBe("SUM(Table1[ECON])");
});

test("a function of another add-in stays as it is", () => {
  expect(shownFormula("_xldudf_OTHER(A1)", inside, workbook.getters)).toBe("_xldudf_OTHER(A1)");
  expect(writtenFormula("_XLDUDF_OTHER(A1)", inside, workbook.getters)).toBe("_xldudf_OTHER(A1)");
});

test.each([
  ["SUM(A1:A3*B1:B3)", true],
  ["SUM(IF(Table1[ECON]>1,1))", true],
  ["SUM(FILTER(A1:A3,B1:B3))", true],
  ["SUM(C1#)", true],
  ["SUM(A1:A3)*2", false],
  ['SUMIFS(A1:A3,B1:B3,">1")', false],
  ["Table1[@ECON]/SUM(Table1[ECON])", false],
  ["A1*B1", false],
])("%s calculates with arrays: %s", (formula, isArray) => {
  expect(usesArrays(formula)).toBe(isArray);
});
