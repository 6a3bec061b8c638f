import { pages, reference, type ConformanceCase } from "../conformance-case";

export const formats: readonly ConformanceCase[] = [
  {
    name: "a format that differs among cells is null",
    follows: pages.blankAndNull,
    run: async (context, sheet) => {
      sheet.getRange("A1").format.font.bold = true;
      const [both, one] = [sheet.getRange("A1:A2").format.font, sheet.getRange("A1").format.font];
      both.load("bold");
      one.load("bold");
      await context.sync();
      return [both.bold as unknown, one.bold];
    },
    outcome: { value: [null, true] },
  },
  {
    name: "colours are upper case with a number sign",
    follows: reference("RangeFill"),
    run: async (context, sheet) => {
      const { fill } = sheet.getRange("A1").format;
      fill.color = "#c7d7ea";
      fill.load("color");
      await context.sync();
      return fill.color;
    },
    outcome: { value: "#C7D7EA" },
  },
  {
    name: "a number format is Excel's own text",
    follows: reference("Range"),
    run: async (context, sheet) => {
      const cell = sheet.getRange("A1");
      cell.values = [[-1234.5]];
      cell.numberFormat = [["$#,##0;[Red]-$#,##0"]];
      cell.load("numberFormat,text,values");
      await context.sync();
      return [cell.numberFormat, cell.text, cell.values];
    },
    outcome: { value: [[["$#,##0;[Red]-$#,##0"]], [["-$1,235"]], [[-1234.5]]] },
  },
  {
    name: "a column is as wide in points as it is made",
    follows: reference("RangeFormat"),
    run: async (context, sheet) => {
      const { format } = sheet.getRange("B:B");
      format.columnWidth = 90;
      format.load("columnWidth");
      await context.sync();
      return format.columnWidth;
    },
    outcome: { value: 90 },
  },
  {
    name: "a border is on the side it is put on",
    follows: reference("RangeBorder"),
    run: async (context, sheet) => {
      const { borders } = sheet.getRange("B2:C3").format;
      borders.getItem("EdgeBottom").style = "Continuous";
      const [bottom, top] = [borders.getItem("EdgeBottom"), borders.getItem("EdgeTop")];
      bottom.load("style");
      top.load("style");
      await context.sync();
      return [bottom.style, top.style];
    },
    outcome: { value: ["Continuous", "None"] },
  },
  {
    name: "a new conditional format comes first",
    follows: reference("ConditionalFormatCollection"),
    run: async (context, sheet) => {
      const { conditionalFormats } = sheet.getRange("A1:A9");
      const bar = conditionalFormats.add("DataBar");
      const custom = conditionalFormats.add("Custom");
      custom.custom.rule.formula = "=$A1>5";
      bar.load("priority,type");
      custom.load("priority,type");
      await context.sync();
      return [bar.type, bar.priority, custom.type, custom.priority];
    },
    outcome: { value: ["DataBar", 1, "Custom", 0] },
  },
  {
    name: "a list validates its cells and keeps its prompt",
    follows: pages.validation,
    run: async (context, sheet) => {
      const { dataValidation } = sheet.getRange("A1:A9");
      dataValidation.rule = { list: { inCellDropDown: true, source: "Yes,No" } };
      dataValidation.prompt = { title: "Decide", message: "Yes or no?", showPrompt: true };
      dataValidation.load("type,rule,prompt");
      await context.sync();
      return [dataValidation.type, dataValidation.rule.list?.source, dataValidation.prompt.message];
    },
    outcome: { value: ["List", "Yes,No", "Yes or no?"] },
  },
  {
    name: "a chart is added with a series for each column of its data",
    follows: reference("ChartCollection"),
    run: async (context, sheet) => {
      sheet.getRange("A1:C3").values = [
        ["'Name", "'Won", "'Lost"],
        ["'a", 1, 2],
        ["'b", 3, 4],
      ];
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C3"), "Columns");
      chart.series.load("items/name");
      await context.sync();
      return chart.series.items.map(({ name }) => name);
    },
    outcome: { value: ["Won", "Lost"] },
  },
  {
    name: "a rule does not keep the API from writing what it forbids",
    follows: pages.validation,
    run: async (context, sheet) => {
      const cell = sheet.getRange("A1");
      cell.dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
      cell.values = [["'c"]];
      cell.load("values");
      cell.dataValidation.load("type,ignoreBlanks");
      await context.sync();
      return [cell.values, cell.dataValidation.type, cell.dataValidation.ignoreBlanks];
    },
    outcome: { value: [[["c"]], "List", true] },
  },
  {
    name: "rules are cleared from the cells they are cleared from, and from no others",
    follows: pages.validation,
    run: async (context, sheet) => {
      sheet.getRange("A1:A3").dataValidation.rule = {
        list: { inCellDropDown: true, source: "a,b" },
      };
      sheet.getRange("A2:A9").dataValidation.clear();
      const [first, second] = [sheet.getRange("A1"), sheet.getRange("A2")];
      first.dataValidation.load("type");
      second.dataValidation.load("type");
      await context.sync();
      return [first.dataValidation.type, second.dataValidation.type];
    },
    outcome: { value: ["List", "None"] },
  },
  {
    name: "rules for values and texts keep what they were given",
    follows: pages.conditionalFormats,
    run: async (context, sheet) => {
      const { conditionalFormats } = sheet.getRange("A1:A9");
      const value = conditionalFormats.add("CellValue").cellValue;
      value.format.font.color = "#FF0000";
      value.rule = { formula1: "=0", operator: "LessThan" };
      const text = conditionalFormats.add("ContainsText").textComparison;
      text.format.fill.color = "#FFEE00";
      text.rule = { operator: "Contains", text: "late" };
      value.load("rule");
      value.format.font.load("color");
      text.load("rule");
      await context.sync();
      return [value.rule.operator, value.format.font.color, text.rule.text];
    },
    outcome: { value: ["LessThan", "#FF0000", "late"] },
  },
  {
    name: "clearing takes all conditional formats away",
    follows: pages.conditionalFormats,
    run: async (context, sheet) => {
      const { conditionalFormats } = sheet.getRange("A1:A9");
      conditionalFormats.add("DataBar");
      conditionalFormats.clearAll();
      const count = conditionalFormats.getCount();
      await context.sync();
      return count.value;
    },
    outcome: { value: 0 },
  },
];
