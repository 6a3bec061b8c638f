import type { CellValue } from "./cell-value";
import type { SourcePreview } from "./source";
import { recogniseInRole, tableRoles, type HeadersInRole, type TableRole } from "./table-roles";

/** How well a source fits a role: what `tableReason` puts into words. */
export type RoleFit = HeadersInRole & {
  readonly role: TableRole;
  /** Counted from 0 within the source: title rows stand above it. */
  readonly headerRow: number;
  readonly headers: readonly CellValue[];
  /** The role can be taken on: all it needs is there, or can be answered. */
  readonly isEnough: boolean;
};

export type RecognisedSource = {
  readonly preview: SourcePreview;
  /** What the source can be, the likeliest first; then what explains more but lacks something. */
  readonly fits: readonly RoleFit[];
  /** The one role that is proposed for it; null where nobody may guess. */
  readonly proposed: TableRole | null;
};

/**
 * Tells of each source what it can be. A source is proposed for one role at most and a role for one
 * source at most; where two fit as well, neither is proposed.
 */
export function recogniseTables(previews: readonly SourcePreview[]): readonly RecognisedSource[] {
  const all = previews.map((preview) => ({ preview, fits: fitsOf(preview) }));
  const found = all.map((one) => ({ ...one, fits: withoutDoubles(one, all) }));
  // Where a role that lacks something explains more, it may be what is meant.
  const likeliest = found.map(({ fits }) =>
    fits.every(({ isEnough }) => isEnough) ? clearFirst(fits) : null,
  );
  const proposed = new Set(
    tableRoles.map((role) => clearFirst(likeliest.filter((fit) => fit?.role === role))),
  );
  return found.map((one, index) => {
    const fit = likeliest[index] ?? null;
    return { ...one, proposed: fit !== null && proposed.has(fit) ? fit.role : null };
  });
}

/** Title rows above a header are few; beyond this, a sheet is not a table. */
const rowsSearched = 50;

/** One header alone may be a title. */
const fewestKnown = 2;

function fitsOf(preview: SourcePreview): readonly RoleFit[] {
  const rows = preview.top.slice(0, preview.source.kind === "table" ? 1 : rowsSearched);
  const best = tableRoles.flatMap((role) => {
    const fits = rows.map((headers, headerRow) => fitOf(role, headers, headerRow));
    return fits.sort(byLikelihood).slice(0, 1);
  });
  const enough = best.filter(({ isEnough }) => isEnough).filter(isNear);
  const known = Math.max(0, ...enough.map(knownIn));
  const near = best.filter((fit) => !fit.isEnough && isNear(fit) && knownIn(fit) > known);
  return [...enough, ...near].sort(byLikelihood);
}

function fitOf(role: TableRole, headers: readonly CellValue[], headerRow: number): RoleFit {
  const { fits, columns, missing, repeated } = recogniseInRole[role](headers);
  // Whether all deals are won can be answered.
  const isEnough = missing.every((field) => role === "Deals" && field === "stage");
  return { role, headerRow, headers, fits, columns, missing, repeated, isEnough };
}

const knownIn = ({ columns }: RoleFit): number => Object.keys(columns).length;

const mostMissing = (role: TableRole): number => (role === "Deals" ? 2 : 1);

const isNear = (fit: RoleFit): boolean =>
  knownIn(fit) >= fewestKnown && fit.missing.length <= mostMissing(fit.role);

/** What is enough first, then what explains more of the headers; equal ones keep their order. */
const byLikelihood = (a: RoleFit, b: RoleFit): number =>
  Number(b.isEnough) - Number(a.isEnough) ||
  knownIn(b) - knownIn(a) ||
  a.missing.length - b.missing.length;

/** Whether a source explains as much of nothing else as of this role. */
export const isLikeliest = (fit: RoleFit, { fits }: Pick<RecognisedSource, "fits">): boolean =>
  fits[0] !== undefined &&
  byLikelihood(fit, fits[0]) === 0 &&
  fits.every(({ isEnough }) => isEnough === fit.isEnough);

/** The likeliest that is enough, unless another is as likely. */
function clearFirst(fits: readonly (RoleFit | null)[]): RoleFit | null {
  const [first, second] = fits
    .filter((fit) => fit !== null)
    .filter(({ isEnough }) => isEnough)
    .sort(byLikelihood);
  if (first === undefined) return null;
  return second !== undefined && byLikelihood(first, second) === 0 ? null : first;
}

type Found = { readonly preview: SourcePreview; readonly fits: readonly RoleFit[] };

/** A sheet as a whole is only of interest where it says more than every table on it. */
function withoutDoubles({ preview, fits }: Found, all: readonly Found[]): readonly RoleFit[] {
  if (preview.source.kind === "table") return fits;
  const tables = all.filter(
    (other) => other.preview.source.kind === "table" && other.preview.sheet === preview.sheet,
  );
  return fits.filter((fit) =>
    tables.every((table) =>
      table.fits.every((other) => other.role !== fit.role || byLikelihood(fit, other) < 0),
    ),
  );
}
