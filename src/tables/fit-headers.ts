import type { CellValue } from "./cell-value";
import { normaliseHeader } from "./normalise-header";

/** The headers each field of a table is known by, best first: the order is the preference. */
export type FieldHeaders<Field extends string> = Readonly<Record<Field, readonly string[]>>;

/** Which columns fit which fields. A column fits one field at most. */
export type HeaderFits<Field extends string> = {
  /** Every column whose header fits a field, best first. */
  readonly fits: Readonly<Record<Field, readonly number[]>>;
  /** The best column of each field that has one. */
  readonly columns: Readonly<Partial<Record<Field, number>>>;
  /** Headers that stand more than once for a field: nobody can tell which is meant. */
  readonly repeated: readonly { readonly field: Field; readonly header: string }[];
};

/** Finds fields by exact synonym; nothing is guessed from what the columns hold. */
export function headerFitter<Field extends string>(
  headers: FieldHeaders<Field>,
): (cells: readonly CellValue[]) => HeaderFits<Field> {
  const fields = Object.keys(headers) as Field[];
  const places = new Map(
    fields.flatMap((field) =>
      headers[field].map((header, order) => [normaliseHeader(header), { field, order }] as const),
    ),
  );
  const matchesOf = (cells: readonly CellValue[]) =>
    cells.flatMap((cell, column) => {
      const header = String(cell);
      const normalised = normaliseHeader(header);
      const place = places.get(normalised);
      return place === undefined ? [] : [{ ...place, column, header, normalised }];
    });
  return (cells) => {
    const matches = matchesOf(cells);
    const fitting = (field: Field) =>
      matches
        .filter((match) => match.field === field)
        .sort((a, b) => a.order - b.order || a.column - b.column)
        .map(({ column }) => column);
    const fits = {} as Record<Field, readonly number[]>;
    const columns: Partial<Record<Field, number>> = {};
    for (const field of fields) {
      fits[field] = fitting(field);
      const [best] = fits[field];
      if (best !== undefined) columns[field] = best;
    }
    return {
      fits,
      columns,
      repeated: matches
        .filter(({ normalised }, at) => matches.findIndex((m) => m.normalised === normalised) < at)
        .map(({ field, header }) => ({ field, header })),
    };
  };
}
