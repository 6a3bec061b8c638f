/* eslint-disable @typescript-eslint/no-explicit-any -- the generator of functions.json knows no other type for a cell */
import { failure, type Result } from "../domain/problem";
import type { AttributionProblem } from "../text/attribution-problems";
import { attributionProblemAnswer } from "./attribution-answer";
import { modelOption, scopeOptions } from "./attribution-options";
import { revenueOf, type Revenue } from "./attributed-revenue";
import { revenueOfPartner } from "./partner-revenue";
import { creditRows, modelRows, rankRows, type Spill } from "./revenue-spills";

/**
 * Returns the revenue that won deals credit to one partner, to the cent; for many partners, one PARTNERRANK with XLOOKUP beside it is faster.
 * @customfunction PARTNERREVENUE PARTNERREVENUE
 * @param partner The partner's name, in any case.
 * @param deals The deals with their header row, such as Deals[#All].
 * @param [involvements] One row for each partner and touch with a header row, such as Involvements[#All]; omitted: the partner column of the deals.
 * @param [model] role, even, linear, first, last, position, decay, sourced, custom or markov; omitted: role.
 * @param [from] First close date that counts; omitted: no limit.
 * @param [to] Last close date that counts; omitted: no limit.
 * @param [lookbackDays] Involvements more days than this before the close date do not count; omitted: no limit.
 * @returns The revenue credited to the partner: a share of credit, not proof of cause.
 */
export function PARTNERREVENUE(
  partner: any,
  deals: any[][],
  involvements?: any[][],
  model?: any,
  from?: any,
  to?: any,
  lookbackDays?: any,
): number {
  return shown(
    asked({ deals, involvements, model, from, to, lookbackDays }, (revenue, name) =>
      revenueOfPartner(partner, revenue, name),
    ),
  );
}

/**
 * Lists who is credited with what of each won deal, to the cent, so that any figure can be checked deal by deal.
 * @customfunction PARTNERCREDITS PARTNERCREDITS
 * @param deals The deals with their header row, such as Deals[#All].
 * @param [involvements] One row for each partner and touch with a header row, such as Involvements[#All]; omitted: the partner column of the deals.
 * @param [model] role, even, linear, first, last, position, decay, sourced, custom or markov; omitted: role.
 * @param [from] First close date that counts; omitted: no limit.
 * @param [to] Last close date that counts; omitted: no limit.
 * @param [lookbackDays] Involvements more days than this before the close date do not count; omitted: no limit.
 * @returns One row for each deal and partner: Deal, Partner, Role, Share, Credit.
 */
export function PARTNERCREDITS(
  deals: any[][],
  involvements?: any[][],
  model?: any,
  from?: any,
  to?: any,
  lookbackDays?: any,
): any[][] {
  return shown(
    asked({ deals, involvements, model, from, to, lookbackDays, showsRole: true }, creditRows),
  );
}

/**
 * Ranks all partners by the revenue that won deals credit to them, with shares and classes: one formula for the whole list.
 * @customfunction PARTNERRANK PARTNERRANK
 * @param deals The deals with their header row, such as Deals[#All].
 * @param [involvements] One row for each partner and touch with a header row, such as Involvements[#All]; omitted: the partner column of the deals.
 * @param [model] role, even, linear, first, last, position, decay, sourced, custom or markov; omitted: role.
 * @param [from] First close date that counts; omitted: no limit.
 * @param [to] Last close date that counts; omitted: no limit.
 * @param [lookbackDays] Involvements more days than this before the close date do not count; omitted: no limit.
 * @returns One row for each partner: Rank, Partner, Revenue, Share, Cumulative, Class.
 */
export function PARTNERRANK(
  deals: any[][],
  involvements?: any[][],
  model?: any,
  from?: any,
  to?: any,
  lookbackDays?: any,
): any[][] {
  return shown(asked({ deals, involvements, model, from, to, lookbackDays }, rankRows));
}

/**
 * Compares what each partner is credited with under nine models, and its best and worst rank over the eight that share all the credit.
 * @customfunction PARTNERMODELS PARTNERMODELS
 * @param deals The deals with their header row, such as Deals[#All].
 * @param [involvements] One row for each partner and touch with a header row, such as Involvements[#All]; omitted: the partner column of the deals.
 * @param [from] First close date that counts; omitted: no limit.
 * @param [to] Last close date that counts; omitted: no limit.
 * @param [lookbackDays] Involvements more days than this before the close date do not count; omitted: no limit.
 * @returns One row for each partner, by revenue under the role model.
 */
export function PARTNERMODELS(
  deals: any[][],
  involvements?: any[][],
  from?: any,
  to?: any,
  lookbackDays?: any,
): any[][] {
  return shown(asked({ deals, involvements, model: null, from, to, lookbackDays }, modelRows));
}

type Given = Readonly<
  Record<"deals" | "involvements" | "model" | "from" | "to" | "lookbackDays", unknown>
> & { readonly showsRole?: boolean };

type Answer<Value> = Result<Value, AttributionProblem>;
type Model = Parameters<Revenue["credited"]>[0];

const asked = <Value extends number | Spill>(
  { model, from, to, lookbackDays, ...tables }: Given,
  answer: (revenue: Revenue, model: Model) => Answer<Value>,
): Answer<Value> => {
  const name = modelOption(model);
  if (!name.ok) return name;
  const scope = scopeOptions(from, to, lookbackDays);
  if (!scope.ok) return scope;
  const revenue = revenueOf({ ...tables, scope: scope.value });
  return revenue.ok ? answer(revenue.value, name.value) : failure(revenue.problem);
};

const shown = <Value>(answer: Answer<Value>): Value => {
  if (answer.ok) return answer.value;
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- the only error whose sentence Excel shows
  throw attributionProblemAnswer(answer.problem);
};
