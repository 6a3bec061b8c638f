/* eslint-disable @typescript-eslint/no-explicit-any -- the generator of functions.json knows no other type for a cell */
import { allTime } from "../domain/attribution/scope";
import { selectJourneys } from "../domain/attribution/select-journeys";
import { lift } from "../domain/fit/lift";
import type { Result } from "../domain/problem";
import type { AttributionProblem } from "../text/attribution-problems";
import { attributionProblemAnswer } from "./attribution-answer";
import { partnerNumber } from "./partner-revenue";
import { revenueTables } from "./revenue-tables";

/**
 * Compares the win rate of closed deals a partner is involved in with that of all other closed deals, as a fraction: an association, not proof that the partner makes deals win.
 * @customfunction PARTNERLIFT PARTNERLIFT
 * @param partner The partner's name, in any case.
 * @param deals The deals, won and lost, with their header row, such as Deals[#All].
 * @param [involvements] One row for each partner and touch with a header row, such as Involvements[#All]; omitted: the partner column of the deals.
 * @returns Win rate with the partner minus win rate without; at least 10 closed deals on either side.
 */
export function PARTNERLIFT(partner: any, deals: any[][], involvements?: any[][]): number {
  const found = liftOf(partner, deals, involvements);
  if (found.ok) return found.value;
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- the only error whose sentence Excel shows
  throw attributionProblemAnswer(found.problem);
}

const liftOf = (
  partner: unknown,
  deals: unknown,
  involvements: unknown,
): Result<number, AttributionProblem> => {
  const tables = revenueTables({ deals, involvements });
  if (!tables.ok) return tables;
  const number = partnerNumber(partner, tables.value);
  if (!number.ok) return number;
  const scope = { window: allTime, lookbackDays: null };
  const { book, involvements: rows } = tables.value;
  return lift(selectJourneys(book, rows, scope), number.value);
};
