import { expect, test } from "vitest";
import { formulaAt, valueAt, writeCells } from "../../../src/workbench/engine/cells";
import { createWorkbook } from "../../../src/workbench/engine/create-workbook";
import { insertCells } from "../../../src/workbench/engine/structure";
import type { SavedValues } from "../../../src/workbench/engine/host-state";

/** A workbook in which A3 has a formula that was saved with these values, over 2 in A1. */
const opened = (formula: string, saved: SavedValues) => {
  const workbook = createWorkbook();
  const sheetId = workbook.getters.getActiveSheetId();
  workbook.batch(() => {
    writeCells(workbook, sheetId, { left: 0, top: 0, right: 0, bottom: 0 }, { contents: [["2"]] });
    workbook.state.savedValues = ({ row }) => (row === 2 ? saved : undefined);
    const a3 = { left: 0, top: 2, right: 0, bottom: 2 };
    writeCells(workbook, sheetId, a3, { contents: [[formula]] });
    workbook.state.savedValues = null;
  });
  const at = (col: number, row: number) => ({ sheetId, col, row });
  return {
    workbook,
    sheetId,
    value: (col: number, row: number) => valueAt(workbook, at(col, row)),
    formula: (col: number, row: number) => formulaAt(workbook, at(col, row)),
  };
};

test.each([
  ["=LET(x,A1,x*21)", 42],
  ['=NOSUCH.FUNCTION(A1,"a ""b""",{1,2})', "text"],
  ["=SUM(A1,NOSUCHNAME)", "#N/A"],
  ["=NOSUCH(OTHER(A1:A2),$A$1)", true],
])("%s, which the engine cannot compute, shows what it was saved with", (formula, saved) => {
  const book = opened(formula, [[saved]]);
  expect(book.value(0, 2)).toBe(saved);
  expect(book.formula(0, 2)).toBe(formula);
});

test("a formula the engine can compute is computed, whatever it was saved with", () => {
  expect(opened("=A1*21", [[7]]).value(0, 2)).toBe(42);
});

test("saved values of a formula that spilled stand in its cells", () => {
  const book = opened("=MAKEARRAY(2,2,LAMBDA(r,c,r*c))", [
    [1, 2],
    [2, 4],
  ]);
  expect([book.value(0, 2), book.value(1, 2), book.value(0, 3), book.value(1, 3)]).toEqual([
    1, 2, 2, 4,
  ]);
});

test("its references move with their cells, and typed anew it is computed", () => {
  const book = opened("=LET(x,A1,x*21)", [[42]]);
  const { workbook, sheetId } = book;
  workbook.batch(() => {
    const first = { left: 0, top: 0, right: 16_383, bottom: 0 };
    insertCells(workbook, sheetId, first, "rows");
  });
  expect(book.formula(0, 3)).toBe("=LET(x,A2,x*21)");
  expect(book.value(0, 3)).toBe(42);
  workbook.batch(() => {
    const a4 = { left: 0, top: 3, right: 0, bottom: 3 };
    writeCells(workbook, sheetId, a4, { contents: [["=LET(x,A2,x*21)"]] });
  });
  expect(book.value(0, 3)).toBe("#NAME?");
});
