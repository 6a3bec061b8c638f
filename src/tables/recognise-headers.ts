import type { CellValue } from "./cell-value";
import {
  dealFields,
  fieldOfHeader,
  missingFields,
  type DealColumns,
  type DealField,
} from "./deal-fields";
import { normaliseHeader } from "./normalise-header";

/** What headers say of a table as Deals. */
export type HeaderRecognition = {
  /** Every column whose header fits a field, best first. */
  readonly fits: Readonly<Record<DealField, readonly number[]>>;
  /** The best column of each field that has one. */
  readonly columns: DealColumns;
  /** Required fields without a column; "dealId" where there is neither id nor name. */
  readonly missing: readonly DealField[];
  /** Headers that name a field and stand more than once: nobody can tell which is meant. */
  readonly repeated: readonly string[];
};

/** Finds the fields of Deals by exact synonym; nothing is guessed from what the columns hold. */
export function recogniseHeaders(headers: readonly CellValue[]): HeaderRecognition {
  const known = headers.flatMap((header, column) => {
    const normalised = normaliseHeader(String(header));
    const match = fieldOfHeader.get(normalised);
    return match ? [{ ...match, column, normalised, header: String(header) }] : [];
  });
  const columnsOf = (field: DealField) =>
    known
      .filter((match) => match.field === field)
      .sort((a, b) => a.order - b.order || a.column - b.column)
      .map((match) => match.column);
  const fits = Object.fromEntries(dealFields.map((field) => [field, columnsOf(field)])) as Record<
    DealField,
    number[]
  >;
  const columns = Object.fromEntries(
    dealFields.flatMap((field) => fits[field].slice(0, 1).map((column) => [field, column])),
  ) as DealColumns;
  const repeated = known.filter(
    (match, at) => known.findIndex((other) => other.normalised === match.normalised) < at,
  );
  return {
    fits,
    columns,
    missing: missingFields(columns),
    repeated: repeated.map((match) => match.header),
  };
}
