import { fullAddress } from "../../engine/address";
import { formatAt, formulaAt, textAt, valueAt, valueTypeAt } from "../../engine/cells";
import { toR1C1 } from "../../engine/formula/r1c1";
import { presentZone } from "../../engine/sheets";
import {
  cellCount,
  columnCount,
  isWholeColumns,
  isWholeRows,
  rowCount,
  type CellPosition,
} from "../../engine/zone";
import { flagArgument } from "../arguments";
import type { HostClass, Scalar } from "../host-class";
import { RichApiError } from "../rich-api-error";
import { hidden, setHidden } from "../hidden";
import type { Workbook } from "../../engine/workbook";
import { sheetObject, zoneOf, type RangeSelf } from "../world";
import { mostCells, writeFormats, writeValues } from "../write-range";
import { rangeMethods } from "./range-methods";

type ReadCell = (workbook: Workbook, position: CellPosition) => unknown;

/** The cells in rows; null for a range without end, as Excel has it. */
const readCells = (self: RangeSelf, blank: unknown, read: ReadCell): unknown => {
  const zone = zoneOf(self);
  const { sheetId } = self.held;
  const { workbook } = self.world;
  if (isWholeColumns(zone) || isWholeRows(zone)) return null;
  if (cellCount(zone) > mostCells)
    throw new RichApiError(
      "RangeExceedsLimit",
      "The cell count in the range has exceeded the maximum supported number.",
    );
  workbook.settle();
  const present = presentZone(workbook, sheetId, zone);
  return Array.from({ length: rowCount(zone) }, (_, rowOffset) =>
    Array.from({ length: columnCount(zone) }, (__, columnOffset) => {
      const [row, col] = [zone.top + rowOffset, zone.left + columnOffset];
      if (row > present.bottom || col > present.right) return blank;
      return read(workbook, { sheetId, col, row });
    }),
  );
};

const cells = (
  blank: unknown,
  read: ReadCell,
  set?: Scalar<RangeSelf>["set"],
): Scalar<RangeSelf> => ({
  get: (self) => readCells(self, blank, read),
  ...(set ? { set } : {}),
});

const formulaR1C1At: ReadCell = (workbook, position) => {
  const formula = formulaAt(workbook, position);
  const isFormula = typeof formula === "string" && formula.startsWith("=");
  return isFormula ? `=${toR1C1(formula.slice(1), position)}` : formula;
};

const address = (self: RangeSelf): string => {
  const { world, held } = self;
  return fullAddress(world.workbook.getters.getSheetName(held.sheetId), zoneOf(self));
};

const writeA1 = (self: RangeSelf, value: unknown): void => {
  writeValues(self, value, "A1");
};

export const rangeClass: HostClass<RangeSelf> = {
  name: "Range",
  scalars: {
    Address: { get: address },
    AddressLocal: { get: address },
    RowIndex: { get: (self) => zoneOf(self).top },
    ColumnIndex: { get: (self) => zoneOf(self).left },
    RowCount: { get: (self) => rowCount(zoneOf(self)) },
    ColumnCount: { get: (self) => columnCount(zoneOf(self)) },
    CellCount: {
      get: (self) => {
        const count = cellCount(zoneOf(self));
        return count > 2 ** 31 - 1 ? -1 : count;
      },
    },
    IsEntireColumn: { get: (self) => isWholeColumns(zoneOf(self)) },
    IsEntireRow: { get: (self) => isWholeRows(zoneOf(self)) },
    Values: cells("", valueAt, writeA1),
    Formulas: cells("", formulaAt, writeA1),
    FormulasLocal: cells("", formulaAt, writeA1),
    FormulasR1C1: cells("", formulaR1C1At, (self, value) => {
      writeValues(self, value, "R1C1");
    }),
    Text: cells("", textAt),
    ValueTypes: cells("Empty", valueTypeAt),
    NumberFormat: cells("General", formatAt, writeFormats),
    NumberFormatLocal: cells("General", formatAt, writeFormats),
    Hidden: { get: (self) => hidden(self, "both") },
    RowHidden: {
      get: (self) => hidden(self, "rows"),
      set: (self, value) => {
        setHidden(self, "rows", flagArgument(value));
      },
    },
    ColumnHidden: {
      get: (self) => hidden(self, "columns"),
      set: (self, value) => {
        setHidden(self, "columns", flagArgument(value));
      },
    },
    HasSpill: { get: (self) => hasSpill(self) },
  },
  navigations: {
    Worksheet: ({ world, held }) => sheetObject(world, held.sheetId),
    Format: (self) => ({ is: "RangeFormat", self }),
    ConditionalFormats: (self) => ({ is: "ConditionalFormatCollection", self }),
    Sort: (self) => ({ is: "RangeSort", self }),
    DataValidation: (self) => ({ is: "DataValidation", self }),
  },
  methods: rangeMethods,
  identity: ({ reference }) => (reference.id === undefined ? {} : { _ReferenceId: reference.id }),
};

/** True, false, or null where only some of the cells spill. */
const hasSpill = (self: RangeSelf): boolean | null => {
  const { world, held } = self;
  const { getters } = world.workbook;
  const found = readCells(
    self,
    false,
    (_, position) =>
      getters.getArrayFormulaSpreadingOn({ ...position, sheetId: held.sheetId }) !== undefined,
  ) as boolean[][] | null;
  const all = found?.flat() ?? [];
  if (all.every(Boolean) && all.length > 0) return true;
  return all.some(Boolean) ? null : false;
};
