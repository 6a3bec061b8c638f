import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wholeCredit } from "../../../src/domain/attribution/involvements";
import type { Journeys } from "../../../src/domain/attribution/journeys";
import { ledger } from "../../../src/domain/attribution/ledger";
import type { Model } from "../../../src/domain/attribution/model";
import { overCredited } from "../../../src/domain/attribution/models/custom";
import { decayOf } from "../../../src/domain/attribution/models/decay";
import {
  comparedModels,
  dealModels,
  modelNamed,
  modelNames,
  type DealModelName,
} from "../../../src/domain/attribution/models";
import { creditByPartner } from "../../../src/domain/attribution/shared";
import { roles } from "../../../src/domain/attribution/roles";
import { journeysFrom, type TestDeal, type TestTouch } from "./journeys-from";

const names = Object.keys(dealModels) as DealModelName[];

/** The worked example; dates count from the first. Alpha 0, Beta 1, Gamma 2. */
const worked: readonly TestDeal[] = [
  {
    amount: 100_000,
    touches: [
      { partner: 0, role: "Sourced", date: 1001 },
      { partner: 1, role: "Co-sell", date: 1071 },
      { partner: 2, role: "Implementation", date: 1093 },
    ],
  },
  {
    amount: 60_000,
    touches: [
      { partner: 1, role: "Sourced", date: 1066 },
      { partner: 0, role: "Influenced", date: 1107 },
      { partner: 1, role: "Co-sell", date: 1121 },
    ],
  },
  { amount: 40_000, touches: [{ partner: 2, role: "Marketplace", date: 1150 }] },
  { amount: 80_000, touches: [] },
];

describe("the worked example, unrounded", () => {
  test.each<readonly [DealModelName, readonly number[]]>([
    ["role", [69_774.44, 74_436.09, 55_789.47]],
    ["even", [63_333.33, 63_333.33, 73_333.33]],
    ["linear", [53_333.33, 73_333.33, 73_333.33]],
    ["first", [100_000, 60_000, 40_000]],
    ["last", [0, 60_000, 140_000]],
    ["position", [52_000, 68_000, 80_000]],
    ["decay", [42_176.32, 75_024.58, 82_799.09]],
    ["sourced", [100_000, 60_000, 0]],
  ])("%s", (model, expected) => {
    const found = creditByPartner(journeysFrom(3, worked), dealModels[model]);
    expect([...found].map((credit) => Number(credit.toFixed(2)))).toEqual(expected);
    const sum = found.reduce((total, credit) => total + credit, 0);
    expect(sum).toBeCloseTo(model === "sourced" ? 160_000 : 200_000, 6);
  });
});

describe("one deal", () => {
  const shares = (model: Model, touches: readonly TestTouch[], partnerCount = 4) => [
    ...creditByPartner(journeysFrom(partnerCount, [{ amount: 100, touches }]), model),
  ];
  const touchesOf = (...partners: readonly number[]) => partners.map((partner) => ({ partner }));

  test.each<readonly [string, readonly number[], readonly number[]]>([
    ["one touch", [2], [0, 0, 100, 0]],
    ["two touches", [1, 0], [50, 50, 0, 0]],
    ["three touches", [0, 1, 2], [40, 20, 40, 0]],
    ["four touches, one partner twice", [0, 1, 0, 2], [50, 10, 40, 0]],
  ])("position: %s", (_, partners, expected) => {
    expect(shares(dealModels.position, touchesOf(...partners))).toEqual(expected);
  });

  test("role: the best role counts once", () => {
    const touches: TestTouch[] = [
      { partner: 0, role: "Marketplace" },
      { partner: 0, role: "Influenced" },
      { partner: 1, role: "Co-sell" },
      { partner: 0, role: "Implementation" },
    ];
    expect(shares(dealModels.role, touches)).toEqual([40, 60, 0, 0]);
  });

  test("decay: half the weight every 90 days, however long ago", () => {
    const at = (...dates: readonly number[]) =>
      dates.map((date, partner): TestTouch => ({ partner, date }));
    const [old = NaN, recent = NaN] = shares(dealModels.decay, at(40_000, 40_090));
    expect([old, recent]).toEqual([100 / 3, 200 / 3]);
    expect(shares(dealModels.decay, at(100, 2_900_000))[1]).toBe(100);
  });

  test("custom: what is missing to the whole is direct, what is beyond is scaled", () => {
    const given = (...parts: readonly number[]) =>
      parts.map((part, partner): TestTouch => ({ partner, credit: part * wholeCredit }));
    expect(shares(dealModels.custom, given(0.5, 0.2))).toEqual([50, 20, 0, 0]);
    expect(shares(dealModels.custom, given(1.5, 0.5))).toEqual([75, 25, 0, 0]);
    const deals = [[0.5, 0.2], [0.7, 0.3], [1.5, 0.5], []].map((parts) => ({
      ...{ amount: 1, touches: given(...parts) },
    }));
    expect(overCredited(journeysFrom(4, deals))).toEqual([2]);
    // Three times 33.3333333333 % is the whole.
    const thirds = shares(dealModels.custom, given(0.333333333333, 0.333333333333, 0.333333333333));
    expect(thirds.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 12);
  });

  test("even under another name is the Shapley value, worked out over all 2^8 coalitions", () => {
    const players = 8;
    const deals = fc.array(
      fc.record({
        amount: fc.integer({ min: -1000, max: 1000 }),
        touches: fc
          .array(fc.integer({ min: 0, max: players - 1 }), { maxLength: 6 })
          .map((partners) => touchesOf(...partners)),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(deals, (some) => {
        const found = creditByPartner(journeysFrom(players, some), dealModels.even);
        shapley(players, some).forEach((value, player) => {
          expect(found[player]).toBeCloseTo(value, 6);
        });
      }),
      { numRuns: 50 },
    );
  });
});

/** Σ over coalitions without i of |C|!(n−|C|−1)!/n! · (v(C∪i) − v(C)). */
function shapley(players: number, deals: readonly TestDeal[]): readonly number[] {
  const worth = Array.from({ length: 2 ** players }, (_, coalition) =>
    deals
      .filter(({ touches }) => touches.length > 0)
      .filter(({ touches }) => touches.every(({ partner }) => (coalition >> partner) & 1))
      .reduce((sum, { amount }) => sum + amount, 0),
  );
  const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));
  const size = (coalition: number) => coalition.toString(2).replaceAll("0", "").length;
  return Array.from({ length: players }, (_, player) =>
    worth.reduce((sum, without, coalition) => {
      if ((coalition >> player) & 1) return sum;
      const others = size(coalition);
      const orders = (factorial(others) * factorial(players - others - 1)) / factorial(players);
      return sum + orders * ((worth[coalition | (1 << player)] ?? 0) - without);
    }, 0),
  );
}

const partnerCount = 5;
const anyTouch = fc.record({
  partner: fc.integer({ min: 0, max: partnerCount - 1 }),
  role: fc.constantFrom(...roles),
  // Sorted below; 0 is undated.
  date: fc.oneof(fc.constant(0), fc.integer({ min: 40_000, max: 41_000 })),
  credit: fc.integer({ min: 0, max: 100 }).map((perCent) => (perCent / 100) * wholeCredit),
});
const inOrder = (touches: readonly TestTouch[]) => [
  ...touches.filter(({ date }) => date !== 0).sort((a, b) => (a.date ?? 0) - (b.date ?? 0)),
  ...touches.filter(({ date }) => date === 0),
];
const anyDeal: fc.Arbitrary<TestDeal> = fc.record({
  amount: fc.integer({ min: -1e9, max: 1e9 }),
  touches: fc.array(anyTouch, { maxLength: 6 }).map(inOrder),
});
const anyDeals = fc.array(anyDeal, { maxLength: 15 });
const anyName = fc.constantFrom(...names);

const close = (found: ArrayLike<number>, expected: ArrayLike<number>) => {
  expect(found.length).toBe(expected.length);
  Array.from(found).forEach((each, at) => {
    expect(each).toBeCloseTo(expected[at] ?? NaN, 4);
  });
};

describe("every model", () => {
  test("credits and what is direct add up to each deal's amount, to the cent", () => {
    fc.assert(
      fc.property(anyDeals, anyName, (deals, name) => {
        const journeys = journeysFrom(partnerCount, deals);
        const { creditMinor, directMinor, share, directShare } = ledger(journeys, dealModels[name]);
        deals.forEach(({ amount }, deal) => {
          const [start, end] = [journeys.partyStart[deal], journeys.partyStart[deal + 1]];
          const add = (of: Float64Array, rest: number) =>
            of.subarray(start, end).reduce((sum, each) => sum + each, rest);
          expect(add(creditMinor, directMinor[deal] ?? NaN)).toBe(amount);
          expect(add(share, directShare[deal] ?? NaN)).toBeCloseTo(1, 12);
        });
      }),
    );
  });

  test("a credit to the cent is within a cent of the unrounded share", () => {
    fc.assert(
      fc.property(anyDeal, anyName, (deal, name) => {
        const { creditMinor, share } = ledger(journeysFrom(partnerCount, [deal]), dealModels[name]);
        creditMinor.forEach((credit, party) => {
          expect(Math.abs(credit - deal.amount * (share[party] ?? NaN))).toBeLessThan(1.0001);
        });
      }),
    );
  });

  test("permuting partners permutes results", () => {
    fc.assert(
      fc.property(anyDeals, anyName, (deals, name) => {
        const turned = deals.map(({ amount, touches }) => ({
          amount,
          touches: touches.map((touch) => ({
            ...touch,
            partner: partnerCount - 1 - touch.partner,
          })),
        }));
        const credits = (of: readonly TestDeal[]) =>
          creditByPartner(journeysFrom(partnerCount, of), dealModels[name]);
        close(credits(turned), credits(deals).reverse());
      }),
    );
  });

  test("a deal without a partner never changes that partner", () => {
    fc.assert(
      fc.property(anyDeals, anyDeal, anyName, (deals, more, name) => {
        const others = { ...more, touches: more.touches.filter(({ partner }) => partner !== 0) };
        const first = (of: readonly TestDeal[]) =>
          creditByPartner(journeysFrom(partnerCount, of), dealModels[name])[0];
        expect(first([...deals, others])).toBe(first(deals));
      }),
    );
  });

  test("twice the deals give twice the credit: credits are additive", () => {
    fc.assert(
      fc.property(anyDeals, anyDeals, anyName, (some, others, name) => {
        const credits = (of: readonly TestDeal[]) =>
          creditByPartner(journeysFrom(partnerCount, of), dealModels[name]);
        const [a, b] = [credits(some), credits(others)];
        close(
          credits([...some, ...others]),
          a.map((credit, at) => credit + (b[at] ?? 0)),
        );
      }),
    );
  });

  test("shares everything but what nobody earned", () => {
    fc.assert(
      fc.property(anyDeals, anyName, (deals, name) => {
        if (name === "sourced" || name === "custom") return;
        const journeys = journeysFrom(partnerCount, deals);
        const sum = creditByPartner(journeys, dealModels[name]).reduce((a, b) => a + b, 0);
        const touched = deals.filter(({ touches }) => touches.length > 0);
        expect(sum).toBeCloseTo(
          touched.reduce((total, { amount }) => total + amount, 0),
          4,
        );
      }),
    );
  });
});

describe("decay", () => {
  const dated = anyDeals.map((deals) =>
    deals.map(({ amount, touches }) => ({
      amount,
      touches: touches.filter(({ date }) => date !== 0),
    })),
  );
  const credits = (journeys: Journeys, model: Model) => creditByPartner(journeys, model);

  test("tends to linear as the half-life grows", () => {
    fc.assert(
      fc.property(dated, (deals) => {
        const journeys = journeysFrom(partnerCount, deals);
        close(credits(journeys, decayOf(1e16)), credits(journeys, dealModels.linear));
      }),
    );
  });

  test("tends to last as the half-life shrinks", () => {
    fc.assert(
      fc.property(dated, (deals) => {
        // Touches of one day weigh the same whatever the half-life.
        const apart = deals.map(({ amount, touches }) => ({
          amount,
          touches: touches.filter(({ date }, at) => date !== touches[at + 1]?.date),
        }));
        const journeys = journeysFrom(partnerCount, apart);
        close(credits(journeys, decayOf(1e-3)), credits(journeys, dealModels.last));
      }),
    );
  });
});

describe("the table of models", () => {
  test("finds models by name in any case, and even as shapley", () => {
    expect(["Role", " MARKOV", "Shapley", "u-shape", ""].map(modelNamed)).toEqual([
      ...["role", "markov", "even", null, null],
    ]);
    expect(modelNames).toHaveLength(10);
    expect(comparedModels).toHaveLength(8);
  });
});
