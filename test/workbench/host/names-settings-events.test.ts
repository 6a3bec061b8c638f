import { beforeEach, describe, expect, test } from "vitest";
import { freshExcel, read, refusal } from "./excel-in-node";
import type { Host } from "../../../src/workbench/host/host";
import type { Workbook } from "../../../src/workbench/engine/workbook";

let workbook: Workbook;
let host: Host;

beforeEach(() => {
  ({ workbook, host } = freshExcel());
});

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");

describe("names", () => {
  test("stand for ranges, in formulas too, and are deleted", async () => {
    const found = await Excel.run(async (context) => {
      const { names } = context.workbook;
      sheetOf(context).getRange("A1:A2").values = [[1], [2]];
      names.add("Amounts", sheetOf(context).getRange("A1:A2"));
      names.add("First", "=Sheet1!$A$1");
      sheetOf(context).getRange("B1").formulas = [["=SUM(Amounts)+First"]];
      await context.sync();
      const item = names.getItemOrNullObject("amounts").load("name,formula,value,visible");
      const range = item.getRangeOrNullObject().load("address");
      const none = names.getItemOrNullObject("Nowhere");
      await context.sync();
      return [
        item.name,
        item.formula,
        item.value,
        item.visible,
        range.address,
        none.isNullObject,
      ] as unknown[];
    });
    expect(found).toEqual([
      "Amounts",
      "=Sheet1!$A$1:$A$2",
      "Sheet1!A1:A2",
      true,
      "Sheet1!A1:A2",
      true,
    ]);
    expect(await read("B1", "values")).toEqual([[4]]);
    await Excel.run(async (context) => {
      context.workbook.names.getItem("First").delete();
      await context.sync();
    });
    expect(await read("B1", "values")).toEqual([["#NAME?"]]);
  });

  test.each([
    ["A1", "InvalidArgument"],
    ["R1C1", "InvalidArgument"],
    ["two words", "InvalidArgument"],
    ["1st", "InvalidArgument"],
    ["TAKEN", "ItemAlreadyExists"],
  ])("%s is refused as a name", async (name, expected) => {
    const code = await refusal(async (context) => {
      context.workbook.names.add("Taken", sheetOf(context).getRange("A1"));
      context.workbook.names.add(name, sheetOf(context).getRange("A2"));
      await context.sync();
    });
    expect(code).toBe(expected);
  });
});

describe("settings", () => {
  test("are kept, replaced and deleted", async () => {
    const found = await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add("a", { list: [1, "two"] });
      settings.add("a", 7);
      settings.add("b", "text");
      settings.getItem("b").delete();
      await context.sync();
      const a = settings.getItemOrNullObject("a").load("value");
      const b = settings.getItemOrNullObject("b").load("value");
      await context.sync();
      return [a.value as unknown, b.isNullObject];
    });
    expect(found).toEqual([7, true]);
    expect(host.settings.all()).toEqual([["a", "7"]]);
  });

  test("are no step to undo", async () => {
    await Excel.run(async (context) => {
      context.workbook.settings.add("a", 1);
      await context.sync();
    });
    expect(workbook.getters.canUndo()).toBe(false);
  });
});

describe("events", () => {
  const changes = async (act: () => Promise<void> | void) => {
    const heard: Excel.WorksheetChangedEventArgs[] = [];
    let arrived: () => void = () => undefined;
    const first = new Promise<void>((resolve) => (arrived = resolve));
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => {
        heard.push(event);
        arrived();
        return Promise.resolve();
      });
      await context.sync();
    });
    await act();
    await first;
    return heard.map(({ address, changeType, worksheetId }) => [address, changeType, worksheetId]);
  };

  test("tell of what an add-in writes, once for an array sent in pieces", async () => {
    const heard = await changes(async () => {
      await Excel.run(async (context) => {
        const rows = Array.from({ length: 4000 }, (_, row) => [row]);
        sheetOf(context).getRange("A1:A4000").values = rows;
        await context.sync();
      });
    });
    expect(heard).toEqual([["A1:A4000", "RangeEdited", "Sheet1"]]);
  });

  test("tell of what the user types", async () => {
    const heard = await changes(() => {
      workbook.engine.dispatch("UPDATE_CELL", { sheetId: "Sheet1", col: 1, row: 2, content: "5" });
    });
    expect(heard).toEqual([["B3", "RangeEdited", "Sheet1"]]);
  });
});

test("what is selected in the grid is the selected range", async () => {
  const found = await Excel.run(async (context) => {
    sheetOf(context).getRange("B2:C4").select();
    await context.sync();
    const range = context.workbook.getSelectedRange().load("address");
    const cell = context.workbook.getActiveCell().load("address");
    await context.sync();
    return [range.address, cell.address];
  });
  expect(found).toEqual(["Sheet1!B2:C4", "Sheet1!B2"]);
});

test("calculation is asked for and its mode remembered", async () => {
  const mode = await Excel.run(async (context) => {
    const { application } = context.workbook;
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    application.calculate("Full");
    application.calculationMode = "Manual";
    application.load("calculationMode");
    await context.sync();
    return application.calculationMode;
  });
  expect(mode).toBe("Manual");
});

test.each(["Recalculate", "Full"] as const)("%s gives a random number anew", async (kind) => {
  const [before, after] = await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    cell.formulas = [["=RAND()"]];
    cell.load("values");
    await context.sync();
    const drawn: unknown = cell.values[0]?.[0];
    context.workbook.application.calculate(kind);
    cell.load("values");
    await context.sync();
    return [drawn, cell.values[0]?.[0] as unknown];
  });
  expect([typeof before, typeof after]).toEqual(["number", "number"]);
  expect(after).not.toBe(before);
});
