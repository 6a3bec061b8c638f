import type { Settings } from "../domain/portfolio/settings";
import { ok, type Result } from "../domain/problem";
import { readSetting } from "../excel/settings";
import { listSources } from "../excel/sources";
import type { CellValue } from "../tables/cell-value";
import type { DealColumns, DealField } from "../tables/deal-fields";
import type { HeaderFits } from "../tables/fit-headers";
import { findHeaderRow, findInvolvementsHeader } from "../tables/header-row";
import {
  recogniseInvolvements,
  type InvolvementColumns,
  type InvolvementField,
} from "../tables/involvement-fields";
import type { TableRole } from "../tables/table-roles";
import { columnProposals } from "../tables/column-proposals";
import { recogniseTables } from "../tables/recognise-tables";
import { recogniseHeaders } from "../tables/recognise-headers";
import {
  rememberedColumns,
  rememberedOf,
  type Remembered,
  type RememberedTable,
} from "../tables/remembered";
import type { SourcePreview } from "../tables/source";
import type { WorkbookProblem } from "../tables/workbook-problem";
import { aliasesNames, isOurAliases, ours, settingName } from "./names";
import { besideOffers, type BesideTable } from "./beside-tables";
import { openSettings } from "./open-settings";
import { isSame, shownHeaders, type TableCandidate } from "./table-candidate";

export { isSame, shownHeaders };
export type {
  DealColumns,
  DealField,
  InvolvementColumns,
  InvolvementField,
  Remembered,
  TableCandidate,
};

export type Candidate = TableCandidate<DealField>;
export type InvolvementsCandidate = TableCandidate<InvolvementField>;

export type Look = {
  /** What may hold the deals, the likeliest first. */
  readonly candidates: readonly Candidate[];
  /** What may hold the involvements: everything that has a deal and a partner. */
  readonly involvements: readonly InvolvementsCandidate[];
  /** What is read beside them, unless a person says otherwise. */
  readonly besides: readonly BesideTable[];
  /** All that could be. */
  readonly offers: readonly BesideTable[];
  /** What was chosen for the last build, if its table of deals is still there. */
  readonly remembered: Remembered | null;
  /** Null where the workbook has no sheet of settings yet. */
  readonly settings: Settings | null;
};

/** Looks through the workbook for tables of input. Reads a few rows and writes nothing. */
export async function lookForTables(): Promise<Result<Look, WorkbookProblem>> {
  const all = await listSources(ours.filter((names) => names !== aliasesNames));
  if (!all.ok) return all;
  const aliases = all.value.find(({ source }) => isOurAliases(source));
  const others = all.value.filter(({ sheet }) => sheet !== aliases?.sheet);
  const setting = await readSetting(settingName);
  if (!setting.ok) return setting;

  const settings = await openSettings();
  if (!settings.ok) return settings;
  const remembered = setting.value === null ? null : rememberedOf(setting.value);
  const candidates = withoutDoubles(others.map(dealsIn))
    .map((candidate) => asRemembered(candidate, remembered))
    .sort((a, b) => likelihood(b, remembered) - likelihood(a, remembered));
  const { offers, proposed: besides } = besideOffers(
    recogniseTables(all.value),
    remembered?.beside ?? [],
  );
  const involvements = withoutDoubles(others.map(involvementsIn))
    .filter(({ missing }) => missing.length === 0)
    .filter(({ source }) => !besides.some((beside) => isSame(source, beside.source)))
    .map((candidate) => asRemembered(candidate, remembered?.involvements ?? null));
  const isThere = candidates.some(({ source }) => isSame(source, remembered?.source));
  const known = isThere ? remembered : null;
  return ok({
    ...{ candidates, involvements, besides, offers, remembered: known },
    settings: settings.value?.settings ?? null,
  });
}

/** A sheet as a whole is only of interest where it says more than every table on it. */
function withoutDoubles<Field extends string>(
  candidates: readonly TableCandidate<Field>[],
): readonly TableCandidate<Field>[] {
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

function dealsIn(preview: SourcePreview): Candidate {
  const headerRow = findHeaderRow(preview.top) ?? 0;
  const candidate = candidateOf(preview, { role: "Deals", headerRow }, recogniseHeaders);
  if (candidate.fits.amount.length < 2) return candidate;
  // Nobody may guess which of two amounts is meant.
  const { amount: _, ...columns } = candidate.columns;
  return { ...candidate, columns };
}

const involvementsIn = (preview: SourcePreview): InvolvementsCandidate =>
  candidateOf(
    preview,
    { role: "Involvements", headerRow: findInvolvementsHeader(preview.top) ?? 0 },
    recogniseInvolvements,
  );

function candidateOf<Field extends string>(
  { source, sheet, address, rowCount, top }: SourcePreview,
  likeliest: { readonly role: TableRole; readonly headerRow: number },
  recognise: (
    headers: readonly CellValue[],
  ) => HeaderFits<Field> & { readonly missing: readonly Field[] },
): TableCandidate<Field> {
  const headerRow = source.kind === "table" ? 0 : likeliest.headerRow;
  const headers = top[headerRow] ?? [];
  const { fits, columns, missing, repeated } = recognise(headers);
  return {
    source,
    name: source.kind === "table" ? source.name : sheet,
    sheet,
    address,
    headerRow,
    rowCount: rowCount - headerRow,
    headers: shownHeaders(headers),
    fits,
    columns: without(columns, new Set(repeated.map(({ field }) => field))),
    missing,
    proposals: columnProposals(
      { role: likeliest.role, headers, fits, columns },
      top.slice(headerRow + 1),
    ),
  };
}

/** Nobody may guess which of two columns of one name is meant. */
function without<Field extends string>(
  columns: Readonly<Partial<Record<Field, number>>>,
  repeated: ReadonlySet<Field>,
): Readonly<Partial<Record<Field, number>>> {
  const sure = Object.entries(columns).filter(([field]) => !repeated.has(field as Field));
  return Object.fromEntries(sure) as Readonly<Partial<Record<Field, number>>>;
}

/** The mapping a person confirmed goes before a proposal, as long as its headers are there. */
function asRemembered<Field extends string>(
  candidate: TableCandidate<Field>,
  remembered: RememberedTable<Field> | null,
): TableCandidate<Field> {
  if (remembered === null || !isSame(candidate.source, remembered.source)) return candidate;
  const columns = rememberedColumns(remembered.headers, candidate.headers);
  return columns === null ? candidate : { ...candidate, columns };
}

function likelihood(candidate: Candidate, remembered: Remembered | null): number {
  if (isSame(candidate.source, remembered?.source)) return 100;
  return -10 * candidate.missing.length + (candidate.columns.partner === undefined ? 0 : 1);
}
