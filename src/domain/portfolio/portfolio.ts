import { attributionInSteps, type Attribution } from "../attribution/attribution";
import { wonDealsOf, type DealBook, type WonDeal } from "../attribution/deal";
import type { Involvements } from "../attribution/involvements";
import type { DealModelName, DealModels, ModelName } from "../attribution/models";
import { overCredited } from "../attribution/models/custom";
import { closesWithin, type Scope } from "../attribution/scope";
import {
  selectJourneys,
  type InvolvementUse,
  type Selection,
} from "../attribution/select-journeys";
import { finish, type Steps } from "../numeric/steps";
import { ok, type Result } from "../problem";
import { concentration, type Concentration } from "./concentration";
import { ledgerLines, type LedgerLine } from "./ledger-lines";
import { modelStandings, shownModels, type ModelStandings } from "./model-standings";
import { classCuts, dealModelsFor } from "./model-settings";
import { oneCurrency, type MixedCurrencies } from "./one-currency";
import type { ClassCuts } from "./partner-class";
import { rankedPartners, type PartnerRank } from "./ranked-partners";
import { defaultSettings, type Settings } from "./settings";
import type { Window } from "./window";

export type RankedPartner = Omit<PartnerRank, "partner"> &
  Omit<ModelStandings, "class"> & {
    /** Credit for deals on which its best role is Sourced, under the same model. */
    readonly sourcedMinor: number;
    /** Won deals it was part of, credited or not. */
    readonly wonDeals: number;
    /** Those of them it is credited with a part of: its lines in the ledger. */
    readonly creditedDeals: number;
    /** Whether the class is the same under all eight models that share all the credit. */
    readonly holds: boolean;
  };

export type Portfolio = {
  readonly window: Window;
  readonly lookbackDays: number | null;
  readonly model: DealModelName;
  /** Upper case, "" where no deal says. */
  readonly currency: string;
  /** By attributed revenue, then by folded name. */
  readonly partners: readonly RankedPartner[];
  /** The sum of the positive attributed amounts: the base of every share. */
  readonly positiveMinor: number;
  readonly creditedMinor: number;
  readonly directMinor: number;
  /** Added up from the deals, not from credits. */
  readonly wonMinor: number;
  /** Credited + direct − won: 0 unless something is wrong. */
  readonly differenceMinor: number;
  readonly wonDeals: number;
  /** Deals that closed in the window without being won: Markov looks at them too. */
  readonly lostDeals: number;
  /** Over revenue above zero; null where no partner has any. */
  readonly concentration: Concentration | null;
  readonly use: InvolvementUse;
  /** Deals whose own percentages add up to more than the whole and were scaled down to it. */
  readonly overCredited: number;
  /** Deals in row order, partners by first involvement, what is direct last. */
  readonly ledger: () => readonly LedgerLine[];
};

export type PortfolioChoice = {
  readonly scope: Scope;
  readonly model: DealModelName;
  readonly settings?: Settings;
};

export type Involved = { readonly book: DealBook; readonly involvements: Involvements };

/**
 * Partners ranked by the revenue that a model credits them with for the won deals of a window.
 * Every partner of the book is listed, zeros included.
 */
export const portfolio = (
  involved: Involved,
  choice: PortfolioChoice,
): Result<Portfolio, MixedCurrencies> => finish(portfolioInSteps(involved, choice));

/** The same, a part of a model at a time. */
export function* portfolioInSteps(
  { book, involvements }: Involved,
  { scope, model, settings = defaultSettings }: PortfolioChoice,
): Steps<Result<Portfolio, MixedCurrencies>> {
  const won = wonDealsOf(book).filter(({ closeDate }) => closesWithin(closeDate, scope.window));
  const currency = oneCurrency(won);
  if (!currency.ok) return currency;
  const selection = selectJourneys(book, involvements, scope);
  const models = dealModelsFor(settings);
  const credits = yield* attributionInSteps(selection, model, models);
  const positive = credits.byPartnerMinor.map((minor) => Math.max(minor, 0));
  const concentrated = concentration(positive);
  return ok({
    ...{ ...scope, model, currency: currency.value },
    partners: yield* listed(book, selection, { model, models, credits, cuts: classCuts(settings) }),
    positiveMinor: total(positive),
    ...reconciled(credits, won),
    wonDeals: won.length,
    lostDeals: selection.lost.amount.length,
    concentration: concentrated.ok ? concentrated.value : null,
    use: selection.use,
    overCredited: model === "custom" ? overCredited(selection.won).length : 0,
    ledger: () => ledgerLines(credits.credits(), { book, involvements }, scope),
  });
}

function* listed(
  book: DealBook,
  selection: Selection,
  used: {
    readonly model: DealModelName;
    readonly models: DealModels;
    readonly credits: Attribution;
    readonly cuts: ClassCuts;
  },
): Steps<readonly RankedPartner[]> {
  const { byPartnerMinor } = used.credits;
  const byModel = new Map<ModelName, readonly number[]>([[used.model, byPartnerMinor]]);
  for (const model of shownModels) {
    yield;
    if (model === used.model) continue;
    const credits = yield* attributionInSteps(selection, model, used.models);
    byModel.set(model, credits.byPartnerMinor);
  }
  const standings = modelStandings((model) => byModel.get(model) ?? [], used.cuts);
  const inLedger = ledgerByPartner(used.credits, book.partners.length);
  const wonDeals = wonDealsByPartner(selection);
  return rankedPartners(book.partners, byPartnerMinor, used.cuts).map(({ partner, ...ranked }) => {
    const its = standings[partner];
    if (its === undefined) throw new Error(`standings of partner: ${partner}`);
    return {
      ...ranked,
      ...{ under: its.under, best: its.best, worst: its.worst },
      holds: its.class === ranked.class,
      sourcedMinor: inLedger.sourcedMinor[partner] ?? 0,
      wonDeals: wonDeals[partner] ?? 0,
      creditedDeals: inLedger.deals[partner] ?? 0,
    };
  });
}

function ledgerByPartner({ credits }: Attribution, partners: number) {
  const sourcedMinor = new Array<number>(partners).fill(0);
  const deals = new Array<number>(partners).fill(0);
  for (const { partner, role, creditMinor } of credits()) {
    if (partner === null) continue;
    deals[partner] = (deals[partner] ?? 0) + 1;
    if (role === "Sourced") sourcedMinor[partner] = (sourcedMinor[partner] ?? 0) + creditMinor;
  }
  return { sourcedMinor, deals };
}

/** A party is a partner on a deal. */
function wonDealsByPartner({ won }: Selection): readonly number[] {
  const deals = new Array<number>(won.partnerCount).fill(0);
  for (const partner of won.partner) deals[partner] = (deals[partner] ?? 0) + 1;
  return deals;
}

/** Credited and direct on the one side, won on the other, each from its own source. */
function reconciled({ byPartnerMinor, directMinor }: Attribution, won: readonly WonDeal[]) {
  const creditedMinor = total(byPartnerMinor);
  const wonMinor = total(won.map(({ amountMinor }) => amountMinor));
  const differenceMinor = creditedMinor + directMinor - wonMinor;
  return { creditedMinor, directMinor, wonMinor, differenceMinor };
}

const total = (minors: readonly number[]): number => minors.reduce((sum, minor) => sum + minor, 0);
