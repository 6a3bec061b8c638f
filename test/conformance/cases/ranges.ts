import { pages, reference, type ConformanceCase } from "../conformance-case";

export const ranges: readonly ConformanceCase[] = [
  {
    name: "what is written to values is typed, as by hand",
    follows: reference("Range"),
    run: async (context, sheet) => {
      const range = sheet.getRange("A1:F1");
      range.values = [["1,250.5", "5%", "TRUE", "'007", "=1+1", ""]];
      range.load("values");
      await context.sync();
      return range.values;
    },
    outcome: { value: [[1250.5, 0.05, true, "007", 2, ""]] },
  },
  {
    name: "a text that looks like a date becomes a date's serial number",
    follows: pages.setAndGet,
    run: async (context, sheet) => {
      const range = sheet.getRange("A1");
      range.values = [["3/4/2024"]];
      range.load("values,numberFormat");
      await context.sync();
      return [range.values, range.numberFormat];
    },
    outcome: { value: [[[45_355]], [["m/d/yyyy"]]] },
  },
  {
    name: "null in an array leaves the cell as it is",
    follows: pages.blankAndNull,
    run: async (context, sheet) => {
      const range = sheet.getRange("A1:B1");
      range.values = [[1, 2]];
      range.values = [[null as never, 3]];
      range.load("values");
      await context.sync();
      return range.values;
    },
    outcome: { value: [[1, 3]] },
  },
  {
    name: "one value for a range goes into every cell",
    follows: pages.setAndGet,
    run: async (context, sheet) => {
      const range = sheet.getRange("A1:B2");
      range.values = 7 as never;
      range.load("values");
      await context.sync();
      return range.values;
    },
    outcome: {
      value: [
        [7, 7],
        [7, 7],
      ],
    },
  },
  {
    name: "an array of another size is refused",
    follows: reference("Range"),
    run: async (context, sheet) => {
      sheet.getRange("A1:B2").values = [[1, 2]];
      await context.sync();
    },
    outcome: { refused: "InvalidArgument" },
  },
  {
    name: "blank cells are empty texts",
    follows: pages.setAndGet,
    run: async (context, sheet) => {
      const range = sheet.getRange("A1:B1").load("values,formulas,text,valueTypes");
      await context.sync();
      return [range.values, range.formulas, range.text, range.valueTypes];
    },
    outcome: { value: [[["", ""]], [["", ""]], [["", ""]], [["Empty", "Empty"]]] },
  },
  {
    name: "values, texts and formulas of a cell differ",
    follows: pages.setAndGet,
    run: async (context, sheet) => {
      const range = sheet.getRange("A1");
      range.formulas = [["=1/4"]];
      range.numberFormat = [["0.0%"]];
      range.load("values,text,formulas");
      await context.sync();
      return [range.values, range.text, range.formulas];
    },
    outcome: { value: [[[0.25]], [["25.0%"]], [["=1/4"]]] },
  },
  {
    name: "the values of a whole column are null",
    follows: pages.unboundedRanges,
    run: async (context, sheet) => {
      const range = sheet.getRange("C:C").load("values,rowCount,cellCount");
      await context.sync();
      return [range.values as unknown, range.rowCount, range.cellCount];
    },
    outcome: { value: [null, 1_048_576, 1_048_576] },
  },
  {
    name: "writing to a whole column is refused",
    follows: pages.unboundedRanges,
    run: async (context, sheet) => {
      sheet.getRange("C:C").values = 1 as never;
      await context.sync();
    },
    outcome: { refused: "InvalidArgument" },
  },
  {
    name: "a range beyond the sheet is refused",
    follows: reference("Range"),
    run: async (context, sheet) => {
      sheet.getRange("A1").getOffsetRange(-1, 0).load("address");
      await context.sync();
    },
    outcome: { refused: "InvalidArgument" },
  },
  {
    name: "the used range is that of the cells with values, or formats too",
    follows: reference("Worksheet"),
    run: async (context, sheet) => {
      sheet.getRange("B2:C3").values = 1 as never;
      sheet.getRange("E5").format.fill.color = "#FF0000";
      const [all, valued] = [sheet.getUsedRange(false), sheet.getUsedRange(true)];
      all.load("rowCount,columnCount");
      valued.load("rowCount,columnCount,rowIndex");
      await context.sync();
      return [all.rowCount, all.columnCount, valued.rowCount, valued.columnCount, valued.rowIndex];
    },
    outcome: { value: [4, 4, 2, 2, 1] },
  },
  {
    name: "an empty sheet has no used range",
    follows: reference("Worksheet"),
    run: async (context, sheet) => {
      const used = sheet.getUsedRangeOrNullObject().load("address");
      await context.sync();
      return used.isNullObject;
    },
    outcome: { value: true },
  },
  {
    name: "a range moves with its cells",
    follows: reference("Range"),
    run: async (context, sheet) => {
      const range = sheet.getRange("B2");
      range.values = [["here"]];
      await context.sync();
      sheet.getRange("1:2").insert("Down");
      range.load("rowIndex,values");
      await context.sync();
      return [range.rowIndex, range.values];
    },
    outcome: { value: [3, [["here"]]] },
  },
  {
    name: "insert gives back the blank cells, and moves the others",
    follows: pages.insertRanges,
    run: async (context, sheet) => {
      sheet.getRange("A1:B1").values = [[1, 2]];
      const blank = sheet.getRange("A1").insert("Right").load("columnIndex,values");
      const row = sheet.getRange("A1:C1").load("values");
      await context.sync();
      return [blank.columnIndex, blank.values, row.values];
    },
    outcome: { value: [0, [[""]], [["", 1, 2]]] },
  },
  {
    name: "clearing contents keeps the formats",
    follows: reference("Range"),
    run: async (context, sheet) => {
      const range = sheet.getRange("A1");
      range.values = [[0.5]];
      range.numberFormat = [["0%"]];
      range.format.font.bold = true;
      range.clear("Contents");
      range.load("values,numberFormat");
      range.format.font.load("bold");
      await context.sync();
      return [range.values, range.numberFormat, range.format.font.bold];
    },
    outcome: { value: [[[""]], [["0%"]], true] },
  },
  {
    name: "a spilled result is read from its cells, and is in no formula but the first",
    follows: pages.dynamicArrays,
    run: async (context, sheet) => {
      sheet.getRange("A1").formulas = [["=SEQUENCE(3)"]];
      const range = sheet.getRange("A1:A3").load("values,formulas");
      await context.sync();
      return [range.values, range.formulas[0]];
    },
    outcome: { value: [[[1], [2], [3]], ["=SEQUENCE(3)"]] },
  },
  {
    name: "what is in the way of a result makes it #SPILL!",
    follows: pages.dynamicArrays,
    run: async (context, sheet) => {
      sheet.getRange("A2").values = [["in the way"]];
      const cell = sheet.getRange("A1");
      cell.formulas = [["=SEQUENCE(3)"]];
      cell.load("values,valueTypes");
      await context.sync();
      return [cell.values, cell.valueTypes];
    },
    outcome: { value: [[["#SPILL!"]], [["Error"]]] },
  },
  {
    name: "a request of more than 5 MB is refused",
    follows: pages.resourceLimits,
    run: async (context, sheet) => {
      const text = "x".repeat(30_000);
      const rows = Array.from({ length: 200 }, () => [text]);
      sheet.getRange("A1:A200").values = rows;
      await context.sync();
    },
    outcome: { refused: "RequestPayloadSizeLimitExceeded" },
  },
  {
    name: "a text of more than 32,767 characters is refused",
    follows: reference("Range"),
    run: async (context, sheet) => {
      sheet.getRange("A1").values = [["x".repeat(32_768)]];
      await context.sync();
    },
    outcome: { refused: "InvalidArgument" },
  },
  {
    name: "a large array arrives whole",
    follows: pages.resourceLimits,
    run: async (context, sheet) => {
      const rows = Array.from({ length: 3000 }, (_, row) => [row, row * 2]);
      sheet.getRange("A1:B3000").values = rows;
      await context.sync();
      const last = sheet.getRange("A3000:B3000").load("values");
      await context.sync();
      return last.values;
    },
    outcome: { value: [[2999, 5998]] },
  },
  {
    name: "an answer of more than 5 MB is refused",
    follows: pages.resourceLimits,
    run: async (context, sheet) => {
      const rows = Array.from({ length: 100 }, () => ["x".repeat(30_000)]);
      sheet.getRange("A1:A100").values = rows;
      await context.sync();
      sheet.getRange("A101:A200").values = rows;
      await context.sync();
      sheet.getRange("A1:A200").load("values");
      await context.sync();
    },
    outcome: { refused: "ResponsePayloadSizeLimitExceeded" },
  },
  {
    name: "empty text takes away what is in the cells, or their format",
    follows: pages.blankAndNull,
    run: async (context, sheet) => {
      const range = sheet.getRange("A1:A2");
      range.values = [[1], [2]];
      range.numberFormat = [["0.00"], ["0%"]];
      sheet.getRange("A1").values = "" as never;
      sheet.getRange("A2").numberFormat = "" as never;
      range.load("values,numberFormat");
      await context.sync();
      return [range.values, range.numberFormat];
    },
    outcome: {
      value: [
        [[""], [2]],
        [["0.00"], ["General"]],
      ],
    },
  },
  {
    name: "the visible view of a range leaves out rows that are hidden or filtered out",
    follows: reference("RangeView"),
    run: async (context, sheet) => {
      const range = sheet.getRange("A1:B5");
      range.values = [
        ["Name", "N"],
        ["a", 1],
        ["b", 2],
        ["c", 3],
        ["d", 4],
      ];
      sheet.getRange("3:3").rowHidden = true;
      const table = sheet.tables.add("A1:B5", true);
      table.columns.getItem("Name").filter.applyValuesFilter(["a", "b", "c"]);
      const view = range.getVisibleView().load("rowCount,values");
      range.load("rowHidden");
      await context.sync();
      return [view.rowCount, view.values, range.rowHidden];
    },
    outcome: {
      value: [
        3,
        [
          ["Name", "N"],
          ["a", 1],
          ["c", 3],
        ],
        null,
      ],
    },
  },
];
