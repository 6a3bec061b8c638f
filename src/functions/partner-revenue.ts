import type { ModelName } from "../domain/attribution/models";
import { foldName } from "../domain/attribution/partner-name";
import { majorUnits } from "../domain/numeric/minor-units";
import { failure, ok, type Result } from "../domain/problem";
import type { AttributionProblem } from "../text/attribution-problems";
import { partnerOption } from "./attribution-options";
import type { Revenue } from "./attributed-revenue";

/** The number of the partner an argument names. */
export function partnerNumber(
  argument: unknown,
  { book }: Pick<Revenue, "book">,
): Result<number, AttributionProblem> {
  const name = partnerOption(argument);
  if (!name.ok) return name;
  const folded = foldName(name.value);
  const partner = book.partners.findIndex((known) => foldName(known) === folded);
  if (partner !== -1) return ok(partner);
  return failure({ code: "partner-unknown", partner: name.value });
}

export function revenueOfPartner(
  argument: unknown,
  revenue: Revenue,
  model: ModelName,
): Result<number, AttributionProblem> {
  const partner = partnerNumber(argument, revenue);
  if (!partner.ok) return partner;
  const credited = revenue.credited(model);
  if (!credited.ok) return credited;
  return ok(majorUnits(credited.value.byPartnerMinor[partner.value] ?? 0));
}
