import { comparedModels, type ModelName } from "../attribution/models";
import { defaultCuts, partnerClasses, type ClassCuts, type PartnerClass } from "./partner-class";
import { revenueRanks } from "./ranked-partners";

/** The models a portfolio is held against: those that share all the credit, and Sourced beside them. */
export const shownModels = [
  "role",
  "even",
  "linear",
  "first",
  "last",
  "position",
  "decay",
  "sourced",
  "markov",
] as const satisfies readonly ModelName[];

export type ShownModel = (typeof shownModels)[number];

/** Where a partner stands under one model. */
export type Standing = {
  readonly rank: number;
  readonly class: PartnerClass;
  readonly attributedMinor: number;
};

export type ModelStandings = {
  readonly under: Readonly<Record<ShownModel, Standing>>;
  /** The best and the worst rank over the eight models that share all the credit. */
  readonly best: number;
  readonly worst: number;
  /** Under all eight; null where they do not agree. */
  readonly class: PartnerClass | null;
};

/**
 * Each partner under each model: a ranking is as sure as the models agree on it.
 *
 * @param byPartnerMinor what a model credits each partner with, in minor units
 * @returns by partner, in the order of `byPartnerMinor`
 */
export function modelStandings(
  byPartnerMinor: (model: ShownModel) => readonly number[],
  cuts: ClassCuts = defaultCuts,
): readonly ModelStandings[] {
  const byModel = shownModels.map(
    (model) => [model, standingsOf(byPartnerMinor(model), cuts)] as const,
  );
  return (byModel[0]?.[1] ?? []).map((_, partner) => {
    const under = Object.fromEntries(
      byModel.map(([model, standings]) => [model, standings[partner]]),
    ) as Record<ShownModel, Standing>;
    const ranks = comparedModels.map((model) => under[model].rank);
    const classes = new Set(comparedModels.map((model) => under[model].class));
    return {
      under,
      best: Math.min(...ranks),
      worst: Math.max(...ranks),
      class: classes.size === 1 ? under.role.class : null,
    };
  });
}

function standingsOf(byPartnerMinor: readonly number[], cuts: ClassCuts): readonly Standing[] {
  const ranks = revenueRanks(byPartnerMinor);
  const classOf = partnerClasses(byPartnerMinor, cuts);
  return byPartnerMinor.map((attributedMinor, partner) => ({
    rank: ranks[partner] ?? 0,
    class: classOf(attributedMinor),
    attributedMinor,
  }));
}
