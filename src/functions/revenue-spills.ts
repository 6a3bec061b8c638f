import type { Attribution, Credit } from "../domain/attribution/attribution";
import type { DealBook } from "../domain/attribution/deal";
import type { ModelName } from "../domain/attribution/models";
import { majorUnits } from "../domain/numeric/minor-units";
import { modelStandings, shownModels } from "../domain/portfolio/model-standings";
import { rankedPartners } from "../domain/portfolio/ranked-partners";
import { ok, type Result } from "../domain/problem";
import type { AttributionProblem } from "../text/attribution-problems";
import type { Revenue } from "./attributed-revenue";

/** Rows with a header; a blank is "". */
export type Spill = (string | number)[][];
type Answer = Result<Spill, AttributionProblem>;

const direct = "(direct)";
const allWonDeals = "(all won deals)";

export function creditRows({ book, credited }: Revenue, model: ModelName): Answer {
  const found = credited(model);
  if (!found.ok) return found;
  const row = ({ deal, partner, role, share, creditMinor }: Credit) => [
    deal === null ? allWonDeals : (book.deals[deal]?.label ?? ""),
    partner === null ? direct : (book.partners[partner] ?? ""),
    role ?? "",
    share ?? "",
    majorUnits(creditMinor),
  ];
  return ok([["Deal", "Partner", "Role", "Share", "Credit"], ...found.value.credits().map(row)]);
}

export function rankRows(revenue: Revenue, model: ModelName): Answer {
  const found = revenue.credited(model);
  if (!found.ok) return found;
  const rows = ranked(revenue, found.value).map((partner) => [
    partner.rank,
    partner.name,
    majorUnits(partner.attributedMinor),
    partner.share ?? "",
    partner.cumulative ?? "",
    partner.class,
  ]);
  return ok([["Rank", "Partner", "Revenue", "Share", "Cumulative", "Class"], ...rows]);
}

export function modelRows(revenue: Revenue): Answer {
  const results = new Map<ModelName, readonly number[]>();
  for (const model of shownModels) {
    const found = revenue.credited(model);
    if (!found.ok) return found;
    results.set(model, found.value.byPartnerMinor);
  }
  const standings = modelStandings((model) => results.get(model) ?? []);
  const order = ranked(revenue, { byPartnerMinor: results.get("role") ?? [] });
  const rows = order.flatMap(({ partner, name }) => {
    const its = standings[partner];
    if (its === undefined) return [];
    const credits = shownModels.map((model) => majorUnits(its.under[model].attributedMinor));
    return [[name, ...credits, its.best, its.worst]];
  });
  return ok([["Partner", ...shownModels.map(capitalised), "Best rank", "Worst rank"], ...rows]);
}

/** Every partner named anywhere; nobody where nothing was won in the window. */
const ranked = (
  { book, selection }: { readonly book: DealBook } & Pick<Revenue, "selection">,
  { byPartnerMinor }: Pick<Attribution, "byPartnerMinor">,
) => (selection.wonDeals.length === 0 ? [] : rankedPartners(book.partners, byPartnerMinor));

const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
