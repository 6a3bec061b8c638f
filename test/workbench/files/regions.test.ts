import fc from "fast-check";
import { expect, test } from "vitest";
import { regions } from "../../../src/workbench/files/regions";

const grid = fc.array(fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 4, maxLength: 4 }), {
  minLength: 1,
  maxLength: 6,
});

test("every cell is in exactly one zone, and the zone is one of its value", () => {
  fc.assert(
    fc.property(grid, (rows) => {
      const spots = rows.flatMap((row, at) => row.map((value, col) => ({ row: at, col, value })));
      const covered = rows.map((row) => row.map((): number[] => []));
      for (const [value, zones] of regions(spots))
        for (const { left, top, right, bottom } of zones)
          for (let row = top; row <= bottom; row++)
            for (let col = left; col <= right; col++) covered[row]?.[col]?.push(value);
      expect(covered).toEqual(rows.map((row) => row.map((value) => [value])));
    }),
  );
});

test("cells of one value side by side and one below the other are one zone", () => {
  const spots = [0, 1, 2].flatMap((row) => [0, 1].map((col) => ({ row, col, value: "x" })));
  expect(regions(spots).get("x")).toEqual([{ left: 0, right: 1, top: 0, bottom: 2 }]);
});
