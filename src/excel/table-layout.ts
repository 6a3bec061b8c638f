/**
 * The headers of a table once ours that are missing have been put in, each behind the one that
 * goes before it in `ours`. Columns of other people stay where they are.
 */
export function headersWith(
  present: readonly string[],
  ours: readonly string[],
): { readonly headers: readonly string[]; readonly missing: readonly string[] } {
  const headers = [...present];
  const missing = ours.filter((header) => !present.includes(header));
  ours.forEach((header, index) => {
    if (headers.includes(header)) return;
    const before = index === 0 ? -1 : headers.indexOf(ours[index - 1] ?? "");
    headers.splice(before + 1, 0, header);
  });
  return { headers, missing };
}

/** How the rows of a table are brought to a number without ever losing its last one. */
export type RowChange =
  | { readonly kind: "none" }
  /** Insert before a row, so that ranges elsewhere that end at the last row grow with it. */
  | { readonly kind: "insert"; readonly at: number; readonly count: number }
  /** A table of one row has no inside: insert below it and let the table take the new rows in. */
  | { readonly kind: "append"; readonly at: number; readonly count: number }
  | { readonly kind: "delete"; readonly at: number; readonly count: number };

/** Rows count from 0 at the first below the header. */
export function rowChange(present: number, wanted: number): RowChange {
  const count = Math.abs(wanted - present);
  if (count === 0) return { kind: "none" };
  if (wanted < present) return { kind: "delete", at: wanted - 1, count };
  if (present < 2) return { kind: "append", at: present, count };
  return { kind: "insert", at: present - 1, count };
}
