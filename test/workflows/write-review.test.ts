import { describe, expect, test, vi } from "vitest";
import { dateSerial } from "../../src/domain/numeric/date-serial";
import { lookForTables } from "../../src/workflows/look-for-tables";
import { ownThings } from "../../src/workflows/remove-everything";
import { writeReview, type ReviewInput } from "../../src/workflows/write-review";
import { applyPage } from "../../src/excel/apply-page";
import { whatIfSheet, type WhatIfInput } from "../../src/sheets/what-if-sheet";
import { decided, typed } from "../domain/portfolio/quarter/reviewed";
import { rankSample, reviewSample } from "../sample/sample-in-use";
import { freshExcel } from "../workbench/host/excel-in-node";
import { patient, putPortfolio } from "./decided-session";
import { read, write } from "./session";

// A page is written cell by cell, each with its looks.
vi.setConfig({ testTimeout: 60_000 });

const today = dateSerial(2026, 10, 5);
const due = dateSerial(2026, 12, 31);
const account = { read: 30, revenue: 26, otherUse: 3, setAside: 5, hidden: 0 };

const portfolio = rankSample(today);
const reviews = reviewSample(today);

const input = (its: Partial<ReviewInput> = {}): ReviewInput => ({
  ...{ portfolio, reviews, quarter: "2026Q3" },
  ...{
    asOf: dateSerial(2026, 9, 30),
    today,
    builtAt: today + 0.605,
    notChecked: ["introductions"],
  },
  sources: [{ table: "Deals", kind: "deals", ...account }],
  decisions: typed({
    "meridian systems": { decision: "Fix", owner: "M. Okafor", due },
    "northwind si": { decision: "Invest" },
  }),
  past: [
    decided("2026Q2", "Hartwell Digital", { decided: "Fix", status: "Open", due: today - 51 }),
    decided("2026Q2", "Northwind SI", { class: "B" }),
  ],
  ...its,
});

async function session() {
  const excel = freshExcel();
  await putPortfolio();
  return excel;
}

const column = async (address: string) => (await read("Review", address)).flat();

describe("the review", () => {
  test("has a first page that stands alone", async () => {
    await session();
    expect(await writeReview(input(), patient)).toEqual({
      ok: true,
      value: { sheet: "Review", kept: null },
    });
    expect(await column("A1:A3")).toEqual([
      "Partner review, Q3 2026",
      "8 of 40 partners (20.0%) produce 82.5% of $5.48M; 25 produced anything; 10 are logos.",
      expect.stringMatching(/^6 of the 8 .*Difference to closed-won 0.00. 5 rows set aside/u),
    ]);
    expect(await read("Review", "G5:K10")).toEqual([
      ["Class", "Partners", "Revenue", "Share", "Hours a quarter"],
      ["A", 8, 4_520_000, 4520 / 5480, 240],
      ["B", 8, 730_000, 730 / 5480, 128],
      ["C", 9, 230_000, 230 / 5480, 90],
      ["None", 15, 0, 0, 120],
      ["All", 40, 5_480_000, 1, 578],
    ]);
    expect(await read("Review", "G13:J13")).toEqual([["Invest", 3, 2_170_000, "1 of 3"]]);
    expect(await read("Review", "G19:J19")).toEqual([["Exit", 15, 80_000, "0 of 15"]]);
    expect(await column("A22:A24")).toEqual([
      "The eight that matter",
      "Partner",
      "1. Northwind SI",
    ]);
    const agreed = await read("Review", "G24:K32");
    expect(agreed[0]?.slice(0, 2)).toEqual(["Fix", "Meridian Systems"]);
    expect(agreed[0]?.[4]).toBe("M. Okafor, 2026-12-31");
    expect(agreed.map(([action, partner]) => [action, partner])).toContainEqual([
      ...["Exit", "5 of class C"],
    ]);
    expect(agreed.map(([, partner, why]) => [partner, why])).toContainEqual([
      ...["10 logos", "No revenue, no pipeline"],
    ]);
    expect((await column("G24:G40")).find((cell) => String(cell).startsWith("All"))).toBe(
      "All 15 exits: at most $80,000 (1.46%) at risk, 130 hours a quarter back.",
    );
  });

  test("goes on with both sides, wins, and what is open", async () => {
    await session();
    await writeReview(input(), patient);
    const cells = await column("A30:A90");
    const titles = ["Both sides: ours and theirs", "Milestones by side", "Wins to celebrate"];
    for (const title of [...titles, "Open actions", "Keep"]) expect(cells).toContain(title);
    expect(cells).toContain("Northwind SI moved up from class B to class A");
    const open = cells.indexOf("Open actions") + 30;
    expect(await read("Review", `A${open + 2}:D${open + 2}`)).toEqual([
      ["Hartwell Digital", "Fix", today - 51, 51],
    ]);
  });

  test("is written in place of the one before, which leaves nothing behind", async () => {
    await session();
    await writeReview(input(), patient);
    const before = await read("Review", "A1:BD90");
    await writeReview(input({ quarter: "2026Q4", past: [] }), patient);
    expect(await writeReview(input(), patient)).toMatchObject({ value: { sheet: "Review" } });
    expect(await read("Review", "A1:BD90")).toEqual(before);
    const charts = await Excel.run(async (context) => {
      const found = context.workbook.worksheets.getItem("Review").charts.load("items/name");
      await context.sync();
      return found.items.length;
    });
    expect(charts).toBe(1);
  });

  test("stays where somebody wrote on it, and the new one stands beside it", async () => {
    await session();
    await writeReview(input(), patient);
    await write("Review", "K25", "J. Lindqvist, by May");
    expect(await writeReview(input(), patient)).toEqual({
      ok: true,
      value: { sheet: "Review (2)", kept: "Review" },
    });
    expect(await read("Review", "K25")).toEqual([["J. Lindqvist, by May"]]);
    expect(await writeReview(input(), patient)).toMatchObject({ value: { sheet: "Review (2)" } });
  });

  test("broken off at a write is written whole the next time", async () => {
    for (const at of [1, 2, 50, 400, 1200]) {
      const { host } = await session();
      host.inject({ kind: "write", at });
      expect(await writeReview(input(), patient)).toMatchObject({
        problem: { code: "excel-refused" },
      });
      host.inject(null);
      expect(await writeReview(input(), patient)).toMatchObject({ value: { sheet: "Review" } });
      expect(await column("A22")).toEqual(["The eight that matter"]);
    }
  });

  test("is ours to remove, and no table of deals", async () => {
    await session();
    await writeReview(input(), patient);
    const things = await ownThings(patient);
    expect(things).toMatchObject({ value: { sheets: ["Portfolio", "Review"] } });
    const look = await lookForTables();
    expect(look).toMatchObject({ ok: true, value: { candidates: [] } });
  });
});

test("a trial of dropping partners is written as it stood", async () => {
  await session();
  const trial: WhatIfInput = {
    title: "Drop 15: at most $80k (1.46%) at risk, 130 hours back",
    notes: ["At least $28k: what these partners sourced themselves."],
    rows: [
      { label: "Partners", now: 40, after: 25, change: -15 },
      ...[{ label: "Revenue per cost", now: 6.44, after: 7.24, change: 0.8, numberFormat: "0.00" }],
    ],
    ...{ dropped: ["LogoCorp", "=1+1"], writtenAt: today + 0.5 },
  };
  expect(await applyPage("What if", whatIfSheet(trial))).toMatchObject({
    value: { sheet: "What if" },
  });
  expect(await read("What if", "A1:D10")).toEqual([
    [trial.title, "", "", ""],
    [...trial.notes, "", "", ""],
    ["", "", "", ""],
    ["", "Now", "After", "Change"],
    ["Partners", 40, 25, -15],
    ["Revenue per cost", 6.44, 7.24, 0.8],
    ["", "", "", ""],
    ["Who would go", "", "", ""],
    ["LogoCorp", "", "", ""],
    ["=1+1", "", "", ""],
  ]);
});
