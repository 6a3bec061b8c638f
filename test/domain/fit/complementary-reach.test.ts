import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  complementaryReach,
  type NoCustomers,
  type Segment,
} from "../../../src/domain/fit/complementary-reach";

const segments = (
  ours: readonly number[],
  theirs: readonly number[],
  relevance?: readonly number[],
): readonly Segment[] =>
  ours.map((count, at) => ({
    ours: count,
    theirs: theirs[at] ?? 0,
    relevance: relevance?.[at] ?? 1,
    theirRelevance: 1,
  }));

const reachOf = (given: readonly Segment[]): number | NoCustomers["side"] => {
  const reach = complementaryReach(given);
  return reach.ok ? reach.value : reach.problem.side;
};

describe("worked rows", () => {
  const ours = [160, 30, 10, 0];
  const relevance = [1, 1, 1, 0];

  // Source: the worked example of docs/functions.md.
  test.each([
    { theirs: [10, 20, 50, 20], reach: 59.1608, why: "each is strong where the other is not" },
    { theirs: [400, 75, 25, 0], reach: 0, why: "the same customers" },
    { theirs: [0, 0, 0, 50], reach: 0, why: "new customers that do not matter to us" },
  ])("$theirs: $reach, $why", ({ theirs, reach }) => {
    expect(reachOf(segments(ours, theirs, relevance))).toBeCloseTo(reach, 4);
  });

  test("by hand: N = 0.6 and M = 0.6·½, 100·√0.18", () => {
    const given = segments([4, 1], [1, 4]).map((each) => ({ ...each, theirRelevance: 0.5 }));
    expect(reachOf(given)).toBeCloseTo(100 * Math.sqrt(0.18), 10);
  });

  test("of two that share no segment is 100", () => {
    expect(reachOf(segments([7, 0], [0, 2]))).toBe(100);
  });

  test("is not above 100 by rounding: these five shares add up to a hair above 1", () => {
    const thousands = [0.681, 0.626, 0.369, 0.087, 0.424];
    const none = thousands.map(() => 0);
    const given = segments([...thousands, ...none], [...none, ...thousands]);
    expect(reachOf(given)).toBe(100);
  });
});

test("there is none without customers on both sides", () => {
  expect(reachOf(segments([0, 0], [1, 2]))).toBe("ours");
  expect(reachOf(segments([1, 2], [0, 0]))).toBe("theirs");
});

describe("properties", () => {
  const count = fc.integer({ min: 0, max: 1000 });
  const relevance = fc.double({ min: 0, max: 1, noNaN: true });
  const given = fc
    .array(fc.record({ ours: count, theirs: count, relevance, theirRelevance: relevance }), {
      minLength: 1,
      maxLength: 12,
    })
    .filter((each) => each.some(({ ours }) => ours > 0) && each.some(({ theirs }) => theirs > 0));
  const number = (each: readonly Segment[]): number => Number(reachOf(each));

  test("lies within 0 and 100", () => {
    fc.assert(
      fc.property(given, (each) => {
        expect(number(each)).toBeGreaterThanOrEqual(0);
        expect(number(each)).toBeLessThanOrEqual(100);
      }),
    );
  });

  test("is the same seen from the other side", () => {
    const exchanged = ({ ours, theirs, relevance: us, theirRelevance: them }: Segment) => ({
      ...{ ours: theirs, theirs: ours, relevance: them, theirRelevance: us },
    });
    fc.assert(
      fc.property(given, (each) => {
        expect(number(each.map(exchanged))).toBeCloseTo(number(each), 9);
      }),
    );
  });

  test("does not depend on how large either side is", () => {
    fc.assert(
      fc.property(given, fc.integer({ min: 1, max: 1000 }), (each, times) => {
        const larger = each.map((segment) => ({ ...segment, theirs: segment.theirs * times }));
        // The root of a difference of shares is less exact than the shares.
        expect(number(larger)).toBeCloseTo(number(each), 5);
      }),
    );
  });

  test("grows with the relevance of any segment, or stays", () => {
    fc.assert(
      fc.property(given, fc.nat(), (each, at) => {
        const raised = each.map((segment, index) =>
          index === at % each.length ? { ...segment, relevance: 1 } : segment,
        );
        expect(number(raised)).toBeGreaterThanOrEqual(number(each));
      }),
    );
  });
});
