/** Where a table stands on its sheet: the row of its headers, and the column of each. */
export type TablePlace = {
  readonly row: number;
  readonly column: number;
  readonly headers: readonly string[];
};

/** The sheet column of a header, from 0. */
export function columnOf({ column, headers }: TablePlace, header: string): number {
  const index = headers.indexOf(header);
  if (index === -1) throw new Error(`column of a table: ${header}`);
  return column + index;
}

/** "A", "Z", "AA": the name of a sheet column counted from 0. */
export function columnLetters(column: number): string {
  const rest = column < 26 ? "" : columnLetters(Math.floor(column / 26) - 1);
  return rest + String.fromCharCode(65 + (column % 26));
}

/** A rule's formula with cells in place of `[Header]`, as it reads in the table's first row. */
export function placedFormula(formula: string, place: TablePlace): string {
  return formula.replaceAll(/\[([^\]]+)\]/gu, (_, header: string) =>
    header === "#Headers"
      ? `$${columnLetters(place.column)}$${place.row + 1}`
      : `$${columnLetters(columnOf(place, header))}${place.row + 2}`,
  );
}

/** Neighbouring columns in runs, those with a header of `wanted` alone; sheet columns from 0. */
export function runsOf(
  { column, headers }: TablePlace,
  wanted: ReadonlySet<string>,
): readonly { readonly from: number; readonly count: number }[] {
  const runs: { from: number; count: number }[] = [];
  headers.forEach((header, index) => {
    if (!wanted.has(header)) return;
    const last = runs.at(-1);
    if (last !== undefined && last.from + last.count === column + index) last.count += 1;
    else runs.push({ from: column + index, count: 1 });
  });
  return runs;
}
