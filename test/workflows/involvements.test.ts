import { beforeEach, describe, expect, test } from "vitest";
import { dateSerial } from "../../src/domain/numeric/date-serial";
import type { CellValue } from "../../src/tables/cell-value";
import { showCredits } from "../../src/workflows/show-credits";
import { deals as dealCells, involvements as touchCells } from "../functions/three-deals";
import { freshExcel } from "../workbench/host/excel-in-node";
import {
  build,
  confirm,
  portfolioTable,
  press,
  preview,
  putTable,
  read,
  tableCells,
} from "./session";

let excel: ReturnType<typeof freshExcel>;
beforeEach(() => {
  excel = freshExcel();
});

const date = (year: number, month: number, day: number) => dateSerial(year, month, day);
const whole2025 = {
  asOf: date(2025, 12, 31),
  window: { from: date(2025, 1, 1), to: date(2025, 12, 31) },
};

const [dealHeads, ...deals] = dealCells;
const [touchHeads, ...touches] = touchCells;

async function putExample(more: readonly (readonly CellValue[])[] = []): Promise<void> {
  await putTable("Deals", dealHeads, deals);
  await putTable("Touches", touchHeads, [...touches, ...more]);
}

const named = async (...wanted: string[]) => {
  const [headers = [], ...rows] = await portfolioTable();
  return rows.map((row) => wanted.map((header) => row[headers.indexOf(header)]));
};

describe("deals with a table of involvements beside them", () => {
  test("are credited by role, to the cent, and the ledger shows how", async () => {
    await putExample();
    expect((await build({ chosen: whole2025 })).ok).toBe(true);
    expect(await named("Rank", "Partner", "Attributed", "Sourced")).toEqual([
      [1, "Beta", 74_436.09, 42_857.14],
      [2, "Alpha", 69_774.44, 52_631.58],
      [3, "Gamma", 55_789.47, 0],
    ]);
    expect((await read("Portfolio", "A3"))[0]?.[0]).toMatch(/^Adds up:/u);
    expect((await read("Data notes", "I5:I8")).flat()).toEqual([200_000, 80_000, 280_000, 0]);
    const [head, ...lines] = await tableCells("Credits");
    expect(head?.join()).toBe("Deal,Partner,Role,Date,Model,Share,Credit,Close date");
    const closeTo = (value: number): unknown => expect.closeTo(value, 12);
    const first = date(2025, 2, 10);
    expect(lines.slice(0, 3)).toEqual([
      ["D1", "Alpha", "Sourced", date(2024, 11, 1), "role", closeTo(10 / 19), 52_631.58, first],
      ["D1", "Beta", "Co-sell", date(2025, 1, 10), "role", closeTo(6 / 19), 31_578.95, first],
      [
        "D1",
        "Gamma",
        "Implementation",
        date(2025, 2, 1),
        "role",
        closeTo(3 / 19),
        15_789.47,
        first,
      ],
    ]);
    expect(lines.at(-1)).toEqual([
      ...["D4", "(direct)", "", "", "role", 1, 80_000, date(2025, 3, 31)],
    ]);
  });

  test("revenue is a live sum over the ledger, whatever is done to it", async () => {
    await putExample();
    await build({ chosen: whole2025 });
    await Excel.run(async (context) => {
      const credit = context.workbook.tables.getItem("Credits").columns.getItem("Credit");
      credit.getDataBodyRange().getCell(0, 0).values = [[52_630.58]];
      await context.sync();
    });
    expect((await named("Partner", "Attributed"))[1]).toEqual(["Alpha", 69_773.44]);
    expect((await read("Portfolio", "A3"))[0]?.[0]).toMatch(/^Does not add up:/u);
  });

  test("a name that SUMIFS would misread is summed all the same", async () => {
    await putExample([["D3", "Alph*", "Marketplace", date(2025, 3, 1)]]);
    await build({ chosen: whole2025 });
    expect(Object.fromEntries(await named("Partner", "Attributed"))).toEqual({
      ...{ Beta: 74_436.09, Alpha: 69_774.44, Gamma: 35_789.47, "Alph*": 20_000 },
    });
    const formulas = await Excel.run(async (context) => {
      const column = context.workbook.tables.getItem("Portfolio").columns.getItem("Attributed");
      const body = column.getDataBodyRange().load("formulas");
      await context.sync();
      return body.formulas.flat().map(String);
    });
    expect(new Set(formulas.map((formula) => formula.includes("SUMPRODUCT")))).toEqual(
      new Set([true]),
    );
  });

  test("another model ranks again, in place", async () => {
    await putExample();
    const request = await confirm(whole2025);
    await press(request);
    expect((await press({ ...request, model: "first" })).ok).toBe(true);
    expect(await named("Rank", "Partner", "Attributed", "Best", "Worst")).toEqual([
      [1, "Alpha", 100_000, 1, 3],
      [2, "Beta", 60_000, 1, 3],
      [3, "Gamma", 40_000, 1, 3],
    ]);
    const lines = await tableCells("Credits");
    expect(lines.slice(1).map((row) => [row[0], row[1], row[4]])).toEqual([
      ...[
        ["D1", "Alpha", "first"],
        ["D2", "Beta", "first"],
        ["D3", "Gamma", "first"],
      ],
      ["D4", "(direct)", "first"],
    ]);
    // The next look proposes what was used.
    expect((await confirm()).involving).toMatchObject({ kind: "table" });
  });

  test("what is typed beside a line of the ledger follows its deal and partner", async () => {
    await putExample();
    const request = await confirm(whole2025);
    await press(request);
    await Excel.run(async (context) => {
      const { columns } = context.workbook.tables.getItem("Credits");
      const note = columns.add(undefined, [["Checked"], ...new Array<string[]>(7).fill([""])]);
      note.getDataBodyRange().getCell(1, 0).values = [["by Ann"]];
      note.getDataBodyRange().getCell(6, 0).values = [["no partner?"]];
      await context.sync();
    });
    await press({ ...request, model: "first" });
    const lines = (await tableCells("Credits"))
      .slice(1)
      .map((row) => [row[0], row[1], row[4], row[8]]);
    expect(lines).toEqual([
      ["D1", "Alpha", "first", ""],
      ["D2", "Beta", "first", ""],
      ["D3", "Gamma", "first", ""],
      ["D4", "(direct)", "first", "no partner?"],
      ["D1", "Beta", "not counted", "by Ann"],
    ]);
    expect((await read("Portfolio", "A3"))[0]?.[0]).toMatch(/^Adds up:/u);
    await press(request);
    const back = (await tableCells("Credits")).slice(1).map((row) => [row[1], row[4], row[8]]);
    expect(back[1]).toEqual(["Beta", "role", "by Ann"]);
    expect(back).toHaveLength(7);
  });

  test("every row is accounted for, the late ones with their reason", async () => {
    await putExample([
      ["D1", "Late", "Sourced", date(2025, 2, 11)],
      ["D9", "Stray", "Sourced", date(2025, 2, 1)],
      ["D1", "Alpha", "Sourced", date(2024, 11, 1)],
      ["D2", "Delta", "Advisor", date(2025, 2, 1)],
      ["", "", "", ""],
    ]);
    const request = await confirm(whole2025);
    const seen = await preview(request);
    expect(seen?.accounts).toEqual([
      { table: "Deals", kind: "deals", read: 4, revenue: 4, otherUse: 0, setAside: 0, hidden: 0 },
      {
        table: "Touches",
        kind: "involvements",
        read: 12,
        revenue: 8,
        otherUse: 0,
        setAside: 4,
        hidden: 0,
      },
    ]);
    expect(seen?.afterClose).toMatchObject([{ row: 9, closeDate: date(2025, 2, 10) }]);
    expect(seen?.involvements?.setAside.map(({ code }) => code)).toEqual([
      ...["unknown-deal", "repeated", "blank-row"],
    ]);
    expect([...(seen?.involvements?.unknownRoles ?? [])]).toEqual([["Advisor", 1]]);
    await press(request);
    expect((await named("Partner")).flat()).toEqual([
      "Alpha",
      "Beta",
      "Gamma",
      "Delta",
      "Late",
      "Stray",
    ]);
    const built =
      "Built 2026-10-05 14:24 from 4 rows of Deals: 4 won, 0 not won, 0 set aside; 12 rows of Touches: 8 on won deals, 0 on others, 4 set aside.";
    expect(String((await read("Portfolio", "A5"))[0]?.[0]).startsWith(built)).toBe(true);
  });

  test("rows that a filter hides are read and counted aloud", async () => {
    await putExample();
    await Excel.run(async (context) => {
      const touched = context.workbook.tables.getItem("Touches");
      touched.columns.getItem("Partner").filter.applyValuesFilter(["Alpha"]);
      context.workbook.worksheets.getItem("Deals").getRange("3:3").rowHidden = true;
      await context.sync();
    });
    const seen = await preview(await confirm(whole2025));
    expect(seen?.accounts.map(({ read: all, hidden }) => [all, hidden])).toEqual([
      [4, 1],
      [7, 5],
    ]);
  });

  test("headers of the involvements that changed since are not guessed again", async () => {
    await putExample();
    const request = await confirm(whole2025);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Touches").getRange("C1").values = [["Motion"]];
      await context.sync();
    });
    expect(await press(request)).toEqual({
      ok: false,
      problem: { code: "headers-changed", table: "Touches" },
    });
  });

  test("one of two tables that name deals and partners is not picked unasked", async () => {
    await putExample();
    await putTable("Older", touchHeads, touches);
    await expect(confirm(whole2025)).rejects.toThrow("a column is missing");
  });
});

describe("from a partner's number to its deals", () => {
  const shown = () =>
    Excel.run(async (context) => {
      const { columns } = context.workbook.tables.getItem("Credits");
      const filter = columns.getItem("Partner").filter.load("criteria");
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      const criteria = filter.criteria as Excel.FilterCriteria | null;
      return { sheet: active.name, partners: criteria?.values ?? null };
    });

  test("the ledger shows the lines of one partner, then all again", async () => {
    await putExample();
    await build({ chosen: whole2025 });
    expect(await showCredits("Gamma")).toEqual({ ok: true, value: undefined });
    expect(await shown()).toEqual({ sheet: "Credits", partners: ["Gamma"] });
    await showCredits(null);
    expect(await shown()).toEqual({ sheet: "Credits", partners: null });
  });

  test("a rebuild is not lost in a ledger that is filtered", async () => {
    await putExample();
    const request = await confirm(whole2025);
    await press(request);
    await showCredits("Gamma");
    expect((await press({ ...request, model: "last" })).ok).toBe(true);
    expect(await named("Partner", "Attributed")).toEqual([
      ["Gamma", 140_000],
      ["Beta", 60_000],
      ["Alpha", 0],
    ]);
  });

  test("nor is one that has as many lines as before: it is written without a filter", async () => {
    // Excel puts what is written over hidden rows into others.
    // https://github.com/OfficeDev/office-js/issues/224
    await putExample();
    const request = await confirm(whole2025);
    await press(request);
    await showCredits("Gamma");
    expect((await press(request)).ok).toBe(true);
    expect((await shown()).partners).toBeNull();
  });

  test("without a ledger it is told what is gone", async () => {
    expect(excel.workbook.busyEditing).toBe(false);
    expect(await showCredits("Gamma")).toEqual({
      ok: false,
      problem: { code: "source-gone", source: "Credits" },
    });
  });
});

test("a ledger that was deleted is made again behind the portfolio, which is what is shown", async () => {
  await putExample();
  const request = await confirm(whole2025);
  await press(request);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Credits").delete();
    await context.sync();
  });
  expect((await press(request)).ok).toBe(true);
  const active = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    return sheet.name;
  });
  expect(active).toBe("Portfolio");
  expect((await read("Portfolio", "A3"))[0]?.[0]).toMatch(/^Adds up:/u);
});
