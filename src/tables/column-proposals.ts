import { readAmount } from "./amount";
import { cellText, isBlank } from "./cell-text";
import type { CellValue } from "./cell-value";
import { readDate } from "./date";
import { isNeededFor } from "./needed-fields";
import type { RoleFit } from "./recognise-tables";
import type { TableRole } from "./table-roles";

/** What the cells of a column look like. */
export type ContentKind = "date" | "money" | "id";

/** A column that fits a field by what it holds: to be shown with its reason, never just taken. */
export type ColumnProposal = {
  readonly field: string;
  readonly column: number;
  readonly header: string;
  readonly kind: ContentKind;
  /** Its header is none of the known; else it is one of several that fit. */
  readonly isUnknownHeader: boolean;
};

/** What a field holds, where that can be told from other columns. */
const kindOfField: Readonly<Record<TableRole, Readonly<Partial<Record<string, ContentKind>>>>> = {
  Deals: { dealId: "id", amount: "money", closeDate: "date", created: "date" },
  Involvements: { dealId: "id", date: "date" },
  Partners: { id: "id", startDate: "date", lastReview: "date", termEnd: "date" },
  Investments: { date: "date", amount: "money", hours: "money" },
  Milestones: { due: "date" },
  Goals: { id: "id", by: "date" },
  Aliases: {},
};

/**
 * For fields that several columns fit, or none: the column that alone among those that come into
 * question holds what the field holds. A field that is merely useful must be the only one of its
 * kind that is open, or anybody would have to guess which. `rows` are some rows below the header.
 */
export function columnProposals(
  fit: Pick<RoleFit, "role" | "headers" | "fits" | "columns">,
  rows: readonly (readonly CellValue[])[],
): readonly ColumnProposal[] {
  const kinds = fit.headers.map((_, column) => kindsOf(rows.map((row) => row[column] ?? "")));
  const known = new Set(Object.values(fit.fits).flat());
  const unknown = [...fit.headers.keys()].filter((column) => !known.has(column));
  const fields = Object.entries(kindOfField[fit.role]);
  const open = fields.filter(([field]) => (fit.fits[field] ?? []).length === 0);
  const isOnly = (kind: ContentKind) => open.filter(([, other]) => other === kind).length === 1;
  return fields.flatMap(([field, kind]) => {
    if (kind === undefined) return [];
    const fitting = fit.fits[field] ?? [];
    const isMissing =
      fitting.length === 0 && (isNeededFor(fit.role, fit.columns, field) || isOnly(kind));
    const among = isMissing ? unknown : fitting.length > 1 ? fitting : [];
    const alike = among.filter((column) => kinds[column]?.has(kind));
    const [column] = alike;
    if (column === undefined || alike.length > 1) return [];
    const header = String(fit.headers[column] ?? "");
    return [{ field, column, header, kind, isUnknownHeader: isMissing }];
  });
}

/** Fewer cells say nothing of their column. */
const fewestCells = 2;

function kindsOf(cells: readonly CellValue[]): ReadonlySet<ContentKind> {
  const filled = cells.filter((cell) => !isBlank(cell));
  if (filled.length < fewestCells) return new Set();
  const all = (test: (cell: CellValue) => boolean) => filled.every(test);
  const kinds = new Set<ContentKind>();
  if (all(isDateLike)) kinds.add("date");
  else if (all((cell) => readAmount(cell) !== null)) kinds.add("money");
  if (all(isIdLike) && new Set(filled.map(cellText)).size === filled.length) kinds.add("id");
  return kinds;
}

/** From 1990 to 2079: numbers outside are rather amounts. */
const likelyDays = { from: 32_874, to: 65_746 };

const isDateLike = (cell: CellValue): boolean => {
  if (typeof cell !== "number") return readDate(cell) !== null;
  return Number.isInteger(cell) && cell >= likelyDays.from && cell <= likelyDays.to;
};

/** One word with a digit in it: "0063000000AbCdE", "D-1001", 120000000001. */
const isIdLike = (cell: CellValue): boolean =>
  typeof cell !== "boolean" && /^(?=.*\d)[\p{L}\p{N}_-]+$/u.test(cellText(cell));
