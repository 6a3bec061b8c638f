import type { Window } from "../portfolio/window";

/** Which deals and involvements an attribution looks at. */
export type Scope = {
  /** Of close dates. */
  readonly window: Window;
  /** Involvements longer before the close date than this are set aside; null for no limit. */
  readonly lookbackDays: number | null;
};

export const allTime: Window = { from: -Infinity, to: Infinity };

/** Without a close date nobody can say that a deal is in a window, unless it is open on both sides. */
export const closesWithin = (closeDate: number | null, { from, to }: Window): boolean =>
  closeDate === null ? from === -Infinity && to === Infinity : from <= closeDate && closeDate <= to;
