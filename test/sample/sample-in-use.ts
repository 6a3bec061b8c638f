import { wonDealsOf } from "../../src/domain/attribution/deal";
import { foldName } from "../../src/domain/attribution/partner-name";
import { partnerFit, usualCriteria } from "../../src/domain/fit/partner-fit";
import type { PartnerReview } from "../../src/domain/portfolio/review/partner-review";
import { reviewPartners } from "../../src/domain/portfolio/review/review-partners";
import { defaultSettings } from "../../src/domain/portfolio/settings";
import { defaultAsOf, defaultWindow } from "../../src/domain/portfolio/window";
import { sampleCells, type SampleTable } from "../../src/sample/sample-table";
import { sampleTables } from "../../src/sample/sample-tables";
import { recogniseGoals } from "../../src/tables/goals-fields";
import { gridOf, type Grid } from "../../src/tables/grid";
import { recogniseInvestments } from "../../src/tables/investments-fields";
import { recogniseInvolvements } from "../../src/tables/involvement-fields";
import { recogniseMilestones } from "../../src/tables/milestones-fields";
import { recognisePartners } from "../../src/tables/partners-fields";
import { partnerFacts, sourcesOf } from "../../src/tables/partner-facts";
import { involvementsAfterClose } from "../../src/tables/row-account";
import { rowsSetAside, type RowsSetAside } from "../../src/tables/rows-set-aside";
import { readDeals } from "../../src/tables/read-deals";
import { readGoals } from "../../src/tables/read-goals";
import { readInvestments } from "../../src/tables/read-investments";
import { readInvolvements } from "../../src/tables/read-involvements";
import { readMilestones } from "../../src/tables/read-milestones";
import { readPartners } from "../../src/tables/read-partners";
import { recogniseHeaders } from "../../src/tables/recognise-headers";
import { rank } from "../domain/portfolio/involved";

/** A table of the sample as it is read back from its sheet. */
export function gridIn(table: SampleTable): Grid {
  const values = sampleCells(table);
  return gridOf(table.sheet, { sheet: table.sheet, row: 1, column: 1, values }, 0);
}

/** The sample as the pane reads it back from its sheets. */
export function readSample(today: number) {
  const [deals, touches, partners, investments, milestones, goals] = gridsOf(today);
  const recognised = recogniseHeaders(deals.headers);
  const read = readDeals(deals, recognised.columns);
  if (!read.ok) throw new Error(`deals of the sample: ${read.problem.code}`);
  const found = recogniseInvolvements(touches.headers);
  const involvements = readInvolvements(touches, found.columns, read.value.finder);
  if (!involvements.ok) throw new Error(`involvements: ${involvements.problem.code}`);
  return {
    recognised,
    deals: read.value,
    involvements: involvements.value,
    partners: readPartners(partners, recognisePartners(partners.headers).columns),
    investments: readInvestments(investments, recogniseInvestments(investments.headers).columns),
    milestones: readMilestones(milestones, recogniseMilestones(milestones.headers).columns),
    goals: readGoals(goals, recogniseGoals(goals.headers).columns),
  };
}

function gridsOf(today: number): readonly [Grid, Grid, Grid, Grid, Grid, Grid] {
  const [one, two, three, four, five, six, ...others] = sampleTables(today).map(gridIn);
  if (!one || !two || !three || !four || !five || !six || others.length > 0)
    throw new Error("tables of the sample: not six");
  return [one, two, three, four, five, six];
}

export type Sample = ReturnType<typeof readSample>;

/** Who took part in what, with every partner of the list. */
export function involvedIn({ deals, involvements, partners }: Sample) {
  const known = new Set(involvements.partners.map(foldName));
  const listed = partners.records.map(({ name }) => name);
  const more = listed.filter((name) => !known.has(foldName(name)));
  return {
    book: { ...deals.book, partners: [...involvements.partners, ...more] },
    involvements: involvements.involvements,
  };
}

export const asOfOf = ({ deals }: Sample, today: number): number =>
  defaultAsOf(
    wonDealsOf(deals.book).map(({ closeDate }) => closeDate),
    today,
  );

/** Everything that is said of each partner, with everything as proposed. */
export function reviewSample(today: number): readonly PartnerReview[] {
  const sample = readSample(today);
  const asOf = asOfOf(sample, today);
  const involved = involvedIn(sample);
  const { partners, investments, milestones, goals } = sample;
  const tables = {
    ...{ partners, investments, milestones, goals, canonical: String },
    ...{ rowsSetAside: setAsideIn(sample, today), fiscalYearStartsIn: 1 },
  };
  const fits = new Map(
    partners.records.map(({ name, ratings }) => [
      foldName(name),
      partnerFit(usualCriteria, Object.values(ratings)),
    ]),
  );
  return reviewPartners({
    portfolio: rank(involved, defaultWindow(asOf)),
    ...{ involved, asOf, settings: defaultSettings, past: () => null },
    facts: partnerFacts(tables),
    fits: (name) => fits.get(name) ?? null,
    sources: sourcesOf(tables, { hasRatings: true, hasRoles: true }),
  });
}

/** Touches after the close are the only rows that count for nobody. */
function setAsideIn({ deals, involvements }: Sample, today: number): RowsSetAside {
  const [, cells] = gridsOf(today);
  const { columns } = recogniseInvolvements(cells.headers);
  const book = { ...deals.book, partners: involvements.partners };
  const rows = involvementsAfterClose(involvements, book).map(({ row }) => row);
  return rowsSetAside([{ cells, partnerColumn: columns.partner, rows }], String);
}

/** The portfolio that is built with everything as proposed. */
export function rankSample(today: number) {
  const sample = readSample(today);
  return rank(involvedIn(sample), defaultWindow(asOfOf(sample, today)));
}
