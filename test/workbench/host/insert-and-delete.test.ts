import { beforeEach, describe, expect, test } from "vitest";
import { freshExcel, read, refusal } from "./excel-in-node";
import type { Workbook } from "../../../src/workbench/engine/workbook";

let workbook: Workbook;

/** A table Portfolio!B7:D10 with something below, beside and elsewhere. */
beforeEach(async () => {
  ({ workbook } = freshExcel());
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Portfolio");
    sheet.getRange("B7:D10").values = [
      ["'Partner", "'Amount", "'Share"],
      ["'North", 10, ""],
      ["'South", 20, ""],
      ["'West", 30, ""],
    ];
    sheet.tables.add("B7:D10", true).name = "Portfolio";
    sheet.getRange("D8:D10").formulas = [
      ["=C8/SUM(C$8:C$10)"],
      ["=C9/SUM(C$8:C$10)"],
      ["=C10/SUM(C$8:C$10)"],
    ];
    sheet.getRange("B13:F13").values = [["below", 1, 2, "beside", "=C13"]];
    sheet.getRange("F8:F10").values = [["x"], ["y"], ["z"]];
    context.workbook.worksheets.getItem("Sheet1").getRange("A1:A6").formulas = [
      ["=SUM(Portfolio!C8:C10)"],
      ["=SUM(Portfolio[Amount])"],
      ["=Portfolio!C13"],
      ["=SUM(Portfolio!C:C)"],
      ["=SUM(Portfolio!B8:F10)"],
      ["=Portfolio!$C$9"],
    ];
    await context.sync();
  });
});

const onPortfolio = (act: (sheet: Excel.Worksheet) => void) =>
  Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem("Portfolio"));
    await context.sync();
  });

const formulas = async () => (await read("A1:A6", "formulas")).map(([formula]) => formula);
const values = async () => (await read("A1:A6", "values")).map(([value]) => value);

const tableAddress = () =>
  Excel.run(async (context) => {
    const range = context.workbook.tables.getItem("Portfolio").getRange().load("address");
    await context.sync();
    return range.address;
  });

describe("rows inserted into a table's columns", () => {
  beforeEach(() =>
    onPortfolio((sheet) => {
      sheet.getRange("B9:D10").insert("Down");
      sheet.getRange("B9:C10").values = [
        ["'East", 40],
        ["'Mid", 50],
      ];
    }),
  );

  test("make the table grow", async () => {
    expect(await tableAddress()).toBe("Portfolio!B7:D12");
  });

  test("stretch what refers to its cells and move what refers to cells below", async () => {
    expect(await formulas()).toEqual([
      "=SUM(Portfolio!C8:C12)",
      "=SUM(Portfolio[Amount])",
      "=Portfolio!C15",
      "=SUM(Portfolio!C:C)",
      "=SUM(Portfolio!B8:F10)",
      "=Portfolio!$C$11",
    ]);
    expect((await values()).slice(0, 4)).toEqual([150, 150, 1, 151]);
  });

  test("move only the cells below within those columns", async () => {
    expect(await read("B15:F15", "values", "Portfolio")).toEqual([["below", 1, 2, "", ""]]);
    expect(await read("E13:F13", "values", "Portfolio")).toEqual([["beside", 1]]);
    expect(await read("F13", "formulas", "Portfolio")).toEqual([["=C15"]]);
    expect(await read("F8:F10", "values", "Portfolio")).toEqual([["x"], ["y"], ["z"]]);
  });

  test("get the formulas of the table's columns", async () => {
    expect((await read("D8:D12", "formulas", "Portfolio")).flat()).toEqual(
      [8, 9, 10, 11, 12].map((row) => `=C${row}/SUM(C$8:C$12)`),
    );
  });

  test("are taken out again by one undo", async () => {
    workbook.engine.dispatch("REQUEST_UNDO");
    expect(await tableAddress()).toBe("Portfolio!B7:D10");
    expect(await formulas()).toEqual([
      "=SUM(Portfolio!C8:C10)",
      "=SUM(Portfolio[Amount])",
      "=Portfolio!C13",
      "=SUM(Portfolio!C:C)",
      "=SUM(Portfolio!B8:F10)",
      "=Portfolio!$C$9",
    ]);
    expect(await values()).toEqual([60, 60, 1, 61, 61, 20]);
    expect(await read("B13:F13", "values", "Portfolio")).toEqual([["below", 1, 2, "beside", 1]]);
    workbook.engine.dispatch("REQUEST_REDO");
    expect(await tableAddress()).toBe("Portfolio!B7:D12");
    expect((await values()).slice(0, 4)).toEqual([150, 150, 1, 151]);
  });
});

describe("rows deleted from a table's columns", () => {
  test("make it and what refers to it shrink", async () => {
    await onPortfolio((sheet) => {
      sheet.getRange("B9:D9").delete("Up");
    });
    expect(await tableAddress()).toBe("Portfolio!B7:D9");
    expect(await formulas()).toEqual([
      "=SUM(Portfolio!C8:C9)",
      "=SUM(Portfolio[Amount])",
      "=Portfolio!C12",
      "=SUM(Portfolio!C:C)",
      "=SUM(Portfolio!B8:F10)",
      "=#REF!",
    ]);
    expect((await values()).slice(0, 3)).toEqual([40, 40, 1]);
    expect(await read("B8:C9", "values", "Portfolio")).toEqual([
      ["North", 10],
      ["West", 30],
    ]);
    expect(await read("B12:F13", "values", "Portfolio")).toEqual([
      ["below", 1, 2, "", ""],
      ["", "", "", "beside", 1],
    ]);
  });

  test("leave one blank row when all are deleted", async () => {
    await onPortfolio((sheet) => {
      sheet.getRange("B8:D10").delete("Up");
    });
    expect(await tableAddress()).toBe("Portfolio!B7:D8");
    expect(await read("B8:D8", "values", "Portfolio")).toEqual([["", "", ""]]);
    expect(await formulas().then((all) => all[1])).toBe("=SUM(Portfolio[Amount])");
    expect((await values()).slice(0, 2)).toEqual([0, 0]);
  });

  test("come back with one undo", async () => {
    await onPortfolio((sheet) => {
      sheet.getRange("B9:D9").delete("Up");
    });
    workbook.engine.dispatch("REQUEST_UNDO");
    expect(await tableAddress()).toBe("Portfolio!B7:D10");
    expect(await values()).toEqual([60, 60, 1, 61, 61, 20]);
  });
});

describe("what would tear a table is refused", () => {
  test.each([
    ["some of its columns", "B9:C9"],
    ["columns above it that it does not fill", "C3:D3"],
  ])("inserting cells in %s", async (_, address) => {
    const code = await refusal(async (context) => {
      context.workbook.worksheets.getItem("Portfolio").getRange(address).insert("Down");
      await context.sync();
    });
    expect(code).toBe("InsertDeleteConflict");
  });

  test("deleting its header row", async () => {
    const code = await refusal(async (context) => {
      context.workbook.worksheets.getItem("Portfolio").getRange("B7:D8").delete("Up");
      await context.sync();
    });
    expect(code).toBe("InsertDeleteConflict");
  });
});

describe("what follows rows inserted and deleted", () => {
  test("conditional formats", async () => {
    const ranges = () =>
      workbook.getters
        .getConditionalFormats(workbook.getters.getSheetIdByName("Portfolio") ?? "")
        .map((format) => format.ranges);
    await onPortfolio((sheet) => {
      sheet.getRange("C8:C10").conditionalFormats.add("DataBar");
    });
    expect(ranges()).toEqual([["C8:C10"]]);
    await onPortfolio((sheet) => {
      sheet.getRange("B9:D9").insert("Down");
    });
    expect(ranges()).toEqual([["C8:C11"]]);
    await onPortfolio((sheet) => {
      sheet.getRange("B9:D10").delete("Up");
    });
    expect(ranges()).toEqual([["C8:C9"]]);
  });

  test("the data of charts", async () => {
    await onPortfolio((sheet) => {
      sheet.charts.add("ColumnClustered", sheet.getRange("C8:C10"), "Columns").name = "Pareto";
      sheet.getRange("B9:D9").insert("Down");
    });
    const sheetId = workbook.getters.getSheetIdByName("Portfolio") ?? "";
    const [chartId = ""] = workbook.getters.getChartIds(sheetId);
    const definition = workbook.getters.getChartDefinition(chartId) as unknown as {
      dataSource: { dataSets: { dataRange: string }[] };
    };
    expect(definition.dataSource.dataSets.map(({ dataRange }) => dataRange)).toEqual(["C8:C11"]);
  });

  test("a range the add-in holds", async () => {
    const address = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Portfolio");
      const held = sheet.getRange("C10");
      await context.sync();
      sheet.getRange("B9:D9").insert("Down");
      held.load("address,values");
      await context.sync();
      return [held.address, held.values];
    });
    expect(address).toEqual(["Portfolio!C11", [[30]]]);
  });

  test("whole rows", async () => {
    await onPortfolio((sheet) => {
      sheet.getRange("9:9").insert("Down");
    });
    expect(await tableAddress()).toBe("Portfolio!B7:D11");
    expect((await formulas())[0]).toBe("=SUM(Portfolio!C8:C11)");
    await onPortfolio((sheet) => {
      sheet.getRange("9:9").delete("Up");
    });
    expect(await tableAddress()).toBe("Portfolio!B7:D10");
    expect(await values()).toEqual([60, 60, 1, 61, 61, 20]);
  });
});
