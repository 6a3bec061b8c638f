import type { SampleDeal } from "./sample-deal";
import { columnsOver, dateFormat, dollarFormat, type SampleTable } from "./sample-table";

/** Deals and who took part in them, as a CRM exports them. */
export const dealsTables = (deals: readonly SampleDeal[]): readonly [SampleTable, SampleTable] => [
  dealsTable(deals),
  involvementsTable(deals),
];

function dealsTable(deals: readonly SampleDeal[]): SampleTable {
  const column = columnsOver(deals);
  return {
    ...{ sheet: "Deals", table: "Deals", key: ["Opportunity ID"] },
    columns: [
      column("Opportunity ID", 22, (_, index) => opportunityId(index)),
      column("Opportunity Name", 36, ({ account, product }) => `${account}, ${product}`),
      column("Account Name", 24, ({ account }) => account),
      column("Industry", 20, ({ industry }) => industry),
      column("Stage", 14, ({ stage }) => stage),
      column("Amount", 14, ({ amount }) => amount, dollarFormat),
      column("Currency", 11, () => "USD"),
      column("Created Date", 14, ({ created }) => created, dateFormat),
      column("Close Date", 13, ({ closeDate }) => closeDate, dateFormat),
    ],
  };
}

function involvementsTable(deals: readonly SampleDeal[]): SampleTable {
  const column = columnsOver(
    deals.flatMap(({ touches }, deal) => touches.map((touch) => ({ deal, ...touch }))),
  );
  return {
    ...{ sheet: "Involvements", table: "Involvements" },
    key: ["Opportunity ID", "Partner", "Role", "Touch Date"],
    columns: [
      column("Opportunity ID", 22, ({ deal }) => opportunityId(deal)),
      column("Partner", 26, ({ partner }) => partner),
      column("Role", 16, ({ role }) => role),
      column("Touch Date", 13, ({ date }) => date, dateFormat),
    ],
  };
}

/**
 * Eighteen characters as Salesforce has them: five count in base 36, in steps that look like none,
 * and the last three say where the capitals stand, which is in one place always.
 */
const opportunityId = (deal: number): string => {
  const counted = ((deal + 1) * 7_654_321) % 36 ** 5;
  return `006Qx00000${counted.toString(36).padStart(5, "0")}IAA`;
};
