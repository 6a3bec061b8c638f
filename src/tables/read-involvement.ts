import { undated } from "../domain/attribution/involvements";
import { isBlank, isError } from "./cell-text";
import type { CellValue } from "./cell-value";
import { readDate } from "./date";
import type { DealFinder } from "./deal-finder";
import type { InvolvementColumns, InvolvementField } from "./involvement-fields";
import type { AsideReason } from "./involvement-problem";
import type { PartnerNumbers } from "./partner-names";
import type { firstSeen } from "./first-seen";
import { readCredit } from "./read-credit";
import { readRole, type ReadRole } from "./read-role";
import { firstFilled, readsTotal } from "./row-kind";

export type InvolvementContext = {
  readonly columns: InvolvementColumns;
  readonly partners: PartnerNumbers;
  readonly finder: Pick<DealFinder, "find">;
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
};

export const cellOf = (
  cells: readonly CellValue[],
  { columns }: InvolvementContext,
  field: InvolvementField,
): CellValue => {
  const column = columns[field];
  return column === undefined ? "" : (cells[column] ?? "");
};

/** Reads a row. Partners are noted whatever becomes of it: a name counts wherever it stands. */
export function readInvolvement(
  cells: readonly CellValue[],
  context: InvolvementContext,
): InvolvementRow | InvolvementAside {
  const cell = (field: InvolvementField) => cellOf(cells, context, field);
  const aside = (code: AsideReason, field: InvolvementField | null): InvolvementAside => ({
    ...{ kind: "set-aside", code, field },
    found: field === null ? firstFilled(cells) : cell(field),
  });
  const all = context.partners.numbersOf(cell("partner"));
  const hasDeal = !isBlank(cell("dealId")) || !isBlank(cell("deal"));
  if (cells.every(isBlank)) return aside("blank-row", null);
  if ((!hasDeal || isBlank(cell("partner"))) && cells.some(readsTotal))
    return aside("total-row", null);
  for (const field of ["dealId", "partner"] as const)
    if (isError(cell(field))) return aside("error-cell", field);
  const dealField = isBlank(cell("dealId")) && hasDeal ? "deal" : "dealId";
  if (!hasDeal) return aside("no-deal", context.columns.dealId === undefined ? "deal" : "dealId");
  if (all.length === 0) return aside("no-partner", "partner");
  const deal = context.finder.find(cell("dealId"), cell("deal"));
  if (deal === "unknown" && isError(cell("deal"))) return aside("error-cell", "deal");
  if (deal === "unknown") return aside("unknown-deal", dealField);
  if (deal === "several") return aside("several-deals", "deal");
  if (isError(cell("date"))) return aside("error-cell", "date");
  const date = isBlank(cell("date")) ? undated : readDate(cell("date"));
  if (date === null) return aside("not-a-date", "date");
  const role = readRole(cell("role"));
  const partners = all.filter((partner) => context.isFirst(deal, partner, role.code, date));
  if (partners.length === 0) return aside("repeated", "partner");
  const credit = readCredit(cell("credit"));
  return { kind: "involvement", deal, partners, role, date, credit, sharedBy: all.length };
}
