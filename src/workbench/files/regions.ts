import type { Zone } from "../engine/zone";

export type Spot<Value> = { readonly row: number; readonly col: number; readonly value: Value };

type Run = { readonly left: number; right: number; readonly top: number; bottom: number };

const isBelow = (run: Run, row: number): boolean => run.bottom === row - 1;

/** Columns of equal height side by side become one zone. */
const joined = (runs: readonly Run[]): readonly Zone[] => {
  const zones: Run[] = [];
  const open = new Map<string, Run>();
  for (const run of runs.toSorted((one, other) => one.left - other.left)) {
    const rows = `${run.top}:${run.bottom}`;
    const before = open.get(rows);
    if (before?.right === run.left - 1) before.right = run.left;
    else {
      zones.push(run);
      open.set(rows, run);
    }
  }
  return zones;
};

/** The zones in which neighbouring cells have the same value; the cells come row by row. */
export const regions = <Value>(
  spots: Iterable<Spot<Value>>,
): ReadonlyMap<Value, readonly Zone[]> => {
  const runs = new Map<Value, Run[]>();
  const open = new Map<number, { readonly value: Value; readonly run: Run }>();
  for (const { row, col, value } of spots) {
    const before = open.get(col);
    if (before?.value === value && isBelow(before.run, row)) before.run.bottom = row;
    else {
      const run = { left: col, right: col, top: row, bottom: row };
      open.set(col, { value, run });
      const list = runs.get(value);
      if (list) list.push(run);
      else runs.set(value, [run]);
    }
  }
  return new Map([...runs].map(([value, list]) => [value, joined(list)]));
};
