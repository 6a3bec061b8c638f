import { beforeEach, describe, expect, test } from "vitest";
import type { Host } from "../../../src/workbench/host/host";
import type { Workbook } from "../../../src/workbench/engine/workbook";
import { freshExcel, read, refusal } from "./excel-in-node";

let workbook: Workbook;
let host: Host;

beforeEach(() => {
  ({ workbook, host } = freshExcel());
});

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");

const megabyte = 1024 * 1024;

describe("limits of one request", () => {
  test("more than 5 MB are not taken, counted in bytes", async () => {
    const long = "ä".repeat(30_000);
    const code = await refusal(async (context) => {
      const rows = Array.from({ length: 90 }, () => [`'${long}`]);
      sheetOf(context).getRange("A1:A90").values = rows;
      await context.sync();
    });
    expect(code).toBe("RequestPayloadSizeLimitExceeded");
    expect(await read("A1", "values")).toEqual([[""]]);
  });

  test("more than 5 MB are not answered", async () => {
    const long = "x".repeat(30_000);
    for (const top of [1, 101])
      await Excel.run(async (context) => {
        const rows = Array.from({ length: 100 }, () => [long]);
        sheetOf(context).getRange(`A${top}:A${top + 99}`).values = rows;
        await context.sync();
      });
    const code = await refusal(async (context) => {
      sheetOf(context).getRange("A1:A200").load("values");
      await context.sync();
    });
    expect(code).toBe("ResponsePayloadSizeLimitExceeded");
    expect((await read("A1:A100", "values"))[99]?.[0]).toBe(long);
  });

  test("just below 5 MB is taken", async () => {
    const reply = await host.request(
      JSON.stringify({ Actions: [], ObjectPaths: {}, filling: "x".repeat(5 * megabyte - 100) }),
    );
    expect(reply).toMatchObject({ body: { Results: [] } });
  });

  test("five million cells are the most that can be read at once", async () => {
    const code = await refusal(async (context) => {
      sheetOf(context).getRange("A1:F900000").load("values");
      await context.sync();
    });
    expect(code).toBe("RangeExceedsLimit");
  });
});

describe("a request", () => {
  test("is refused while a cell is being edited", async () => {
    workbook.busyEditing = true;
    const code = await refusal(async (context) => {
      sheetOf(context).load("name");
      await context.sync();
    });
    expect(code).toBe("InvalidOperationInCellEditMode");
  });

  test("that fails keeps what it did before", async () => {
    const code = await refusal(async (context) => {
      sheetOf(context).getRange("A1").values = [[1]];
      context.workbook.worksheets.getItem("Nowhere").getRange("A1").values = [[2]];
      sheetOf(context).getRange("A2").values = [[3]];
      await context.sync();
    });
    expect(code).toBe("ItemNotFound");
    expect(await read("A1:A2", "values")).toEqual([[1], [""]]);
  });

  test("is one step to undo", async () => {
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange("A1:B2").format.font.bold = true;
      sheet.tables.add("A1:B2", true);
      await context.sync();
    });
    workbook.engine.dispatch("REQUEST_UNDO");
    expect(await read("A1:B2", "values")).toEqual([
      ["", ""],
      ["", ""],
    ]);
    expect(workbook.getters.canUndo()).toBe(false);
  });

  test("that deletes a sheet cannot be undone, nor what was done before", async () => {
    await Excel.run(async (context) => {
      sheetOf(context).getRange("A1").values = [[1]];
      context.workbook.worksheets.add("Other");
      await context.sync();
      context.workbook.worksheets.getItem("Other").delete();
      await context.sync();
    });
    expect(workbook.getters.canUndo()).toBe(false);
  });

  test("for a member the host does not have names it", async () => {
    await Excel.run(async (context) => {
      sheetOf(context).slicers.load("items");
      await context.sync();
    }).then(
      () => expect.unreachable(),
      (error: unknown) => {
        expect(error).toMatchObject({ code: "NotImplemented" });
        expect(String(error)).toContain("Worksheet.Slicers");
      },
    );
  });

  test("says where it failed", async () => {
    await Excel.run(async (context) => {
      sheetOf(context).getRange("A1:B2").values = [[1]];
      await context.sync();
    }).then(
      () => expect.unreachable(),
      (error: unknown) => {
        expect(error).toMatchObject({
          code: "InvalidArgument",
          debugInfo: { errorLocation: "Range.values" },
        });
      },
    );
  });
});

describe("arrays", () => {
  test.each([
    ["too few rows", [[1, 2]]],
    [
      "too many columns",
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ],
    ["rows of unequal length", [[1, 2], [3]]],
    [
      "an object as a value",
      [
        [1, { a: 1 }],
        [3, 4],
      ],
    ],
  ])("with %s are refused", async (_, values) => {
    const code = await refusal(async (context) => {
      sheetOf(context).getRange("A1:B2").values = values;
      await context.sync();
    });
    expect(code).toBe("InvalidArgument");
  });

  test("leave what is null and spread what is single", async () => {
    await Excel.run(async (context) => {
      const range = sheetOf(context).getRange("A1:B2");
      range.values = 7 as never;
      range.numberFormat = "0.00" as never;
      range.values = [
        [null, 1],
        [2, null],
      ];
      await context.sync();
    });
    expect(await read("A1:B2", "values")).toEqual([
      [7, 1],
      [2, 7],
    ]);
    expect(await read("A1:B2", "text")).toEqual([
      ["7.00", "1.00"],
      ["2.00", "7.00"],
    ]);
  });

  test("of whole columns are null to read and refused to write", async () => {
    const found = await Excel.run(async (context) => {
      const range = sheetOf(context).getRange("A:B").load("values,address,cellCount,rowCount");
      await context.sync();
      return [range.values, range.address, range.cellCount, range.rowCount] as unknown[];
    });
    expect(found).toEqual([null, "Sheet1!A:B", 2_097_152, 1_048_576]);
    const code = await refusal(async (context) => {
      sheetOf(context).getRange("A:B").values = 1 as never;
      await context.sync();
    });
    expect(code).toBe("InvalidArgument");
  });

  test("of 10,000 rows and 10 columns go out and come back whole", async () => {
    const rows = Array.from({ length: 10_000 }, (_, row) =>
      Array.from({ length: 10 }, (__, column) => (column === 0 ? `Deal ${row}` : row * column)),
    );
    const found = await Excel.run(async (context) => {
      const range = sheetOf(context).getRange("A1:J10000");
      range.values = rows;
      range.load("values");
      await context.sync();
      return range.values as unknown[][];
    });
    expect(found).toHaveLength(10_000);
    expect(found).toEqual(rows);
  });
});
