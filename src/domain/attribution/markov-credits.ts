import { largestRemainder } from "../numeric/largest-remainder";
import { finish, type Steps } from "../numeric/steps";
import { chainOf } from "./chain";
import type { Journeys } from "./journeys";
import { removalEffectsInSteps, type RemovalEffects } from "./markov";

/** Revenue shared among partners by their removal effects over all deals together. */
export type MarkovCredits = {
  readonly effects: RemovalEffects;
  /** By partner: the fraction of the revenue of deals with partners, unrounded. */
  readonly share: Float64Array;
  /** By partner, in minor units. */
  readonly creditMinor: Float64Array;
  readonly directMinor: number;
  /** 0 makes conversion certain: an effect is then only the share of paths through the partner. */
  readonly lostPaths: number;
};

/**
 * Removal effects that differ by less than this part of their sum are the same: floats must not
 * decide who gets the odd cent.
 */
const finest = 1e-12;

/**
 * Net won revenue of deals with partners, refunds included, shared in proportion to the removal
 * effects on value; without any such effect all of it is direct.
 */
export const markovCredits = (won: Journeys, lost: Journeys): MarkovCredits =>
  finish(markovCreditsInSteps(won, lost));

/** The same, in parts. */
export function* markovCreditsInSteps(won: Journeys, lost: Journeys): Steps<MarkovCredits> {
  const chain = chainOf(won, lost);
  const effects = yield* removalEffectsInSteps(chain);
  const { withPartnersMinor, directMinor } = netRevenue(won);
  const sum = effects.value.reduce((total, effect) => total + effect, 0);
  const nobody = new Float64Array(won.partnerCount);
  const common = { effects, lostPaths: chain.lostPaths };
  if (!(sum > 0))
    return {
      ...common,
      share: nobody,
      creditMinor: nobody,
      directMinor: directMinor + withPartnersMinor,
    };
  const share = effects.value.map((effect) => effect / sum);
  const weights = Array.from(share, (part) => Math.round(part / finest));
  const creditMinor = Float64Array.from(largestRemainder(withPartnersMinor, weights));
  return { ...common, share, creditMinor, directMinor };
}

function netRevenue({ amount, partyStart }: Journeys) {
  let [withPartnersMinor, directMinor] = [0, 0];
  for (let deal = 0; deal < amount.length; deal++) {
    const isDirect = partyStart[deal] === partyStart[deal + 1];
    if (isDirect) directMinor += amount[deal] ?? 0;
    else withPartnersMinor += amount[deal] ?? 0;
  }
  return { withPartnersMinor, directMinor };
}
