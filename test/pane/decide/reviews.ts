import { dateSerial } from "../../../src/domain/numeric/date-serial";
import type { PartnerClass } from "../../../src/domain/portfolio/partner-class";
import { noPast } from "../../../src/domain/portfolio/quarter/past-decisions";
import type { Action } from "../../../src/domain/portfolio/review/action";
import type { FlagCode } from "../../../src/domain/portfolio/review/flag";
import { noFacts } from "../../../src/domain/portfolio/review/partner-facts";
import type { PartnerFit } from "../../../src/domain/portfolio/review/partner-fit";
import type { PartnerReview } from "../../../src/domain/portfolio/review/partner-review";
import { fitBand } from "../../../src/domain/fit/band";

export const today = dateSerial(2026, 10, 5);

type Row = readonly [
  name: string,
  thousands: number,
  fit: number | null,
  action: Action,
  flags: readonly FlagCode[],
];

/** The forty partners of the stories: 8 of class A, 8 B, 9 C, 4 incubating, 1 lab, 10 logos. */
const rows: readonly Row[] = [
  ["Northwind SI", 1240, 85, "Invest", []],
  ["Globex Cloud", 910, 66.5, "Grow", []],
  ["Meridian Systems", 640, 74, "Fix", ["NO-SPONSOR"]],
  ["Kestrel Analytics", 520, 78, "Invest", []],
  ["Bluepeak Consulting", 410, 72, "Invest", ["NO-EXIT"]],
  ["Tessera Commerce", 330, 61, "Grow", []],
  ["Ironbridge Integrators", 260, 48, "Maintain", ["THIN"]],
  ["Solway Data", 210, 57, "Fix", ["DECLINE"]],
  ["Quayside Cloud", 150, 76, "Grow", []],
  ["OneSided Reseller", 120, 39, "Renegotiate", ["WIN-LOSE", "NO-EXIT"]],
  ["Fennimore Partners", 110, 71, "Grow", []],
  ["Cobalt Harbor", 90, 58, "Maintain", []],
  ["Lattice Works", 80, 63, "Maintain", ["REVIEW"]],
  ["Rowan & Pike", 70, 66, "Maintain", []],
  ["Sable", 60, null, "Maintain", ["UNRATED"]],
  ["Solstice", 50, null, "Maintain", ["UNRATED"]],
  ["Hartwell Digital", 45, 78, "Fix", []],
  ["Juno Field Services", 40, 75, "Fix", []],
  ["Orchard CRM", 35, 55, "Maintain", []],
  ["Harrow Point", 30, 52, "Maintain", []],
  ["Cinder Labs", 25, 45, "Exit", ["NO-EXIT"]],
  ["Vantage Loop", 20, 41, "Exit", []],
  ["Brightwater IT", 15, 44, "Exit", []],
  ["Otterly", 12, 44, "Exit", []],
  ["Delphine Group", 8, 33, "Exit", ["NO-EXIT"]],
  ["NewVenture", 0, 67, "Incubate", ["EARLY"]],
  ["Pinecrest", 0, 60, "Incubate", ["EARLY"]],
  ["Sundial", 0, 55, "Incubate", ["EARLY"]],
  ["Tallow", 0, 64, "Incubate", ["EARLY"]],
  ["Foundry Lab", 0, 62, "Maintain", []],
  ["LogoCorp", 0, 35.5, "Exit", ["LOGO", "NO-EXIT"]],
  ["Amberline", 0, 48, "Exit", ["LOGO"]],
  ["Birchgate", 0, null, "Exit", ["LOGO", "UNRATED"]],
  ["Crestwell", 0, 43, "Exit", ["LOGO"]],
  ["Dunmore Digital", 0, 57, "Exit", ["LOGO"]],
  ["Eastfold", 0, null, "Exit", ["LOGO", "UNRATED"]],
  ["Glasswing", 0, 46, "Exit", ["LOGO"]],
  ["Hollowell IT", 0, null, "Exit", ["LOGO", "UNRATED"]],
  ["Inkerman Tech", 0, 39, "Exit", ["LOGO"]],
  ["Jasper & Hale", 0, 51, "Exit", ["LOGO"]],
];

const classOf = (place: number, thousands: number): PartnerClass =>
  thousands === 0 ? "None" : place < 8 ? "A" : place < 16 ? "B" : "C";

const hoursOf = { A: 30, B: 16, C: 10, None: 8 } as const;
const costOf = { A: 60, B: 25, C: 9, None: 6 } as const;
const managers = ["M. Okafor", "J. Lindqvist", "R. Castell"] as const;

/** Ten criteria, so that the first holds it down where that is asked. */
function fitOf(fit: number): PartnerFit {
  const isHeld = fit === 39;
  return {
    ...{ fit, raw: isHeld ? 62.5 : fit, coverage: 100, low: fit, high: fit, band: fitBand(fit) },
    knockOut: isHeld ? { code: "ECON", limit: 39 } : null,
    rows: Array.from({ length: 10 }, (_, at) => ({
      ...{ rating: at < 2 ? 5 : 3, weightPercent: 10, score: 50, points: 5 },
    })),
    criteria: [
      "Both sides make money",
      "Complementary reach",
      ...Array.from({ length: 7 }, (_, at) => `Criterion ${at + 3}`),
      "Ways of working and pace",
    ],
    strongest: [0, 1],
    weakest: 9,
  };
}

const total = 5480;

function reviewOf([name, thousands, fit, action, flags]: Row, place: number): PartnerReview {
  const letter = classOf(place, thousands);
  const share = thousands === 0 ? 0 : thousands / total;
  const rank = thousands === 0 ? 26 : place + 1;
  return {
    ranked: {
      ...{ name, rank, attributedMinor: thousands * 1000_00, share, cumulative: share },
      ...{ class: letter, best: rank === 10 ? 6 : rank, worst: rank, holds: true, under: [] },
      ...{ sourcedMinor: Math.round(thousands * 350_00), wonDeals: 3, creditedDeals: 3 },
    } as unknown as PartnerReview["ranked"],
    facts: {
      ...noFacts,
      ...{
        isListed: true,
        type: "Integrator",
        stage: "Active",
        manager: managers[place % 3] ?? null,
      },
      valueType: name === "Foundry Lab" ? "Capability" : "Revenue",
      goals: name === "Foundry Lab" ? [{ id: "G1", metric: null, by: null, progress: 0.8 }] : [],
      bothSides:
        place === 9 ? sides(800, 120, 90, 120) : place === 0 ? sides(500, 100, 300, 120) : null,
    },
    tenureMonths: 41,
    revenue: {
      ...{ thisQuarterMinor: thousands * 230_00, quarterOnQuarter: 0.14, lastWon: null },
      pipelineMinor: place === 0 ? 420_000_00 : 0,
    },
    fit: fit === null ? null : fitOf(fit),
    economics: {
      ...{ hoursPerQuarter: hoursOf[letter], costMinor: costOf[letter] * 1000_00 },
      ...{ returnPerCost: thousands / costOf[letter], roi: null, revenuePerHour: null },
      balance: place === 9 ? 0 : place === 0 ? 62 : null,
    },
    health: null,
    flags,
    notChecked: ["ONE-WAY", "NO-GOAL"],
    advice: { action, reason: { code: "start-unknown" }, notes: [] },
    past: noPast,
  };
}

const sides = (ours: number, ourCost: number, theirs: number, theirCost: number) => ({
  ourValueMinor: ours * 1000_00,
  ourCostMinor: ourCost * 1000_00,
  theirValueMinor: theirs * 1000_00,
  theirCostMinor: theirCost * 1000_00,
});

export const forty: readonly PartnerReview[] = rows.map(reviewOf);
