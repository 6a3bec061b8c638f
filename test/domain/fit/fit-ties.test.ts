import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isTie, tiesOf } from "../../../src/domain/fit/fit-ties";

const score = fc.double({ min: 0, max: 100, noNaN: true });

describe("ties", () => {
  test.each([
    [67.87, 67.39, true],
    [66.5, 59, false],
    [70, 65, true],
    [70, 64.99, false],
    [0.1 + 0.2, 5.3, true],
  ])("%d and %d: %s", (a, b, tied) => {
    expect(isTie(a, b)).toBe(tied);
  });

  test("how near is near may be set", () => {
    expect(isTie(70, 64, 6)).toBe(true);
    expect(isTie(70, 66, 3)).toBe(false);
    expect(tiesOf([70, 66, 64], 3)).toEqual([[], [2], [1]]);
  });

  test("a tie is one whichever comes first, and everybody ties with itself", () => {
    fc.assert(
      fc.property(score, score, (a, b) => {
        expect(isTie(a, b)).toBe(isTie(b, a));
        expect(isTie(a, a)).toBe(true);
      }),
    );
  });

  test("who is tied with another, the other is tied with", () => {
    fc.assert(
      fc.property(fc.array(fc.option(score)), (fits) => {
        const ties = tiesOf(fits);
        ties.forEach((others, at) => {
          expect(others).not.toContain(at);
          for (const other of others) expect(ties[other]).toContain(at);
        });
      }),
    );
  });

  test("the nearest comes first, and who has no fit is tied with nobody", () => {
    expect(tiesOf([60, 64, null, 61, 70])).toEqual([[3, 1], [3, 0], [], [0, 1], []]);
  });
});
