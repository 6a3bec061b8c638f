import { foldName } from "../domain/attribution/partner-name";
import type { CellValue } from "./cell-value";
import { rowProblem, type DealOutcome, type RowContext } from "./read-row";
import type { DealDoubt, RowDoubt } from "./row-problem";

/** What is odd in a row that is used all the same. */
export function dealDoubts(context: RowContext) {
  const isNamed = nameTest(context.partners.names);
  return (
    index: number,
    cells: readonly CellValue[],
    { deal, role }: DealOutcome,
  ): readonly RowDoubt[] => {
    const doubt = (reason: DealDoubt, field: "partner" | "role"): RowDoubt => {
      const found = cells[context.columns[field] ?? -1] ?? "";
      return rowProblem(reason, field, found, index, context);
    };
    if (role.isIgnored) return [doubt({ code: "ignored-role" }, "role")];
    const isOwn = deal.partners.some((partner) => isNamed(partner, deal.account));
    return isOwn ? [doubt({ code: "partner-is-account" }, "partner")] : none;
  };
}

const none: readonly RowDoubt[] = [];

/** Says whether a partner bears a name, folded; each partner's own is folded once. */
export function nameTest(names: readonly string[]): (partner: number, folded: string) => boolean {
  const known: string[] = [];
  return (partner, folded) =>
    folded !== "" && (known[partner] ??= foldName(names[partner] ?? "")) === folded;
}
