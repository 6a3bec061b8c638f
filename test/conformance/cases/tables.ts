import { pages, reference, type ConformanceCase } from "../conformance-case";

export const tables: readonly ConformanceCase[] = [
  {
    name: "a table is made of cells with headers, and named afterwards",
    follows: pages.tables,
    run: async (context, sheet) => {
      sheet.getRange("A1:B2").values = [
        ["'Partner", "'Amount"],
        ["'North", 10],
      ];
      const table = sheet.tables.add("A1:B2", true);
      table.name = "Sales1";
      table.load("name,showHeaders,showTotals,showFilterButton");
      const body = table.getDataBodyRange().load("values");
      await context.sync();
      return [table.name, table.showHeaders, table.showTotals, table.showFilterButton, body.values];
    },
    outcome: { value: ["Sales1", true, false, true, [["North", 10]]] },
  },
  {
    name: "a table without headers gets some, above its cells",
    follows: reference("TableCollection"),
    run: async (context, sheet) => {
      sheet.getRange("A1:B1").values = [[1, 2]];
      const table = sheet.tables.add("A1:B1", false);
      const header = table.getHeaderRowRange().load("values,rowIndex");
      const body = table.getDataBodyRange().load("values,rowIndex");
      await context.sync();
      return [header.values, header.rowIndex, body.values, body.rowIndex];
    },
    outcome: { value: [[["Column1", "Column2"]], 0, [[1, 2]], 1] },
  },
  {
    name: "headers are made unique",
    follows: reference("TableCollection"),
    run: async (context, sheet) => {
      sheet.getRange("A1:C1").values = [["'A", "", "'A"]];
      const header = sheet.tables.add("A1:C2", true).getHeaderRowRange().load("values");
      await context.sync();
      return header.values;
    },
    outcome: { value: [["A", "Column2", "A2"]] },
  },
  {
    name: "a table that overlaps another is refused",
    follows: pages.errorHandling,
    run: async (context, sheet) => {
      sheet.tables.add("A1:B3", true);
      sheet.tables.add("B2:C5", true);
      await context.sync();
    },
    outcome: { refused: "MergedRangeConflict" },
  },
  {
    name: "a name that is a cell's is refused",
    follows: reference("Table"),
    run: async (context, sheet) => {
      sheet.tables.add("A1:B3", true).name = "AB12";
      await context.sync();
    },
    outcome: { refused: "InvalidArgument" },
  },
  {
    name: "rows are added at the end of a table",
    follows: pages.tables,
    run: async (context, sheet) => {
      sheet.getRange("A1:B2").values = [
        ["'A", "'B"],
        [1, 2],
      ];
      const table = sheet.tables.add("A1:B2", true);
      table.rows.add(undefined, [
        [3, 4],
        [5, 6],
      ]);
      const body = table.getDataBodyRange().load("values");
      table.rows.load("count");
      await context.sync();
      return [body.values, table.rows.count];
    },
    outcome: {
      value: [
        [
          [1, 2],
          [3, 4],
          [5, 6],
        ],
        3,
      ],
    },
  },
  {
    name: "a column is added with its header and its values",
    follows: pages.tables,
    run: async (context, sheet) => {
      sheet.getRange("A1:A3").values = [["'A"], [1], [2]];
      const table = sheet.tables.add("A1:A3", true);
      table.columns.add(undefined, [["B"], [3], [4]]);
      const all = table.getRange().load("values");
      await context.sync();
      return all.values;
    },
    outcome: {
      value: [
        ["A", "B"],
        [1, 3],
        [2, 4],
      ],
    },
  },
  {
    name: "writing below a table does not make it grow",
    follows: reference("Table"),
    run: async (context, sheet) => {
      const table = sheet.tables.add("A1:B2", true);
      sheet.getRange("A3:B3").values = [[1, 2]];
      const range = table.getRange().load("rowCount");
      await context.sync();
      return range.rowCount;
    },
    outcome: { value: 2 },
  },
  {
    name: "a formula by column names calculates in each row",
    follows: pages.tables,
    run: async (context, sheet) => {
      sheet.getRange("A1:B3").values = [
        ["'Amount", "'Double"],
        [1, ""],
        [2, ""],
      ];
      const table = sheet.tables.add("A1:B3", true);
      table.name = "Sales2";
      const body = table.columns.getItem("Double").getDataBodyRange();
      body.formulas = [["=Sales2[[#This Row],[Amount]]*2"], ["=Sales2[[#This Row],[Amount]]*2"]];
      body.load("values");
      const sum = sheet.getRange("D1");
      sum.formulas = [["=SUM(Sales2[Double])"]];
      sum.load("values");
      await context.sync();
      return [body.values, sum.values];
    },
    outcome: { value: [[[2], [4]], [[6]]] },
  },
  {
    name: "formulas follow a table and a column that are renamed",
    follows: reference("Table"),
    run: async (context, sheet) => {
      sheet.getRange("A1:A3").values = [["'Amount"], [1], [2]];
      const table = sheet.tables.add("A1:A3", true);
      table.name = "Sales3";
      const cell = sheet.getRange("C1");
      cell.formulas = [["=SUM(Sales3[Amount])"]];
      await context.sync();
      table.name = "WonDeals3";
      table.columns.getItem("Amount").name = "Value";
      cell.load("formulas,values");
      await context.sync();
      return [cell.formulas, cell.values];
    },
    outcome: { value: [[["=SUM(WonDeals3[Value])"]], [[3]]] },
  },
  {
    name: "a name in a formula that is no table's is refused",
    follows: reference("Range"),
    run: async (context, sheet) => {
      sheet.getRange("A1").formulas = [["=SUM(NoTable9[Amount])"]];
      await context.sync();
    },
    outcome: { refused: "InvalidArgument" },
  },
  {
    name: "resizing keeps the header row where it is, or is refused",
    follows: reference("Table"),
    run: async (context, sheet) => {
      const table = sheet.tables.add("A1:B3", true);
      await context.sync();
      table.resize("A2:B5");
      await context.sync();
    },
    outcome: { refused: "InvalidArgument" },
  },
  {
    name: "the total row comes below, and what stands there moves down",
    follows: reference("Table"),
    run: async (context, sheet) => {
      sheet.getRange("A1:A4").values = [["'Amount"], [1], [2], ["'below"]];
      const table = sheet.tables.add("A1:A3", true);
      table.showTotals = true;
      const below = sheet.getRange("A5").load("values");
      const range = table.getRange().load("rowCount");
      await context.sync();
      return [below.values, range.rowCount];
    },
    outcome: { value: [[["below"]], 4] },
  },
  {
    name: "cells that cut through a table are not moved",
    follows: pages.errorHandling,
    run: async (context, sheet) => {
      sheet.tables.add("A3:C6", true);
      sheet.getRange("A1:B1").insert("Down");
      await context.sync();
    },
    outcome: { refused: "InsertDeleteConflict" },
  },
  {
    name: "a filter hides the rows it does not name",
    follows: pages.tables,
    run: async (context, sheet) => {
      sheet.getRange("A1:A4").values = [["'Name"], ["'a"], ["'b"], ["'a"]];
      const table = sheet.tables.add("A1:A4", true);
      table.columns.getItem("Name").filter.applyValuesFilter(["a"]);
      await context.sync();
      const rows = [2, 3, 4].map((row) => sheet.getRange(`A${row}`).load("rowHidden"));
      await context.sync();
      return rows.map(({ rowHidden }) => rowHidden);
    },
    outcome: { value: [false, true, false] },
  },
  {
    name: "a table is sorted by a column counted from its left",
    follows: pages.tables,
    run: async (context, sheet) => {
      sheet.getRange("B2:C5").values = [
        ["'Name", "'Amount"],
        ["'a", 2],
        ["'b", 3],
        ["'c", 1],
      ];
      const table = sheet.tables.add("B2:C5", true);
      table.sort.apply([{ key: 1, ascending: false }]);
      const body = table.getDataBodyRange().load("values");
      await context.sync();
      return body.values;
    },
    outcome: {
      value: [
        ["b", 3],
        ["a", 2],
        ["c", 1],
      ],
    },
  },
  {
    name: "a table converted to a range leaves its cells",
    follows: pages.tables,
    run: async (context, sheet) => {
      sheet.getRange("A1:A2").values = [["'A"], [1]];
      const table = sheet.tables.add("A1:A2", true);
      const range = table.convertToRange().load("values");
      sheet.tables.load("count");
      await context.sync();
      return [range.values, sheet.tables.count];
    },
    outcome: { value: [[["A"], [1]], 0] },
  },
  {
    name: "a table's row put in moves what stands below, and a formula on it",
    follows: reference("TableRowCollection"),
    run: async (context, sheet) => {
      sheet.getRange("A1:A5").values = [["'A"], [1], [2], [""], ["'below"]];
      const table = sheet.tables.add("A1:A3", true);
      sheet.getRange("C1").formulas = [["=A5"]];
      await context.sync();
      table.rows.add(1, [[9]]);
      const [column, cell] = [sheet.getRange("A1:A6"), sheet.getRange("C1")];
      column.load("values");
      cell.load("formulas");
      await context.sync();
      return [column.values.flat() as unknown, cell.formulas];
    },
    outcome: { value: [["A", 1, 9, 2, "", "below"], [["=A6"]]] },
  },
  {
    name: "a row taken out of a table is gone from it, and what stands below moves up",
    follows: reference("TableRow"),
    run: async (context, sheet) => {
      sheet.getRange("A1:A5").values = [["'A"], [1], [2], [""], ["'below"]];
      const table = sheet.tables.add("A1:A3", true);
      table.rows.getItemAt(0).delete();
      const column = sheet.getRange("A1:A5").load("values");
      await context.sync();
      return column.values.flat() as unknown;
    },
    outcome: { value: ["A", 2, "", "below", ""] },
  },
  {
    name: "the column of a name with brackets is written with apostrophes",
    follows: {
      title: "Using structured references with Excel tables",
      url: "https://support.microsoft.com/office/using-structured-references-with-excel-tables-f5ed2452-2337-4f71-bed3-c8ae6d2b276e",
    },
    run: async (context, sheet) => {
      sheet.getRange("A1:B3").values = [
        ["'Won [USD]", "'# deals"],
        [10, 1],
        [20, 2],
      ];
      const table = sheet.tables.add("A1:B3", true);
      table.name = "Escaped";
      const cells = sheet.getRange("D2:D4");
      cells.formulas = [
        ["=SUM(Escaped['# deals])"],
        ["=SUM(Escaped[Won '[USD']])"],
        ["=ROWS(Escaped[#All])"],
      ];
      cells.load("values");
      await context.sync();
      return cells.values.flat() as unknown;
    },
    outcome: { value: [3, 30, 3] },
  },
  {
    name: "what a filter hides is shown again when it is cleared",
    follows: reference("Table"),
    run: async (context, sheet) => {
      sheet.getRange("A1:A3").values = [["'Name"], ["'a"], ["'b"]];
      const table = sheet.tables.add("A1:A3", true);
      table.columns.getItem("Name").filter.applyValuesFilter(["a"]);
      table.clearFilters();
      const row = sheet.getRange("A3").load("rowHidden");
      await context.sync();
      return row.rowHidden;
    },
    outcome: { value: false },
  },
];
