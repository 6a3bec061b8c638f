import { foldName } from "../domain/attribution/partner-name";
import { failure, ok, type Result } from "../domain/problem";
import {
  canonicalOf,
  endOf,
  missingAliasFields,
  type Alias,
  type AliasColumns,
  type AliasField,
} from "./aliases";
import { cellText, isBlank, isError } from "./cell-text";
import type { CellValue } from "./cell-value";
import type { Grid } from "./grid";
import type { Canonical } from "./partner-names";
import { firstFilled } from "./row-kind";

/** The row that counts, in the same table or in one that goes before it. */
type First = { readonly firstRow: number; readonly firstTable: string };

/** Why a row of Aliases is not used. */
export type AliasReason =
  | { readonly code: "blank-row" | "no-name" | "no-partner" | "error-cell" }
  /** Both names are the same, so it says nothing. */
  | { readonly code: "self-alias" }
  | ({ readonly code: "repeated" } & First)
  /** A row above, or a table read before, gives the name to another partner. */
  | ({ readonly code: "conflicting"; readonly firstPartner: string } & First)
  /** Name after name, it comes back to one it has passed. */
  | { readonly code: "circular" };

export type AliasProblem = AliasReason & {
  readonly table: string;
  /** The sheet row, counted from 1. */
  readonly row: number;
  /** The header as written; null where the whole row is meant. */
  readonly column: string | null;
  readonly found: CellValue;
};

export type ReadAliases = {
  readonly table: string;
  /** Those in use, in row order. */
  readonly aliases: readonly Alias[];
  readonly canonical: Canonical;
  /** `read` = `used` + `setAside`, always. */
  readonly counts: { readonly read: number; readonly used: number; readonly setAside: number };
  /** In row order. */
  readonly setAside: readonly AliasProblem[];
  /** The rows in use: what a table read after this one says of the same names is set aside. */
  readonly placed: readonly PlacedAlias[];
};

export type PlacedAlias = Alias & {
  readonly table: string;
  /** The sheet row, counted from 1. */
  readonly sheetRow: number;
};

export type MissingAliasColumns = {
  readonly code: "missing-alias-columns";
  readonly table: string;
  readonly fields: readonly AliasField[];
};

type Placed = PlacedAlias & { readonly row: number };
type Aside = { readonly row: number; readonly reason: AliasReason; readonly field?: AliasField };

/**
 * Reads a table of aliases. Every row is used or set aside with its reason.
 * @param before tables that go before it
 */
export function readAliases(
  grid: Grid,
  columns: AliasColumns,
  before: readonly ReadAliases[] = [],
): Result<ReadAliases, MissingAliasColumns> {
  const fields = missingAliasFields(columns);
  if (fields.length > 0)
    return failure({ code: "missing-alias-columns", table: grid.name, fields });
  const earlier = before.flatMap(({ placed }) => placed);
  const byName = new Map<string, PlacedAlias>(
    earlier.map((alias) => [foldName(alias.written), alias]),
  );
  const own: Placed[] = [];
  const aside: Aside[] = [];
  for (const row of grid.rows.keys()) {
    const read = readRow(grid, columns, row);
    const known = "reason" in read ? undefined : byName.get(foldName(read.written));
    if ("reason" in read) aside.push(read);
    else if (known === undefined) {
      own.push(read);
      byName.set(foldName(read.written), read);
    } else aside.push({ row, reason: againReason(read, known), field: "partner" });
  }
  const circular = own.filter(({ written }) => endOf(written, byName) === null);
  for (const { row } of circular)
    aside.push({ row, reason: { code: "circular" }, field: "partner" });
  const aliases = own.filter((alias) => !circular.includes(alias));
  return ok({
    table: grid.name,
    aliases: aliases.map(({ written, partner }) => ({ written, partner })),
    canonical: canonicalOf(aliases),
    placed: aliases,
    counts: { read: grid.rows.length, used: aliases.length, setAside: aside.length },
    setAside: aside.sort((a, b) => a.row - b.row).map((it) => problemOf(it, grid, columns)),
  });
}

function readRow(grid: Grid, columns: AliasColumns, row: number): Placed | Aside {
  const cells = grid.rows[row] ?? [];
  const written = cellAt(cells, columns, "written");
  const partner = cellAt(cells, columns, "partner");
  if (cells.every(isBlank)) return { row, reason: { code: "blank-row" } };
  if (isError(written)) return { row, reason: { code: "error-cell" }, field: "written" };
  if (isError(partner)) return { row, reason: { code: "error-cell" }, field: "partner" };
  if (isBlank(written)) return { row, reason: { code: "no-name" }, field: "written" };
  if (isBlank(partner)) return { row, reason: { code: "no-partner" }, field: "partner" };
  const place = { table: grid.name, sheetRow: grid.firstRow + row, row };
  const alias = { written: cellText(written), partner: cellText(partner), ...place };
  return foldName(alias.written) === foldName(alias.partner)
    ? { row, reason: { code: "self-alias" }, field: "partner" }
    : alias;
}

function againReason(alias: PlacedAlias, known: PlacedAlias): AliasReason {
  const first: First = { firstRow: known.sheetRow, firstTable: known.table };
  return foldName(alias.partner) === foldName(known.partner)
    ? { code: "repeated", ...first }
    : { code: "conflicting", ...first, firstPartner: known.partner };
}

function problemOf(
  { row, reason, field }: Aside,
  { name: table, firstRow, headers, rows }: Grid,
  columns: AliasColumns,
): AliasProblem {
  const cells = rows[row] ?? [];
  const place = { table, row: firstRow + row };
  if (field === undefined) return { ...reason, ...place, column: null, found: firstFilled(cells) };
  const column = String(headers[columns[field] ?? -1] ?? "");
  return { ...reason, ...place, column, found: cellAt(cells, columns, field) };
}

const cellAt = (cells: readonly CellValue[], columns: AliasColumns, field: AliasField): CellValue =>
  cells[columns[field] ?? -1] ?? "";
