import { expect, test } from "vitest";
import { criteria, type CriterionCode } from "../../src/domain/fit/criteria";
import { insertScorecard } from "../../src/workflows/insert-scorecard";
import { freshExcel } from "../workbench/host/excel-in-node";
import { build, confirm, portfolioTable, press, putDeals } from "./session";
import { fitFunctions, settled } from "./worksheet-functions";

const name = (at: number): string => `Partner ${String(at + 1)}`;
const rating = (partner: number, criterion: number): number =>
  1 + ((partner * 7 + criterion * 3) % 5);

/** Ratings, settings and a decision beside every partner, as they stand before a rebuild. */
async function quarterUnderWay(partners: number) {
  const excel = freshExcel();
  fitFunctions(excel.workbook);
  await putDeals(
    Array.from({ length: partners }, (_, at) => ({
      ...{ id: String(at), amount: 5_000 - at, partner: name(at) },
    })),
  );
  const rated = Array.from({ length: partners }, (_, at) => ({
    name: name(at),
    ratings: Object.fromEntries(
      criteria.map(({ code }, index) => [code, rating(at, index)]),
    ) as Record<CriterionCode, number>,
  }));
  const run = { onWait: () => undefined, signal: new AbortController().signal };
  expect(await insertScorecard(rated, String, run)).toMatchObject({ ok: true });
  await settled();
  expect(await build()).toMatchObject({ ok: true });
  await Excel.run(async (context) => {
    const { columns } = context.workbook.tables.getItem("Portfolio");
    const decisions = columns.getItem("Decision").getDataBodyRange();
    decisions.values = Array.from({ length: partners }, () => ["Fix"]);
    await context.sync();
  });
  return excel;
}

/** How often a rebuild asks Excel for something. */
async function requestsOf(partners: number): Promise<number> {
  const { host } = await quarterUnderWay(partners);
  const request = await confirm();
  const answer = host.request;
  let requests = 0;
  Object.assign(host, {
    request: (body: unknown) => {
      requests += 1;
      return answer(body);
    },
  });
  expect(await press(request)).toMatchObject({ ok: true });
  const [headers = [], ...rows] = await portfolioTable();
  expect(rows).toHaveLength(partners);
  for (const header of ["Fit", "Decision"])
    expect(rows.every((row) => row[headers.indexOf(header)] !== "")).toBe(true);
  return requests;
}

test("1,000 rated and decided partners are rebuilt in hardly more requests than ten", async () => {
  const few = await requestsOf(10);
  expect(few).toBeLessThanOrEqual(80);
  // Long tables are read and written in a few blocks.
  expect(await requestsOf(1_000)).toBeLessThanOrEqual(few + 4);
}, 300_000);
