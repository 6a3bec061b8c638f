import { beforeEach, describe, expect, test } from "vitest";
import { freshExcel, read, refusal } from "./excel-in-node";

beforeEach(async () => {
  freshExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:C6").values = [
      ["'Partner", "'Amount", "'Double"],
      ["'north", 30, ""],
      ["'South", 5, ""],
      ["'East", "", ""],
      ["'West", 30, ""],
      ["'*x", "'n/a", ""],
    ];
    sheet.tables.add("A1:C6", true).name = "Deals";
    sheet.getRange("C2:C6").formulas = "=N([@Amount])*2+ROW()*0" as never;
    sheet.getRange("A3").format.font.bold = true;
    await context.sync();
  });
});

const onTable = <Value>(work: (table: Excel.Table) => Value): Promise<Value> =>
  Excel.run(async (context) => {
    const value = work(context.workbook.tables.getItem("Deals"));
    await context.sync();
    return value;
  });

const partners = async () => (await read("A2:A6", "values")).flat().join(" ");

const shown = async (): Promise<string> => {
  const rows = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const cells = [2, 3, 4, 5, 6].map((row) => sheet.getRange(`A${row}`).load("values,rowHidden"));
    await context.sync();
    return cells.map(({ values, rowHidden }) => (rowHidden ? "" : String(values[0]?.[0])));
  });
  return rows.filter((name) => name !== "").join(" ");
};

describe("sorting a table", () => {
  test.each([
    ["numbers, then texts, blank cells last", [{ key: 1 }], "South north West *x East"],
    [
      "downwards, blank cells still last",
      [{ key: 1, ascending: false }],
      "*x north West South East",
    ],
    [
      "by a second column where the first is equal",
      [{ key: 1 }, { key: 0, ascending: false }],
      "South West north *x East",
    ],
    ["texts without regard to case", [{ key: 0 }], "*x East north South West"],
  ] as readonly [string, Excel.SortField[], string][])("%s", async (_, fields, expected) => {
    await onTable((table) => {
      table.sort.apply(fields);
    });
    expect(await partners()).toBe(expected);
  });

  test("carries formulas and looks with their rows", async () => {
    await onTable((table) => {
      table.sort.apply([{ key: 1 }]);
    });
    expect(await read("B2:C3", "values")).toEqual([
      [5, 10],
      [30, 60],
    ]);
    expect((await read("C2", "formulas"))[0]?.[0]).toBe("=N([@Amount])*2+ROW()*0");
    const bold = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const fonts = ["A2", "A3"].map((at) => sheet.getRange(at).format.font.load("bold"));
      await context.sync();
      return fonts.map((font) => font.bold);
    });
    expect(bold).toEqual([true, false]);
  });

  test("is remembered until it is cleared, which leaves the rows alone", async () => {
    const fields = () =>
      onTable((table) => table.sort.load("fields")).then((sort) => sort.fields.length);
    await onTable((table) => {
      table.sort.apply([{ key: 1 }]);
    });
    expect(await fields()).toBe(1);
    await onTable((table) => {
      table.sort.clear();
    });
    expect(await fields()).toBe(0);
    expect(await partners()).toBe("South north West *x East");
  });

  test("of a range outside of tables knows its header", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("F1:G4");
      range.values = [
        ["'k", "'v"],
        [3, "'c"],
        [1, "'a"],
        [2, "'b"],
      ];
      range.sort.apply([{ key: 0 }], false, true);
      await context.sync();
    });
    expect(await read("F1:G4", "values")).toEqual([
      ["k", "v"],
      [1, "a"],
      [2, "b"],
      [3, "c"],
    ]);
  });

  test.each([
    ["no fields", [], "InvalidArgument"],
    ["a column beyond the table", [{ key: 3 }], "InvalidArgument"],
  ] as readonly [string, Excel.SortField[], string][])(
    "by %s is refused",
    async (_, fields, code) => {
      const found = await refusal(async (context) => {
        context.workbook.tables.getItem("Deals").sort.apply(fields);
        await context.sync();
      });
      expect(found).toBe(code);
    },
  );
});

describe("filtering a table", () => {
  const custom = (
    criterion1: string,
    criterion2?: string,
    operator?: "And" | "Or",
  ): Excel.FilterCriteria => ({
    filterOn: "Custom",
    criterion1,
    ...(criterion2 === undefined ? {} : { criterion2 }),
    ...(operator === undefined ? {} : { operator }),
  });

  test.each([
    ["Amount", { filterOn: "Values", values: ["30"] }, "north West"],
    ["Amount", custom(">5"), "north West"],
    ["Amount", custom("<>30"), "South East *x"],
    ["Amount", custom("="), "East"],
    ["Amount", custom("<10", "=n/a", "Or"), "South *x"],
    ["Amount", { filterOn: "BottomItems", criterion1: "1" }, "South"],
    ["Partner", custom("=*th"), "north South"],
    ["Partner", custom("=~*x"), "*x"],
    ["Partner", custom("=?est"), "West"],
    ["Partner", custom(">=South", "<=West", "And"), "South West"],
  ] as readonly [string, Excel.FilterCriteria, string][])(
    "of %s by %j shows %s",
    async (column, criteria, expected) => {
      await onTable((table) => {
        table.columns.getItem(column).filter.apply(criteria);
      });
      expect(await shown()).toBe(expected);
    },
  );

  test("says what it filters by, and that it does", async () => {
    const state = async () => {
      const { filter, auto } = await onTable((table) => ({
        filter: table.columns.getItem("Partner").filter.load("criteria"),
        auto: table.autoFilter.load("isDataFiltered,enabled"),
      }));
      return [filter.criteria as Excel.FilterCriteria | null, auto.isDataFiltered, auto.enabled];
    };
    expect(await state()).toEqual([null, false, true]);
    await onTable((table) => {
      table.columns.getItem("Partner").filter.applyValuesFilter(["West"]);
    });
    expect(await state()).toEqual([{ filterOn: "Values", values: ["West"] }, true, true]);
    await onTable((table) => {
      table.clearFilters();
    });
    expect(await state()).toEqual([null, false, true]);
  });

  test("through the table's own filter is the same", async () => {
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Deals");
      table.autoFilter.apply(table.getRange(), 1, custom(">5"));
      await context.sync();
    });
    expect(await shown()).toBe("north West");
    await onTable((table) => {
      table.autoFilter.clearCriteria();
    });
    expect(await shown()).toBe("north South East West *x");
  });

  test("hides rows from a sort, which leaves them where they are", async () => {
    await onTable((table) => {
      table.columns.getItem("Partner").filter.applyValuesFilter(["north", "South", "West"]);
      table.sort.apply([{ key: 0, ascending: false }]);
    });
    expect(await partners()).toBe("West South East north *x");
  });

  test("is refused where the filter buttons are off", async () => {
    const code = await refusal(async (context) => {
      const table = context.workbook.tables.getItem("Deals");
      table.showFilterButton = false;
      table.columns.getItem("Partner").filter.applyValuesFilter(["north"]);
      await context.sync();
    });
    expect(code).toBe("InvalidOperation");
  });
});

/** Excel puts what is written there into other rows: https://github.com/OfficeDev/office-js/issues/224 */
describe("writing over rows that a filter hides", () => {
  const filtered = (context: Excel.RequestContext) => {
    const table = context.workbook.tables.getItem("Deals");
    table.columns.getItem("Partner").filter.applyValuesFilter(["north", "West"]);
    return table;
  };

  test.each<readonly [string, (table: Excel.Table, sheet: Excel.Worksheet) => void]>([
    ["values of a column", (table) => (column(table).values = [[1], [2], [3], [4], [5]])],
    ["one value for all", (table) => (column(table).values = 7 as never)],
    ["formulas", (table) => (column(table).formulasR1C1 = "=1" as never)],
    ["cells beside the table", (_, sheet) => (sheet.getRange("E2:E3").values = [[1], [2]])],
    [
      "values in pieces",
      (table) => (column(table).getCell(1, 0).getResizedRange(1, 0).values = [[1], [2]]),
    ],
  ])("is refused: %s", async (_, write) => {
    const code = await refusal(async (context) => {
      write(filtered(context), context.workbook.worksheets.getItem("Sheet1"));
      await context.sync();
    });
    expect(code).toBe("NotImplemented");
    expect(await read("B2:B6", "values")).toEqual([[30], [5], [""], [30], ["n/a"]]);
  });

  test.each<readonly [string, (table: Excel.Table, sheet: Excel.Worksheet) => void]>([
    ["row by row", (table) => (column(table).getCell(1, 0).values = [[9]])],
    ["its looks", (table) => (column(table).format.font.bold = true)],
    ["below the table", (_, sheet) => (sheet.getRange("B8:B9").values = [[1], [2]])],
    ["once the filter is cleared", clearAndWrite],
    ["once the table is gone", deleteAndWrite],
  ])("is taken: %s", async (_, write) => {
    const code = await refusal(async (context) => {
      write(filtered(context), context.workbook.worksheets.getItem("Sheet1"));
      await context.sync();
    });
    expect(code).toBeNull();
  });
});

const column = (table: Excel.Table): Excel.Range =>
  table.columns.getItem("Amount").getDataBodyRange();

function clearAndWrite(table: Excel.Table): void {
  table.clearFilters();
  column(table).values = [[1], [2], [3], [4], [5]];
}

function deleteAndWrite(table: Excel.Table, sheet: Excel.Worksheet): void {
  table.delete();
  sheet.getRange("B2:B6").values = [[1], [2], [3], [4], [5]];
}
