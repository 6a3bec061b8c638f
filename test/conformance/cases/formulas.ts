import { reference, type ConformanceCase } from "../conformance-case";

export const formulas: readonly ConformanceCase[] = [
  {
    name: "a formula reads back as it was written",
    follows: reference("Range"),
    run: async (context, sheet) => {
      const cell = sheet.getRange("A1");
      cell.formulas = [['=IF(1<2, "say ""hi""", #N/A)']];
      cell.load("formulas,values");
      await context.sync();
      return [cell.formulas, cell.values];
    },
    outcome: { value: [[['=IF(1<2, "say ""hi""", #N/A)']], [['say "hi"']]] },
  },
  {
    name: "a formula that cannot be read is refused",
    follows: reference("Range"),
    run: async (context, sheet) => {
      sheet.getRange("A1").formulas = [["=SUM(1,"]];
      await context.sync();
    },
    outcome: { refused: "InvalidArgument" },
  },
  {
    name: "a function nobody knows is #NAME?",
    follows: reference("Range"),
    run: async (context, sheet) => {
      const cell = sheet.getRange("A1");
      cell.formulas = [["=NOSUCHFUNCTION(1)"]];
      cell.load("values,formulas");
      await context.sync();
      return [cell.values, cell.formulas];
    },
    outcome: { value: [[["#NAME?"]], [["=NOSUCHFUNCTION(1)"]]] },
  },
  {
    name: "errors have Excel's codes",
    follows: reference("Range"),
    run: async (context, sheet) => {
      const range = sheet.getRange("A1:E1");
      range.formulas = [["=1/0", '="a"+1', "=SQRT(-1)", "=NA()", "=Z1:Z2 Y1:Y2"]].map((row) =>
        row.slice(0, 4).concat("=MATCH(1,Z1:Z2,0)"),
      );
      range.load("values");
      await context.sync();
      return range.values;
    },
    outcome: { value: [["#DIV/0!", "#VALUE!", "#NUM!", "#N/A", "#N/A"]] },
  },
  {
    name: "a reference to deleted cells is #REF!",
    follows: reference("Range"),
    run: async (context, sheet) => {
      const cell = sheet.getRange("A1");
      cell.formulas = [["=B5*2"]];
      sheet.getRange("5:5").delete("Up");
      cell.load("values,formulas");
      await context.sync();
      return [cell.values, cell.formulas];
    },
    outcome: { value: [[["#REF!"]], [["=#REF!*2"]]] },
  },
  {
    name: "references move with their cells",
    follows: reference("Range"),
    run: async (context, sheet) => {
      const cell = sheet.getRange("A1");
      cell.formulas = [["=SUM(B5:B9)+$B$20"]];
      sheet.getRange("6:7").insert("Down");
      cell.load("formulas");
      await context.sync();
      return cell.formulas;
    },
    outcome: { value: [["=SUM(B5:B11)+$B$22"]] },
  },
  {
    name: "formulas in R1C1 style are relative to their cells",
    follows: reference("Range"),
    run: async (context, sheet) => {
      const range = sheet.getRange("B1:B2");
      range.formulasR1C1 = [["=RC[-1]*R1C1"], ["=RC[-1]*R1C1"]];
      range.load("formulas,formulasR1C1");
      await context.sync();
      return [range.formulas, range.formulasR1C1];
    },
    outcome: {
      value: [
        [["=A1*$A$1"], ["=A2*$A$1"]],
        [["=RC[-1]*R1C1"], ["=RC[-1]*R1C1"]],
      ],
    },
  },
  {
    name: "a sign binds tighter than a power",
    follows: reference("Range"),
    run: async (context, sheet) => {
      const range = sheet.getRange("A1:B1");
      range.formulas = [["=-2^2", "=0-2^2"]];
      range.load("values");
      await context.sync();
      return range.values;
    },
    outcome: { value: [[4, -4]] },
  },
  {
    name: "a cell that refers to itself is 0",
    follows: reference("Range"),
    run: async (context, sheet) => {
      const cell = sheet.getRange("A1");
      cell.formulas = [["=A1+1"]];
      cell.load("values");
      await context.sync();
      return cell.values;
    },
    outcome: { value: [[0]] },
  },
];
