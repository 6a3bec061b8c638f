import { describe, expect, test } from "vitest";
import { fitSensitivity, type FitSwap } from "../../src/domain/fit/fit-sensitivity";
import { partnerFit, usualCriteria } from "../../src/domain/fit/partner-fit";
import { sensitivityLine, swapsByPartner, swapText } from "../../src/text/fit-sensitivity";
import { fitWhy, tieLine } from "../../src/text/fit-why";
import { workedRows } from "../domain/fit/worked-rows";

const ratings = workedRows.map((row) => row.ratings.map((one) => (one === "" ? null : one)));
const partners = workedRows.map(({ partner }) => partner);

describe("why a fit is what it is", () => {
  test.each([
    [0, "Both gain, Reach; weakest Pace"],
    [1, "Offer, Gap; weakest Reach"],
    [3, "Reach, Need; weakest Both gain"],
    [4, "Goals, Pace; weakest Sponsors"],
  ])("worked row %d: %s", (row, why) => {
    expect(fitWhy(partnerFit(usualCriteria, ratings[row] ?? []), [])).toBe(why);
  });

  test("without a weakest, and with too little rated", () => {
    const own = { ...usualCriteria, names: ["Local laws"], weights: [1] };
    expect(fitWhy(partnerFit(own, [2]), [])).toBe("Local laws");
    expect(fitWhy(partnerFit(own, [null]), [])).toBe("Rate at least half of the criteria");
    expect(fitWhy(null, [])).toBe("");
  });

  test("with whom it is tied comes last", () => {
    const fit = partnerFit(usualCriteria, ratings[0] ?? []);
    expect(fitWhy(fit, ["Globex Cloud"])).toBe(
      "Both gain, Reach; weakest Pace; about the same fit as Globex Cloud",
    );
  });

  test.each([
    [[], ""],
    [["Globex Cloud"], "About the same fit as Globex Cloud"],
    [["Globex Cloud", "A", "B"], "About the same fit as Globex Cloud and 2 others"],
  ])("a tie with %j", (others, line) => {
    expect(tieLine(others)).toBe(line);
  });
});

describe("how much the order owes to the weights", () => {
  const swaps = fitSensitivity(usualCriteria, ratings);
  const names = { criteria: usualCriteria.names, partners };

  test("the swap of the story", () => {
    const texts = swaps.map((swap) => swapText(swap, names));
    expect(texts).toContain(
      "Reach 16 → 12.8: Globex Cloud (67.87) passes NewVenture (67.39) before limits: a tie, and the order of fit stays.",
    );
  });

  test("each partner is told of at most two swaps of its own", () => {
    const rated = partners.map((name, at) => ({ name, ratings: ratings[at] ?? [] }));
    const told = swapsByPartner({ criteria: usualCriteria, partners: rated.map(withFit) }, 5);
    expect(told.get("globex cloud")?.[0]).toBe(swapText(swaps[0] as FitSwap, names));
    expect(told.get("northwind si")).toBeUndefined();
    expect(Math.max(...[...told.values()].map((lines) => lines.length))).toBeLessThan(3);
    expect(swapsByPartner({ criteria: null, partners: [] }, 5).size).toBe(0);
  });

  const withFit = (rated: {
    readonly name: string;
    readonly ratings: readonly (number | null)[];
  }) => ({
    ...rated,
    fit: partnerFit(usualCriteria, rated.ratings),
  });

  test("the line, with raw swaps alone, with swaps of fit, and with none", () => {
    const its = { partners, tieWithin: 5 };
    expect(sensitivityLine(swaps, its)).toBe(
      "Fits within 5 points are a tie. The order of fit stays if any one weight is a fifth more or less; before limits 1 pair of neighbours would change places: NewVenture with Globex Cloud.",
    );
    expect(sensitivityLine([], { ...its, tieWithin: 2.5 })).toBe(
      "Fits within 2.5 points are a tie. The order of fit stays if any one weight is a fifth more or less.",
    );
    const [swap] = swaps;
    if (swap === undefined) throw new Error("swaps of the worked rows: none");
    const inFit = { ...swap, measure: "fit" } as const;
    expect(sensitivityLine([inFit, ...swaps], { ...its, tieWithin: 1 })).toBe(
      "Fits within 1 point are a tie. If any one weight is a fifth more or less, 1 pair of neighbours may change places, a tie: NewVenture with Globex Cloud.",
    );
    const far = { ...inFit, isTie: false };
    expect(sensitivityLine([far], its)).toMatch(/change places: NewVenture with Globex Cloud\.$/u);
    expect(swapText(far, names)).toMatch(/\)\.$/u);
  });

  test("of many pairs the first three are named, each once", () => {
    const [swap] = swaps;
    if (swap === undefined) throw new Error("swaps of the worked rows: none");
    const pair = (above: number, below: number) => ({
      ...{ ...swap, above, below, measure: "fit" as const },
    });
    const many = [pair(0, 1), pair(1, 0), pair(1, 2), pair(2, 3), pair(3, 4), pair(4, 0)];
    const its = { partners: ["A", "B", "C", "D", "E"], tieWithin: 5 };
    expect(sensitivityLine(many, its)).toMatch(
      /5 pairs of neighbours may change places, all ties: B with A, B with C, C with D and 2 more\.$/u,
    );
  });
});
