import { describe, expect, test } from "vitest";
import { noDecision, type DecisionEntry } from "../../src/domain/portfolio/quarter/decision";
import { decide, readDecisionEntries, undoDecide } from "../../src/workflows/decide";
import { freshExcel } from "../workbench/host/excel-in-node";
import { decisionsOf, patient, portfolioHeads, putPortfolio } from "./decided-session";
import { tableCells, write } from "./session";

const exit = { ...noDecision, decision: "Exit", owner: "M. Okafor", due: 46400 } as const;
const invest = { ...noDecision, decision: "Invest", decidedOn: 46300 } as const;
const blank = ["", "", "", "", ""];

async function session() {
  const excel = freshExcel();
  await putPortfolio();
  return excel;
}

test("a decision stands beside its partner, and can be read and undone", async () => {
  await session();
  const done = await decide(
    [
      { partner: "initech", entry: exit },
      { partner: "Acme", entry: { ...invest, reason: "=1+1" } },
    ],
    patient,
  );
  expect(await decisionsOf()).toEqual({
    Acme: ["Invest", "", "", "=1+1", 46300],
    Globex: blank,
    Initech: ["Exit", "M. Okafor", 46400, "", ""],
  });
  expect(await readDecisionEntries(patient)).toEqual({
    ok: true,
    value: {
      entries: new Map<string, DecisionEntry>([
        ["acme", { ...invest, reason: "=1+1" }],
        ["initech", exit],
      ]),
      unreadable: [],
    },
  });
  if (!done.ok) throw new Error("decide");
  expect((await undoDecide(done.value, patient)).ok).toBe(true);
  expect(await decisionsOf()).toEqual({ Acme: blank, Globex: blank, Initech: blank });
});

test("a cell that somebody changed since is not undone", async () => {
  await session();
  await write("Portfolio", "M2", "J. Lindqvist");
  const done = await decide([{ partner: "Acme", entry: exit }], patient);
  await write("Portfolio", "L2", "Fix");
  if (!done.ok) throw new Error("decide");
  await undoDecide(done.value, patient);
  expect((await decisionsOf())["Acme"]).toEqual(["Fix", "J. Lindqvist", "", "", ""]);
});

describe("with what was seen when it was decided", () => {
  const maintain = { ...noDecision, decision: "Maintain", decidedOn: 46300 } as const;

  test("only what the decision sets is written: what nobody can read, or was typed since, stays", async () => {
    await session();
    await write("Portfolio", "M2", "J. Lindqvist");
    await write("Portfolio", "N2", "end of March");
    const decision = { partner: "Acme", entry: maintain, seen: [noDecision] };
    const done = await decide([decision], patient);
    const stands = ["J. Lindqvist", "end of March", ""];
    expect((await decisionsOf())["Acme"]).toEqual(["Maintain", ...stands, 46300]);
    if (!done.ok) throw new Error("decide");
    await write("Portfolio", "M2", "R. Castell");
    await undoDecide(done.value, patient);
    expect((await decisionsOf())["Acme"]).toEqual(["", "R. Castell", "end of March", "", ""]);
  });

  test("another decision typed meanwhile is not written over, and nothing else is written", async () => {
    await session();
    await write("Portfolio", "L2", "Fix");
    const decisions = ["Globex", "Acme"].map((partner) => {
      return { partner, entry: maintain, seen: [noDecision] };
    });
    expect(await decide(decisions, patient)).toEqual({
      ok: false,
      problem: { code: "cell-changed", table: "Portfolio", key: "Acme" },
    });
    expect(await decisionsOf()).toMatchObject({ Acme: ["Fix", "", "", "", ""], Globex: blank });
  });

  test("what was on its way there, and what already says the same, is no change", async () => {
    await session();
    await write("Portfolio", "L2", "Fix");
    await write("Portfolio", "L3", "maintain");
    const seen = [noDecision, { ...noDecision, decision: "Fix" } as const];
    const decisions = [
      { partner: "Acme", entry: maintain, seen },
      { partner: "Globex", entry: maintain, seen: [noDecision] },
    ];
    expect((await decide(decisions, patient)).ok).toBe(true);
    expect((await decisionsOf())["Acme"]?.[0]).toBe("Maintain");
  });
});

test("rows are found whatever people sorted, filtered and added", async () => {
  await session();
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Portfolio");
    table.columns.add(0, [["Mine"], [1], [2], [3]]);
    table.sort.apply([{ key: 3, ascending: true }]);
    table.columns.getItem("Partner").filter.applyValuesFilter(["Initech"]);
    await context.sync();
  });
  const decisions = ["Acme", "Globex"].map((partner) => ({ partner, entry: exit }));
  expect((await decide(decisions, patient)).ok).toBe(true);
  const rows = await tableCells("Portfolio");
  expect(rows[0]).toEqual(["Mine", ...portfolioHeads]);
  expect(rows.slice(1).map((row) => [row[2], row[11], row[12], row[13]])).toEqual([
    ["Initech", "of Initech", "", ""],
    ["Globex", "of Globex", "Exit", "M. Okafor"],
    ["Acme", "of Acme", "Exit", "M. Okafor"],
  ]);
  await Excel.run(async (context) => {
    const row = context.workbook.worksheets.getItem("Portfolio").getRange("A3").load("rowHidden");
    await context.sync();
    expect(row.rowHidden).toBe(true);
  });
});

describe("nothing is written", () => {
  const decisions = [
    { partner: "Acme", entry: exit },
    { partner: "Hooli", entry: exit },
  ];
  test("where one of the partners is gone", async () => {
    await session();
    const done = await decide(decisions, patient);
    expect(done).toEqual({
      ok: false,
      problem: { code: "row-gone", table: "Portfolio", key: "Hooli" },
    });
    expect((await decisionsOf())["Acme"]).toEqual(blank);
  });

  test("on a protected sheet", async () => {
    await session();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Portfolio").protection.protect();
      await context.sync();
    });
    expect(await decide(decisions.slice(0, 1), patient)).toEqual({
      ok: false,
      problem: { code: "sheet-protected", sheet: "Portfolio" },
    });
  });

  test("while a cell is open, and everything once it is closed", async () => {
    const { host } = await session();
    host.inject({ kind: "editing", times: 2 });
    let waits = 0;
    const waiting = { ...patient, onWait: () => (waits += 1) };
    expect((await decide(decisions.slice(0, 1), waiting)).ok).toBe(true);
    expect(waits).toBeGreaterThan(0);
    expect((await decisionsOf())["Acme"]).toEqual(["Exit", "M. Okafor", 46400, "", ""]);
  });

  test("or all is put back, where Excel breaks off at any write", async () => {
    const all = ["Acme", "Globex"].map((partner) => ({ partner, entry: exit }));
    for (let at = 1; ; at++) {
      const { host } = await session();
      host.inject({ kind: "write", at });
      const done = await decide(all, patient);
      host.inject(null);
      if (done.ok) {
        expect(at).toBe(7);
        break;
      }
      expect(done.problem).toMatchObject({ code: "excel-refused", wrote: "taken-back" });
      expect(await decisionsOf()).toEqual({ Acme: blank, Globex: blank, Initech: blank });
    }
  });
});

test("what nobody can read is told, and is no decision", async () => {
  await session();
  await write("Portfolio", "L2", "drop them");
  await write("Portfolio", "N2", "soon");
  await write("Portfolio", "L3", " exit ");
  await write("Portfolio", "N3", "31 Dec 2026");
  expect(await readDecisionEntries(patient)).toMatchObject({
    value: {
      entries: new Map([
        ["acme", noDecision],
        ["globex", { ...noDecision, decision: "Exit", due: 46387 }],
      ]),
      unreadable: [
        { partner: "Acme", column: "Decision", found: "drop them" },
        { partner: "Acme", column: "Due", found: "soon" },
      ],
    },
  });
});
