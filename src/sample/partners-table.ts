import { criteria } from "../domain/fit/criteria";
import { dateSerial } from "../domain/numeric/date-serial";
import { revenueTargets } from "./revenue-targets";
import { samplePartners, type Lack, type SamplePartner } from "./sample-partners";
import { sampleAsOf } from "./sample-quarters";
import { columnsOver, dateFormat, dollarFormat, type SampleTable } from "./sample-table";
import { seededRandom, type SeededRandom } from "./seeded-random";

/** One row per partner, with what a partner manager would know, and the ratings. */
export function partnersTable(): SampleTable {
  const random = seededRandom(20_260_228);
  const column = columnsOver(samplePartners.map((partner) => rowOf(random, partner)));
  return {
    ...{ sheet: "Partners", table: "Partners", key: ["Partner"] },
    columns: [
      column("Partner", 26, ({ name }) => name),
      column("Partner ID", 13, (_, index) => `P-${1001 + index}`),
      column("Type", 14, ({ type }) => type),
      column("Value type", 13, ({ valueType }) => valueType),
      column("Stage", 13, ({ stage }) => stage),
      column("Start date", 13, ({ start }) => start, dateFormat),
      column("Partner Manager", 18, ({ manager }) => manager),
      column("Region", 11, ({ region }) => region),
      column("Our sponsor", 15, ({ ourSponsor }) => ourSponsor),
      column("Their sponsor", 16, ({ theirSponsor }) => theirSponsor),
      column("Last review", 14, ({ lastReview }) => lastReview, dateFormat),
      column("Exit terms", 13, ({ exitTerms }) => exitTerms),
      column("Notice days", 14, ({ noticeDays }) => noticeDays),
      column("Goal ids", 11, ({ goal }) => goal),
      column("Competitor", 14, ({ competitor }) => competitor),
      column("Listed on site", 16, () => "Y"),
      column("Our value", 13, ({ ourValue }) => ourValue, dollarFormat),
      column("Our cost", 13, ({ ourCost }) => ourCost, dollarFormat),
      column("Their value", 14, ({ theirValue }) => theirValue, dollarFormat),
      column("Their cost", 13, ({ theirCost }) => theirCost, dollarFormat),
      column("Backup contact", 18, ({ backup }) => backup),
      column("Contact changed", 18, ({ contactChanged }) => contactChanged, dateFormat),
      ...criteria.map(({ code }, index) =>
        column(code, 11, ({ ratings }) => ratingOf(ratings[index] ?? "_")),
      ),
    ],
  };
}

const ratingOf = (mark: string): number | "" => (mark === "_" ? "" : Number(mark));

function rowOf(random: SeededRandom, partner: SamplePartner) {
  const start = dateSerial(...partner.since);
  const days = sampleAsOf - start;
  const lacks = (lack: Lack) => partner.lacks.includes(lack);
  const agreed = !lacks("exit terms");
  return {
    ...partner,
    start,
    valueType: partner.name === "Helix R&D Lab" ? "Capability" : "Revenue",
    stage: days < 183 ? "Onboarding" : "Active",
    region: random.oneOf(["Europe", "Europe", "Americas", "Asia"]),
    ourSponsor: random.oneOf(["A. Lindholm", "P. Ferreira", "T. Nakamura"]),
    theirSponsor: lacks("their sponsor") ? "" : person(random),
    lastReview: sampleAsOf - (lacks("review") ? 120 : random.between(2, reviewedWithin(days))),
    exitTerms: agreed ? "Y" : "N",
    noticeDays: agreed ? random.oneOf([30, 60, 90]) : "",
    competitor: random.oneOf(["None", "None", "None", "Partial"]),
    ...sidesOf(partner),
    backup: person(random),
    contactChanged: lacks("stable contact") ? sampleAsOf - 37 : contactSince(random, start),
  };
}

/** Young partnerships meet more often. */
const reviewedWithin = (days: number): number => (days <= 90 ? 12 : days <= 180 ? 26 : 84);

/** A contact that came with the agreement, or after it and long ago; unsaid where all is new. */
const contactSince = (random: SeededRandom, start: number): number | "" =>
  sampleAsOf - start < 183 ? "" : Math.min(start + random.between(0, 300), sampleAsOf - 130);

const person = (random: SeededRandom): string =>
  `${random.oneOf(initials)}. ${random.oneOf(surnames)}`;

const initials = ["A", "B", "C", "D", "E", "H", "K", "L", "M", "N", "R", "T"] as const;
const surnames = [
  ...([
    "Abara",
    "Bergman",
    "Castillo",
    "Dubois",
    "Eriksen",
    "Fontaine",
    "Grauer",
    "Haddad",
  ] as const),
  ...(["Ivanova", "Jansen", "Keller", "Moreau", "Novak", "Osei", "Petrov", "Romano"] as const),
] as const;

/** Half of what the partner brought is gained jointly, and shared so that the balance comes out. */
function sidesOf({ name, sides }: SamplePartner) {
  if (sides === null) return { ourValue: "", ourCost: "", theirValue: "", theirCost: "" };
  if (typeof sides !== "number") {
    const [ourValue, ourCost, theirValue, theirCost] = sides;
    return inThousands({ ourValue, ourCost, theirValue, theirCost });
  }
  const brought = revenueTargets.find(({ partner }) => partner === name)?.quarters ?? [];
  const joint = brought.reduce((sum, thousands) => sum + thousands, 0) / 2;
  const theirs = (joint * sides) / 200;
  const [ourCost, theirCost] = [joint * 0.3, joint * 0.4];
  return inThousands({
    ...{ ourValue: joint - theirs + ourCost, ourCost },
    ...{ theirValue: theirs + theirCost, theirCost },
  });
}

const inThousands = (sides: Readonly<Record<SideFigure, number>>): Record<SideFigure, number> => ({
  ourValue: hundreds(sides.ourValue),
  ourCost: hundreds(sides.ourCost),
  theirValue: hundreds(sides.theirValue),
  theirCost: hundreds(sides.theirCost),
});

type SideFigure = "ourValue" | "ourCost" | "theirValue" | "theirCost";

/** Thousands in dollars, to the hundred. */
const hundreds = (thousands: number): number => Math.round(thousands * 10) * 100;
