import { describe, expect, test } from "vitest";
import { chainOf } from "../../../src/domain/attribution/chain";
import type { Journeys } from "../../../src/domain/attribution/journeys";
import { removalEffects } from "../../../src/domain/attribution/markov";
import { removalEffectsOfOrder } from "../../../src/domain/attribution/markov-order";
import { dealModels, type DealModelName } from "../../../src/domain/attribution/models";
import { creditByPartner } from "../../../src/domain/attribution/shared";
import { concentration } from "../../../src/domain/portfolio/concentration";
import { journeysFrom, journeysOfPaths, type TestDeal } from "./journeys-from";
import { hasData, oracleOf, rowsOf } from "./shared-data";

type ByName = Readonly<Record<string, number>>;
type Heuristics = Readonly<Record<string, ByName>>;
type Effects = {
  readonly p_conversion: number;
  readonly mean_value_per_path: number;
  readonly removal_effect_conversions: ByName;
  readonly removal_effect_value: ByName;
};

/** Their names of our models. */
const theirs: Readonly<Partial<Record<DealModelName, string>>> = {
  first: "first",
  last: "last",
  linear: "linear_touch",
  position: "u_40_20_40",
  even: "shapley_equal_split",
};
const models = Object.keys(theirs) as DealModelName[];

const relative = 1e-9;

/** Partners the oracle leaves out have nothing. */
function expectSame(found: ArrayLike<number>, names: readonly string[], expected: ByName): void {
  expect(Object.keys(expected).every((name) => names.includes(name))).toBe(true);
  names.forEach((name, at) => {
    const [ours = NaN, oracle = 0] = [found[at], expected[name]];
    expect(Math.abs(ours - oracle), name).toBeLessThanOrEqual(relative * Math.abs(oracle));
  });
}

const credits = (journeys: Journeys, model: DealModelName) =>
  creditByPartner(journeys, dealModels[model]);

describe.skipIf(!hasData)("10,000 aggregated paths over 12 channels", () => {
  const { names, byValue, byConversion, lost } = hasData
    ? journeysOfPaths(
        rowsOf("channelattribution_pathdata_full.csv").map((row) => ({
          path: row["path"] ?? "",
          conversions: Number(row["total_conversions"]),
          value: Number(row["total_conversion_value"]),
          nulls: Number(row["total_null"]),
        })),
      )
    : journeysOfPaths([]);
  const oracle = (hasData ? oracleOf("oracle_pathdata.json") : {}) as {
    readonly exact_heuristics_value: Heuristics;
    readonly exact_heuristics_conversions: Heuristics;
    readonly markov_exact: Readonly<Record<string, Effects>>;
  };

  test.each(models)("%s: value and conversions", (model) => {
    const name = theirs[model] ?? "";
    expectSame(credits(byValue, model), names, oracle.exact_heuristics_value[name] ?? {});
    expectSame(
      credits(byConversion, model),
      names,
      oracle.exact_heuristics_conversions[name] ?? {},
    );
  });

  test("Markov of order 1: every removal effect", () => {
    const found = removalEffects(chainOf(byValue, lost));
    const expected = oracle.markov_exact["1"];
    expect(found.conversionRate).toBeCloseTo(expected?.p_conversion ?? NaN, 12);
    expect(found.valuePerPath).toBeCloseTo(expected?.mean_value_per_path ?? NaN, 12);
    expectSame(found.conversion, names, expected?.removal_effect_conversions ?? {});
    expectSame(found.value, names, expected?.removal_effect_value ?? {});
  });

  test.each([1, 2] as const)("Markov of order %i: every removal effect on conversion", (order) => {
    const found = removalEffectsOfOrder(byValue, lost, order);
    const expected = oracle.markov_exact[String(order)]?.removal_effect_conversions ?? {};
    expectSame(found, names, expected);
  });
});

describe.skipIf(!hasData)("10,000 generated deals of 50 partners", () => {
  const { names, byValue, lost } = journeysOfPaths(
    (hasData ? rowsOf("synth_10000_50.csv") : []).map((row) => ({
      path: row["path"] ?? "",
      conversions: Number(row["conv"]),
      value: Number(row["value"]),
      nulls: Number(row["nulls"]),
    })),
  );
  const oracle = (hasData ? oracleOf("oracle_synth_10000_50.json") : {}) as {
    readonly exact_heuristics_value: Heuristics;
    readonly markov1_exact: Effects;
  };

  test.each(models)("%s", (model) => {
    const expected = oracle.exact_heuristics_value[theirs[model] ?? ""] ?? {};
    expectSame(credits(byValue, model), names, expected);
  });

  test("Markov of order 1", () => {
    const found = removalEffects(chainOf(byValue, lost));
    const expected = oracle.markov1_exact;
    expect(found.conversionRate).toBeCloseTo(expected.p_conversion, 12);
    expect(found.valuePerPath / expected.mean_value_per_path).toBeCloseTo(1, 12);
    expectSame(found.conversion, names, expected.removal_effect_conversions);
    expectSame(found.value, names, expected.removal_effect_value);
  });
});

describe.skipIf(!hasData)("five years of git, 982 parties in 14,150 pieces of work", () => {
  const { names, journeys, oracle } = gitData();

  test.each(models)("%s", (model) => {
    expectSame(credits(journeys, model), names, oracle.models[theirs[model] ?? ""] ?? {});
  });

  test("concentration of even credit", () => {
    const found = concentration([...credits(journeys, "even")]);
    if (!found.ok) throw new Error(found.problem.code);
    const { HHI, gini_population, partners_for_80pct, partners } =
      oracle.concentration_on_shapley_equal_split;
    expect(names).toHaveLength(partners ?? NaN);
    expect(found.value.hhi / 10_000).toBeCloseTo(HHI ?? NaN, 12);
    expect(found.value.gini).toBeCloseTo(gini_population ?? NaN, 12);
    expect(found.value.partnersFor80).toBe(partners_for_80pct);
  });

  test("Markov over 982 partners where nothing was lost: who is on every path has effect 1", () => {
    const nothing = journeysFrom(names.length, []);
    const found = removalEffects(chainOf(journeys, nothing));
    expect(found.conversionRate).toBeCloseTo(1, 9);
    // Conversion is certain, so an effect is the chance that a path visits the partner.
    const only = found.conversion.reduce((sum, effect) => sum + effect, 0);
    expect(only).toBeGreaterThan(1);
    expect(Math.max(...found.conversion)).toBeLessThan(1);
  });
});

function gitData() {
  const touchesOf = new Map<string, TestDeal["touches"][number][]>();
  const names: string[] = [];
  const numbers = new Map<string, number>();
  const touches = hasData ? rowsOf("git_contrib_2016_2020_touches.csv") : [];
  for (const row of [...touches].sort((a, b) => Number(a["seq"]) - Number(b["seq"]))) {
    const name = row["partner_id"] ?? "";
    const partner = numbers.get(name) ?? names.push(name) - 1;
    numbers.set(name, partner);
    const its = touchesOf.get(row["deal_id"] ?? "") ?? [];
    touchesOf.set(row["deal_id"] ?? "", its);
    its.push({ partner });
  }
  const deals = hasData ? rowsOf("git_contrib_2016_2020_deals.csv") : [];
  const journeys = journeysFrom(
    names.length,
    deals.map((row) => ({
      amount: Number(row["amount"]),
      touches: touchesOf.get(row["deal_id"] ?? "") ?? [],
    })),
  );
  const oracle = hasData ? oracleOf("oracle_git_contrib_2016_2020.json") : {};
  return {
    names,
    journeys,
    oracle: oracle as {
      readonly models: Heuristics;
      readonly concentration_on_shapley_equal_split: ByName;
    },
  };
}
