/**
 * Standard competition ranking ("1, 2, 2, 4"): one more than the number of strictly greater values.
 *
 * @param values any order
 * @returns ranks in the order of `values`, 1 for the greatest
 * Source: https://en.wikipedia.org/wiki/Ranking#Standard_competition_ranking_(%221224%22_ranking)
 * @example competitionRank([30, 50, 30, 10]) // [2, 1, 2, 4]
 */
export function competitionRank(values: readonly number[]): number[] {
  const rankOf = new Map<number, number>();
  const descending = [...values].sort((a, b) => b - a);
  descending.forEach((value, index) => {
    if (!rankOf.has(value)) rankOf.set(value, index + 1);
  });
  return values.map((value) => rankOf.get(value) ?? values.length);
}
