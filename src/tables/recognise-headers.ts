import type { CellValue } from "./cell-value";
import {
  dealFields,
  fieldOfHeader,
  missingFields,
  type DealColumns,
  type DealField,
  type FieldPlace,
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
  const matches = headers.flatMap(matchOf);
  const fits = byField((field) =>
    matches
      .filter((match) => match.field === field)
      .sort((a, b) => a.order - b.order || a.column - b.column)
      .map((match) => match.column),
  );
  const columns = Object.fromEntries(
    dealFields.flatMap((field) => fits[field].slice(0, 1).map((column) => [field, column])),
  ) as DealColumns;
  const repeated = matches
    .filter(({ normalised }, at) => isBefore(at, matches, normalised))
    .map(({ header }) => header);
  return { fits, columns, missing: missingFields(columns), repeated };
}

type HeaderMatch = FieldPlace & {
  readonly column: number;
  readonly header: string;
  readonly normalised: string;
};

function matchOf(cell: CellValue, column: number): readonly HeaderMatch[] {
  const header = String(cell);
  const normalised = normaliseHeader(header);
  const place = fieldOfHeader.get(normalised);
  return place === undefined ? [] : [{ ...place, column, header, normalised }];
}

const isBefore = (at: number, matches: readonly HeaderMatch[], normalised: string): boolean =>
  matches.findIndex((match) => match.normalised === normalised) < at;

const byField = <Value>(of: (field: DealField) => Value): Readonly<Record<DealField, Value>> =>
  Object.fromEntries(dealFields.map((field) => [field, of(field)])) as Record<DealField, Value>;
