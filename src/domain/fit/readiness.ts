/**
 * The eight questions two companies should have answered before they sign: the situation of both,
 * market forces and triggers, what competitors will do, the whole offering, why it wins, what to
 * create and invest, how progress is measured, and how to part.
 */
export const questionCount = 8;

/** Not discussed, drafted, agreed by both. */
export const answers = [0, 1, 2] as const;
export type Answer = (typeof answers)[number];

/**
 * Readiness: how much of the common strategy is agreed.
 *
 * Σ answers / (2 · the number of questions)·100
 *
 * @param given one answer for each question, in any order
 * @returns 0 where nothing is discussed, 100 where all is agreed by both
 * @example readiness([2, 2, 1, 1, 0, 0, 0, 2]) // → 50
 */
export const readiness = (given: readonly Answer[]): number =>
  (100 * given.reduce<number>((sum, answer) => sum + answer, 0)) / (2 * given.length);
