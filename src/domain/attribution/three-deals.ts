import { dateSerial } from "../numeric/date-serial";
import { attribution } from "./attribution";
import type { DealBook } from "./deal";
import type { Involvements } from "./involvements";
import type { DealModelName } from "./models";
import { roleCode, type Role } from "./roles";
import { allTime } from "./scope";
import { selectJourneys } from "./select-journeys";

/** Partners of the worked example, in the order of what `threeDealsUnder` returns. */
export const threeDealsPartners = ["Alpha", "Beta", "Gamma"] as const;

const deals = [
  { label: "D1", amountMinor: 100_000_00, closeDate: dateSerial(2025, 2, 10) },
  { label: "D2", amountMinor: 60_000_00, closeDate: dateSerial(2025, 3, 20) },
  { label: "D3", amountMinor: 40_000_00, closeDate: dateSerial(2025, 3, 31) },
] as const;

type Touch = readonly [
  deal: (typeof deals)[number]["label"],
  partner: (typeof threeDealsPartners)[number],
  role: Role,
  date: number,
];

const touches: readonly Touch[] = [
  ["D1", "Alpha", "Sourced", dateSerial(2024, 11, 1)],
  ["D1", "Beta", "Co-sell", dateSerial(2025, 1, 10)],
  ["D1", "Gamma", "Implementation", dateSerial(2025, 2, 1)],
  ["D2", "Beta", "Sourced", dateSerial(2025, 1, 5)],
  ["D2", "Alpha", "Influenced", dateSerial(2025, 2, 15)],
  ["D2", "Beta", "Co-sell", dateSerial(2025, 3, 1)],
  ["D3", "Gamma", "Marketplace", dateSerial(2025, 3, 30)],
];

const book: DealBook = {
  deals: deals.map((deal, index) => ({ ...deal, row: index + 2, state: "won", currency: "" })),
  partners: threeDealsPartners,
};

const involvements: Involvements = {
  deal: Int32Array.from(touches, ([label]) => deals.findIndex((deal) => deal.label === label)),
  partner: Int32Array.from(touches, ([, partner]) => threeDealsPartners.indexOf(partner)),
  role: Uint8Array.from(touches, ([, , role]) => roleCode(role)),
  date: Int32Array.from(touches, ([, , , date]) => date),
  credit: new Float64Array(touches.length),
};

/**
 * Three won deals on which models differ: the worked example that explains them.
 *
 * @returns what a model credits to Alpha, Beta and Gamma, in minor units
 * @example threeDealsUnder("first") // [100_000_00, 60_000_00, 40_000_00]
 */
export function threeDealsUnder(model: DealModelName): readonly number[] {
  const scope = { window: allTime, lookbackDays: null };
  return attribution(selectJourneys(book, involvements, scope), model).byPartnerMinor;
}
