import { foldName } from "../domain/attribution/partner-name";
import type { DealModelName } from "../domain/attribution/models";
import type { MixedCurrencies } from "../domain/portfolio/one-currency";
import { portfolioInSteps, type Involved, type Portfolio } from "../domain/portfolio/portfolio";
import { pastOf } from "../domain/portfolio/quarter/past-of";
import { quarterOf, type QuarterLabel } from "../domain/portfolio/quarter/quarter-of";
import type { PartnerReview } from "../domain/portfolio/review/partner-review";
import { reviewPartnersInSteps } from "../domain/portfolio/review/review-partners";
import type { Sources } from "../domain/portfolio/review/sources";
import type { Settings } from "../domain/portfolio/settings";
import { ok, type Result } from "../domain/problem";
import { partnerFacts, sourcesOf, type FactTables } from "../tables/partner-facts";
import type { PartnerFits } from "../tables/partner-fits";
import { rowsSetAside, type TableSetAside } from "../tables/rows-set-aside";
import { withDates } from "./chosen-dates";
import { customerEvidence, type Evidence } from "./customer-evidence";
import type { Opened, Preview } from "./preview-tables";
import type { Standards } from "./standards";
import { unhurried } from "./unhurried";

/** Partners ranked, with everything that a decision on each rests on. */
export type Reviewed = {
  readonly portfolio: Portfolio;
  /** In the order in which they stand on the sheet. */
  readonly reviews: readonly PartnerReview[];
  readonly fits: PartnerFits;
  /** What the customer lists say beside the ratings. */
  readonly evidence: Evidence;
  readonly sources: Sources;
  /** As the sheet Settings has them from this build on. */
  readonly settings: Settings;
  /** The quarter that is decided on. */
  readonly quarter: QuarterLabel;
};

type Input = {
  readonly opened: Opened;
  readonly preview: Preview;
  /** As in the preview, with partners that only stand on a sheet of ours. */
  readonly involved: Involved;
  readonly standards: Standards;
  readonly model: DealModelName;
};

/** Ranks and reviews all partners, and lets the pane breathe meanwhile. */
export async function reviewPortfolio(
  input: Input,
  { signal, onShared }: { readonly signal: AbortSignal; readonly onShared: () => Promise<void> },
): Promise<Result<Reviewed, MixedCurrencies | { readonly code: "cancelled" }>> {
  const { opened, preview, involved, standards, model } = input;
  const settings = withDates(opened.settings, opened.chosen);
  const { asOf, window } = preview.dates;
  const scope = { window, lookbackDays: settings.lookbackDays };
  const steps = portfolioInSteps(involved, { scope, model, settings });
  // The first step shares the credit; what follows holds it against the other models.
  const first = steps.next();
  await onShared();
  const ranked = first.done === true ? ok(first.value) : await unhurried(steps, signal);
  if (!ranked.ok) return ranked;
  if (!ranked.value.ok) return ranked.value;
  const portfolio = ranked.value.value;
  const tables = factTables(input, settings);
  const { fits } = standards.rated;
  const hasRatings = fits.criteria !== null;
  const sources = sourcesOf(tables, { hasRatings, hasRoles: hasRoles(opened) });
  const quarter = quarterOf(asOf, settings.fiscalYearStartsIn);
  const pastBy = pastOf(standards.decisions.rows, quarter);
  const past = new Map(portfolio.partners.map((its) => [foldName(its.name), pastBy(its)]));
  const reviewing = reviewPartnersInSteps({
    ...{ portfolio, involved, asOf, settings, sources },
    facts: partnerFacts(tables),
    fits: (partner) => fits.fitOf(partner),
    past: (partner) => past.get(partner) ?? null,
  });
  const reviewed = await unhurried(reviewing, signal);
  if (!reviewed.ok) return reviewed;
  const reviews = reviewed.value;
  const evidence = customerEvidence(fits, standards.lists, preview.deals, settings);
  return ok({ portfolio, reviews, fits, evidence, sources, settings, quarter });
}

const hasRoles = ({ involvements, columns }: Opened): boolean =>
  (involvements?.columns ?? columns).role !== undefined;

function factTables({ opened, preview }: Input, settings: Settings): FactTables {
  const { partners, investments, milestones, goals, aliases } = preview.besides;
  const { canonical } = aliases;
  return {
    ...{ partners, investments, milestones, goals, canonical },
    rowsSetAside: rowsSetAside(setAsideIn(opened, preview), canonical),
    fiscalYearStartsIn: settings.fiscalYearStartsIn,
  };
}

/** The rows that count for nobody, table by table. */
function setAsideIn(opened: Opened, preview: Preview): readonly TableSetAside[] {
  const { deals, involvements, afterClose, besides } = preview;
  const ofDeals: TableSetAside = {
    cells: opened.deals,
    partnerColumn: opened.involvements === null ? opened.columns.partner : undefined,
    rows: deals.setAside.map(({ row }) => row),
  };
  const ofTouches: readonly TableSetAside[] =
    opened.involvements === null || involvements === null
      ? []
      : [
          {
            cells: opened.involvements.cells,
            partnerColumn: opened.involvements.columns.partner,
            rows: [...involvements.setAside, ...afterClose].map(({ row }) => row),
          },
        ];
  const ofBesides = besides.read.flatMap(({ table, problems }): TableSetAside[] => {
    const cells = opened.besides.find(({ table: its }) => its.name === table.name)?.cells;
    if (cells === undefined || table.role === "Aliases") return [];
    const rows = problems.flatMap((its) => ("rowCounts" in its && its.rowCounts ? [] : [its.row]));
    return [{ cells, partnerColumn: table.columns["partner"], rows }];
  });
  return [ofDeals, ...ofTouches, ...ofBesides];
}
