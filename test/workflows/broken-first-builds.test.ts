import { expect, test } from "vitest";
import { freshExcel } from "../workbench/host/excel-in-node";
import { outlineLevels } from "../../src/workbench/engine/outline";
import { confirm, portfolioTable, press, putDeals } from "./session";
import { before, workbookNow } from "./typed-session";

/** A first build of which the write `at` fails; 0 for none. */
async function firstBuild(at: number) {
  const { host, workbook } = freshExcel();
  await putDeals(before);
  const request = await confirm();
  host.inject(at === 0 ? null : { kind: "write", at });
  const built = await press(request);
  const written = host.written();
  host.inject(null);
  const groups = () => {
    const sheetId = workbook.engine.getters.getSheetIdByName("Portfolio");
    return outlineLevels(workbook, String(sheetId), "columns");
  };
  return { built, written, groups };
}

/** Counted from 1: where each kind of write comes first, and every 20th besides. */
const placesToFail = (written: readonly string[]): readonly number[] =>
  written.flatMap((kind, at) => (written.indexOf(kind) === at || at % 20 === 0 ? [at + 1] : []));

/** All that stands, sheet by sheet, whichever of them was made first. */
const sheetsNow = async () =>
  Object.fromEntries((await workbookNow()).map(({ sheet, ...its }) => [sheet, its]));

test("a first build that fails at any kind of write is repaired by the next one", async () => {
  const whole = await firstBuild(0);
  expect(whole.built.ok).toBe(true);
  expect((await portfolioTable()).map((row) => row.slice(0, 3))).toEqual([
    ["Rank", "Partner", "Attributed"],
    [1, "Acme", 300],
    [2, "Globex", 200],
    [3, "Initech", 100],
  ]);
  const standing = { sheets: await sheetsNow(), groups: whole.groups() };
  expect(standing.groups).toHaveLength(1);
  const places = placesToFail(whole.written);
  expect(places.length).toBeGreaterThan(60);
  for (const at of places) {
    const { built, written, groups } = await firstBuild(at);
    // Past the sheets come notes of what was built, that no build is undone for.
    if (built.ok) expect({ at, kind: written.at(-1) }).toMatchObject({ kind: "Add" });
    else
      expect({ at, problem: built.problem }).toMatchObject({
        problem: { code: "excel-refused", wrote: "in-part" },
      });
    expect({ at, built: await press(await confirm()) }).toMatchObject({ at, built: { ok: true } });
    const repaired = { sheets: await sheetsNow(), groups: groups() };
    expect({ at, ...repaired }).toEqual({ at, ...standing });
  }
}, 600_000);
