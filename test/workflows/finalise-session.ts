import { expect } from "vitest";
import { noDecision } from "../../src/domain/portfolio/quarter/decision";
import type { SheetPlan } from "../../src/sheets/sheet-plan";
import { tableSheet } from "../../src/sheets/table-sheet";
import { decide } from "../../src/workflows/decide";
import type { FinaliseRequest } from "../../src/workflows/finalise";
import { reviewed } from "../domain/portfolio/quarter/reviewed";
import { freshExcel } from "../workbench/host/excel-in-node";
import { patient, portfolioHeads, putPortfolio } from "./decided-session";

export const on = 46300;
export const exit = { ...noDecision, decision: "Exit", owner: "M. Okafor", due: 46400 } as const;

/** Looks as the Portfolio sheet has them, with a sentence and a formula over the table. */
const looks = tableSheet("Portfolio", {
  ...{ name: "Portfolio", key: ["Partner"] },
  columns: portfolioHeads
    .filter((header) => header !== "Notes")
    .map((header) => ({ header, width: 12, content: { values: [] } })),
});
const plan: SheetPlan = { ...looks };

export const request = (its: Partial<FinaliseRequest> = {}): FinaliseRequest => ({
  ...{ plan, currency: "USD", quarter: "2026Q3", on, isOutOfDate: false },
  reviews: [
    reviewed({ name: "Acme", advised: "Invest", attributedMinor: 30000, rank: 1, class: "A" }),
    reviewed({ name: "Globex", advised: "Maintain", attributedMinor: 20000, rank: 2 }),
    reviewed({ name: "Initech", advised: "Exit", attributedMinor: 10000, rank: 3, fit: null }),
  ],
  ...its,
});

export async function session() {
  const excel = freshExcel();
  await putPortfolio();
  await Excel.run(async (context) => {
    const { columns } = context.workbook.tables.getItem("Portfolio");
    columns.getItem("Sourced").getDataBodyRange().formulas = [["=1+1"], ["=1+1"], ["=1+1"]];
    await context.sync();
  });
  const decisions = [
    { partner: "Acme", entry: { ...noDecision, decision: "Invest", decidedOn: 46299 } },
    { partner: "Initech", entry: exit },
  ] as const;
  expect((await decide(decisions, patient)).ok).toBe(true);
  return excel;
}

export const sheetNames = (): Promise<string[]> =>
  Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });

export const settings = (): Promise<string[]> =>
  Excel.run(async (context) => {
    const found = context.workbook.settings.load("items/key");
    await context.sync();
    return found.items.map(({ key }) => key).filter((key) => /pending|finalise/u.test(key));
  });
