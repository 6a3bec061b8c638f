import type { Attribution, Credit } from "../domain/attribution/attribution";
import type { DealBook } from "../domain/attribution/deal";
import { comparedModels, type ModelName } from "../domain/attribution/models";
import { majorUnits } from "../domain/numeric/minor-units";
import { rankedPartners, revenueRanks } from "../domain/portfolio/ranked-partners";
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

/** The columns of the comparison; the first is the order of the rows. */
const shownModels = [
  "role",
  "even",
  "linear",
  "first",
  "last",
  "position",
  "decay",
  "sourced",
  "markov",
] as const satisfies readonly ModelName[];

export function modelRows(revenue: Revenue): Answer {
  const results = new Map<ModelName, readonly number[]>();
  for (const model of shownModels) {
    const found = revenue.credited(model);
    if (!found.ok) return found;
    results.set(model, found.value.byPartnerMinor);
  }
  const byModel = (model: ModelName) => results.get(model) ?? [];
  const ranks = comparedModels.map((model) => revenueRanks(byModel(model)));
  const order = ranked(revenue, { byPartnerMinor: byModel("role") });
  const rows = order.map(({ partner, name }) => {
    const its = ranks.map((ranksOfModel) => ranksOfModel[partner] ?? 0);
    const credits = shownModels.map((model) => majorUnits(byModel(model)[partner] ?? 0));
    return [name, ...credits, Math.min(...its), Math.max(...its)];
  });
  return ok([["Partner", ...shownModels.map(capitalised), "Best rank", "Worst rank"], ...rows]);
}

/** Every partner named anywhere; nobody where nothing was won in the window. */
const ranked = (
  { book, selection }: { readonly book: DealBook } & Pick<Revenue, "selection">,
  { byPartnerMinor }: Pick<Attribution, "byPartnerMinor">,
) => (selection.wonDeals.length === 0 ? [] : rankedPartners(book.partners, byPartnerMinor));

const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
