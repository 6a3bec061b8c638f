import { beforeEach, describe, expect, test } from "vitest";
import { promptAt } from "../../../src/workbench/engine/validation";
import type { Workbook } from "../../../src/workbench/engine/workbook";
import { freshExcel, refusal } from "./excel-in-node";

let workbook: Workbook;

beforeEach(() => {
  ({ workbook } = freshExcel());
});

const onSheet = <Value>(work: (sheet: Excel.Worksheet) => Value): Promise<Value> =>
  Excel.run(async (context) => {
    const value = work(context.workbook.worksheets.getItem("Sheet1"));
    await context.sync();
    return value;
  });

const validation = async (address: string) => {
  const { dataValidation } = await onSheet((sheet) => {
    const range = sheet.getRange(address);
    range.dataValidation.load("type,rule,prompt,errorAlert,ignoreBlanks");
    return range;
  });
  return dataValidation;
};

const refused = (work: (validation: Excel.DataValidation) => void) =>
  refusal(async (context) => {
    work(context.workbook.worksheets.getItem("Sheet1").getRange("B2:B9").dataValidation);
    await context.sync();
  });

const decisions = "Invest,Grow,Maintain,Exit";

describe("a list of what may be entered", () => {
  test("keeps its items, its prompt and its alert", async () => {
    await onSheet((sheet) => {
      const { dataValidation } = sheet.getRange("B2:B9");
      dataValidation.rule = { list: { inCellDropDown: true, source: decisions } };
      dataValidation.prompt = { title: "Decision", message: "Choose one.", showPrompt: true };
      dataValidation.errorAlert = {
        title: "Not a decision",
        message: "Choose from the list.",
        showAlert: true,
        style: "Stop",
      };
    });
    const found = await validation("B3");
    expect(found.type).toBe("List");
    expect(found.rule).toEqual({ list: { inCellDropDown: true, source: decisions } });
    expect(found.prompt.title).toBe("Decision");
    expect(found.errorAlert.message).toBe("Choose from the list.");
    expect(found.ignoreBlanks).toBe(true);
  });

  test("from a range follows its cells and its sheet's name", async () => {
    await onSheet((sheet) => {
      sheet.getRange("D1:D3").values = [["'a"], ["'b"], ["'c"]];
      sheet.getRange("B2:B9").dataValidation.rule = {
        list: { inCellDropDown: true, source: sheet.getRange("D1:D3") },
      };
    });
    expect((await validation("B2")).rule.list?.source).toBe("=Sheet1!$D$1:$D$3");
    await onSheet((sheet) => sheet.getRange("D1").insert("Down"));
    await onSheet((sheet) => sheet.getRange("C:C").insert("Right"));
    await onSheet((sheet) => (sheet.name = "My lists"));
    const source = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("My lists").getRange("B2");
      range.dataValidation.load("rule");
      await context.sync();
      return range.dataValidation.rule.list?.source;
    });
    expect(source).toBe("='My lists'!$E$2:$E$4");
  });

  test("is shown beside a cell that has a prompt, and only there", async () => {
    await onSheet((sheet) => {
      const { dataValidation } = sheet.getRange("B2:B3");
      dataValidation.rule = { list: { inCellDropDown: true, source: decisions } };
      dataValidation.prompt = { title: "", message: "Choose one.", showPrompt: true };
    });
    const sheetId = workbook.getters.getActiveSheetId();
    expect(promptAt(workbook, { sheetId, col: 1, row: 2 })?.message).toBe("Choose one.");
    expect(promptAt(workbook, { sheetId, col: 1, row: 3 })).toBeNull();
  });

  test("leaves the cells around when some of its cells are cleared", async () => {
    await onSheet((sheet) => {
      sheet.getRange("B2:B9").dataValidation.rule = {
        list: { inCellDropDown: true, source: decisions },
      };
      sheet.getRange("B4:B5").dataValidation.clear();
    });
    const types = await Promise.all(["B3", "B4", "B6", "B2:B9"].map(validation));
    expect(types.map(({ type }) => type)).toEqual(["List", "None", "List", "MixedCriteria"]);
  });

  test("refuses what somebody types, unless its alert only warns", async () => {
    const setStyle = (style: "Stop" | "Warning") =>
      onSheet((sheet) => {
        const { dataValidation } = sheet.getRange("B2");
        dataValidation.rule = { list: { inCellDropDown: true, source: decisions } };
        dataValidation.errorAlert = { title: "", message: "", showAlert: true, style };
      });
    const isBlocking = () => {
      const sheetId = workbook.getters.getActiveSheetId();
      return workbook.getters.getValidationRuleForCell({ sheetId, col: 1, row: 1 })?.isBlocking;
    };
    await setStyle("Stop");
    expect(isBlocking()).toBe(true);
    await setStyle("Warning");
    expect(isBlocking()).toBe(false);
  });

  test.each([
    ["no items", (it) => (it.rule = { list: { inCellDropDown: true, source: "" } })],
    [
      "more than 255 characters of items",
      (it) => (it.rule = { list: { inCellDropDown: true, source: "item,".repeat(60) } }),
    ],
    [
      "a range of several columns",
      (it) => (it.rule = { list: { inCellDropDown: true, source: "=A1:B2" } }),
    ],
    [
      "a title of more than 32 characters",
      (it) => {
        it.rule = { list: { inCellDropDown: true, source: decisions } };
        it.prompt = { title: "x".repeat(33), message: "", showPrompt: true };
      },
    ],
  ] as readonly [string, (validation: Excel.DataValidation) => void][])(
    "of %s is refused",
    async (_, work) => {
      expect(await refused(work)).toBe("InvalidArgument");
    },
  );
});

describe("borders", () => {
  const bottoms = async (address: string) => {
    const range = await onSheet((sheet) => {
      const found = sheet.getRange(address);
      const border = found.format.borders.getItem("EdgeBottom");
      border.load("style");
      return border;
    });
    return range.style;
  };

  test("move with cells that are inserted and deleted", async () => {
    await onSheet((sheet) => {
      sheet.getRange("B5:C5").format.borders.getItem("EdgeBottom").style = "Continuous";
    });
    await onSheet((sheet) => sheet.getRange("B2:C3").insert("Down"));
    expect([await bottoms("B5:C5"), await bottoms("B7:C7")]).toEqual(["None", "Continuous"]);
    await onSheet((sheet) => {
      sheet.getRange("B3:C4").delete("Up");
    });
    expect([await bottoms("B7:C7"), await bottoms("B5:C5")]).toEqual(["None", "Continuous"]);
    workbook.engine.dispatch("REQUEST_UNDO");
    expect([await bottoms("B7:C7"), await bottoms("B5:C5")]).toEqual(["Continuous", "None"]);
  });
});

describe("a day that may be entered", () => {
  test("keeps its operator, and is refused beside a list", async () => {
    const day = { formula1: "1990-01-01", operator: "GreaterThan" } as const;
    await onSheet((sheet) => {
      sheet.getRange("B2:B9").dataValidation.rule = { date: day };
    });
    const found = await validation("B3");
    expect(found.type).toBe("Date");
    expect(found.rule).toEqual({ date: day });
    const refusedCode = await refused((rule) => {
      rule.rule = { list: { inCellDropDown: true, source: decisions } };
    });
    expect(refusedCode).toBe("InvalidArgument");
  });
});
