import { isBlank, isError } from "./cell-text";
import type { CellReader } from "./cell-readers";
import type { CellValue } from "./cell-value";
import type { ColumnForm } from "./column-forms";
import type { RecordReason } from "./record-problem";

/** Why a row is set aside, and the field that says so; null where the whole row does. */
export type RecordAside<Field extends string> = {
  readonly reason: RecordReason;
  readonly field: Field | null;
};

/** The cells of one row, read by field. */
export type RecordCells<Field extends string> = {
  /** The sheet row, counted from 1. */
  readonly row: number;
  /** Null where the cell is blank, cannot be read, or there is no such column. */
  readonly read: <Value>(field: Field, reader: CellReader<Value>) => Value | null;
  /** Why a row that needs one of these fields is set aside: what is wrong there, or `otherwise`. */
  readonly lacking: (
    fields: readonly [Field, ...Field[]],
    otherwise: RecordReason,
  ) => RecordAside<Field>;
  /** What could not be read so far. */
  readonly doubts: ReadonlyMap<Field, RecordReason>;
};

export function recordCells<Field extends string>(
  at: (field: Field) => { readonly cell: CellValue; readonly form: ColumnForm },
  row: number,
): RecordCells<Field> {
  const doubts = new Map<Field, RecordReason>();
  return {
    row,
    doubts,
    read: (field, reader) => {
      const { cell, form } = at(field);
      if (isBlank(cell)) return null;
      const result = isError(cell) ? errorCell : reader(cell, form);
      if (result.ok) return result.value;
      doubts.set(field, result.problem);
      return null;
    },
    lacking: (fields, otherwise) => {
      const field = fields.find((one) => doubts.has(one)) ?? fields[0];
      return { field, reason: doubts.get(field) ?? otherwise };
    },
  };
}

const errorCell = { ok: false, problem: { code: "error-cell" } } as const;
