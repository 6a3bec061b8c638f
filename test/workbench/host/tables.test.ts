import { beforeEach, describe, expect, test } from "vitest";
import { freshExcel, read, refusal } from "./excel-in-node";

beforeEach(() => {
  freshExcel();
});

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");

const rows = [
  ["'Partner", "'Amount", "'Share"],
  ["'North", 10, ""],
  ["'South", 20, ""],
  ["'West", 30, ""],
];

const makeTable = (name = "Portfolio", address = "B3:D6") =>
  Excel.run(async (context) => {
    const range = sheetOf(context).getRange(address);
    range.values = rows;
    const table = context.workbook.tables.add(range, true);
    table.name = name;
    table.columns.getItem("Share").getDataBodyRange().formulas = [
      [`=[@Amount]/SUM(${name}[Amount])`],
      [`=[@Amount]/SUM(${name}[Amount])`],
      [`=[@Amount]/SUM(${name}[Amount])`],
    ];
    await context.sync();
  });

const tableAddress = () =>
  Excel.run(async (context) => {
    const range = context.workbook.tables.getItem("Portfolio").getRange();
    range.load("address");
    await context.sync();
    return range.address;
  });

describe("tables", () => {
  test("are found by name whatever its case, with their parts", async () => {
    await makeTable();
    const found = await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("PORTFOLIO");
      table.load("name,showHeaders,showTotals,style");
      table.worksheet.load("name");
      table.columns.load("items/name,items/index,items/id");
      const body = table.getDataBodyRange().load("address");
      const header = table.getHeaderRowRange().load("values");
      await context.sync();
      return {
        name: table.name,
        sheet: table.worksheet.name,
        style: table.style,
        columns: table.columns.items.map(({ name, index }) => `${index} ${name}`),
        body: body.address,
        header: header.values,
      };
    });
    expect(found).toEqual({
      name: "Portfolio",
      sheet: "Sheet1",
      style: "TableStyleMedium2",
      columns: ["0 Partner", "1 Amount", "2 Share"],
      body: "Sheet1!B4:D6",
      header: [["Partner", "Amount", "Share"]],
    });
  });

  test("formulas by column names calculate and read back as they were written", async () => {
    await makeTable();
    expect(await read("D4:D6", "values")).toEqual([[1 / 6], [1 / 3], [1 / 2]]);
    expect((await read("D4", "formulas"))[0]?.[0]).toBe("=[@Amount]/SUM(Portfolio[Amount])");
  });

  test("a table that is not there is a null object, and an error where it is asked for", async () => {
    const isNull = await Excel.run(async (context) => {
      const table = context.workbook.tables.getItemOrNullObject("Nowhere").load("name");
      const header = table.getHeaderRowRange().load("values");
      await context.sync();
      return [table.isNullObject, header.isNullObject];
    });
    expect(isNull).toEqual([true, true]);
    const code = await refusal(async (context) => {
      context.workbook.tables.getItem("Nowhere").load("name");
      await context.sync();
    });
    expect(code).toBe("ItemNotFound");
  });

  test("headers are made unique and never blank", async () => {
    await Excel.run(async (context) => {
      const range = sheetOf(context).getRange("A1:D2");
      range.values = [
        ["Amount", "", "Amount", 2024],
        [1, 2, 3, 4],
      ];
      context.workbook.tables.add(range, true);
      await context.sync();
    });
    expect(await read("A1:D1", "values")).toEqual([["Amount", "Column2", "Amount2", "2024"]]);
  });

  test("a header written over stays unique", async () => {
    await makeTable();
    await Excel.run(async (context) => {
      sheetOf(context).getRange("C3").values = [["Partner"]];
      await context.sync();
    });
    expect(await read("B3:D3", "values")).toEqual([["Partner", "Partner2", "Share"]]);
    expect((await read("D4", "formulas"))[0]?.[0]).toBe("=[@Partner2]/SUM(Portfolio[Partner2])");
  });

  test.each([
    ["overlapping a table", "C4:F9", "MergedRangeConflict"],
    ["inside a table", "B4:C5", "MergedRangeConflict"],
  ])("a table %s is refused", async (_, address, expected) => {
    await makeTable();
    const code = await refusal(async (context) => {
      sheetOf(context).tables.add(address, true);
      await context.sync();
    });
    expect(code).toBe(expected);
  });

  test("a second table of the same name is refused", async () => {
    await makeTable();
    const code = await refusal(async (context) => {
      const table = sheetOf(context).tables.add("H1:I3", true);
      table.name = "portfolio";
      await context.sync();
    });
    expect(code).toBe("ItemAlreadyExists");
  });

  test("writing below a table does not make it grow", async () => {
    await makeTable();
    await Excel.run(async (context) => {
      sheetOf(context).getRange("B7:D7").values = [["'East", 5, 5]];
      await context.sync();
    });
    expect(await tableAddress()).toBe("Sheet1!B3:D6");
  });

  test("resizing takes in what stands below, and formulas follow", async () => {
    await makeTable();
    await Excel.run(async (context) => {
      sheetOf(context).getRange("F1").formulas = [["=SUM(Portfolio[Amount])"]];
      sheetOf(context).getRange("C7").values = [[40]];
      context.workbook.tables.getItem("Portfolio").resize("B3:D7");
      await context.sync();
    });
    expect(await read("F1", "values")).toEqual([[100]]);
  });

  test("a renamed table is renamed in formulas", async () => {
    await makeTable();
    await Excel.run(async (context) => {
      sheetOf(context).getRange("F1").formulas = [["=SUM(Portfolio[Amount])"]];
      context.workbook.tables.getItem("Portfolio").name = "Partners";
      await context.sync();
    });
    expect(await read("F1", "formulas")).toEqual([["=SUM(Partners[Amount])"]]);
    expect(await read("F1", "values")).toEqual([[60]]);
  });

  test("a deleted table leaves #REF! where it was named, for good", async () => {
    await makeTable();
    await Excel.run(async (context) => {
      sheetOf(context).getRange("F1").formulas = [["=SUM(Portfolio[Amount])"]];
      context.workbook.tables.getItem("Portfolio").delete();
      await context.sync();
    });
    expect(await read("F1", "formulas")).toEqual([["=SUM(#REF!)"]]);
    expect(await read("F1", "values")).toEqual([["#REF!"]]);
    await makeTable();
    expect(await read("F1", "values")).toEqual([["#REF!"]]);
  });

  test("a table converted to a range leaves plain references", async () => {
    await makeTable();
    await Excel.run(async (context) => {
      sheetOf(context).getRange("F1").formulas = [["=SUM(Portfolio[Amount])"]];
      context.workbook.tables.getItem("Portfolio").convertToRange();
      await context.sync();
    });
    expect(await read("F1", "formulas")).toEqual([["=SUM(Sheet1!$C$4:$C$6)"]]);
    expect(await read("F1", "values")).toEqual([[60]]);
  });

  test("a column given different formulas gets the last of them in every row", async () => {
    await makeTable();
    await Excel.run(async (context) => {
      const body = context.workbook.tables.getItem("Portfolio").columns.getItem("Share");
      body.getDataBodyRange().formulas = [["=C4"], ["=C5*2"], ["=C6*3"]];
      await context.sync();
    });
    expect(await read("D4:D6", "formulas")).toEqual([["=C4*3"], ["=C5*3"], ["=C6*3"]]);
  });

  test("totals are shown below, and what stands there moves down", async () => {
    await makeTable();
    await Excel.run(async (context) => {
      sheetOf(context).getRange("B7").values = [["below"]];
      context.workbook.tables.getItem("Portfolio").showTotals = true;
      await context.sync();
    });
    expect(await read("B7:D8", "values")).toEqual([
      ["Total", "", 1],
      ["below", "", ""],
    ]);
    expect(await tableAddress()).toBe("Sheet1!B3:D7");
  });

  test("rows are added at the end with the formulas of their columns", async () => {
    await makeTable();
    await Excel.run(async (context) => {
      context.workbook.tables
        .getItem("Portfolio")
        .rows.add(undefined, [["'East", 40, null as never]]);
      await context.sync();
    });
    expect(await tableAddress()).toBe("Sheet1!B3:D7");
    expect(await read("B7:D7", "values")).toEqual([["East", 40, 0.4]]);
  });

  test("columns are added, named and deleted", async () => {
    await makeTable();
    await Excel.run(async (context) => {
      const { columns } = context.workbook.tables.getItem("Portfolio");
      columns.add(undefined, [["Note"], [1], [2], [3]]);
      await context.sync();
    });
    expect(await read("B3:E4", "values")).toEqual([
      ["Partner", "Amount", "Share", "Note"],
      ["North", 10, 1 / 6, 1],
    ]);
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("Portfolio").columns.getItem("Amount").delete();
      await context.sync();
    });
    expect(await tableAddress()).toBe("Sheet1!B3:D6");
    expect(await read("B3:D3", "values")).toEqual([["Partner", "Share", "Note"]]);
    expect((await read("C4", "values"))[0]?.[0]).toBe("#REF!");
  });
});
