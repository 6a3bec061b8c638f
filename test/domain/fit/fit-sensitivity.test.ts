import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { criteria } from "../../../src/domain/fit/criteria";
import { fitScore } from "../../../src/domain/fit/fit-score";
import { fitSensitivity } from "../../../src/domain/fit/fit-sensitivity";
import { scorecardOf, usualCriteria } from "../../../src/domain/fit/partner-fit";
import { workedRows } from "./worked-rows";

const ratings = workedRows.map((row) => row.ratings.map((one) => (one === "" ? null : one)));
const indexOf = (partner: string) => workedRows.findIndex((row) => row.partner === partner);
const reach = criteria.findIndex(({ code }) => code === "REACH");
const swaps = fitSensitivity(usualCriteria, ratings);

describe("a weight a fifth more or less", () => {
  test("REACH 16 → 12.8 swaps the raw scores of NewVenture and Globex, a tie, and no fit", () => {
    const swap = swaps.find(
      ({ criterion, changedWeight }) => criterion === reach && changedWeight < 16,
    );
    expect(swap).toMatchObject({
      ...{ measure: "raw", weight: 16, isTie: true },
      ...{ above: indexOf("NewVenture"), below: indexOf("Globex Cloud") },
    });
    expect(swap?.changedWeight).toBeCloseTo(12.8, 9);
    expect(swap?.aboveScore).toBeCloseTo(67.39, 2);
    expect(swap?.belowScore).toBeCloseTo(67.87, 2);
  });

  test("the order of the fits of the worked rows stands whatever one weight is", () => {
    expect(swaps.filter(({ measure }) => measure === "fit")).toEqual([]);
  });

  test("fits that change places are told once, and as no tie where they are far apart", () => {
    const two = { ...usualCriteria, names: ["A", "B"], weights: [10, 11.5] };
    const told = fitSensitivity(two, [
      [5, 1],
      [1, 5],
    ]);
    expect(told.map(({ criterion, measure }) => [criterion, measure])).toEqual([
      [0, "fit"],
      [1, "fit"],
    ]);
    expect(told[0]).toMatchObject({ above: 1, below: 0, changedWeight: 12, isTie: false });
  });

  test("equal scores are in no order, a weight of 0 has no fifth, too little rated has no place", () => {
    const three = { ...usualCriteria, names: ["A", "B", "C"], weights: [1, 1, 0] };
    const told = fitSensitivity(three, [
      [5, 1, 1],
      [1, 5, 5],
      [null, null, 5],
    ]);
    expect(told).toEqual([]);
  });

  const rating = fc.option(fc.integer({ min: 1, max: 5 }), { freq: 8 });
  const partner = fc.array(rating, { minLength: 10, maxLength: 10 });
  const partners = fc.array(partner, { maxLength: 6 });

  test("a swap is true: the one was above, and with the changed weight the other is", () => {
    fc.assert(
      fc.property(partners, (rated) => {
        for (const swap of fitSensitivity(usualCriteria, rated)) {
          const { criterion, changedWeight, above, below, measure } = swap;
          const weights = usualCriteria.weights.map((one, at) =>
            at === criterion ? changedWeight : one,
          );
          const at = (its: typeof usualCriteria, who: number) =>
            fitScore(scorecardOf(its, rated[who] ?? []))[measure] ?? -1;
          expect(at(usualCriteria, above)).toBeGreaterThan(at(usualCriteria, below));
          expect(at({ ...usualCriteria, weights }, below)).toBeGreaterThan(
            at({ ...usualCriteria, weights }, above),
          );
        }
      }),
    );
  });

  test("weights in another unit swap the same", () => {
    fc.assert(
      fc.property(partners, (rated) => {
        const halved = usualCriteria.weights.map((weight) => weight / 2);
        const told = (its: typeof usualCriteria) =>
          fitSensitivity(its, rated).map(({ criterion, measure, above, below }) => [
            ...[criterion, measure, above, below],
          ]);
        expect(told({ ...usualCriteria, weights: halved })).toEqual(told(usualCriteria));
      }),
    );
  });
});
