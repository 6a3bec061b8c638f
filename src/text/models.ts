import {
  comparedModels,
  needsOrder,
  type DealModelName,
  type ModelName,
} from "../domain/attribution/models";
import type { PartnerClass } from "../domain/portfolio/partner-class";
import type { Portfolio, RankedPartner } from "../domain/portfolio/portfolio";
import { defaultSettings, type Settings } from "../domain/portfolio/settings";
import { counted, listed, whole } from "./counting";

export type ModelText = {
  readonly name: string;
  /** For the head of a column. */
  readonly short: string;
  /** How it shares a deal, in a line without a full stop. */
  readonly line: string;
  /** What it assumes and whom it favours. */
  readonly assumes: string;
};

export const modelText = {
  role: {
    name: "Role",
    short: "Role",
    line: "Sourcing counts most, delivery less",
    assumes:
      "Role shares each deal by what partners did on it. It favours partners who bring deals in.",
  },
  even: {
    name: "Even",
    short: "Even",
    line: "Everyone on the deal gets the same",
    assumes:
      "Even gives all partners on a deal the same. It favours partners with a small part in many deals.",
  },
  linear: {
    name: "Per touch",
    short: "Touch",
    line: "More touches, more credit",
    assumes:
      "Per touch gives each recorded touch the same. It favours partners who are often there, and those who record more.",
  },
  first: {
    name: "First touch",
    short: "First",
    line: "All to whoever was there first",
    assumes:
      "First touch gives each deal to whoever was there first. It favours partners who open doors.",
  },
  last: {
    name: "Last touch",
    short: "Last",
    line: "All to whoever was there last",
    assumes:
      "Last touch gives each deal to whoever was there last. It favours partners who help to close.",
  },
  position: {
    name: "First and last",
    short: "First, last",
    line: "40% first, 40% last, 20% between",
    assumes:
      "First and last gives most of a deal to its first and its last touch. It favours partners who open and who close.",
  },
  decay: {
    name: "Recent counts more",
    short: "Recent",
    line: "The nearer the close, the more credit",
    assumes:
      "Recent counts more gives a touch less the longer before the close it was. It favours partners who are there towards the end.",
  },
  sourced: {
    name: "Sourced only",
    short: "Sourced",
    line: "Nobody sourced it, nobody gets credit",
    assumes:
      "Sourced only gives each deal to the partners who sourced it, and all others to nobody. It favours partners who bring deals in.",
  },
  custom: {
    name: "Own percentages",
    short: "Own\u00a0%",
    line: "What your Credit % column says",
    assumes:
      "Own percentages gives each partner what your Credit % column says. It favours whoever was given most there.",
  },
  markov: {
    name: "Paths through them",
    short: "Paths",
    line: "Uses lost deals too; no credit per deal",
    assumes:
      "Paths through them looks at all deals at once, lost ones too. It favours partners through whom many deals were won and few lost.",
  },
} as const satisfies Readonly<Record<ModelName, ModelText>>;

/** Why the one model that looks at all deals together cannot be the portfolio's. */
export const markovNotUsed =
  "It can be compared, not used: it shares out all revenue at once, so there is nothing to audit deal by deal.";

/** Without lost deals every path is won. */
export const noLostDeals =
  "No deal was lost in this window, so it only says on which share of the won paths a partner is.";

/** Why Sourced stands beside the models over which best and worst are taken. */
export const sourcedBeside =
  "It is not one of the eight that best and worst are taken over, because it leaves some credit out.";

export const notProof = "Shares of credit, not proof of cause.";

/** What is to be seen in the example of three deals. */
export const threeDealsText =
  "An invented example: Alpha opened the largest deal, Gamma came to it last.";

/** From Sourced to Marketplace. */
const weightsOf = (settings: Settings): readonly number[] => [
  ...[settings.weightSourced, settings.weightCoSell, settings.weightInfluenced],
  ...[settings.weightImplementation, settings.weightMarketplace],
];

const halves = ({ halfLifeDays }: Settings): string =>
  `halves every ${counted(halfLifeDays, "day")} before the close`;

const usualWeights = weightsOf(defaultSettings);

/** How a model shares a deal with what is set for it, in a line without a full stop. */
export function modelLine(model: ModelName, settings: Settings): string {
  if (model === "decay") return capitalised(halves(settings));
  const weights = weightsOf(settings);
  // Which role counts most is no longer known beforehand.
  return model === "role" && weights.some((weight, code) => weight !== usualWeights[code])
    ? `Roles weigh ${weights.join(", ")}, from Sourced to Marketplace`
    : modelText[model].line;
}

const capitalised = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const settingsOf = (settings: Settings): Readonly<Record<DealModelName, string>> => ({
  // With the names of the roles the line would run under the chart.
  role: weightsOf(settings).join(", "),
  even: "each partner of a deal the same",
  linear: "each touch of a deal the same",
  first: "all to the first touch",
  last: "all to the last touch",
  position: "40% to the first touch, 40% to the last, 20% between; two touches half each",
  decay: halves(settings),
  sourced: "shared evenly by who sourced a deal; where nobody did, it is direct",
  custom: "as the Credit % column says; the rest is direct",
});

/** The model and its settings, as printed on the sheet. */
export function modelSetting(
  model: DealModelName,
  lookbackDays: number | null,
  settings: Settings,
): string {
  const limit =
    lookbackDays === null ? "No lookback limit." : `Lookback ${counted(lookbackDays, "day")}.`;
  return `Model ${model} (${settingsOf(settings)[model]}). ${limit}`;
}

/** What of the involvements the portfolio's model takes otherwise than they stand, as sentences. */
export function modelNotes({ model, use, overCredited }: Portfolio): readonly string[] {
  const undated = needsOrder(model) ? use.undatedBesideDated : 0;
  const has = (count: number): string => (count === 1 ? "has" : "have");
  return [
    ...(overCredited === 0
      ? []
      : [
          `${counted(overCredited, "deal")} ${has(overCredited)} more than 100% given away, scaled to 100%`,
        ]),
    ...(undated === 0
      ? []
      : [`${counted(undated, "involvement")} without a date not used: order decides here`]),
  ];
}

/** How many of class A do not depend on the model, without a full stop. */
export function holdingLine({ partners }: Portfolio): string {
  const classA = partners.filter((partner) => partner.class === "A");
  const holding = classA.filter(({ holds }) => holds).length;
  const under = "under all eight models";
  if (classA.length === 0) return "No partner has revenue to rank in this window";
  if (classA.length === 1) {
    return `The one class A partner ${holding === 1 ? "stays" : "does not stay"} class A ${under}`;
  }
  if (holding === 0) return `None of the ${whole(classA.length)} stays class A ${under}`;
  if (holding === classA.length) {
    return `${holding === 2 ? "Both" : `All ${whole(holding)}`} stay class A ${under}`;
  }
  const stay = holding === 1 ? "stays" : "stay";
  return `${whole(holding)} of the ${whole(classA.length)} ${stay} class A ${under}`;
}

/** Who leaves class A under another model, and where to, without a full stop; "" if nobody does. */
export function droppingLine({ partners }: Portfolio): string {
  const dropping = partners.filter((partner) => partner.class === "A" && !partner.holds);
  if (dropping.length === 0) return "";
  const reached = new Set(dropping.map(lowestClass));
  const to = lettersDown.filter((letter) => reached.has(letter)).map(classText);
  const drop = dropping.length === 1 ? "drops" : "drop";
  return `${firstFew(dropping)} ${drop} to ${listed(to, "or")} in at least one of eight models`;
}

const lettersDown: readonly PartnerClass[] = ["A", "B", "C", "None"];

const classText = (letter: PartnerClass): string => (letter === "None" ? "no credit" : letter);

function lowestClass({ under }: RankedPartner): PartnerClass {
  const depths = comparedModels.map((model) => lettersDown.indexOf(under[model].class));
  return lettersDown[Math.max(...depths)] ?? "None";
}

const namedAtMost = 3;

function firstFew(partners: readonly RankedPartner[]): string {
  const names = partners.slice(0, namedAtMost).map(({ name }) => name);
  const more = partners.length - names.length;
  return listed(more === 0 ? names : [...names, `${whole(more)} more`]);
}

/** Which ranks do not depend on the model, to follow on `holdingLine`; "" where nothing is ranked. */
export function ranksHoldLine({ partners }: Portfolio): string {
  const ranked = partners.filter(({ attributedMinor }) => attributedMinor > 0);
  const moving = new Set(ranked.filter((partner) => !keepsRank(partner)).map(({ rank }) => rank));
  const ranks = [...new Set(ranked.map(({ rank }) => rank))];
  const holding = ranks.filter((rank) => !moving.has(rank));
  if (ranks.length === 0) return "";
  if (holding.length === 0) return "no rank holds";
  if (holding.length === 1) return `rank ${holding.join("")} holds`;
  if (holding.length === ranks.length) return "all ranks hold";
  return `ranks ${listed(runs(holding))} hold`;
}

/** Its own rank comes first: under a model beside the eight it may not be theirs. */
const keepsRank = ({ rank, best, worst }: RankedPartner): boolean =>
  rank === best && rank === worst;

/** 1, 2, 3, 7 → "1 to 3", "7" */
function runs(ascending: readonly number[]): readonly string[] {
  const found: number[][] = [];
  for (const number of ascending) {
    const run = found.at(-1);
    if (run?.at(-1) === number - 1) run.push(number);
    else found.push([number]);
  }
  return found.flatMap((run) =>
    run.length < 3 ? run.map(String) : [`${run[0] ?? ""} to ${run.at(-1) ?? ""}`],
  );
}
