import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dependence, type Exposure } from "../../../src/domain/value/dependence";

const side = (throughOther: number, revenue: number): Exposure => ({ throughOther, revenue });

test.each([
  { ours: side(10, 100), theirs: side(1, 5), found: 0.5, why: "they depend twice as much" },
  { ours: side(30, 100), theirs: side(3, 10), found: 1, why: "both alike, whatever their size" },
  { ours: side(0, 100), theirs: side(5, 10), found: 0, why: "only one would feel it" },
  { ours: side(0, 100), theirs: side(0, 10), found: 0, why: "neither would" },
  { ours: side(100, 100), theirs: side(10, 10), found: 1, why: "neither has anything else" },
  {
    // 0.1 + 0.2 is a hair above 0.3.
    ours: side(0.1 + 0.2, 0.3),
    theirs: side(5, 5),
    found: 1,
    why: "all of it, but for rounding",
  },
])("$why: $found", ({ ours, theirs, found }) => {
  expect(dependence(ours, theirs)).toEqual({ ok: true, value: found });
});

const fair = side(1, 10);

test.each([
  { ours: side(0, 0), theirs: fair, problem: { code: "no-revenue", side: "ours" } },
  { ours: fair, theirs: side(1, -10), problem: { code: "no-revenue", side: "theirs" } },
  { ours: side(11, 10), theirs: fair, problem: { code: "share-impossible", side: "ours" } },
  { ours: fair, theirs: side(-1, 10), problem: { code: "share-impossible", side: "theirs" } },
])("$problem.side: $problem.code", ({ ours, theirs, problem }) => {
  expect(dependence(ours, theirs)).toEqual({ ok: false, problem });
});

describe("properties", () => {
  const exposure = fc
    .tuple(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 1, max: 1e12, noNaN: true }),
    )
    .map(([share, revenue]) => side(share * revenue, revenue));

  test("lies within 0 and 1 and is the same with the sides exchanged", () => {
    fc.assert(
      fc.property(exposure, exposure, (ours, theirs) => {
        const found = dependence(ours, theirs);
        expect(found.ok && found.value >= 0 && found.value <= 1).toBe(true);
        expect(dependence(theirs, ours)).toEqual(found);
      }),
    );
  });
});
