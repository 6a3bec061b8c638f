import type { Role } from "../domain/attribution/roles";
import type { SeededRandom } from "./seeded-random";
import { drawAccount, sampleProducts } from "./sample-accounts";
import { sampleAsOf, type Days } from "./sample-quarters";

export type SampleTouch = {
  readonly partner: string;
  readonly role: Role;
  readonly date: number;
};

export type SampleDeal = {
  readonly account: string;
  readonly industry: string;
  readonly product: string;
  readonly stage: string;
  /** In dollars. */
  readonly amount: number;
  readonly created: number;
  readonly closeDate: number;
  /** In the order of their dates. */
  readonly touches: readonly SampleTouch[];
};

/** Who does what, in the order in which they come to a deal. */
export type Parts = readonly (readonly [partner: string, role: Role])[];

/** A deal that closes within some days, with whom it is sold. */
export function drawDeal(
  random: SeededRandom,
  closes: Days,
  { stage, amount, parts }: Pick<SampleDeal, "stage" | "amount"> & { readonly parts: Parts },
): SampleDeal {
  const closeDate = random.between(closes.from, closes.to);
  // What is still open has a past all the same.
  const known = Math.min(closeDate, sampleAsOf);
  const created = known - random.between(50, 210);
  return {
    ...drawAccount(random),
    product: random.oneOf(sampleProducts),
    ...{ stage, amount, created, closeDate },
    touches: drawTouches(random, { from: created, to: known }, parts),
  };
}

/** One touch each, here and there two, spread over the life of the deal. */
function drawTouches(random: SeededRandom, life: Days, parts: Parts): readonly SampleTouch[] {
  const each = parts.flatMap((part) => (random.between(1, 4) === 1 ? [part, part] : [part]));
  const step = (life.to - life.from) / each.length;
  return each.map(([partner, role], place) => {
    const date = life.from + Math.floor((place + random.between(10, 80) / 100) * step);
    return { partner, role, date };
  });
}
