/** Drawn above those in sight, so that scrolling finds rows there. */
const above = 8;
/** More than the highest pane has room for. */
const inSightAtMost = 48;

/**
 * Which of many rows are drawn: about those in sight from the first on, and the one that keys act
 * on, so that a reader can always be told of it.
 */
export function drawnRows(first: number, active: number, rows: number): readonly number[] {
  const from = Math.max(0, Math.min(first, rows - 1) - above);
  const to = Math.min(rows, first + inSightAtMost);
  const places = Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
  if (active < 0 || (active >= from && active < to)) return places;
  return active < from ? [active, ...places] : [...places, active];
}
