import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gapFill, type Capability } from "../../../src/domain/fit/gap-fill";

type Row = readonly [importance: number | null, ours: number | null, theirs: number | null];

const capabilities = (rows: readonly Row[]): readonly Capability[] =>
  rows.map(([importance, ours, theirs]) => ({ importance, ours, theirs }));

const filledBy = (...rows: readonly Row[]): unknown => {
  const found = gapFill(capabilities(rows));
  return found.ok ? found.value : found.problem.code;
};

describe("gap fill", () => {
  test.each<{ why: string; rows: readonly Row[]; found: unknown }>([
    { why: "half of the only gap", rows: [[5, 1, 3]], found: 50 },
    {
      why: "by hand: (5·3 + 2·0) / (5·4 + 2·2) of a hundred",
      rows: [
        [5, 1, 4],
        [2, 3, 2],
      ],
      found: 62.5,
    },
    { why: "all of it", rows: [[1, 2, 5]], found: 100 },
    { why: "nothing: they are weaker", rows: [[3, 4, 2]], found: 0 },
    {
      why: "a capability without one of its ratings is left out",
      rows: [
        [5, 1, 3],
        [5, null, 5],
        [5, 1, null],
        [null, 1, 5],
      ],
      found: 50,
    },
    { why: "no gap of ours", rows: [[5, 5, 3]], found: "no-gap" },
    { why: "nothing rated throughout", rows: [[5, null, 3]], found: "nothing-compared" },
    { why: "no capability at all", rows: [], found: "nothing-compared" },
  ])("$why", ({ rows, found }) => {
    expect(filledBy(...rows)).toEqual(found);
  });
});

describe("properties", () => {
  const rating = fc.double({ min: 1, max: 5, noNaN: true });
  const rows = fc.array(fc.tuple(rating, rating, rating), { minLength: 1 });
  /** With a gap, so that there is something to fill. */
  const withGap = rows.map((each): readonly Row[] => [[1, 1, 2], ...each]);

  test("lies within 0 and 100", () => {
    fc.assert(
      fc.property(withGap, (each) => {
        expect(filledBy(...each)).toBeGreaterThanOrEqual(0);
        expect(filledBy(...each)).toBeLessThanOrEqual(100);
      }),
    );
  });

  test("raising a strength of theirs never lowers it", () => {
    fc.assert(
      fc.property(withGap, fc.nat(), (each, at) => {
        const raised = each.map((row, index): Row =>
          index === at % each.length ? [row[0], row[1], 5] : row,
        );
        expect(filledBy(...raised)).toBeGreaterThanOrEqual(Number(filledBy(...each)));
      }),
    );
  });

  test("only the proportions of importance count", () => {
    fc.assert(
      fc.property(withGap, (each) => {
        const half = each.map(([importance, ...rest]): Row => [(importance ?? 0) / 2, ...rest]);
        expect(filledBy(...half)).toBeCloseTo(Number(filledBy(...each)), 9);
      }),
    );
  });
});
