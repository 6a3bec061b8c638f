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
  return sharesAll(({ amount, touchStart, orderedEnd, party, date }, weights) => {
    for (let deal = 0; deal < amount.length; deal++) {
      const end = orderedEnd[deal] ?? 0;
      const latest = date[end - 1] ?? 0;
      for (let touch = touchStart[deal] ?? 0; touch < end; touch++) {
        const its = party[touch] ?? 0;
        const days = latest - (date[touch] ?? 0);
        weights[its] = (weights[its] ?? 0) + (known[days] ?? after(days));
      }
    }
  });
}

export const decay = decayOf(defaultHalfLifeDays);
