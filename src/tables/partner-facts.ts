import { foldName } from "../domain/attribution/partner-name";
import { goalProgress } from "../domain/portfolio/goal-progress";
import {
  noFacts,
  type BothSides,
  type InvestmentFact,
  type LinkedGoal,
  type ListedFact,
  type PartnerFacts,
  type PromisedMilestone,
} from "../domain/portfolio/review/partner-facts";
import type { Sources } from "../domain/portfolio/review/sources";
import { quarterDays } from "../domain/portfolio/window";
import type { When } from "./cell-readers";
import { comparableId } from "./deal-id";
import type { Canonical } from "./partner-names";
import type { PartnerColumns, PartnerField } from "./partners-fields";
import type { Goal, ReadGoals } from "./read-goals";
import type { Investment, ReadInvestments } from "./read-investments";
import type { Milestone, ReadMilestones } from "./read-milestones";
import type { Partner, ReadPartners } from "./read-partners";
import type { RowsSetAside } from "./rows-set-aside";

export type FactTables = {
  readonly partners: ReadPartners | null;
  readonly investments: ReadInvestments | null;
  readonly milestones: ReadMilestones | null;
  readonly goals: ReadGoals | null;
  readonly canonical: Canonical;
  /** By folded name of the partner. */
  readonly rowsSetAside: RowsSetAside;
  readonly fiscalYearStartsIn: number;
};

/** What the tables beside the deals say of each partner, by its folded name; null where nothing. */
export function partnerFacts(tables: FactTables): (foldedName: string) => PartnerFacts | null {
  const { partners, canonical, rowsSetAside, fiscalYearStartsIn } = tables;
  const listed = firstOf(partners?.records ?? [], canonical);
  const fold = (name: string): string => foldName(canonical(name));
  const investments = grouped(tables.investments?.records ?? [], (row) => fold(row.partner));
  const milestones = grouped(tables.milestones?.records ?? [], (row) => fold(row.partner));
  const goals = new Map(tables.goals?.records.map((goal) => [comparableId(goal.id), goal]));
  const goalOf = (id: string): Goal | "missing" | null =>
    tables.goals === null ? null : (goals.get(comparableId(id)) ?? "missing");
  return (name) => {
    const partner = listed.get(name);
    const beside = {
      milestones: (milestones.get(name) ?? []).map(milestoneOf),
      investments: (investments.get(name) ?? []).map((row) =>
        investmentOf(row, fiscalYearStartsIn),
      ),
      rowsSetAside: rowsSetAside.get(name) ?? 0,
    };
    if (partner !== undefined) return { ...listedFacts(partner, goalOf), ...beside };
    const isNamed = beside.milestones.length + beside.investments.length + beside.rowsSetAside > 0;
    return isNamed ? { ...noFacts, ...beside } : null;
  };
}

/** Of rows that Aliases makes one partner the one under the partner's own name counts, else the first. */
function firstOf(records: readonly Partner[], canonical: Canonical): ReadonlyMap<string, Partner> {
  const byName = new Map<string, Partner>();
  for (const partner of records) {
    const folded = foldName(canonical(partner.name));
    if (!byName.has(folded) || foldName(partner.name) === folded) byName.set(folded, partner);
  }
  return byName;
}

function grouped<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const same = groups.get(key);
    if (same) same.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

function listedFacts(partner: Partner, goalOf: (id: string) => Goal | "missing" | null) {
  const { type, valueType, stage, startDate, manager, ourSponsor, theirSponsor } = partner;
  const { lastReview, exitTerms, backupContact, contactChanged, goalIds } = partner;
  return {
    ...{ isListed: true, type, valueType, stage, startDate, manager, ourSponsor, theirSponsor },
    ...{ lastReview, exitTerms, backupContact, contactChanged, introductions: null },
    unread: unreadOf(partner),
    bothSides: bothSidesOf(partner),
    goals: (goalIds ?? []).flatMap((id) => linkedGoal(id, goalOf(id))),
  };
}

/** An id that the table of goals does not have is no goal; without that table nobody can say. */
function linkedGoal(id: string, goal: Goal | "missing" | null): readonly LinkedGoal[] {
  if (goal === "missing") return [];
  if (goal === null) return [{ id, metric: null, by: null, progress: null }];
  return [{ id: goal.id, metric: goal.metric, by: goal.by, progress: goalProgress(goal) }];
}

function bothSidesOf(partner: Partner): BothSides | null {
  const { ourValueMinor, ourCostMinor, theirValueMinor, theirCostMinor } = partner;
  if (ourValueMinor === null || ourCostMinor === null) return null;
  if (theirValueMinor === null || theirCostMinor === null) return null;
  return { ourValueMinor, ourCostMinor, theirValueMinor, theirCostMinor };
}

const milestoneOf = ({ deliverable, side, due, done }: Milestone): PromisedMilestone => ({
  ...{ deliverable, side, due },
  isDone: typeof done === "number" || done === true,
  doneOn: typeof done === "number" ? done : null,
});

const investmentOf = (
  { when, hours, amountMinor }: Investment,
  fiscalYearStartsIn: number,
): InvestmentFact => ({ ...daysOf(when, fiscalYearStartsIn), hours, amountMinor });

const daysOf = (when: When, fiscalYearStartsIn: number) =>
  "date" in when ? { from: when.date, to: when.date } : quarterDays(when, fiscalYearStartsIn);

/** The columns in which each fact stands: it is told where all of them are there. */
const columnsOf: Readonly<Record<ListedFact, readonly PartnerField[]>> = {
  valueType: ["valueType"],
  stage: ["stage"],
  startDate: ["startDate"],
  ourSponsor: ["ourSponsor"],
  theirSponsor: ["theirSponsor"],
  lastReview: ["lastReview"],
  exitTerms: ["exitTerms"],
  goals: ["goalIds"],
  bothSides: ["ourValue", "ourCost", "theirValue", "theirCost"],
  backupContact: ["backupContact"],
  contactChanged: ["contactChanged"],
};

const facts = Object.keys(columnsOf) as readonly ListedFact[];

const unreadOf = ({ unread }: Partner): readonly ListedFact[] =>
  facts.filter((fact) => columnsOf[fact].some((field) => unread.includes(field)));

/** Which of what flags look at the tables have. */
export const sourcesOf = (
  { partners, goals, milestones, investments }: Omit<FactTables, "canonical">,
  { hasRatings, hasRoles }: Pick<Sources, "hasRatings" | "hasRoles">,
): Sources => ({
  facts: new Set(facts.filter((fact) => hasColumns(partners?.columns ?? {}, fact))),
  hasGoals: goals !== null,
  hasMilestones: milestones !== null,
  hasInvestments: investments !== null,
  // No table of introductions is read yet.
  hasIntroductions: false,
  ...{ hasRatings, hasRoles },
});

const hasColumns = (columns: PartnerColumns, fact: ListedFact): boolean =>
  columnsOf[fact].every((field) => columns[field] !== undefined);
