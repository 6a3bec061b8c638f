import { finish, type Steps } from "../numeric/steps";
import { ledger } from "./ledger";
import { markovCreditsInSteps } from "./markov-credits";
import type { Model } from "./model";
import { dealModels, type DealModels, type ModelName } from "./models";
import { roleOf, type Role } from "./roles";
import type { Selection } from "./select-journeys";

/** One line of the ledger of credits. */
export type Credit = {
  /** An index into `DealBook.deals`; null for all won deals together. */
  readonly deal: number | null;
  /** An index into `DealBook.partners`; null for revenue without a partner. */
  readonly partner: number | null;
  /** The partner's best role on the deal; null where there is no partner or no one deal. */
  readonly role: Role | null;
  /**
   * Of the deal's amount, 0 to 1, unrounded; under Markov of the revenue of deals with partners,
   * null for what is direct beside it.
   */
  readonly share: number | null;
  readonly creditMinor: number;
};

/** Won revenue credited to partners to the cent. Credited and direct add up to won exactly. */
export type Attribution = {
  /** By partner, in minor units. */
  readonly byPartnerMinor: readonly number[];
  readonly directMinor: number;
  readonly wonMinor: number;
  /** Deals in row order, partners by first involvement, what is direct last; shares above 0 only. */
  readonly credits: () => readonly Credit[];
};

export const attribution = (
  selection: Selection,
  model: ModelName,
  models: DealModels = dealModels,
): Attribution => finish(attributionInSteps(selection, model, models));

/** The same, in parts: Markov takes seconds where there are thousands of partners. */
export function* attributionInSteps(
  selection: Selection,
  model: ModelName,
  models: DealModels = dealModels,
): Steps<Attribution> {
  const credited =
    model === "markov" ? yield* byRemoval(selection) : byDeal(selection, models[model]);
  return { ...credited, wonMinor: selection.won.amount.reduce((sum, amount) => sum + amount, 0) };
}

type Credited = Omit<Attribution, "wonMinor">;

function byDeal({ won, wonDeals }: Selection, model: Model): Credited {
  const { share, creditMinor, directShare, directMinor } = ledger(won, model);
  const byPartnerMinor = new Float64Array(won.partnerCount);
  for (let party = 0; party < creditMinor.length; party++) {
    const partner = won.partner[party] ?? 0;
    byPartnerMinor[partner] = (byPartnerMinor[partner] ?? 0) + (creditMinor[party] ?? 0);
  }
  const creditsOf = (deal: number, at: number): readonly Credit[] => {
    const credits = [];
    for (let party = won.partyStart[at] ?? 0; party < (won.partyStart[at + 1] ?? 0); party++)
      credits.push({
        deal,
        partner: won.partner[party] ?? 0,
        role: roleOf(won.role[party] ?? 0),
        share: share[party] ?? 0,
        creditMinor: creditMinor[party] ?? 0,
      });
    const direct = { share: directShare[at] ?? 0, creditMinor: directMinor[at] ?? 0 };
    return [...credits, { deal, partner: null, role: null, ...direct }].filter(hasShare);
  };
  return {
    byPartnerMinor: [...byPartnerMinor],
    directMinor: directMinor.reduce((sum, minor) => sum + minor, 0),
    credits: () => wonDeals.flatMap(creditsOf),
  };
}

function* byRemoval({ won, lost, wonDeals }: Selection): Steps<Credited> {
  const { share, creditMinor, directMinor } = yield* markovCreditsInSteps(won, lost);
  const byPartnerMinor = [...creditMinor];
  const credits = byPartnerMinor.map((minor, partner) => ({
    deal: null,
    partner,
    role: null,
    share: share[partner] ?? 0,
    creditMinor: minor,
  }));
  return {
    byPartnerMinor,
    directMinor,
    credits: () =>
      wonDeals.length === 0
        ? []
        : [
            ...credits.filter(hasShare),
            { deal: null, partner: null, role: null, share: null, creditMinor: directMinor },
          ],
  };
}

const hasShare = ({ share }: { readonly share: number }): boolean => share > 0;
