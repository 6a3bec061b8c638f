import { beforeEach, describe, expect, test } from "vitest";
import type { Workbook } from "../../../src/workbench/engine/workbook";
import { freshExcel, read } from "./excel-in-node";

let workbook: Workbook;

beforeEach(async () => {
  ({ workbook } = freshExcel());
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:C4").values = [
      ["'Partner", "'Amount", "'Double"],
      ["'North", 1, ""],
      ["'South", 2, ""],
      ["'West", 3, ""],
    ];
    sheet.tables.add("A1:C4", true).name = "Deals";
    await context.sync();
  });
});

/** As the grid's editor does it: the cell, then what fills the column. */
const type = (address: string, content: string): void => {
  const [, letter = "A", digits = "1"] = /^([A-Z])(\d+)$/u.exec(address) ?? [];
  const cell = { sheetId: "Sheet1", col: letter.charCodeAt(0) - 65, row: Number(digits) - 1 };
  workbook.engine.dispatch("UPDATE_CELL", { ...cell, content });
  workbook.engine.dispatch("AUTOFILL_TABLE_COLUMN", cell);
};

const write = (address: string, formula: string) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange(address).formulas = [[formula]];
    await context.sync();
  });

const tableAddress = async (): Promise<string> => {
  const range = await Excel.run(async (context) => {
    const found = context.workbook.tables.getItem("Deals").getRange().load("address");
    await context.sync();
    return found;
  });
  return range.address;
};

const column = async (address: string) => (await read(address, "formulas")).flat();
const doubled = ["=[@Amount]*2", "=[@Amount]*2", "=[@Amount]*2"];

const rows = (command: "insert" | "remove", ...elements: readonly number[]) => {
  const line = { sheetId: "Sheet1", sheetName: "Sheet1", dimension: "ROW" };
  return command === "insert"
    ? workbook.engine.dispatch("ADD_COLUMNS_ROWS", {
        ...line,
        base: elements[0],
        position: "before",
        quantity: elements.length,
      })
    : workbook.engine.dispatch("REMOVE_COLUMNS_ROWS", { ...line, elements });
};

describe("a formula typed into a column of a table", () => {
  test("that is empty fills it", async () => {
    type("C3", "=[@Amount]*2");
    expect(await column("C2:C4")).toEqual(doubled);
    expect((await read("C2:C4", "values")).flat()).toEqual([2, 4, 6]);
  });

  test("with A1 references fills it relative to each row", async () => {
    type("C3", "=B3*$B$2");
    expect(await column("C2:C4")).toEqual(["=B2*$B$2", "=B3*$B$2", "=B4*$B$2"]);
  });

  test("that has one formula replaces it everywhere", async () => {
    type("C3", "=[@Amount]*2");
    type("C2", "=[@Amount]*3");
    expect(await column("C2:C4")).toEqual(["=[@Amount]*3", "=[@Amount]*3", "=[@Amount]*3"]);
  });

  test("with a value in it stays alone", async () => {
    type("C2", "7");
    type("C3", "=[@Amount]*2");
    expect(await column("C2:C4")).toEqual([7, "=[@Amount]*2", ""]);
  });

  test("is one step to undo for itself, and one for the column", async () => {
    type("C3", "=[@Amount]*2");
    workbook.engine.dispatch("REQUEST_UNDO");
    expect(await column("C2:C4")).toEqual(["", "=[@Amount]*2", ""]);
  });
});

describe("a formula that an add-in writes into one cell of a table", () => {
  test("fills a column that is empty", async () => {
    await write("C3", "=[@Amount]*2");
    expect(await column("C2:C4")).toEqual(doubled);
  });

  test("leaves a column alone that has something else", async () => {
    await write("C2", "7");
    await write("C3", "=[@Amount]*2");
    expect(await column("C2:C4")).toEqual([7, "=[@Amount]*2", ""]);
  });
});

describe("typing beside a table", () => {
  test("right below it makes it grow, with the formulas of its columns", async () => {
    type("C3", "=[@Amount]*2");
    type("A5", "East");
    expect(await tableAddress()).toBe("Sheet1!A1:C5");
    expect(await column("C5")).toEqual(["=[@Amount]*2"]);
  });

  test("right beside it makes it grow by a column with a name of its own", async () => {
    type("D3", "note");
    expect(await tableAddress()).toBe("Sheet1!A1:D4");
    expect(await column("D1:D3")).toEqual(["Column4", "", "note"]);
  });

  test("below its totals leaves it as it is", async () => {
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("Deals").showTotals = true;
      await context.sync();
    });
    type("A6", "East");
    expect(await tableAddress()).toBe("Sheet1!A1:C5");
  });

  test("through the API never makes it grow", async () => {
    await write("A5", "East");
    await write("D3", "note");
    expect(await tableAddress()).toBe("Sheet1!A1:C4");
  });
});

describe("rows of the sheet that come and go under the user's hands", () => {
  test("inside the table get the formulas of its columns", async () => {
    type("C3", "=[@Amount]*2");
    rows("insert", 2, 3);
    expect(await tableAddress()).toBe("Sheet1!A1:C6");
    expect(await column("C2:C6")).toEqual([...doubled, "=[@Amount]*2", "=[@Amount]*2"]);
  });

  test("are refused where they are the header, or all there are", async () => {
    expect(rows("remove", 0).isSuccessful).toBe(false);
    expect(rows("remove", 1, 2, 3).isSuccessful).toBe(false);
    expect(rows("remove", 1, 2).isSuccessful).toBe(true);
    expect(await tableAddress()).toBe("Sheet1!A1:C2");
    expect(rows("remove", 0, 1).isSuccessful).toBe(true);
  });
});

test("totals sum numbers and count anything else", async () => {
  const totals = async () => {
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("Deals").showTotals = true;
      await context.sync();
    });
    return column("A5:C5");
  };
  type("C2", "note");
  expect(await totals()).toEqual(["Total", "", "=SUBTOTAL(103,[Double])"]);
});
