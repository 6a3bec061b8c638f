import { undated } from "../domain/attribution/involvements";
import { isBlank, isError } from "./cell-text";
import type { CellValue } from "./cell-value";
import { readDay, type DateReason } from "./date";
import type { DealLookup } from "./deal-finder";
import type { InvolvementColumns, InvolvementField } from "./involvement-fields";
import type { AsideReason } from "./involvement-problem";
import type { PartnerNumbers } from "./partner-names";
import type { firstSeen } from "./first-seen";
import { readCredit } from "./read-credit";
import type { ReadRole } from "./read-role";
import type { DateOrder } from "./reading-answers";
import { detailKind, firstFilled, type RowKind } from "./row-kind";

export type InvolvementContext = {
  readonly columns: InvolvementColumns;
  readonly partners: PartnerNumbers;
  readonly finder: Pick<DealLookup, "find">;
  readonly readRole: (cell: CellValue) => ReadRole;
  readonly dateOrder: DateOrder | null;
  /** Identical rows count once. */
  readonly isFirst: ReturnType<typeof firstSeen>;
};

/** A row that names a deal and partners. */
export type InvolvementRow = {
  readonly kind: "involvement";
  readonly deal: number;
  /** Those that no row above has with the same deal, role and date. */
  readonly partners: readonly number[];
  readonly role: ReadRole;
  readonly date: number;
  /** The credit of the row as it stands, shared by the partners; null where it cannot be read. */
  readonly credit: number | null;
  readonly sharedBy: number;
};

export type InvolvementAside = {
  readonly kind: "set-aside";
  readonly code: AsideReason;
  readonly field: InvolvementField | null;
  readonly found: CellValue;
  readonly why?: DateReason;
};

export const cellOf = (
  cells: readonly CellValue[],
  { columns }: Pick<InvolvementContext, "columns">,
  field: InvolvementField,
): CellValue => {
  const column = columns[field];
  return column === undefined ? "" : (cells[column] ?? "");
};

/** What a row is before anything in it is read. */
export function involvementKind(
  cells: readonly CellValue[],
  context: Pick<InvolvementContext, "columns">,
): RowKind {
  const isEmpty = (field: InvolvementField) => isBlank(cellOf(cells, context, field));
  const hasDeal = !isEmpty("dealId") || !isEmpty("deal");
  return hasDeal && !isEmpty("partner") ? "deal" : detailKind(cells);
}

/** Reads a row. Partners are noted whatever becomes of it: a name counts wherever it stands. */
export function readInvolvement(
  cells: readonly CellValue[],
  kind: RowKind,
  context: InvolvementContext,
): InvolvementRow | InvolvementAside {
  const cell = (field: InvolvementField) => cellOf(cells, context, field);
  const aside = (code: AsideReason, field: InvolvementField | null): InvolvementAside => ({
    ...{ kind: "set-aside", code, field },
    found: field === null ? firstFilled(cells) : cell(field),
  });
  const all = context.partners.numbersOf(cell("partner"));
  if (kind !== "deal" && kind !== "not-a-deal") return aside(kind, null);
  const deal = dealOf(cell, context);
  if (typeof deal !== "number") return aside(deal.code, deal.field);
  if (all.length === 0) return aside("no-partner", "partner");
  if (isError(cell("date"))) return aside("error-cell", "date");
  const date = isBlank(cell("date")) ? undated : readDay(cell("date"), context.dateOrder);
  if (typeof date !== "number") return { ...aside("not-a-date", "date"), why: date };
  const role = context.readRole(cell("role"));
  if (role.isIgnored) return aside("ignored-role", "role");
  const partners = all.filter((partner) => context.isFirst(deal, partner, role.code, date));
  if (partners.length === 0) return aside("repeated", "partner");
  const credit = readCredit(cell("credit"));
  return { kind: "involvement", deal, partners, role, date, credit, sharedBy: all.length };
}

type NoDeal = { readonly code: AsideReason; readonly field: InvolvementField };

/** The deal of a row, or why it has none. */
function dealOf(
  cell: (field: InvolvementField) => CellValue,
  { finder, columns }: InvolvementContext,
): number | NoDeal {
  for (const field of ["dealId", "partner"] as const)
    if (isError(cell(field))) return { code: "error-cell", field };
  const hasId = !isBlank(cell("dealId"));
  const hasName = !isBlank(cell("deal"));
  if (!hasId && !hasName)
    return { code: "no-deal", field: columns.dealId === undefined ? "deal" : "dealId" };
  if (isBlank(cell("partner"))) return { code: "no-partner", field: "partner" };
  const deal = finder.find(cell("dealId"), cell("deal"));
  if (typeof deal === "number") return deal;
  if (deal === "several") return { code: "several-deals", field: "deal" };
  return isError(cell("deal"))
    ? { code: "error-cell", field: "deal" }
    : { code: "unknown-deal", field: hasId ? "dealId" : "deal" };
}
