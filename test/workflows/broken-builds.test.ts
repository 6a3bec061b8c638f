import { expect, test } from "vitest";
import { freshExcel } from "../workbench/host/excel-in-node";
import { build, changeDeals, portfolioTable, putDeals, tableCells, type Deal } from "./session";

const before: readonly Deal[] = [
  { id: "1", amount: 300, partner: "Acme" },
  { id: "2", amount: 200, partner: "Globex" },
  { id: "3", amount: 100, partner: "Initech" },
];
const after: readonly Deal[] = [
  { id: "4", amount: 900, partner: "Initech" },
  { id: "5", amount: 800, partner: "Hooli" },
  { id: "2", amount: 200, partner: "Globex" },
  { id: "1", amount: 100, partner: "Acme" },
  { id: "6", amount: 50, partner: "Umbrella" },
];

/** A workbook with a portfolio, notes beside it, and deals that have changed since. */
async function session() {
  const excel = freshExcel();
  await putDeals(before);
  expect((await build()).ok).toBe(true);
  await Excel.run(async (context) => {
    const { columns } = context.workbook.tables.getItem("Portfolio");
    columns.add(undefined, [["Notes"], ["of Acme"], ["of Globex"], ["of Initech"]]);
    await context.sync();
  });
  await changeDeals(after);
  return excel;
}

const notes = async (): Promise<unknown> =>
  Object.fromEntries((await portfolioTable()).slice(1).map((row) => [row[1], row[10]]));

const kept = { Acme: "of Acme", Globex: "of Globex", Initech: "of Initech" };

test("a rebuild that fails at any write is taken back, and the next one is whole", async () => {
  const figures = (row: unknown[]) => row.slice(0, 3);
  for (let at = 1; ; at++) {
    const { host } = await session();
    const [table, ledger] = [await portfolioTable(), await tableCells("Credits")];
    host.inject({ kind: "write", at });
    const built = await build();
    const { writes } = host.counts();
    host.inject(null);
    if (built.ok && writes >= at) throw new Error(`write ${at}: failed unnoticed`);
    if (built.ok) {
      // Past the last write of a build: everything went through.
      expect(at).toBeGreaterThan(30);
      break;
    }
    expect({ at, problem: built.problem }).toMatchObject({
      problem: { code: "excel-refused", wrote: "taken-back" },
    });
    expect({ at, table: await portfolioTable() }).toEqual({ at, table });
    expect({ at, ledger: await tableCells("Credits") }).toEqual({ at, ledger });
    // Building again is slow, and tells little more than that all stands as it stood.
    if (at % 9 !== 1) continue;
    expect((await build()).ok).toBe(true);
    expect({ at, notes: await notes() }).toEqual({
      at,
      notes: { ...kept, Hooli: "", Umbrella: "" },
    });
    expect((await portfolioTable()).map(figures)).toEqual([
      ["Rank", "Partner", "Attributed"],
      [1, "Initech", 900],
      [2, "Hooli", 800],
      [3, "Globex", 200],
      [4, "Acme", 100],
      [5, "Umbrella", 50],
    ]);
  }
}, 300_000);

test("a first build that fails at any write is repaired by the next one", async () => {
  for (let at = 1; ; at++) {
    const { host } = freshExcel();
    await putDeals(before);
    host.inject({ kind: "write", at });
    const built = await build();
    host.inject(null);
    if (built.ok) break;
    expect({ at, built: await build() }).toMatchObject({ at, built: { ok: true } });
    expect((await portfolioTable()).map((row) => row.slice(0, 3))).toEqual([
      ["Rank", "Partner", "Attributed"],
      [1, "Acme", 300],
      [2, "Globex", 200],
      [3, "Initech", 100],
    ]);
  }
}, 300_000);
