import { largestRemainder } from "../domain/numeric/largest-remainder";
import { calendarDate } from "../domain/numeric/date-serial";
import { cutAmount } from "./cut-amount";
import { samplePartners } from "./sample-partners";
import { quarterDays, windowQuarters } from "./sample-quarters";
import { columnsOver, dollarFormat, type SampleTable } from "./sample-table";
import { seededRandom, type SeededRandom } from "./seeded-random";

type Investment = {
  readonly partner: string;
  readonly quarter: number;
  readonly category: string;
  readonly hours: number | "";
  readonly amount: number;
};

/** Effort goes by what a partner brings, and partners stand in that order. */
const efforts: readonly Effort[] = [
  ...new Array<Effort>(8).fill({ hours: 30, time: 36_000, beside: 24_000 }),
  ...new Array<Effort>(8).fill({ hours: 16, time: 16_000, beside: 9_000 }),
  ...new Array<Effort>(9).fill({ hours: 10, time: 9_000, beside: 0 }),
  ...new Array<Effort>(15).fill({ hours: 8, time: 6_000, beside: 0 }),
];

/** Dollars a year for people's time, and for what was paid beside it. */
type Effort = { readonly hours: number; readonly time: number; readonly beside: number };

/** People's time, and what was paid beside it, in every quarter of the window. */
export function investmentsTable(yearsBack: number): SampleTable {
  const random = seededRandom(20_260_331);
  const column = columnsOver(
    samplePartners.flatMap(({ name }, place) => {
      const effort = efforts[place];
      return effort === undefined ? [] : invested(random, name, effort);
    }),
  );
  return {
    ...{ sheet: "Investments", table: "Investments", key: ["Partner", "Quarter", "Category"] },
    columns: [
      column("Partner", 26, ({ partner }) => partner),
      column("Quarter", 11, ({ quarter }) => quarterName(quarter, yearsBack)),
      column("Category", 13, ({ category }) => category),
      column("Hours", 9, ({ hours }) => hours),
      column("Amount", 13, ({ amount }) => amount, dollarFormat),
    ],
  };
}

function invested(
  random: SeededRandom,
  partner: string,
  { hours, time, beside }: Effort,
): readonly Investment[] {
  const people = cutAmount(random, time, 4);
  const paid = cutAmount(random, beside, 4);
  const times = largestRemainder(
    hours * 4,
    windowQuarters.map(() => random.between(80, 120)),
  );
  return windowQuarters.flatMap((quarter) => {
    const category = random.oneOf(["Promotion", "Promotion", "Programs", "Product"]);
    const rows: Omit<Investment, "partner" | "quarter">[] = [
      { category: "People", hours: times[quarter] ?? 0, amount: people[quarter] ?? 0 },
      { category, hours: "", amount: paid[quarter] ?? 0 },
    ];
    return rows.filter(({ amount }) => amount > 0).map((row) => ({ partner, quarter, ...row }));
  });
}

function quarterName(quarter: number, yearsBack: number): string {
  const { year, month } = calendarDate(quarterDays(quarter).from);
  return `${year - yearsBack} Q${(month + 2) / 3}`;
}
