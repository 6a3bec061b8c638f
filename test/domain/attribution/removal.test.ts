import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chainOf } from "../../../src/domain/attribution/chain";
import { removalEffects } from "../../../src/domain/attribution/markov";
import { markovCredits } from "../../../src/domain/attribution/markov-credits";
import { journeysFrom, journeysOfPaths, type TestDeal } from "./journeys-from";
import { hasData, oracleOf } from "./shared-data";

const partnerCount = 6;

/** Deals of up to seven touches among six partners; without touches they are direct. */
const anyDeals = fc.array(
  fc.record({
    amount: fc.integer({ min: 0, max: 1_000_00 }),
    touches: fc.array(fc.record({ partner: fc.integer({ min: 0, max: partnerCount - 1 }) }), {
      maxLength: 7,
    }),
  }),
  { minLength: 1, maxLength: 30 },
);

type Step = { readonly to: number; readonly chance: number };

/**
 * What the chain brings from start, with one state leading to null: by going from state to state
 * until hardly any chance is left, without any linear algebra.
 */
function brought(
  won: readonly TestDeal[],
  lost: readonly TestDeal[],
  what: "one" | "amount",
  removed: number,
) {
  const paths = [...won, ...lost].map((deal, at) => ({
    steps: deal.touches.map(({ partner }) => partner).filter((p, i, all) => p !== all[i - 1]),
    ends: at < won.length ? (what === "one" ? 1 : deal.amount) : 0,
  }));
  const start = partnerCount;
  const left = new Array<number>(partnerCount + 1).fill(0);
  const seen = left.map(() => new Map<number, number>());
  const gains = left.map(() => 0);
  for (const { steps, ends } of paths) {
    const visited = [start, ...steps];
    visited.forEach((from, at) => {
      left[from] = (left[from] ?? 0) + 1;
      const to = visited[at + 1];
      if (to === undefined) gains[from] = (gains[from] ?? 0) + ends;
      else seen[from]?.set(to, (seen[from].get(to) ?? 0) + 1);
    });
  }
  const steps = seen.map((to, from): Step[] =>
    [...to].map(([state, count]) => ({ to: state, chance: count / (left[from] ?? 1) })),
  );
  let chances = new Map([[start, 1]]);
  let all = 0;
  for (let turn = 0; turn < 20_000 && chances.size > 0; turn++) {
    const next = new Map<number, number>();
    for (const [from, chance] of chances) {
      if (from === removed) continue;
      all += (chance * (gains[from] ?? 0)) / (left[from] ?? 1);
      for (const { to, chance: part } of steps[from] ?? [])
        if (chance * part > 1e-16) next.set(to, (next.get(to) ?? 0) + chance * part);
    }
    chances = next;
  }
  return all;
}

const nobody = -1;

describe("removal effects", () => {
  test("agree with removing each partner and walking the chain", () => {
    fc.assert(
      fc.property(anyDeals, anyDeals, (won, lost) => {
        const found = removalEffects(
          chainOf(journeysFrom(partnerCount, won), journeysFrom(partnerCount, lost)),
        );
        for (const [what, effects] of [
          ["one", found.conversion],
          ["amount", found.value],
        ] as const) {
          const all = brought(won, lost, what, nobody);
          effects.forEach((effect, partner) => {
            const expected = all > 0 ? 1 - brought(won, lost, what, partner) / all : 0;
            expect(effect).toBeCloseTo(expected, 9);
          });
        }
      }),
      { numRuns: 100 },
    );
  });

  test("a partner on every winning path has effect 1", () => {
    const { names, byConversion, lost } = journeysOfPaths([
      { path: "a > hub > b", conversions: 3, value: 3, nulls: 1 },
      { path: "hub", conversions: 1, value: 1, nulls: 0 },
      { path: "a", conversions: 0, value: 0, nulls: 4 },
    ]);
    const { conversion } = removalEffects(chainOf(byConversion, lost));
    expect(conversion[names.indexOf("hub")]).toBeCloseTo(1, 12);
  });

  test("repeats that follow each other are one visit", () => {
    const path = (steps: string) => [{ path: steps, conversions: 1, value: 5, nulls: 2 }];
    const [once, often] = [path("a > b"), path("a > a > b > b > b")].map((paths) => {
      const { byValue, lost } = journeysOfPaths(paths);
      return removalEffects(chainOf(byValue, lost));
    });
    expect(often).toEqual(once);
  });

  test("thousands of partners that are on no path change nothing", () => {
    fc.assert(
      fc.property(anyDeals, anyDeals, (won, lost) => {
        const effects = (partners: number) =>
          removalEffects(chainOf(journeysFrom(partners, won), journeysFrom(partners, lost))).value;
        const many = effects(2500);
        expect(many.slice(0, partnerCount)).toEqual(effects(partnerCount));
        expect(many.slice(partnerCount).every((effect) => effect === 0)).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  test("without paths nobody has an effect", () => {
    const none = journeysFrom(2, []);
    expect([...removalEffects(chainOf(none, none)).conversion]).toEqual([0, 0]);
  });
});

describe("credits by removal effect", () => {
  const won = journeysFrom(2, [
    { amount: 100_00, touches: [{ partner: 0 }, { partner: 1 }] },
    { amount: 50_00, touches: [{ partner: 0 }] },
    { amount: -30_00, touches: [{ partner: 1 }] },
    { amount: 7_00, touches: [] },
    { amount: -2_00, touches: [] },
  ]);
  const nothing = journeysFrom(2, []);

  test("a refund forms no path but lowers what is shared", () => {
    const { creditMinor, directMinor, lostPaths } = markovCredits(won, nothing);
    // Effects on value: 157 in all, of which 150 pass partner 0 and 100 partner 1.
    expect([...creditMinor]).toEqual([72_00, 48_00]);
    expect(directMinor).toBe(5_00);
    expect(lostPaths).toBe(0);
  });

  test("where nothing converts through a partner all is direct", () => {
    const refunds = journeysFrom(1, [{ amount: -10_00, touches: [{ partner: 0 }] }]);
    const found = markovCredits(refunds, nothing);
    expect([found.directMinor, ...found.creditMinor]).toEqual([-10_00, 0]);
  });

  test("equal effects share the odd cent by the order of partners, not by rounding", () => {
    const symmetric = journeysFrom(3, [
      { amount: 100_00, touches: [{ partner: 2 }, { partner: 0 }] },
      { amount: 100_00, touches: [{ partner: 0 }, { partner: 1 }] },
      { amount: 100_01, touches: [{ partner: 1 }, { partner: 2 }] },
    ]);
    const { creditMinor } = markovCredits(symmetric, nothing);
    expect(creditMinor.reduce((sum, credit) => sum + credit, 0)).toBe(300_01);
  });
});

type SmallCase = {
  readonly id: string;
  readonly rows: readonly (readonly [string, number, number?])[];
  readonly expect: Readonly<Record<string, unknown>>;
};

describe.skipIf(!hasData)("small published cases", () => {
  const cases = hasData ? (oracleOf("oracle_small_cases.json") as readonly SmallCase[]) : [];
  const found = (id: string) => {
    const { rows = [], expect: expected = {} } = cases.find((one) => one.id === id) ?? {};
    const paths = rows.map(([path, conversions, nulls = 0]) => ({
      ...{ path, conversions, nulls, value: conversions },
    }));
    const { names, byConversion, lost } = journeysOfPaths(paths);
    return { names, chain: chainOf(byConversion, lost), expected };
  };

  test.each([
    ["analyzecore-2016", "removal_effect"],
    ["dp6-test_mam", "markov1_removal_effect"],
  ])("%s", (id, key) => {
    const { names, chain, expected } = found(id);
    const { conversion } = removalEffects(chain);
    const effects = expected[key] as Readonly<Record<string, number>>;
    expect(Object.keys(effects).sort()).toEqual([...names].sort());
    names.forEach((name, at) => {
      expect(conversion[at]).toBeCloseTo(effects[name] ?? NaN, 9);
    });
  });
});
