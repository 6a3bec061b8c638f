import { criteria } from "../domain/fit/criteria";
import type { TableRole } from "../tables/table-roles";
import { dealFieldName } from "./deal-problems";
import { involvementFieldName } from "./involvement-problems";

type Names = Readonly<Partial<Record<string, string>>>;

const partnerFieldName: Names = {
  partner: "Partner",
  id: "Partner ID",
  type: "Type",
  valueType: "Value type",
  stage: "Stage",
  startDate: "Start date",
  manager: "Partner manager",
  region: "Region",
  industry: "Industry",
  ourSponsor: "Our sponsor",
  theirSponsor: "Their sponsor",
  lastReview: "Last review",
  exitTerms: "Exit terms",
  noticeDays: "Notice days",
  termEnd: "Term end",
  goalIds: "Goal ids",
  competitor: "Competitor",
  listedOnSite: "Listed on site",
  ourValue: "Our value",
  ourCost: "Our cost",
  theirValue: "Their value",
  theirCost: "Their cost",
  expectedAnnualRevenue: "Expected annual revenue",
  backupContact: "Backup contact",
  contactChanged: "Contact changed",
  ...Object.fromEntries(criteria.map(({ code }) => [code, code])),
};

const fieldNames: Readonly<Record<TableRole, Names>> = {
  Deals: dealFieldName,
  Involvements: involvementFieldName,
  Partners: partnerFieldName,
  Investments: {
    ...{ partner: "Partner", quarter: "Quarter", date: "Date" },
    ...{ category: "Category", hours: "Hours", amount: "Amount" },
  },
  Milestones: {
    ...{ partner: "Partner", deliverable: "Deliverable", side: "Side", due: "Due", done: "Done" },
  },
  Goals: {
    ...{ id: "ID", metric: "Metric", baseline: "Baseline", target: "Target" },
    ...{ by: "By", current: "Current" },
  },
  Aliases: { written: "Name as written", partner: "Partner" },
};

/** A field as users know it: the header they should look for. */
export const fieldName = (role: TableRole, field: string): string =>
  fieldNames[role][field] ?? field;
