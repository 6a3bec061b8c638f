import { valueAt } from "../../engine/cells";
import { presentZone } from "../../engine/sheets";
import type { HostClass } from "../host-class";
import { zoneOf, type RangeSelf } from "../world";

type Lines = { readonly rows: readonly number[]; readonly columns: readonly number[] };

/** The rows and columns of a range that are neither hidden, nor folded away, nor filtered out. */
const visible = (self: RangeSelf): Lines => {
  const { world, held } = self;
  const { getters } = world.workbook;
  const zone = zoneOf(self);
  const present = presentZone(world.workbook, held.sheetId, zone);
  const upTo = (from: number, to: number) =>
    Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
  return {
    rows: upTo(zone.top, zone.bottom).filter(
      (row) => row > present.bottom || !getters.isRowHidden(held.sheetId, row),
    ),
    columns: upTo(zone.left, zone.right).filter(
      (col) => col > present.right || !getters.isColHidden(held.sheetId, col),
    ),
  };
};

/** What of a range can be seen. */
export const rangeViewClass: HostClass<RangeSelf> = {
  name: "RangeView",
  scalars: {
    RowCount: { get: (self) => visible(self).rows.length },
    ColumnCount: { get: (self) => visible(self).columns.length },
    Values: {
      get: (self) => {
        const { rows, columns } = visible(self);
        const { sheetId } = self.held;
        self.world.workbook.settle();
        return rows.map((row) =>
          columns.map((col) => valueAt(self.world.workbook, { sheetId, row, col })),
        );
      },
    },
  },
};
