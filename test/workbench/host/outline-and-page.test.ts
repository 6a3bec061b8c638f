import { beforeEach, describe, expect, test } from "vitest";
import { outlineLevels } from "../../../src/workbench/engine/outline";
import { sheetFacts } from "../../../src/workbench/engine/sheet-facts";
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

const refused = (work: (sheet: Excel.Worksheet) => void) =>
  refusal(async (context) => {
    work(context.workbook.worksheets.getItem("Sheet1"));
    await context.sync();
  });

const sheetId = () => workbook.getters.getSheetIdByName("Sheet1") ?? "";

const hiddenColumns = async (letters: string): Promise<readonly (boolean | null)[]> => {
  const ranges = await onSheet((sheet) =>
    Array.from(letters).map((letter) => sheet.getRange(`${letter}:${letter}`).load("columnHidden")),
  );
  return ranges.map(({ columnHidden }) => columnHidden);
};

describe("an outline", () => {
  test("hides and shows the columns of a group", async () => {
    await onSheet((sheet) => {
      const details = sheet.getRange("D:F");
      details.group("ByColumns");
      details.hideGroupDetails("ByColumns");
    });
    expect(await hiddenColumns("CDFG")).toEqual([false, true, true, false]);
    await onSheet((sheet) => {
      sheet.getRange("D:F").showGroupDetails("ByColumns");
    });
    expect(await hiddenColumns("DF")).toEqual([false, false]);
  });

  test("folds every group that a range touches", async () => {
    await onSheet((sheet) => {
      sheet.getRange("B:C").group("ByColumns");
      sheet.getRange("E:F").group("ByColumns");
      sheet.getRange("A:Z").hideGroupDetails("ByColumns");
    });
    expect(await hiddenColumns("ABCDEFG")).toEqual([false, true, true, false, true, true, false]);
  });

  test("has levels, of which as many are shown as asked for", async () => {
    await onSheet((sheet) => {
      sheet.getRange("2:9").group("ByRows");
      sheet.getRange("4:5").group("ByRows");
    });
    expect(outlineLevels(workbook, sheetId(), "rows").map((level) => level.length)).toEqual([1, 1]);
    const hiddenRows = async (levels: number) => {
      const rows = await onSheet((sheet) => {
        sheet.showOutlineLevels(levels, 0);
        return ["1:1", "2:2", "4:4"].map((at) => sheet.getRange(at).load("rowHidden"));
      });
      return rows.map(({ rowHidden }) => rowHidden);
    };
    expect(await hiddenRows(1)).toEqual([false, true, true]);
    expect(await hiddenRows(2)).toEqual([false, false, true]);
    expect(await hiddenRows(3)).toEqual([false, false, false]);
  });

  test("moves with its columns, and is undone", async () => {
    await onSheet((sheet) => {
      sheet.getRange("D:F").group("ByColumns");
    });
    await onSheet((sheet) => {
      sheet.getRange("A:A").insert("Right");
    });
    const groups = () => outlineLevels(workbook, sheetId(), "columns").flat();
    expect(groups()).toMatchObject([{ start: 4, end: 6 }]);
    workbook.engine.dispatch("REQUEST_UNDO");
    workbook.engine.dispatch("REQUEST_UNDO");
    expect(groups()).toEqual([]);
  });

  test("shown columns are shown, whether their group was folded or they were hidden", async () => {
    await onSheet((sheet) => {
      sheet.getRange("D:F").group("ByColumns");
      sheet.getRange("D:F").hideGroupDetails("ByColumns");
      sheet.getRange("D:F").columnHidden = false;
    });
    expect(await hiddenColumns("DEF")).toEqual([false, false, false]);
  });

  test.each([
    [
      "rows of whole columns",
      (sheet) => {
        sheet.getRange("D:F").group("ByRows");
      },
      "InvalidArgument",
    ],
    [
      "columns of whole rows",
      (sheet) => {
        sheet.getRange("2:3").group("ByColumns");
      },
      "InvalidArgument",
    ],
    [
      "what is a group already",
      (sheet) => {
        sheet.getRange("2:3").group("ByRows");
        sheet.getRange("2:3").group("ByRows");
      },
      "NotImplemented",
    ],
    [
      "what is in no group",
      (sheet) => {
        sheet.getRange("2:3").ungroup("ByRows");
      },
      "InvalidOperation",
    ],
  ] as readonly [string, (sheet: Excel.Worksheet) => void, string][])(
    "of %s is refused",
    async (_, work, code) => {
      expect(await refused(work)).toBe(code);
    },
  );

  test("of a ninth level is refused", async () => {
    const deep = (levels: number) => (sheet: Excel.Worksheet) => {
      for (const last of Array.from("KJIHGFED").slice(0, levels))
        sheet.getRange(`B:${last}`).group("ByColumns");
    };
    expect(await refused(deep(8))).toBe("InvalidOperation");
    expect(outlineLevels(workbook, sheetId(), "columns")).toHaveLength(7);
  });
});

describe("the layout of a page", () => {
  test("is as Excel's until it is set", async () => {
    const layout = await onSheet((sheet) =>
      sheet.pageLayout.load("orientation,zoom,leftMargin,topMargin,paperSize,printOrder"),
    );
    expect(layout.toJSON()).toMatchObject({
      orientation: "Portrait",
      paperSize: "Letter",
      zoom: { scale: 100 },
      leftMargin: 50.4,
      topMargin: 54,
      printOrder: "DownThenOver",
    });
  });

  test("keeps what is set, titles and areas included", async () => {
    const { layout, rows, columns, area, headers } = await onSheet((sheet) => {
      const { pageLayout } = sheet;
      pageLayout.orientation = "Landscape";
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.setPrintTitleRows("$6:$7");
      pageLayout.setPrintTitleColumns("C:C");
      pageLayout.setPrintArea("A1:AO60");
      pageLayout.setPrintMargins("Inches", { left: 0.5 });
      pageLayout.headersFooters.defaultForAllPages.rightFooter = "Page &P of &N";
      return {
        layout: pageLayout.load("orientation,zoom,leftMargin"),
        rows: pageLayout.getPrintTitleRows().load("address"),
        columns: pageLayout.getPrintTitleColumnsOrNullObject().load("address"),
        area: pageLayout.getPrintArea().load("address"),
        headers: pageLayout.headersFooters.defaultForAllPages.load("rightFooter"),
      };
    });
    expect(layout.toJSON()).toMatchObject({
      orientation: "Landscape",
      zoom: { horizontalFitToPages: 1 },
      leftMargin: 36,
    });
    expect([rows.address, columns.address, area.address]).toEqual([
      "Sheet1!6:7",
      "Sheet1!C:C",
      "Sheet1!A1:AO60",
    ]);
    expect(headers.rightFooter).toBe("Page &P of &N");
  });

  test("its areas move with their cells, and undo brings them back", async () => {
    await onSheet((sheet) => {
      sheet.pageLayout.setPrintTitleRows("6:7");
      sheet.pageLayout.setPrintArea("A1:C9");
    });
    await onSheet((sheet) => {
      sheet.getRange("2:3").insert("Down");
      sheet.getRange("B:B").delete("Left");
    });
    expect(sheetFacts(workbook, sheetId()).page).toMatchObject({
      titleRows: { top: 7, bottom: 8 },
      area: [{ left: 0, right: 1, top: 0, bottom: 10 }],
    });
    workbook.engine.dispatch("REQUEST_UNDO");
    expect(sheetFacts(workbook, sheetId()).page.titleRows).toMatchObject({ top: 5, bottom: 6 });
  });

  test.each([
    ["a scale beside pages to fit", { scale: 50, horizontalFitToPages: 1 }],
    ["a scale of less than 10", { scale: 5 }],
    ["neither", {}],
  ])("refuses %s", async (_, zoom) => {
    expect(await refused((sheet) => (sheet.pageLayout.zoom = zoom))).toBe("InvalidArgument");
  });
});

describe("a sheet that is very hidden", () => {
  test("says so, until it is shown", async () => {
    const visibility = async (to: "Visible" | "Hidden" | "VeryHidden") => {
      const sheet = await Excel.run(async (context) => {
        const found = context.workbook.worksheets.getItemOrNullObject("Quiet");
        await context.sync();
        const own = found.isNullObject ? context.workbook.worksheets.add("Quiet") : found;
        own.visibility = to;
        own.load("visibility");
        await context.sync();
        return own;
      });
      return sheet.visibility;
    };
    expect(await visibility("VeryHidden")).toBe("VeryHidden");
    expect(await visibility("Hidden")).toBe("Hidden");
    expect(await visibility("Visible")).toBe("Visible");
  });
});

describe("merged cells", () => {
  const values = async () => {
    const range = await onSheet((sheet) => sheet.getRange("A1:B2").load("values"));
    return range.values as unknown;
  };
  const some = [
    [1, 2],
    [3, 4],
  ];

  test("keep the first value alone", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1:B2").values = some;
      sheet.getRange("A1:B2").merge();
    });
    expect(await values()).toEqual([
      [1, ""],
      ["", ""],
    ]);
    expect(workbook.getters.getMerges(sheetId())).toHaveLength(1);
    await onSheet((sheet) => {
      sheet.getRange("A1").unmerge();
    });
    expect(workbook.getters.getMerges(sheetId())).toHaveLength(0);
  });

  test("are merged row by row where that is asked for", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1:B2").values = some;
      sheet.getRange("A1:B2").merge(true);
    });
    expect(await values()).toEqual([
      [1, ""],
      [3, ""],
    ]);
  });

  test("cannot be part of a table", async () => {
    await onSheet((sheet) => {
      sheet.tables.add("A1:B3", true);
    });
    expect(
      await refused((sheet) => {
        sheet.getRange("B2:C2").merge();
      }),
    ).toBe("InvalidOperation");
  });
});
