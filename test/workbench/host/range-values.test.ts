import { beforeEach, describe, expect, test } from "vitest";
import { freshExcel, refusal } from "./excel-in-node";

beforeEach(() => {
  freshExcel();
});

const written = (value: unknown) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    range.values = [[value]];
    range.load("values,formulas,numberFormat,valueTypes");
    await context.sync();
    return {
      value: range.values[0]?.[0] as unknown,
      formula: range.formulas[0]?.[0] as unknown,
      format: range.numberFormat[0]?.[0] as unknown,
      type: range.valueTypes[0]?.[0] as unknown,
    };
  });

/** Source: what Excel (US English) makes of a text typed into a cell. */
const typed = [
  { text: "007", value: 7, format: "General", type: "Double" },
  { text: "1E5", value: 100_000, format: "0.00E+00", type: "Double" },
  { text: "TRUE", value: true, format: "General", type: "Boolean" },
  { text: "5%", value: 0.05, format: "0%", type: "Double" },
  { text: "$1,200.00", value: 1200, format: "$#,##0.00_);[Red]($#,##0.00)", type: "Double" },
  { text: "2025-12-31", value: 46_022, format: "m/d/yyyy", type: "Double" },
  { text: "'007", value: "007", format: "General", type: "String" },
  { text: "'=1+1", value: "=1+1", format: "General", type: "String" },
  { text: "1 234", value: "1 234", format: "General", type: "String" },
  { text: "-5", value: -5, format: "General", type: "Double" },
  { text: "-", value: "-", format: "General", type: "String" },
  { text: "#N/A", value: "#N/A", format: "General", type: "Error" },
  { text: "plain text", value: "plain text", format: "General", type: "String" },
  { text: "", value: "", format: "General", type: "Empty" },
];

describe("what is written to values is parsed as if typed", () => {
  test.each(typed)("$text", async ({ text, ...expected }) => {
    const { value, format, type } = await written(text);
    expect({ value, format, type }).toEqual(expected);
  });

  test("a day and month become a date of this year, shown as day and month", async () => {
    const { value, format } = await written("3/4");
    const year = new Date().getFullYear();
    const serial = Math.round(Date.UTC(year, 2, 4) / 86_400_000) + 25_569;
    expect({ value, format }).toEqual({ value: serial, format: "d-mmm" });
  });

  test.each([
    ["=1+2", 3, "=1+2"],
    ["+1+2", 3, "=+1+2"],
    ["-(1+2)", -3, "=-(1+2)"],
    ["@SUM(1,2)", 3, "=SUM(1,2)"],
  ])("%s makes a formula", async (text, value, formula) => {
    expect(await written(text)).toMatchObject({ value, formula });
  });

  test.each(["=SUM(", "@alice", "=1+", "=Nowhere[Column]"])("%s is refused", async (text) => {
    const code = await refusal(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[text]];
      await context.sync();
    });
    expect(code).toBe("InvalidArgument");
  });

  test("a function nobody knows is #NAME?, not a refusal", async () => {
    expect(await written("=NOSUCHFUNCTION(1)")).toMatchObject({
      value: "#NAME?",
      formula: "=NOSUCHFUNCTION(1)",
    });
  });
});
