import { beforeEach, expect, test } from "vitest";
import { foldName } from "../../src/domain/attribution/partner-name";
import { isAsBuilt, standingPortfolio } from "../../src/workflows/as-built";
import { decide } from "../../src/workflows/decide";
import { noDecision } from "../../src/domain/portfolio/quarter/decision";
import { freshExcel } from "../workbench/host/excel-in-node";
import { changeDeals, confirm, press, putDeals, today } from "./session";

beforeEach(() => {
  freshExcel();
});

const deals = [
  { id: "D1", amount: 300, partner: "North" },
  { id: "D2", amount: 200, partner: "South" },
];

const run = {
  report: () => undefined,
  signal: new AbortController().signal,
  now: () => today + 0.9,
};

async function built() {
  await putDeals(deals);
  const request = await confirm();
  const portfolio = await press(request, { now: today + 0.5 });
  if (!portfolio.ok) throw new Error(`build: ${portfolio.problem.code}`);
  return { request: await confirm(), portfolio: portfolio.value };
}

test("a portfolio that stands is found again, with the moment it was built", async () => {
  const { request } = await built();
  expect(await standingPortfolio(request, run)).toMatchObject({
    ok: true,
    value: { builtAt: today + 0.5, portfolio: { wonMinor: 500_00 } },
  });
});

test("what was decided since is told with it, and makes it no other", async () => {
  const { request, portfolio } = await built();
  const entry = { ...noDecision, decision: "Invest" } as const;
  const patience = { onWait: () => undefined, signal: run.signal };
  expect(await decide([{ partner: "North", entry }], patience)).toMatchObject({ ok: true });
  const standing = await standingPortfolio(request, run);
  if (!standing.ok || standing.value === null) throw new Error("portfolio: gone");
  expect(standing.value.entries.get(foldName("North"))?.decision).toBe("Invest");
  expect(await isAsBuilt(request, portfolio, run)).toEqual({ ok: true, value: true });
});

test("where the tables say something else by now, it is not shown as if they did not", async () => {
  const { request, portfolio } = await built();
  await changeDeals([...deals, { id: "D3", amount: 50, partner: "South" }]);
  expect(await standingPortfolio(request, run)).toEqual({ ok: true, value: null });
  expect(await isAsBuilt(request, portfolio, run)).toEqual({ ok: true, value: false });
});

test("a figure that was typed over is not what was built", async () => {
  const { request } = await built();
  await Excel.run(async (context) => {
    context.workbook.tables
      .getItem("Portfolio")
      .columns.getItem("Class")
      .getDataBodyRange().values = [["B"], ["B"]];
    await context.sync();
  });
  expect(await standingPortfolio(request, run)).toEqual({ ok: true, value: null });
});

test("before the first build there is none", async () => {
  await putDeals(deals);
  expect(await standingPortfolio(await confirm(), run)).toEqual({ ok: true, value: null });
});
