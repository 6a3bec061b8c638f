import { describe, expect, test } from "vitest";
import { decide } from "../../src/workflows/decide";
import { finalise } from "../../src/workflows/finalise";
import { markDone } from "../../src/workflows/mark-done";
import { readPast } from "../../src/workflows/read-past";
import { patient } from "./decided-session";
import { exit, on, request, session, settings, sheetNames } from "./finalise-session";
import { read, tableCells, write } from "./session";

const heads = [
  ...["Decided on", "Quarter", "Partner", "Recommended", "Decided", "Reason", "Owner", "Due"],
  ...["Status", "Attributed", "Class", "Fit"],
];
const rows = [
  [46299, "2026Q3", "Acme", "Invest", "Invest", "", "", "", "None", 300, "A", 60],
  ["", "2026Q3", "Globex", "Maintain", "no decision", "", "", "", "None", 200, "B", 60],
  [on, "2026Q3", "Initech", "Exit", "Exit", "", "M. Okafor", 46400, "Open", 100, "B", ""],
];

const whole = async (): Promise<void> => {
  expect(await tableCells("Decisions")).toEqual([heads, ...rows]);
  expect(await tableCells("Portfolio_2026Q3")).toEqual(await tableCells("Portfolio"));
  expect(await sheetNames()).toEqual(["Sheet1", "Portfolio", "Decisions", "Portfolio 2026Q3"]);
  expect(await settings()).toEqual([]);
};

test("a quarter is frozen, and every partner has its row in Decisions", async () => {
  await session();
  expect(await finalise(request(), patient)).toEqual({
    ok: true,
    value: {
      ...{ quarter: "2026Q3", sheet: "Portfolio 2026Q3", nameWasTaken: false },
      ...{ appended: 3, unchanged: 0, again: false, repaired: false },
    },
  });
  await whole();
  const formulas = await Excel.run(async (context) => {
    const range = context.workbook.tables.getItem("Portfolio_2026Q3").getDataBodyRange();
    range.load("formulas");
    await context.sync();
    return (range.formulas as unknown[][]).flat().filter((cell) => String(cell).startsWith("="));
  });
  expect(formulas).toEqual([]);
  await write("Portfolio", "C2", 999);
  expect(await read("Portfolio 2026Q3", "C2:D2")).toEqual([[300, 2]]);
});

describe("it refuses", () => {
  test("while something must be settled, and says what", async () => {
    await session();
    await write("Portfolio", "M4", "");
    await write("Portfolio", "L3", "Grow");
    await write("Portfolio", "L2", "keep");
    const done = await finalise(request({ isOutOfDate: true }), patient);
    if (done.ok || done.problem.code !== "finalise-blocked") throw new Error("not blocked");
    expect(done.problem.blocks).toMatchObject({
      ...{ count: 4, isOutOfDate: true },
      withoutOwner: [{ partner: "Initech", decided: "Exit" }],
      withoutReason: [{ partner: "Globex", advised: "Maintain", decided: "Grow" }],
      unreadable: [{ partner: "Acme", found: "keep" }],
    });
    expect(await sheetNames()).toEqual(["Sheet1", "Portfolio"]);
  });

  test("before the first write, where Decisions is protected or a column of it is gone", async () => {
    await session();
    expect((await finalise(request({ quarter: "2026Q2" }), patient)).ok).toBe(true);
    const names = await sheetNames();
    await write("Decisions", "C1", "Partner name");
    expect(await finalise(request(), patient)).toMatchObject({
      problem: { code: "key-renamed", table: "Decisions", key: "Partner" },
    });
    await write("Decisions", "C1", "Partner");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Decisions").protection.protect();
      await context.sync();
    });
    expect(await finalise(request(), patient)).toMatchObject({
      problem: { code: "sheet-protected", sheet: "Decisions" },
    });
    expect(await sheetNames()).toEqual(names);
  });
});

describe("the next time", () => {
  const later = (quarter: string) => finalise(request({ quarter }), patient);

  test("rows are appended; those that stand and columns beside them stay as they are", async () => {
    await session();
    await later("2026Q2");
    const before = (await tableCells("Decisions")).slice(1);
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Decisions");
      table.columns.add(undefined, [["Mine"], ["a"], ["b"], ["c"]]);
      table.columns.getItem("Partner").filter.applyValuesFilter(["Acme"]);
      await context.sync();
    });
    expect(await later("2026Q3")).toMatchObject({ value: { appended: 3, again: false } });
    expect(await tableCells("Decisions")).toEqual([
      [...heads, "Mine"],
      ...before.map((row, index) => [...row, "abc"[index]]),
      ...rows.map((row) => [...row, ""]),
    ]);
  });

  test("the same quarter again: only what changed is appended, under a snapshot of its own", async () => {
    await session();
    await later("2026Q3");
    await markDone({ partner: "Initech", quarter: "2026Q3" }, patient);
    await decide([{ partner: "Globex", entry: { ...exit, reason: "gone quiet" } }], patient);
    expect(await later("2026Q3")).toEqual({
      ok: true,
      value: {
        ...{ quarter: "2026Q3", sheet: "Portfolio 2026Q3 (2)", nameWasTaken: true },
        ...{ appended: 1, unchanged: 2, again: true, repaired: false },
      },
    });
    const table = await tableCells("Decisions");
    expect(table.map((row) => [row[2], row[4], row[8]])).toEqual([
      ["Partner", "Decided", "Status"],
      ["Acme", "Invest", "None"],
      ["Globex", "no decision", "None"],
      ["Initech", "Exit", "Done"],
      ["Globex", "Exit", "Open"],
    ]);
    const past = await readPast(patient);
    if (!past.ok) throw new Error("past");
    expect(past.value.rows.map(({ row, partner }) => [row, partner])).toEqual([
      ...[
        [0, "Acme"],
        [1, "Globex"],
        [2, "Initech"],
      ],
      [3, "Globex"],
    ]);
  });

  test("a sheet of the user's own keeps its name", async () => {
    await session();
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("portfolio 2026q3");
      await context.sync();
    });
    expect(await later("2026Q3")).toMatchObject({
      value: { sheet: "Portfolio 2026Q3 (2)", nameWasTaken: true },
    });
  });
});

test("an action is marked done and open again, and nothing else is written", async () => {
  await session();
  await finalise(request(), patient);
  const action = { partner: "initech", quarter: "2026Q3" };
  expect((await markDone(action, patient)).ok).toBe(true);
  const done = rows.map((row) => row.map((cell) => (cell === "Open" ? "Done" : cell)));
  expect(await tableCells("Decisions")).toEqual([heads, ...done]);
  expect((await markDone(action, patient, { status: "Open" })).ok).toBe(true);
  await whole();
  expect(await markDone({ ...action, quarter: "2026Q2" }, patient)).toMatchObject({
    problem: { code: "row-gone", key: "initech" },
  });
});

describe("what Excel breaks off", () => {
  test("at any write is taken back, and goes through the next time", async () => {
    for (let at = 1; ; at++) {
      const { host } = await session();
      const before = await tableCells("Portfolio");
      host.inject({ kind: "write", at });
      const done = await finalise(request(), patient);
      const { writes } = host.counts();
      host.inject(null);
      expect({ at, table: await tableCells("Portfolio") }).toEqual({ at, table: before });
      if (done.ok && writes < at) {
        expect(at).toBeGreaterThan(90);
        break;
      }
      if (done.ok) {
        // Everything was written by then; where its end could not be noted, the next one repairs it.
        if ((await settings()).length > 0) await finalise(request(), patient);
        await whole();
        continue;
      } else {
        const wrote = at === 1 ? "nothing" : "taken-back";
        expect({ at, problem: done.problem }).toMatchObject({ problem: { wrote } });
        expect({ at, names: await sheetNames() }).toEqual({ at, names: ["Sheet1", "Portfolio"] });
        expect({ at, settings: await settings() }).toEqual({ at, settings: [] });
      }
      if (at % 9 !== 1) continue;
      const again = await finalise(request(), patient);
      expect({ at, again }).toMatchObject({ at, again: { ok: true } });
      await whole();
    }
  }, 300_000);

  test.each([true, false])(
    "when the pane is gone at any request is repaired the next time (carried out: %s)",
    async (carriedOut) => {
      for (let at = 1; ; at++) {
        const { host } = await session();
        host.inject({ kind: "dropped", at, carriedOut });
        const gone = new Promise<null>((resolve) => setTimeout(resolve, 400, null));
        const done = await Promise.race([finalise(request(), patient), gone]);
        host.inject(null);
        if (done !== null) {
          expect(at).toBeGreaterThan(8);
          break;
        }
        const isPending = (await settings()).some((key) => key.includes("pending"));
        const isDone = !isPending && (await sheetNames()).length === 4;
        const again = await finalise(request(), patient);
        expect({ at, again }).toMatchObject({ at, again: { ok: true } });
        if (!isDone) await whole();
        // It went through and nobody was told: the second one says so, and appends nothing.
        else {
          expect(again).toMatchObject({ value: { again: true, appended: 0, unchanged: 3 } });
          expect(await sheetNames()).toContain("Portfolio 2026Q3");
          expect(await settings()).toEqual([]);
        }
      }
    },
    300_000,
  );
});
