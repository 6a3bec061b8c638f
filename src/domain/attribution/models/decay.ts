import { sharesAll, type Model } from "../model";

/** The days in which a touch loses half of its weight. */
export const defaultHalfLifeDays = 90;

/** Powers for this many days are worked out beforehand: about eleven years. */
const daysAhead = 4096;

/**
 * Time decay: a touch weighs 2^(−age / half-life), its age in days from touch to close. Only
 * differences of age matter, so ages count from the latest touch and nothing underflows.
 *
 * @param halfLifeDays above 0
 */
export function decayOf(halfLifeDays: number): Model {
  const after = (days: number): number => 2 ** (-days / halfLifeDays);
  const known = Float64Array.from({ length: daysAhead }, (_, days) => after(days));
  return sharesAll(({ ordered, age }, weights) => {
    for (let touch = 0; touch < ordered.length; touch++) {
      const its = ordered[touch] ?? 0;
      const days = age[touch] ?? 0;
      weights[its] = (weights[its] ?? 0) + (known[days] ?? after(days));
    }
  });
}

export const decay = decayOf(defaultHalfLifeDays);
