import { ok, type Result } from "../domain/problem";
import { readSetting } from "../excel/settings";
import { listSources } from "../excel/sources";
import type { CellValue } from "../tables/cell-value";
import type { DealColumns, DealField } from "../tables/deal-fields";
import { findHeaderRow } from "../tables/header-row";
import { recogniseHeaders } from "../tables/recognise-headers";
import {
  rememberedDeals,
  rememberedColumns,
  type RememberedDeals,
} from "../tables/remembered-deals";
import type { Source, SourcePreview } from "../tables/source";
import type { WorkbookProblem } from "../tables/workbook-problem";
import { settingName, writtenTables } from "./names";

export type { DealColumns, DealField };

/** A table or sheet that may hold the deals, with what its headers say. */
export type Candidate = {
  readonly source: Source;
  readonly name: string;
  readonly sheet: string;
  readonly address: string;
  /** Counted from 0 within the source: title rows stand above it. */
  readonly headerRow: number;
  readonly rowCount: number;
  readonly headers: readonly string[];
  /** Every column that fits a field. */
  readonly fits: Readonly<Record<DealField, readonly number[]>>;
  /** What is proposed: nothing where nobody may guess. */
  readonly columns: DealColumns;
  readonly missing: readonly DealField[];
};

export type Look = {
  /** The likeliest first. */
  readonly candidates: readonly Candidate[];
  /** What was chosen for the last build, if its table is still there. */
  readonly remembered: RememberedDeals | null;
};

/** Looks through the workbook for a table of deals. Reads a few rows and writes nothing. */
export async function lookForDeals(): Promise<Result<Look, WorkbookProblem>> {
  const sources = await listSources(writtenTables);
  if (!sources.ok) return sources;
  const setting = await readSetting(settingName);
  if (!setting.ok) return setting;

  const remembered = setting.value === null ? null : rememberedDeals(setting.value);
  const candidates = withoutDoubles(sources.value.map(candidateOf))
    .map((candidate) => asRemembered(candidate, remembered))
    .sort((a, b) => likelihood(b, remembered) - likelihood(a, remembered));
  const isThere = candidates.some(({ source }) => isSame(source, remembered?.source));
  return ok({ candidates, remembered: isThere ? remembered : null });
}

/** A sheet as a whole is only of interest where it says more than every table on it. */
function withoutDoubles(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.filter(
    ({ source, sheet, missing }) =>
      source.kind === "table" ||
      candidates.every(
        (other) =>
          other.source.kind !== "table" ||
          other.sheet !== sheet ||
          other.missing.length > missing.length,
      ),
  );
}

function candidateOf({ source, sheet, address, rowCount, top }: SourcePreview): Candidate {
  const headerRow = source.kind === "table" ? 0 : (findHeaderRow(top) ?? 0);
  const headers = top[headerRow] ?? [];
  const { fits, columns, missing, repeated } = recogniseHeaders(headers);
  return {
    source,
    name: source.kind === "table" ? source.name : sheet,
    sheet,
    address,
    headerRow,
    rowCount: rowCount - headerRow,
    headers: shownHeaders(headers),
    fits,
    columns: withoutDoubt(columns, fits, new Set(repeated.map(({ field }) => field))),
    missing,
  };
}

/** Nobody may guess which of two amounts is meant, nor which of two columns of one name. */
function withoutDoubt(
  columns: DealColumns,
  fits: Candidate["fits"],
  repeated: ReadonlySet<DealField>,
): DealColumns {
  const sure = Object.entries(columns).filter(([name]) => {
    const field = name as DealField;
    return !repeated.has(field) && !(field === "amount" && fits.amount.length > 1);
  });
  return Object.fromEntries(sure);
}

export function shownHeaders(headers: readonly CellValue[]): readonly string[] {
  return headers.map((header, column) =>
    header === "" ? `(column ${column + 1})` : String(header),
  );
}

/** The mapping a person confirmed goes before a proposal, as long as its headers are there. */
function asRemembered(candidate: Candidate, remembered: RememberedDeals | null): Candidate {
  if (remembered === null || !isSame(candidate.source, remembered.source)) return candidate;
  const columns = rememberedColumns(remembered, candidate.headers);
  return columns === null ? candidate : { ...candidate, columns };
}

function likelihood(candidate: Candidate, remembered: RememberedDeals | null): number {
  if (isSame(candidate.source, remembered?.source)) return 100;
  return -10 * candidate.missing.length + (candidate.columns.partner === undefined ? 0 : 1);
}

function isSame(source: Source, other: Source | undefined): boolean {
  if (other === undefined) return false;
  if (source.kind === "table") return other.kind === "table" && source.name === other.name;
  return other.kind === "range" && source.sheet === other.sheet;
}
