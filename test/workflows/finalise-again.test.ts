import { describe, expect, test } from "vitest";
import { noDecision } from "../../src/domain/portfolio/quarter/decision";
import { openActions } from "../../src/domain/portfolio/quarter/open-actions";
import { decide } from "../../src/workflows/decide";
import { finalise } from "../../src/workflows/finalise";
import { markDone } from "../../src/workflows/mark-done";
import { readPast } from "../../src/workflows/read-past";
import { patient } from "./decided-session";
import { exit, on, request, session, settings, sheetNames } from "./finalise-session";
import { tableCells, write } from "./session";

const later = (quarter: string) => finalise(request({ quarter }), patient);

const bothQuarters = ["Sheet1", "Portfolio", "Decisions", "Portfolio 2026Q2", "Portfolio 2026Q3"];

describe("a finalising that went through, and nobody could note its end", () => {
  test("keeps its snapshot when the next quarter is finalised", async () => {
    const { host } = await session();
    host.inject(null);
    await later("2026Q2");
    const last = host.counts().writes;
    const { host: again } = await session();
    again.inject({ kind: "write", at: last });
    expect(await later("2026Q2")).toMatchObject({ ok: true });
    again.inject(null);
    expect(await settings()).toEqual(["VitalFew.finalise"]);
    expect(await later("2026Q3")).toMatchObject({ ok: true, value: { repaired: false } });
    expect(await sheetNames()).toEqual(bothQuarters);
    expect(await settings()).toEqual([]);
  });

  test("a snapshot whose rows did not get into Decisions is taken away", async () => {
    const { host } = await session();
    await later("2026Q2");
    for (let at = 1; (await sheetNames()).length < 5; at++) {
      host.inject({ kind: "dropped", at, carriedOut: true });
      const gone = new Promise((resolve) => setTimeout(resolve, 400, null));
      await Promise.race([later("2026Q3"), gone]);
      host.inject(null);
    }
    expect((await tableCells("Decisions")).length).toBe(4);
    expect(await later("2026Q3")).toMatchObject({ value: { appended: 3, repaired: true } });
    expect(await sheetNames()).toEqual(bothQuarters);
  });
});

test("a cell that is open at any request delays it, and nothing is written twice", async () => {
  for (let at = 1; ; at++) {
    const { host } = await session();
    await later("2026Q2");
    host.inject({ kind: "request", at, code: "InvalidOperationInCellEditMode" });
    const done = await later("2026Q3");
    const { requests } = host.counts();
    host.inject(null);
    expect({ at, done }).toMatchObject({ at, done: { ok: true, value: { appended: 3 } } });
    expect({ at, names: await sheetNames() }).toEqual({ at, names: bothQuarters });
    expect({ at, rows: (await tableCells("Decisions")).length }).toEqual({ at, rows: 7 });
    expect({ at, settings: await settings() }).toEqual({ at, settings: [] });
    if (requests < at) {
      expect(at).toBeGreaterThan(10);
      break;
    }
  }
}, 120_000);

test("rows that are appended look as the first ones do", async () => {
  await session();
  await later("2026Q2");
  await later("2026Q3");
  const looks = await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Decisions");
    const range = table.getDataBodyRange().load("numberFormat");
    const rules = table.columns.getItem("Status").getDataBodyRange().getCell(5, 0);
    rules.conditionalFormats.load("items/type");
    await context.sync();
    const formats = range.numberFormat as string[][];
    return { formats, rules: rules.conditionalFormats.items.map(({ type }) => type) };
  });
  const dates = looks.formats.map((row) => [row[0], row[7]]);
  expect(new Set(dates.map(String))).toEqual(new Set([String(dates[0])]));
  expect(looks.formats[3]).toEqual(looks.formats[0]);
  expect(looks.formats[0]?.[0]).toMatch(/d/u);
  expect(looks.rules).toEqual(["CellValue"]);
});

test("an action that was done stays done where the quarter is finalised again", async () => {
  await session();
  await later("2026Q3");
  await markDone({ partner: "Initech", quarter: "2026Q3" }, patient);
  await decide([{ partner: "Initech", entry: { ...exit, reason: "agreed" } }], patient);
  expect(await later("2026Q3")).toMatchObject({ value: { appended: 1 } });
  const past = await readPast(patient);
  if (!past.ok) throw new Error(past.problem.code);
  expect(past.value.rows.at(-1)).toMatchObject({ partner: "Initech", reason: "agreed" });
  expect(openActions(past.value.rows, on).open).toEqual([]);
});

test("finalised again without its decisions, a quarter keeps them", async () => {
  await session();
  await later("2026Q3");
  await decide([{ partner: "Initech", entry: noDecision }], patient);
  expect(await later("2026Q3")).toMatchObject({ value: { appended: 0, unchanged: 3 } });
});

describe("after names became one", () => {
  test("an action is done in the row that says it", async () => {
    await session();
    await decide([{ partner: "Acme", entry: { ...exit, reason: "quiet" } }], patient);
    await later("2026Q3");
    const canonicalNow = (name: string) => (name === "Acme" ? "Globex" : name);
    const globex = { partner: "Globex", quarter: "2026Q3" };
    const done = await markDone(globex, patient, { canonical: canonicalNow });
    expect(done).toMatchObject({ ok: true });
    expect((await tableCells("Decisions")).slice(1).map((row) => [row[2], row[8]])).toEqual([
      ["Acme", "Done"],
      ["Globex", "None"],
      ["Initech", "Open"],
    ]);
  });

  test("the quarter finalised again counts their revenue once", async () => {
    const canonical = (name: string) => (name === "Globex" ? "Acme" : name);
    await session();
    await later("2026Q3");
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("Portfolio").rows.getItemAt(1).delete();
      await context.sync();
    });
    await write("Portfolio", "C2", 500);
    const [acme, , initech] = request().reviews;
    if (acme === undefined || initech === undefined) throw new Error("reviews: too few");
    const merged = { ...acme, ranked: { ...acme.ranked, attributedMinor: 50000 } };
    await decide(
      [{ partner: "Acme", entry: { ...noDecision, decision: "Grow", reason: "two" } }],
      patient,
    );
    const again = await finalise(request({ reviews: [merged, initech], canonical }), patient);
    expect(again).toMatchObject({ ok: true, value: { appended: 2, unchanged: 1 } });
    const past = await readPast(patient, canonical);
    if (!past.ok) throw new Error(past.problem.code);
    expect(past.value.rows.slice(3)).toMatchObject([
      { partner: "Acme", decided: "Grow", attributedMinor: 50000 },
      { partner: "Acme", renamedFrom: "Globex", attributedMinor: 0 },
    ]);
  });
});
