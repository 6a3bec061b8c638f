import { beforeEach, describe, expect, test, vi } from "vitest";
import { applyPlans } from "../../src/excel/apply-plans";
import { portfolioSheet } from "../../src/sheets/portfolio-sheet";
import { tableSheet } from "../../src/sheets/table-sheet";
import type { CellValue } from "../../src/tables/cell-value";
import {
  foldPartner,
  portfolioStanding,
  readStanding,
  standingDecisions,
} from "../../src/workflows/standing-sheets";
import { fullReview, sheetInput } from "../sheets/portfolio-reviews";
import { freshExcel } from "../workbench/host/excel-in-node";
import {
  build,
  changeDeals,
  confirm,
  portfolioTable,
  press,
  putDeals,
  read,
  today,
  type Deal,
} from "./session";

/** Each builds several times over. */
vi.setConfig({ testTimeout: 60_000 });

beforeEach(() => {
  freshExcel();
});

const dealsOf = (amounts: Readonly<Record<string, number>>): readonly Deal[] =>
  Object.entries(amounts).map(([partner, amount], id) => ({ id: String(id), amount, partner }));

/** What stands in a column beside each partner. */
async function beside(header: string): Promise<Readonly<Record<string, CellValue | undefined>>> {
  const [headers = [], ...rows] = await portfolioTable();
  const [partner, column] = [headers.indexOf("Partner"), headers.indexOf(header)];
  return Object.fromEntries(rows.map((row) => [String(row[partner]), row[column]]));
}

const headersNow = async () => (await portfolioTable())[0]?.map(String) ?? [];

/** Types into the column of a partner's row, as a person would. */
async function type(partner: string, header: string, value: CellValue): Promise<void> {
  const [headers = [], ...rows] = await portfolioTable();
  const row = rows.findIndex((cells) => cells[headers.indexOf("Partner")] === partner);
  await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem("Portfolio").getDataBodyRange();
    body.getCell(row, headers.indexOf(header)).values = [[value]];
    await context.sync();
  });
}

/** Writes the sheet again with everything known of every partner. */
async function buildInFull(): Promise<void> {
  const built = await build();
  if (!built.ok) throw new Error(built.problem.code);
  const standing = await readStanding(String);
  if (!standing.ok) throw new Error(standing.problem.code);
  const { table, theirs } = standing.value.portfolio;
  const { portfolio } = built.value;
  const plan = portfolioSheet({
    ...sheetInput(
      portfolio,
      portfolio.partners.map((ranked) => fullReview(ranked)),
    ),
    decisions: standingDecisions(standing.value.portfolio, String),
    standing: portfolioStanding(standing.value.portfolio),
  });
  const written = { plan, written: table, theirs: theirs.columns, fold: foldPartner(String) };
  expect(await applyPlans([written])).toEqual({ ok: true, value: undefined });
}

describe("what people decide", () => {
  test("follows its partner through another order, its leaving the data and its return", async () => {
    await putDeals(dealsOf({ Acme: 300, Globex: 200, Initech: 100 }));
    await build({ now: today + 0.5 });
    await type("Acme", "Decision", "Exit");
    await type("Acme", "Action owner", "'007");
    await type("Acme", "Due", today + 90);
    await type("Globex", "Decision reason", "a promise of their board");
    await changeDeals(dealsOf({ Initech: 900, Globex: 400 }));
    await build({ now: today + 2.5 });
    expect(await beside("Decision")).toEqual({ Initech: "", Globex: "", Acme: "Exit" });
    await changeDeals(dealsOf({ Acme: 1000, Initech: 900, Globex: 400 }));
    await build({ now: today + 7.5 });
    expect(await beside("Action owner")).toEqual({ Acme: "007", Initech: "", Globex: "" });
    expect(await beside("Due")).toEqual({ Acme: today + 90, Initech: "", Globex: "" });
    expect((await beside("Decision reason"))["Globex"]).toBe("a promise of their board");
    // Typed on the sheet, it was first seen by the second build.
    expect(await beside("Decided on")).toEqual({ Acme: today + 2, Initech: "", Globex: "" });
  });

  test("stays even where it is no action at all", async () => {
    await putDeals(dealsOf({ Acme: 300, Globex: 200 }));
    await build();
    await type("Globex", "Decision", "ask Ann first");
    await build();
    expect(await beside("Decision")).toEqual({ Acme: "", Globex: "ask Ann first" });
  });
});

describe("columns that come later", () => {
  test("stand in their place, and formulas elsewhere and columns of one's own live on", async () => {
    await putDeals(dealsOf({ Acme: 300, Globex: 200 }));
    await build();
    await Excel.run(async (context) => {
      const { tables, worksheets } = context.workbook;
      const { columns } = tables.getItem("Portfolio");
      columns.add(undefined, [["Contract no."], ["C-1"], ["C-2"]]);
      worksheets.add("Mine").getRange("A1:A2").formulas = [
        ["=SUM(Portfolio[Attributed])"],
        ["=Portfolio!C9"],
      ];
      await context.sync();
    });
    await type("Globex", "Decision", "Grow");
    await buildInFull();
    expect(await headersNow()).toHaveLength(42);
    expect((await headersNow()).slice(0, 4)).toEqual(["Rank", "Δ rank", "Partner", "Type"]);
    expect((await headersNow()).slice(-2)).toEqual(["Decided on", "Contract no."]);
    expect(await beside("Contract no.")).toEqual({ Acme: "C-1", Globex: "C-2" });
    expect(await beside("Decision")).toEqual({ Acme: "", Globex: "Grow" });
    expect((await read("Mine", "A1:A2")).flat()).toEqual([500, 200]);
    expect((await read("Portfolio", "A6:AO6"))[0]?.filter((cell) => cell !== "")).toEqual([
      ...["Identity", "Revenue", "Fit", "Economics", "Health", "Recommended"],
      "Yours: kept at every rebuild",
    ]);
    expect((await read("Portfolio", "AF6:AK6"))[0]).toEqual([
      ...["Health", "Recommended", "", "", "", "Yours: kept at every rebuild"],
    ]);
  });

  test("stay when their source goes, and say so", async () => {
    await putDeals(dealsOf({ Acme: 300, Globex: 200 }));
    await buildInFull();
    expect(await beside("Fit")).toEqual({ Acme: 75, Globex: 75 });
    await build();
    expect(await beside("Fit")).toEqual({ Acme: "not checked", Globex: "not checked" });
    expect(await headersNow()).toHaveLength(41);
  });
});

const earlierHeaders = [
  ...["Rank", "Partner", "Attributed", "Sourced", "Share", "Cumulative", "Class"],
  ...["Won deals", "Best", "Worst"],
];

test("a sheet of ten columns becomes one of today, and nothing of its user is lost", async () => {
  await putDeals(dealsOf({ Acme: 300, Globex: 200 }));
  const columns = [...earlierHeaders, "Action owner", "Type", "Notes"].map((header) => ({
    ...{ header, width: 12 },
    content: { values: header === "Partner" ? ["Acme", "Globex"] : ["", ""] },
  }));
  const plain = tableSheet("Portfolio", { name: "Portfolio", key: ["Partner"], columns });
  const plan = {
    ...plain,
    table: { ...plain.table, row: 6 },
    cells: [{ row: 2, column: 1, content: { value: "Credited + Direct = Won" }, format: {} }],
  };
  await applyPlans([{ plan, written: null, theirs: [], fold: String }]);
  await Excel.run(async (context) => {
    context.workbook.settings.getItem("VitalFew.columns.Portfolio").delete();
    await context.sync();
  });
  await type("Acme", "Action owner", "M. Okafor");
  await type("Acme", "Type", "gold");
  await type("Globex", "Notes", "call them");
  await buildInFull();
  expect(await beside("Action owner")).toEqual({ Acme: "M. Okafor", Globex: "" });
  expect(await beside("Type")).toEqual({ Acme: "gold", Globex: "" });
  expect(await beside("Notes")).toEqual({ Acme: "", Globex: "call them" });
  expect(await beside("Attributed")).toEqual({ Acme: 300, Globex: 200 });
  expect(await read("Portfolio", "B3:D3")).toEqual([["", "", ""]]);
  expect((await read("Portfolio", "A3"))[0]?.[0]).toMatch(/^Adds up:/u);
  expect(String((await read("Portfolio", "A5"))[0]?.[0])).toContain("these names: Type.");
});

test("what may be typed is held to: an action, and a date", async () => {
  await putDeals(dealsOf({ Acme: 300, Globex: 200 }));
  await buildInFull();
  const rules = await Excel.run(async (context) => {
    const { columns } = context.workbook.tables.getItem("Portfolio");
    const of = (header: string) =>
      columns.getItem(header).getDataBodyRange().dataValidation.load("type,rule");
    const found = [of("Decision"), of("Due"), of("Action owner")];
    await context.sync();
    return found.map(({ type: kind, rule }) => [kind, rule]);
  });
  const source = "Invest,Grow,Maintain,Incubate,Fix,Renegotiate,Exit";
  expect(rules).toEqual([
    ["List", { list: { inCellDropDown: true, source } }],
    ["Date", { date: { formula1: "1990-01-01", operator: "GreaterThan" } }],
    ["None", {}],
  ]);
});

test("details are closed, the sheet prints across, one page wide, with its header on each", async () => {
  await putDeals(dealsOf({ Acme: 300, Globex: 200 }));
  await build();
  const shown = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Portfolio");
    const columns = ["C", "D", "E", "L"].map((letter) =>
      sheet.getRange(`${letter}:${letter}`).load("columnHidden"),
    );
    const layout = sheet.pageLayout.load("orientation,zoom");
    const footer = layout.headersFooters.defaultForAllPages.load("centerFooter");
    const titles = layout.getPrintTitleRows().load("address");
    await context.sync();
    return {
      hidden: columns.map(({ columnHidden }) => columnHidden),
      ...{ orientation: layout.orientation, wide: layout.zoom.horizontalFitToPages },
      ...{ footer: footer.centerFooter, titles: titles.address },
    };
  });
  expect(shown).toEqual({
    hidden: [false, true, true, true],
    ...{ orientation: "Landscape", wide: 1, titles: "Portfolio!6:7" },
    footer: "Built 2026-10-05 14:24, page &P of &N",
  });
});

/** How many requests a first build makes for so many partners. */
async function requestsFor(partners: number): Promise<number> {
  const { host } = freshExcel();
  const amounts = Array.from({ length: partners }, (_, at) => [`Partner ${at + 1}`, 5000 - at]);
  await putDeals(dealsOf(Object.fromEntries(amounts) as Record<string, number>));
  const request = await confirm();
  host.inject(null);
  expect(await press(request)).toMatchObject({ ok: true });
  return host.counts().requests;
}

test("1,000 partners are written in few requests, no more than ten are", async () => {
  const many = await requestsFor(1000);
  // What is written of a partner is part of its column.
  expect(many).toBe(await requestsFor(10));
  expect(many).toBeLessThanOrEqual(34);
});
