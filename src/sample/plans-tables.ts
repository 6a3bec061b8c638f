import { dateSerial } from "../domain/numeric/date-serial";
import { columnsOver, dateFormat, type SampleTable } from "./sample-table";

type Day = readonly [year: number, month: number, day: number];

const serial = (day: Day | null): number | "" => (day === null ? "" : dateSerial(...day));

type Milestone = readonly [
  partner: string,
  deliverable: string,
  side: "Us" | "Them",
  due: Day,
  done: Day | null,
];

const milestones: readonly Milestone[] = [
  ["NewVenture", "Joint pitch deck", "Us", [2026, 6, 30], [2026, 6, 24]],
  ["NewVenture", "Connector in beta", "Them", [2026, 7, 31], [2026, 7, 29]],
  ["NewVenture", "First joint demo", "Them", [2026, 9, 15], null],
  ["NewVenture", "Ten introductions", "Us", [2026, 11, 15], null],
  ["Fathom Security", "Security review passed", "Us", [2026, 6, 15], [2026, 6, 12]],
  ["Fathom Security", "Sellers trained", "Them", [2026, 8, 31], [2026, 8, 20]],
  ["Fathom Security", "First joint customer", "Them", [2026, 10, 31], null],
  ["Northwind SI", "Delivery playbook, second edition", "Them", [2026, 3, 31], [2026, 3, 18]],
  ["Northwind SI", "Two certified teams in Lyon", "Them", [2026, 8, 31], [2026, 8, 28]],
  ["Northwind SI", "Shared pipeline review", "Us", [2026, 12, 15], null],
  ["Globex Cloud", "Marketplace listing renewed", "Us", [2026, 5, 29], [2026, 5, 20]],
  ["Globex Cloud", "Usage data shared monthly", "Them", [2026, 7, 31], [2026, 8, 21]],
  ["Meridian Systems", "New sponsor named", "Them", [2026, 8, 14], null],
  ["Meridian Systems", "Migration bundle priced", "Us", [2026, 6, 30], [2026, 6, 30]],
  ["Kestrel Analytics", "Joint reference in insurance", "Them", [2026, 4, 30], [2026, 4, 14]],
  ["Kestrel Analytics", "Connector certified", "Us", [2026, 9, 30], [2026, 9, 22]],
  ["Bluepeak Consulting", "Pricing workshop", "Us", [2026, 5, 15], [2026, 5, 15]],
  ["Bluepeak Consulting", "Two workshops a quarter", "Them", [2026, 9, 30], [2026, 9, 11]],
  ["Tessera Commerce", "Storefront template", "Them", [2026, 7, 15], [2026, 7, 9]],
  ["Ironbridge Integrators", "Six engineers certified", "Them", [2026, 6, 30], [2026, 7, 24]],
  ["Solway Data", "Recovery plan agreed", "Them", [2026, 8, 31], null],
  ["Solway Data", "Leads handed over within a day", "Us", [2026, 9, 30], [2026, 9, 4]],
  ["Quayside Cloud", "Second region live", "Them", [2026, 8, 15], [2026, 8, 11]],
  ["OneSided Reseller", "Margin proposal", "Us", [2026, 9, 15], null],
  ["OneSided Reseller", "Forecast each month", "Them", [2026, 6, 30], [2026, 6, 30]],
  ["Quayside Cloud", "Price list for resold hours", "Us", [2026, 10, 31], null],
  ["Fennimore Partners", "Joint webinar", "Us", [2026, 6, 10], [2026, 6, 10]],
  ["Hartwell Digital", "Goal written down", "Us", [2026, 10, 30], null],
  ["Juno Field Services", "Hand-over to the new contact", "Them", [2026, 10, 15], null],
  ["Helix R&D Lab", "Fourth patent filed", "Them", [2026, 7, 31], [2026, 7, 17]],
  ["Helix R&D Lab", "Fifth patent drafted", "Us", [2026, 11, 30], null],
];

export function milestonesTable(): SampleTable {
  const column = columnsOver(milestones);
  return {
    ...{ sheet: "Milestones", table: "Milestones", key: ["Partner", "Deliverable"] },
    columns: [
      column("Partner", 26, ([partner]) => partner),
      column("Deliverable", 36, ([, deliverable]) => deliverable),
      column("Side", 8, ([, , side]) => side),
      column("Due", 13, ([, , , due]) => serial(due), dateFormat),
      column("Done", 13, ([, , , , done]) => serial(done), dateFormat),
    ],
  };
}

type Goal = readonly [
  id: string,
  metric: string,
  baseline: number,
  target: number,
  by: Day,
  current: number,
];

const goals: readonly Goal[] = [
  ["G1", "Customers won in new regions", 30, 80, [2026, 12, 31], 66],
  ["G2", "Accounts that use analytics", 40, 90, [2027, 3, 31], 71],
  ["G3", "Customers live within 60 days, %", 55, 80, [2026, 12, 31], 70],
  ["G4", "First customers of new partners", 0, 6, [2027, 6, 30], 1],
  ["G5", "Patents filed together", 0, 5, [2026, 12, 31], 4],
  ["G6", "Names on our partner page", 10, 40, [2026, 12, 31], 40],
];

export function goalsTable(): SampleTable {
  const column = columnsOver(goals);
  return {
    ...{ sheet: "Goals", table: "Goals", key: ["ID"] },
    columns: [
      column("ID", 7, ([id]) => id),
      column("Metric", 36, ([, metric]) => metric),
      column("Baseline", 11, ([, , baseline]) => baseline),
      column("Target", 10, ([, , , target]) => target),
      column("By", 13, ([, , , , by]) => serial(by), dateFormat),
      column("Current", 11, ([, , , , , current]) => current),
    ],
  };
}
