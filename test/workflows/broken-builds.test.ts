import { expect, test } from "vitest";
import type { FaultyHost } from "../../src/workbench/host/faulty-host";
import { build, changeDeals, confirm, portfolioTable, press } from "./session";
import {
  after,
  before,
  ranksAfter,
  settingsNow,
  typedAfter,
  typedNow,
  typedSession,
  typedSettings,
  workbookNow,
} from "./typed-session";

/** A build goes through: ranks are those of the deals, and all that was typed stands beside its own. */
async function expectWhole(at: number): Promise<void> {
  expect({ at, built: await build() }).toMatchObject({ built: { ok: true } });
  expect((await portfolioTable()).map((row) => row.slice(0, 3))).toEqual(ranksAfter);
  expect({ at, typed: await typedNow() }).toEqual({ at, typed: typedAfter });
  expect({ at, settings: await settingsNow() }).toEqual({ at, settings: typedSettings });
}

/** Builds over the deals there were before, and lets those change once more. */
async function backToBefore(): Promise<void> {
  await changeDeals(before);
  expect((await build()).ok).toBe(true);
  await changeDeals(after);
}

const failing = async (host: FaultyHost, kind: "write" | "request", at: number) => {
  const request = await confirm();
  host.inject({ kind, at });
  const built = await press(request);
  const counts = host.counts();
  host.inject(null);
  return { built, counts };
};

/** What is noted of a build that is whole: where Excel refuses it, nobody loses anything. */
const notesOfChoices = 3;

test("a rebuild that fails at any write is taken back, and the next one is whole", async () => {
  const { host } = await typedSession();
  await expectWhole(0);
  await backToBefore();
  const standing = await workbookNow();
  host.inject(null);
  await expectWhole(0);
  const { writes } = host.counts();
  expect(writes).toBeGreaterThan(150);
  await backToBefore();
  expect(await workbookNow()).toEqual(standing);
  for (let at = 1; at <= writes; at++) {
    const { built } = await failing(host, "write", at);
    if (at > writes - notesOfChoices) {
      expect({ at, built }).toMatchObject({ at, built: { ok: true } });
      await expectWhole(at);
      await backToBefore();
      continue;
    }
    expect({ at, built }).toMatchObject({
      built: { ok: false, problem: { code: "excel-refused", wrote: "taken-back" } },
    });
    expect({ at, workbook: await workbookNow() }).toEqual({ at, workbook: standing });
    // Building again is slow, and tells little more than that all stands as it stood.
    if (at % 9 !== 1) continue;
    await expectWhole(at);
    await backToBefore();
    expect({ at, workbook: await workbookNow() }).toEqual({ at, workbook: standing });
  }
}, 600_000);

test("a rebuild any of whose requests is refused leaves all as it was, or is whole", async () => {
  const { host } = await typedSession();
  await expectWhole(0);
  await backToBefore();
  const standing = await workbookNow();
  for (let at = 1; ; at++) {
    const { built, counts } = await failing(host, "request", at);
    if (counts.requests < at) {
      expect(at).toBeGreaterThan(20);
      break;
    }
    if (!built.ok) {
      expect({ at, problem: built.problem }).toMatchObject({ problem: { code: "excel-refused" } });
      expect({ at, workbook: await workbookNow() }).toEqual({ at, workbook: standing });
      await expectWhole(at);
    } else {
      expect((await portfolioTable()).map((row) => row.slice(0, 3))).toEqual(ranksAfter);
      expect({ at, typed: await typedNow() }).toEqual({ at, typed: typedAfter });
    }
    await backToBefore();
    expect({ at, workbook: await workbookNow() }).toEqual({ at, workbook: standing });
  }
}, 600_000);
