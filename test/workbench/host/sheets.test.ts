import { beforeEach, describe, expect, test } from "vitest";
import { freshExcel, read, refusal } from "./excel-in-node";
import type { Workbook } from "../../../src/workbench/engine/workbook";

let workbook: Workbook;

beforeEach(() => {
  ({ workbook } = freshExcel());
});

describe("sheets", () => {
  test.each([
    ["a name of 32 characters", "x".repeat(32), "InvalidArgument"],
    ["a bracket", "a[b", "InvalidArgument"],
    ["a colon", "a:b", "InvalidArgument"],
    ["a star", "a*b", "InvalidArgument"],
    ["a question mark", "a?b", "InvalidArgument"],
    ["a slash", "a/b", "InvalidArgument"],
    ["a backslash", "a\\b", "InvalidArgument"],
    ["an apostrophe in front", "'a", "InvalidArgument"],
    ["no characters", " ", "InvalidArgument"],
    ["a name that is there in another case", "SHEET1", "ItemAlreadyExists"],
  ])("with %s are refused", async (_, name, expected) => {
    const code = await refusal(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
    expect(code).toBe(expected);
  });

  test("a name of 31 characters is taken", async () => {
    const name = "x".repeat(31);
    await Excel.run(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
    expect(workbook.getters.getSheetIdByName(name)).toBeDefined();
  });

  test("are listed, moved, hidden, renamed and activated", async () => {
    const found = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("Sheet1").getRange("A1").formulas = [["=Other!A1+1"]].map(() => ["=1"]);
      const other = worksheets.add("Other");
      worksheets.add("Third").visibility = "Hidden";
      other.position = 0;
      other.activate();
      other.showGridlines = false;
      other.tabColor = "#FF0000";
      await context.sync();
      worksheets.getItem("Other").name = "First";
      worksheets.load(
        "items/name,items/visibility,items/position,items/showGridlines,items/tabColor",
      );
      const active = worksheets.getActiveWorksheet().load("name");
      const count = worksheets.getCount(true);
      await context.sync();
      return {
        sheets: worksheets.items.map((sheet) => [
          sheet.name,
          sheet.visibility,
          sheet.showGridlines,
          sheet.tabColor,
        ]),
        active: active.name,
        visible: count.value,
      };
    });
    expect(found).toEqual({
      sheets: [
        ["First", "Visible", false, "#FF0000"],
        ["Sheet1", "Visible", true, ""],
        ["Third", "Hidden", true, ""],
      ],
      active: "First",
      visible: 2,
    });
  });

  test("the last visible one is neither deleted nor hidden", async () => {
    const deleted = await refusal(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").delete();
      await context.sync();
    });
    const hidden = await refusal(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").visibility = "Hidden";
      await context.sync();
    });
    expect([deleted, hidden]).toEqual(["InvalidOperation", "InvalidArgument"]);
  });

  test("ranges of them are found, and what is no range is refused", async () => {
    const addresses = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("B2:C5").values = 1 as never;
      const range = sheet.getRange("B2:C5");
      const found = [
        sheet.getRange(),
        sheet.getRange("A:B"),
        sheet.getRange("3:4"),
        sheet.getRangeByIndexes(1, 1, 2, 3),
        sheet.getCell(0, 3),
        range.getCell(1, 1),
        range.getRow(0),
        range.getColumn(1),
        range.getLastRow(),
        range.getLastCell(),
        range.getOffsetRange(1, -1),
        range.getResizedRange(1, 1),
        range.getAbsoluteResizedRange(1, 1),
        range.getEntireRow(),
        range.getEntireColumn(),
        range.getBoundingRect(sheet.getRange("E1")),
        range.getIntersectionOrNullObject(sheet.getRange("C5:D9")),
        sheet.getUsedRange(),
        sheet.getRange("B:B").getUsedRangeOrNullObject(true),
      ].map((one) => one.load("address"));
      const none = range.getIntersectionOrNullObject(sheet.getRange("H1"));
      await context.sync();
      return [...found.map(({ address }) => address.replace("Sheet1!", "")), none.isNullObject];
    });
    expect(addresses).toEqual([
      "1:1048576",
      "A:B",
      "3:4",
      "B2:D3",
      "D1",
      "C3",
      "B2:C2",
      "C2:C5",
      "B5:C5",
      "C5",
      "A3:B6",
      "B2:D6",
      "B2",
      "2:5",
      "B:C",
      "B1:E5",
      "C5",
      "B2:C5",
      "B2:B5",
      true,
    ]);
    for (const address of ["XFE1", "A0", "A1048577", "no range", "Nowhere!A1"]) {
      const code = await refusal(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange(address).load("address");
        await context.sync();
      });
      expect([address, code]).toEqual([address, "InvalidArgument"]);
    }
  });

  test("an empty one has no used range", async () => {
    const isNull = await Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem("Sheet1").getUsedRangeOrNullObject(true);
      await context.sync();
      return used.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  test("freeze their panes, and let them go", async () => {
    const locations = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const at = () => sheet.freezePanes.getLocationOrNullObject().load("address");
      const before = at();
      sheet.freezePanes.freezeAt(sheet.getRange("A1:B7"));
      const frozen = at();
      sheet.freezePanes.freezeRows(3);
      const rows = at();
      sheet.freezePanes.unfreeze();
      const after = at();
      await context.sync();
      return [before.isNullObject, frozen.address, rows.address, after.isNullObject];
    });
    expect(locations).toEqual([true, "Sheet1!A1:B7", "Sheet1!1:3", true]);
  });
});

describe("a protected sheet", () => {
  const protect = (options?: Excel.WorksheetProtectionOptions) =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:A2").values = [[1], [2]];
      sheet.getRange("A2").format.protection.locked = false;
      sheet.protection.protect(options);
      await context.sync();
    });

  const change = (act: (sheet: Excel.Worksheet) => void) =>
    refusal(async (context) => {
      act(context.workbook.worksheets.getItem("Sheet1"));
      await context.sync();
    });

  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ["values", (sheet) => (sheet.getRange("A1").values = [[9]])],
    [
      "values of locked and unlocked cells",
      (sheet) => (sheet.getRange("A1:A2").values = [[9], [9]]),
    ],
    ["number formats", (sheet) => (sheet.getRange("A2").numberFormat = [["0"]])],
    ["looks", (sheet) => (sheet.getRange("A2").format.fill.color = "#FF0000")],
    ["tables", (sheet) => sheet.tables.add("C1:D2", true)],
    ["inserted rows", (sheet) => sheet.getRange("1:1").insert("Down")],
    [
      "deleted cells",
      (sheet) => {
        sheet.getRange("A1").delete("Up");
      },
    ],
    [
      "contents",
      (sheet) => {
        sheet.getRange("A1").clear();
      },
    ],
  ])("refuses new %s", async (_, act) => {
    await protect();
    expect(await change(act)).toBe("AccessDenied");
    expect(await read("A1:A2", "values")).toEqual([[1], [2]]);
  });

  test("takes values in unlocked cells, and what its options allow", async () => {
    await protect({ allowFormatCells: true });
    expect(await change((sheet) => (sheet.getRange("A2").values = [[9]]))).toBeNull();
    expect(
      await change((sheet) => (sheet.getRange("A1").format.fill.color = "#FF0000")),
    ).toBeNull();
    expect(await read("A2", "values")).toEqual([[9]]);
  });

  test("takes from the user only what goes into unlocked cells", async () => {
    await protect();
    const typed = (row: number) =>
      workbook.engine.dispatch("UPDATE_CELL", { sheetId: "Sheet1", col: 0, row, content: "9" });
    expect(typed(0)).toMatchObject({ isSuccessful: false, reasons: ["SheetLocked"] });
    expect(typed(1)).toMatchObject({ isSuccessful: true });
    expect(await read("A1:A2", "values")).toEqual([[1], [9]]);
  });

  test("says so, and is open again after unprotect", async () => {
    await protect();
    const states = await Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem("Sheet1");
      protection.load("protected");
      await context.sync();
      const before = protection.protected;
      protection.unprotect();
      protection.load("protected");
      await context.sync();
      return [before, protection.protected];
    });
    expect(states).toEqual([true, false]);
    expect(await change((sheet) => (sheet.getRange("A1").values = [[9]]))).toBeNull();
  });
});
