import type { Zone } from "./zone";

/** Cells put in or taken out, so that the others of their columns (or rows) move along. */
export type Shift = {
  readonly sheetId: string;
  /** The cells that come or go. */
  readonly zone: Zone;
  readonly axis: "rows" | "columns";
  readonly kind: "insert" | "delete";
};

export type ZoneChange =
  { readonly kind: "none" | "remove" } | { readonly kind: "move" | "resize"; readonly zone: Zone };

type Span = { readonly start: number; readonly end: number };

const insertedSpan = (span: Span, at: number, count: number): Span | null => {
  if (span.end < at) return null;
  return { start: span.start >= at ? span.start + count : span.start, end: span.end + count };
};

const deletedSpan = (span: Span, first: number, last: number): Span | null => {
  const count = last - first + 1;
  if (span.end < first) return null;
  if (span.start > last) return { start: span.start - count, end: span.end - count };
  return {
    start: Math.min(span.start, first),
    end: span.end > last ? span.end - count : first - 1,
  };
};

/** What becomes of a range that lies wholly within the columns (or rows) that move. */
export const shifted = (zone: Zone, shift: Shift): ZoneChange => {
  const { axis, kind, zone: moving } = shift;
  const across = axis === "rows" ? (["left", "right"] as const) : (["top", "bottom"] as const);
  const along = axis === "rows" ? (["top", "bottom"] as const) : (["left", "right"] as const);
  if (zone[across[0]] < moving[across[0]] || zone[across[1]] > moving[across[1]])
    return { kind: "none" };
  const span = { start: zone[along[0]], end: zone[along[1]] };
  const [first, last] = [moving[along[0]], moving[along[1]]];
  const after =
    kind === "insert"
      ? insertedSpan(span, first, last - first + 1)
      : deletedSpan(span, first, last);
  if (!after) return { kind: "none" };
  if (after.end < after.start) return { kind: "remove" };
  const sameLength = after.end - after.start === span.end - span.start;
  return {
    kind: sameLength ? "move" : "resize",
    zone: { ...zone, [along[0]]: after.start, [along[1]]: after.end },
  };
};
