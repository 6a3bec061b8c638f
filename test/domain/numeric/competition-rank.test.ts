import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { competitionRank } from "../../../src/domain/numeric/competition-rank";

const rows: readonly (readonly [readonly number[], readonly number[]])[] = [
  [
    [30, 50, 30, 10],
    [2, 1, 2, 4],
  ],
  [
    [5, 5, 5],
    [1, 1, 1],
  ],
  [[], []],
  [
    [-1, 0, 1],
    [3, 2, 1],
  ],
];

describe("competition rank", () => {
  test.each(rows)("%j ranks as %j", (values, ranks) => {
    expect(competitionRank(values)).toEqual(ranks);
  });

  test("a rank is one more than the number of strictly greater values", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -5, max: 5 })), (values) => {
        const expected = values.map((value) => 1 + values.filter((other) => other > value).length);
        expect(competitionRank(values)).toEqual(expected);
      }),
    );
  });
});
