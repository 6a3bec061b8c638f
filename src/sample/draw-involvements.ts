import type { Role } from "../domain/attribution/roles";
import type { SampleDeal } from "./draw-sample";
import { seededRandom, type SeededRandom } from "./seeded-random";

export type SampleInvolvement = {
  /** Which deal, in the order of the deals. */
  readonly deal: number;
  readonly partner: string;
  readonly role: Role;
  readonly date: number;
};

const seed = 20_261_231;

/**
 * Who took part in the deals of the sample, and when. Partners named in a deal brought it in or sold
 * it along; here and there another one helped, so that the models do not agree on everybody.
 */
export function drawInvolvements(deals: readonly SampleDeal[]): readonly SampleInvolvement[] {
  const random = seededRandom(seed);
  return deals.flatMap((its, deal) => {
    const named = its.partner === "" ? [] : its.partner.split("; ");
    const first = named.flatMap((partner, place) =>
      touches(random, its, { deal, partner, role: place === 0 ? opening(random) : "Co-sell" }),
    );
    return [...first, ...helpers(random, its, { deal, named })];
  });
}

/** One date between the deal's beginning and its end, or one in either half. */
function touches(
  random: SeededRandom,
  { created, closeDate }: SampleDeal,
  involvement: Omit<SampleInvolvement, "date">,
): readonly SampleInvolvement[] {
  const middle = Math.floor((created + closeDate) / 2);
  const whole = [[created, closeDate - 1]] as const;
  const halves = [
    [created, middle],
    [middle + 1, closeDate - 1],
  ] as const;
  return (random.between(1, 4) === 1 ? halves : whole).map(([from, to]) => ({
    ...involvement,
    date: random.between(from, to),
  }));
}

const opening = (random: SeededRandom): Role =>
  random.oneOf(["Sourced", "Sourced", "Sourced", "Co-sell", "Influenced"]);

/** Those who deliver help with every third deal; who helps was there late. */
function helpers(
  random: SeededRandom,
  { created, closeDate }: SampleDeal,
  { deal, named }: { readonly deal: number; readonly named: readonly string[] },
): readonly SampleInvolvement[] {
  if (named.length === 0 || random.between(1, 3) > 1) return [];
  const partner = random.oneOf(delivering);
  if (named.includes(partner)) return [];
  const role = random.oneOf<Role>(lateRoles);
  const middle = Math.floor((created + closeDate) / 2);
  return [{ deal, partner, role, date: random.between(middle, closeDate) }];
}

const lateRoles = ["Implementation", "Implementation", "Influenced", "Marketplace"] as const;

const delivering = [
  "Northwind SI",
  "Ironbridge Integrators",
  "Ironbridge Integrators",
  "Solway Data",
  "Globex Cloud",
] as const;
