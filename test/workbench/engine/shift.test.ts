import fc from "fast-check";
import { expect, test } from "vitest";
import { shifted, type Shift } from "../../../src/workbench/engine/shift";
import type { Zone } from "../../../src/workbench/engine/zone";

const span = fc
  .tuple(fc.nat(12), fc.nat(6))
  .map(([start, length]) => [start, start + length] as const);

const zone = fc
  .tuple(span, span)
  .map(([[left, right], [top, bottom]]): Zone => ({ left, right, top, bottom }));

const shift = fc.record({
  sheetId: fc.constant("sheet"),
  zone,
  axis: fc.constantFrom("rows" as const, "columns" as const),
  kind: fc.constantFrom("insert" as const, "delete" as const),
});

type Cell = { readonly row: number; readonly col: number };

/** Where one cell goes; null where it is deleted. */
const cellAfter = ({ row, col }: Cell, { zone: moving, axis, kind }: Shift): Cell | null => {
  const [at, first, last] =
    axis === "rows" ? [row, moving.top, moving.bottom] : [col, moving.left, moving.right];
  const count = last - first + 1;
  if (at < first) return { row, col };
  if (kind === "delete" && at <= last) return null;
  const by = kind === "insert" ? count : -count;
  return axis === "rows" ? { row: row + by, col } : { row, col: col + by };
};

const cellsOf = ({ left, right, top, bottom }: Zone): Cell[] =>
  Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (__, col) => ({ row: top + row, col: left + col })),
  ).flat();

const hull = (cells: readonly Cell[]): Zone => ({
  left: Math.min(...cells.map(({ col }) => col)),
  right: Math.max(...cells.map(({ col }) => col)),
  top: Math.min(...cells.map(({ row }) => row)),
  bottom: Math.max(...cells.map(({ row }) => row)),
});

const liesWithin = (range: Zone, { zone: moving, axis }: Shift): boolean =>
  axis === "rows"
    ? moving.left <= range.left && range.right <= moving.right
    : moving.top <= range.top && range.bottom <= moving.bottom;

test("a range within the columns that move spans its cells that are left, wherever they go", () => {
  fc.assert(
    fc.property(zone, shift, (range, change) => {
      fc.pre(liesWithin(range, change));
      const left = cellsOf(range).flatMap((cell) => cellAfter(cell, change) ?? []);
      const result = shifted(range, change);
      if (left.length === 0) expect(result).toEqual({ kind: "remove" });
      else expect("zone" in result ? result.zone : range).toEqual(hull(left));
    }),
  );
});

test("a range that reaches beyond the columns that move stays", () => {
  fc.assert(
    fc.property(zone, shift, (range, change) => {
      fc.pre(!liesWithin(range, change));
      expect(shifted(range, change)).toEqual({ kind: "none" });
    }),
  );
});

test("what is inserted and deleted again leaves every range as it was", () => {
  fc.assert(
    fc.property(zone, shift, (range, change) => {
      fc.pre(change.kind === "insert");
      const inserted = shifted(range, change);
      const after = "zone" in inserted ? inserted.zone : range;
      const back = shifted(after, { ...change, kind: "delete" });
      expect("zone" in back ? back.zone : after).toEqual(range);
    }),
  );
});
