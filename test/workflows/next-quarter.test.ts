import { beforeEach, expect, test } from "vitest";
import { dateSerial } from "../../src/domain/numeric/date-serial";
import { noDecision, type DecisionEntry } from "../../src/domain/portfolio/quarter/decision";
import type { CellValue } from "../../src/tables/cell-value";
import type { Built } from "../../src/workflows/build-portfolio";
import { decide } from "../../src/workflows/decide";
import { finalise } from "../../src/workflows/finalise";
import { freshExcel } from "../workbench/host/excel-in-node";
import { patient } from "./decided-session";
import {
  changeDeals,
  confirm,
  press,
  putDeals,
  putTable,
  tableCells,
  today,
  write,
} from "./session";

beforeEach(async () => {
  freshExcel();
  await putDeals(deals);
});

const deals = [
  { id: "D1", amount: 300, partner: "North" },
  { id: "D2", amount: 200, partner: "South" },
  { id: "D3", amount: 100, partner: "East" },
];

const q3 = { asOf: dateSerial(2026, 9, 30), window: null };
const q4 = { asOf: dateSerial(2026, 12, 31), window: null };

async function built(chosen: typeof q3): Promise<Built> {
  const portfolio = await press({ ...(await confirm()), chosen });
  if (!portfolio.ok) throw new Error(`build: ${portfolio.problem.code}`);
  return portfolio.value;
}

const fix: DecisionEntry = {
  ...{ decision: "Fix", owner: "R. Castell", due: dateSerial(2026, 12, 31) },
  ...{ reason: "Two deals in November", decidedOn: today },
};

async function decided(partner: string, entry: DecisionEntry): Promise<void> {
  expect((await decide([{ partner, entry }], patient)).ok).toBe(true);
}

async function finalised(portfolio: Built): Promise<void> {
  const { plan, reviews, quarter } = portfolio;
  const request = { plan, reviews, quarter, currency: "", on: today, isOutOfDate: false };
  expect(await finalise(request, patient)).toMatchObject({ ok: true });
}

/** Columns of the Portfolio table, a row each. */
async function columns(...names: readonly string[]): Promise<readonly (readonly CellValue[])[]> {
  const [headers = [], ...rows] = await tableCells("Portfolio");
  const places = names.map((name) => headers.indexOf(name));
  return rows.map((row) => places.map((place) => row[place] ?? "gone"));
}

const asked = ["Partner", "Last decision", "Decision", "Action owner", "Decision reason"] as const;

test("a new quarter begins undecided; what was decided stands beside it as the last decision", async () => {
  const portfolio = await built(q3);
  expect(portfolio.quarter).toBe("2026Q3");
  await decided("North", fix);
  await finalised(portfolio);
  const next = await built(q4);
  expect(next.entries).toEqual(new Map());
  expect(await columns(...asked)).toEqual([
    ["North", "Fix", "", "", ""],
    ["South", "", "", "", ""],
    ["East", "", "", "", ""],
  ]);
});

test("what was decided since the quarter was finalised stays", async () => {
  const portfolio = await built(q3);
  await decided("North", fix);
  await decided("South", { ...fix, owner: "M. Okafor" });
  await finalised(portfolio);
  await decided("South", { ...fix, owner: "J. Lindqvist" });
  await built(q4);
  const [north, south] = await columns(...asked);
  expect(north).toEqual(["North", "Fix", "", "", ""]);
  expect(south).toEqual(["South", "Fix", "Fix", "J. Lindqvist", fix.reason]);
});

test("the same decision again, made for the new quarter, stays through its rebuilds", async () => {
  const portfolio = await built(q3);
  await decided("North", fix);
  await finalised(portfolio);
  await built(q4);
  await decided("North", fix);
  await built(q4);
  expect((await columns(...asked))[0]).toEqual(["North", "Fix", "Fix", "R. Castell", fix.reason]);
});

test("what was typed without a stamp has the day it was recorded, however late it is built again", async () => {
  const portfolio = await built(q3);
  await decided("North", { ...fix, decidedOn: null });
  await finalised(portfolio);
  await press({ ...(await confirm()), chosen: q3 }, { now: today + 3 });
  expect((await columns("Partner", "Decision", "Decided on"))[0]).toEqual(["North", "Fix", today]);
  await built(q4);
  expect((await columns(...asked))[0]).toEqual(["North", "Fix", "", "", ""]);
});

test("a quarter that nobody finalised leaves its decisions where they are", async () => {
  await built(q3);
  await decided("North", fix);
  await built(q4);
  expect((await columns("Partner", "Decision"))[0]).toEqual(["North", "Fix"]);
});

test("a partner that left after its exit was recorded is listed no more", async () => {
  const portfolio = await built(q3);
  await decided("East", { ...fix, decision: "Exit" });
  await finalised(portfolio);
  await changeDeals(deals.slice(0, 2));
  await built(q4);
  expect(await columns("Partner")).toEqual([["North"], ["South"]]);
});

test("a decision follows its partner through a rename by Aliases", async () => {
  await built(q3);
  await decided("East", fix);
  await putTable("Aliases", ["Name as written", "Partner"], [["East", "Eastern Star"]]);
  await built(q3);
  expect(await columns("Partner", "Decision", "Action owner")).toEqual([
    ["North", "", ""],
    ["South", "", ""],
    ["Eastern Star", "Fix", "R. Castell"],
  ]);
});

test("two partners with decisions that Aliases makes one: the build says which cells to clear", async () => {
  await built(q3);
  await decided("South", { ...noDecision, decision: "Fix", decidedOn: today });
  await decided("East", { ...fix, owner: null, reason: null });
  await putTable("Aliases", ["Name as written", "Partner"], [["South", "East"]]);
  const request = { ...(await confirm()), chosen: q3 };
  expect(await press(request)).toMatchObject({
    problem: { code: "typed-twice", rows: [9, 10], columns: ["Decision", "Due"] },
  });
  const [headers = []] = await tableCells("Portfolio");
  await write("Portfolio", `${String.fromCharCode(65 + headers.indexOf("Decision"))}9`, "");
  const again = await press(request, { now: today + 3 });
  if (!again.ok) throw new Error(`build: ${again.problem.code}`);
  expect(again.value.entries.get("east")).toMatchObject({ decision: "Fix", decidedOn: today });
  expect(await columns("Partner", "Decision", "Due", "Decided on")).toEqual([
    ["East", "Fix", fix.due, today],
    ["North", "", "", ""],
  ]);
});
