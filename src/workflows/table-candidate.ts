import type { CellValue } from "../tables/cell-value";
import type { ColumnProposal } from "../tables/column-proposals";
import type { Source } from "../tables/source";

export type { ColumnProposal };

/** A table or sheet that may hold something, with what its headers say of the fields of it. */
export type TableCandidate<Field extends string> = {
  readonly source: Source;
  readonly name: string;
  readonly sheet: string;
  readonly address: string;
  /** Counted from 0 within the source: title rows stand above it. */
  readonly headerRow: number;
  readonly rowCount: number;
  readonly headers: readonly string[];
  /** Every column that fits a field. */
  readonly fits: Readonly<Record<Field, readonly number[]>>;
  /** What is proposed: nothing where nobody may guess. */
  readonly columns: Readonly<Partial<Record<Field, number>>>;
  readonly missing: readonly Field[];
  /** Columns that fit an open field by what they hold: to be seen, never just taken. */
  readonly proposals?: readonly ColumnProposal[];
};

export const shownHeaders = (headers: readonly CellValue[]): readonly string[] =>
  headers.map((header, column) => (header === "" ? `(column ${column + 1})` : String(header)));

export function isSame(source: Source, other: Source | undefined): boolean {
  if (other === undefined) return false;
  if (source.kind === "table") return other.kind === "table" && source.name === other.name;
  return other.kind === "range" && source.sheet === other.sheet;
}
