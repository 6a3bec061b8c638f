/** Where a goal began, what is to be reached, and where it stands. */
export type GoalFigures = {
  readonly baseline: number | null;
  readonly target: number | null;
  readonly current: number | null;
};

/**
 * Progress towards a goal: (current − baseline) / (target − baseline). A goal may aim down.
 *
 * @returns 0 at the baseline, 1 at the target, also below 0 and above 1; null where a figure is
 * not known or baseline and target are the same
 * @example goalProgress({ baseline: 20, target: 70, current: 60 }) // → 0.8
 */
export function goalProgress({ baseline, target, current }: GoalFigures): number | null {
  if (baseline === null || target === null || current === null || target === baseline) return null;
  return (current - baseline) / (target - baseline);
}
