import { describe, expect, test } from "vitest";
import { comparedModels, modelNames } from "../../src/domain/attribution/models";
import { shownModels, type Standing } from "../../src/domain/portfolio/model-standings";
import type { PartnerClass } from "../../src/domain/portfolio/partner-class";
import { defaultSettings } from "../../src/domain/portfolio/settings";
import type { Portfolio, RankedPartner } from "../../src/domain/portfolio/portfolio";
import {
  droppingLine,
  holdingLine,
  modelNotes,
  modelSetting,
  modelText,
  ranksHoldLine,
} from "../../src/text/models";
import { involved, rank, won } from "../domain/portfolio/involved";

type Other = { readonly rank: number; readonly class: PartnerClass };

/** A partner under the model used, and under each of the others that differ from it. */
function partner(
  name: string,
  rank: number,
  letter: PartnerClass,
  others: Partial<Record<(typeof shownModels)[number], Other>> = {},
): RankedPartner {
  const attributedMinor = letter === "None" ? 0 : 100 - rank;
  const standing: Standing = { rank, class: letter, attributedMinor };
  const under = Object.fromEntries(
    shownModels.map((model) => [model, { ...standing, ...others[model] }]),
  ) as RankedPartner["under"];
  const ranks = comparedModels.map((model) => under[model].rank);
  return {
    ...{ name, rank, class: letter, attributedMinor, under },
    ...{ best: Math.min(...ranks), worst: Math.max(...ranks) },
    holds: comparedModels.every((model) => under[model].class === letter),
    ...{ share: null, cumulative: null, sourcedMinor: 0, wonDeals: 0, creditedDeals: 0 },
  };
}

const of = (...partners: readonly RankedPartner[]) => ({ partners }) as unknown as Portfolio;

const holds = (rank: number, letter: PartnerClass = "A") => partner(`P${rank}`, rank, letter);
const falls = (rank: number, to: PartnerClass, name = `P${rank}`) =>
  partner(name, rank, "A", { first: { rank: 9, class: to } });

const lines: readonly (readonly [string, Portfolio, string, string])[] = [
  ["no partner", of(), "No partner has revenue to rank in this window", ""],
  [
    "nobody with revenue",
    of(holds(1, "None")),
    "No partner has revenue to rank in this window",
    "",
  ],
  [
    "the only one of class A holding",
    of(holds(1), holds(2, "B")),
    "The one class A partner stays class A under all eight models",
    "",
  ],
  [
    "the only one of class A falling",
    of(falls(1, "B")),
    "The one class A partner does not stay class A under all eight models",
    "P1 drops to B in at least one of eight models",
  ],
  ["two that hold", of(holds(1), holds(2)), "Both stay class A under all eight models", ""],
  [
    "three that hold",
    of(holds(1), holds(2), holds(3)),
    "All 3 stay class A under all eight models",
    "",
  ],
  [
    "one of three",
    of(holds(1), falls(2, "B", "Solway Data"), falls(3, "B", "Bluepeak Consulting")),
    "1 of the 3 stays class A under all eight models",
    "Solway Data and Bluepeak Consulting drop to B in at least one of eight models",
  ],
  [
    "two of three",
    of(holds(1), holds(2), falls(3, "C")),
    "2 of the 3 stay class A under all eight models",
    "P3 drops to C in at least one of eight models",
  ],
  [
    "none of several, to different classes",
    of(falls(1, "None"), falls(2, "B")),
    "None of the 2 stays class A under all eight models",
    "P1 and P2 drop to B or no credit in at least one of eight models",
  ],
  [
    "more than can be named",
    of(holds(1), ...[2, 3, 4, 5, 6].map((rank) => falls(rank, "B"))),
    "1 of the 6 stays class A under all eight models",
    "P2, P3, P4 and 2 more drop to B in at least one of eight models",
  ],
  [
    "one that falls twice: the lowest class counts",
    of(
      partner("P1", 1, "A", { even: { rank: 5, class: "C" }, last: { rank: 3, class: "B" } }),
      holds(2),
    ),
    "1 of the 2 stays class A under all eight models",
    "P1 drops to C in at least one of eight models",
  ],
  [
    "one that falls under Sourced alone, which is not among the eight",
    of(partner("P1", 1, "A", { sourced: { rank: 9, class: "None" } })),
    "The one class A partner stays class A under all eight models",
    "",
  ],
];

describe("how class A holds", () => {
  test.each(lines)("%s", (_, portfolio, holding, dropping) => {
    expect(holdingLine(portfolio)).toBe(holding);
    expect(droppingLine(portfolio)).toBe(dropping);
  });

  test("the eight are eight", () => {
    expect(comparedModels).toHaveLength(8);
  });
});

const moves = (rank: number) => partner(`P${rank}`, rank, "A", { last: { rank: 30, class: "A" } });

const ranks: readonly (readonly [string, Portfolio, string])[] = [
  ["nobody with revenue", of(holds(1, "None")), ""],
  ["none", of(moves(1), moves(2), holds(3, "None")), "no rank holds"],
  ["one", of(moves(1), holds(2)), "rank 2 holds"],
  ["the only one", of(holds(1)), "rank 1 holds"],
  ["two", of(holds(1), moves(2), moves(3), holds(4)), "ranks 1 and 4 hold"],
  [
    "a run",
    of(holds(1), holds(2), holds(3), moves(4), holds(5), holds(6)),
    "ranks 1 to 3, 5 and 6 hold",
  ],
  ["all", of(holds(1), holds(2), holds(3, "None")), "all ranks hold"],
  [
    "a shared rank of which one moves",
    of(holds(1), holds(2), moves(2), holds(4)),
    "ranks 1 and 4 hold",
  ],
  [
    "one that keeps another rank under all eight",
    of(holds(1), { ...holds(2), best: 3, worst: 3 }, holds(4)),
    "ranks 1 and 4 hold",
  ],
];

test.each(ranks)("ranks that hold: %s", (_, portfolio, line) => {
  expect(ranksHoldLine(portfolio)).toBe(line);
});

describe("the settings line", () => {
  test("prints what each role weighs", () => {
    expect(modelSetting("role", null, defaultSettings)).toBe(
      "Model role (1, 0.6, 0.4, 0.3, 0.2). No lookback limit.",
    );
  });

  test("prints what is set, not what is usual", () => {
    const set = { ...defaultSettings, weightCoSell: 0.8, halfLifeDays: 45 };
    expect(modelSetting("role", null, set)).toMatch(/role \(1, 0\.8, 0\.4, 0\.3, 0\.2\)/u);
    expect(modelSetting("decay", null, set)).toMatch(/halves every 45 days/u);
  });

  test("prints half-life and lookback", () => {
    expect(modelSetting("decay", 180, defaultSettings)).toBe(
      "Model decay (halves every 90 days before the close). Lookback 180 days.",
    );
    expect(modelSetting("even", 1, defaultSettings)).toBe(
      "Model even (each partner of a deal the same). Lookback 1 day.",
    );
  });
});

test("every model says in its own sentence what it assumes, and whom it favours", () => {
  for (const name of modelNames) {
    const text = modelText[name];
    expect(text.assumes.startsWith(`${text.name} `)).toBe(true);
    expect(text.assumes).toMatch(/\. It favours .+\.$/);
    expect(text.line).not.toMatch(/\.$/);
  }
  const names = modelNames.flatMap((name) => [modelText[name].name]);
  expect(new Set(names).size).toBe(modelNames.length);
});

describe("what a model takes otherwise than it stands", () => {
  const deals = [won(100_00, [0]), won(50_00, [1])];
  const plain = rank(involved(deals, ["Acme", "Beta"]), { from: 0, to: 200 });

  test("is nothing in an ordinary portfolio", () => {
    expect(modelNotes(plain)).toEqual([]);
  });

  test("is more than the whole of a deal, and what has no date where order decides", () => {
    const use = { ...plain.use, undatedBesideDated: 2 };
    expect(modelNotes({ ...plain, overCredited: 1, model: "custom", use })).toEqual([
      "1 deal has more than 100% given away, scaled to 100%",
    ]);
    expect(modelNotes({ ...plain, model: "first", use })).toEqual([
      "2 involvements without a date not used: order decides here",
    ]);
  });
});
