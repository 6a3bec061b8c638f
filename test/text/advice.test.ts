import { describe, expect, test } from "vitest";
import type { Advice, AdviceReason } from "../../src/domain/portfolio/review/advice";
import { flagCodes } from "../../src/domain/portfolio/review/flag";
import { defaultSettings } from "../../src/domain/portfolio/settings";
import { adviceLine } from "../../src/text/advice";
import { adviceSentences } from "../../src/text/advice-sentences";
import { flagClears, flagMeaning, flagName, notCheckedLine } from "../../src/text/flags";
import { producedLine, headlineSentence } from "../../src/text/headline";
import { involved, rank, won } from "../domain/portfolio/involved";
import { fortyPartners } from "../domain/portfolio/stories";
import { wellKept } from "../domain/portfolio/review/subjects";

const byClass = (
  over: Partial<Extract<AdviceReason, { readonly code: "class-and-fit" }>>,
): AdviceReason => ({
  ...{ code: "class-and-fit", class: "A", share: 0.226, attributedMinor: 1, quarters: 4 },
  ...{ fit: 85, band: "Strong", returnPerCost: null, pipelineMinor: 0 },
  ...over,
});

const none = { class: "None", share: null, attributedMinor: 0 } as const;
const weak = { fit: 35.5, band: "Weak" } as const;

const rows: readonly (readonly [AdviceReason, Advice["notes"], string, string])[] = [
  [byClass({}), [], "Class A, fit 85 Strong", "Class A with 22.6% of revenue and fit 85 Strong."],
  [
    byClass({ fit: 48, band: "Weak" }),
    ["protect", "diversify"],
    "Class A, fit 48 Weak: protect, diversify",
    "Class A with 22.6% of revenue and fit 48 Weak. Protect what it brings. Diversify: much hangs on it.",
  ],
  [
    byClass({ class: "B", share: 0.011, fit: null, band: null }),
    ["rate-fit"],
    "Class B, fit not rated: rate it",
    "Class B with 1.10% of revenue and fit not rated. Rate its fit.",
  ],
  [
    byClass({ class: "C", share: 0.005, fit: 45, band: "Weak" }),
    ["agree-separation-first"],
    "Class C, fit 45 Weak; agree separation terms first",
    "Class C with 0.50% of revenue and fit 45 Weak. Agree separation terms first: none are recorded.",
  ],
  [
    byClass({ class: "C", share: 0.03, fit: 55, band: "Moderate", returnPerCost: 0.83 }),
    ["return-below-one"],
    "Class C, fit 55 Moderate: brings back 0.83 per cost",
    "Class C with 3.0% of revenue and fit 55 Moderate. It brings back 0.83 for each 1 it costs.",
  ],
  [
    byClass({ ...none, ...weak }),
    [],
    "No revenue in 4 quarters, fit 35.5 Weak",
    "No revenue in 4 quarters and fit 35.5 Weak.",
  ],
  [
    byClass({ ...none, fit: null, band: null }),
    [],
    "No revenue in 4 quarters, fit never rated",
    "No revenue in 4 quarters and fit never rated.",
  ],
  [
    byClass({ ...none, ...weak, quarters: null, pipelineMinor: 420_000_00 }),
    ["pipeline-open"],
    "No revenue in the window, fit 35.5 Weak: $420k still open",
    "No revenue in the window and fit 35.5 Weak. But $420k is still open: see it through.",
  ],
  [
    byClass({ ...none, ...weak, attributedMinor: -5_000_00 }),
    [],
    "Below zero, −$5k, fit 35.5 Weak",
    "Below zero by $5k and fit 35.5 Weak.",
  ],
  [
    byClass({ ...none }),
    ["one-plan-one-deadline"],
    "No revenue in 4 quarters, fit 85 Strong: one plan, one deadline",
    "No revenue in 4 quarters and fit 85 Strong. It fits: make one plan with one deadline.",
  ],
  [
    { code: "one-sided", class: "B", ourNetMinor: 680_000_00, theirNetMinor: -30_000_00 },
    [],
    "Both sides: us +$680k, them −$30k",
    "Class B, but one-sided: we gain $680k, they lose $30k. Agree new terms.",
  ],
  [
    { code: "incubating", month: 4, ofMonths: 6, milestones: { met: 2, due: 3 } },
    [],
    "Month 4 of 6, 2 of 3 due milestones met",
    "Month 4 of 6, 2 of 3 due milestones met. Too early to judge it by revenue.",
  ],
  [
    { code: "incubating", month: 2, ofMonths: 6, milestones: null },
    [],
    "Month 2 of 6",
    "Month 2 of 6. Too early to judge it by revenue.",
  ],
  [
    { code: "decline", class: "A", changes: [-0.31, -0.28] },
    [],
    "Class A, down 31%, 28% on a year ago",
    "Class A, but down 31% and 28% on a year ago, two quarters running.",
  ],
  [
    { code: "no-sponsor", class: "A", missing: "theirs" },
    [],
    "Class A, but no sponsor on their side",
    "Class A, but nobody sponsors it on their side. Find one before it costs the revenue.",
  ],
  [
    { code: "goal-reached", valueType: "Capability", progress: 0.8 },
    [],
    "Capability partner, goal 80% reached",
    "A Capability partner, not there for revenue. Its goal is 80% reached.",
  ],
  [
    { code: "goal-behind", valueType: "Cost", progress: 0.599 },
    [],
    "Cost partner, goal 59% reached",
    "A Cost partner, not there for revenue, but its goal is only 59% reached.",
  ],
  [
    { code: "goal-missing", valueType: "Capability" },
    [],
    "Capability partner: set a goal",
    "A Capability partner, not there for revenue. Set a goal with figures to judge it by.",
  ],
  [
    { code: "goal-without-figures", valueType: "Capability" },
    [],
    "Capability partner: its goal has no figures",
    "A Capability partner, not there for revenue. Its goal has no figures to judge it by: enter baseline, target and current in Goals.",
  ],
  [
    { code: "fix-failed", quarters: 2 },
    [],
    "Two Fix quarters, no result",
    "Decided Fix in the last 2 quarters, and still little or no revenue.",
  ],
  [{ code: "exiting" }, [], "Separation under way", "The separation is under way."],
  [
    { code: "start-unknown" },
    ["diversify"],
    "No revenue, start date unknown: diversify",
    "No revenue, but nobody says since when it is a partner. Enter its start date in Partners. Diversify: much hangs on it.",
  ],
];

const reviewed = (
  reason: AdviceReason,
  notes: Advice["notes"],
  action: Advice["action"] = "Fix",
) => ({
  advice: { action, reason, notes },
  facts: wellKept,
  flags: [],
});

describe("the reason of an advice", () => {
  test.each(rows)("%o %j on the sheet", (reason, notes, line) => {
    expect(adviceLine(reviewed(reason, notes), "USD")).toBe(line);
  });

  test.each(rows)("%o %j on the card", (reason, notes, _, sentences) => {
    expect(adviceSentences(reviewed(reason, notes), "USD")).toBe(sentences);
  });

  test("the card says that all is well only where it was looked at", () => {
    const invest = reviewed(byClass({}), [], "Invest");
    const plain = "Class A with 22.6% of revenue and fit 85 Strong.";
    expect(adviceSentences(invest, "USD")).toBe(`${plain} Both sides gain and no flag is open.`);
    expect(adviceSentences({ ...invest, flags: ["REVIEW"] }, "USD")).toBe(plain);
    expect(adviceSentences({ ...invest, facts: { ...wellKept, bothSides: null } }, "USD")).toBe(
      plain,
    );
  });
});

describe("flags in words", () => {
  test.each([
    ["WIN-LOSE", "One side loses money", "Clears when each side keeps at least 20% of the gain."],
    ["NO-EXIT", "No exit terms agreed", "Clears when “Exit terms” says Y in Partners."],
    ["CONC", "Too much hangs on it", "Clears when its share is 30% or less."],
  ] as const)("%s", (code, name, clears) => {
    expect([flagName(code), flagClears(code)]).toEqual([name, clears]);
  });

  test("follow the settings", () => {
    const settings = { ...defaultSettings, concentratedAbove: 0.25, theirShareLeast: 0.1 };
    expect(flagClears("CONC", settings)).toBe("Clears when its share is 25% or less.");
    expect(flagClears("WIN-LOSE", settings)).toBe("Clears when they keep 10% to 80% of the gain.");
    expect(flagMeaning("REVIEW", settings)).toBe(
      "Reviews are due every 14 days up to day 90, 30 up to day 180 and 92 after that.",
    );
  });

  test("have a name of their own each", () => {
    expect(new Set(flagCodes.map(flagName)).size).toBe(flagCodes.length);
  });

  test("those not checked are named once by what was not looked at", () => {
    expect(notCheckedLine(["ONE-WAY", "UNRATED", "PROVISIONAL", "NO-EXIT"])).toBe(
      "3 not checked: introductions, fit, exit terms",
    );
    expect(notCheckedLine([])).toBe("");
  });
});

describe("the headline with logos", () => {
  const brought = rank(
    involved(
      fortyPartners.flatMap((thousands, partner) =>
        thousands === 0 ? [] : [won(thousands * 1000_00, [partner], { currency: "USD" })],
      ),
      fortyPartners.map((_, at) => `P${at}`),
    ),
    { from: 0, to: 200 },
  );

  test("of forty partners", () => {
    expect(headlineSentence(brought, 10)).toBe(
      "8 of 40 partners (20.0%) produce 82.5% of $5.48M; 25 produced anything; 10 are logos.",
    );
    expect(producedLine(brought, 1)).toBe("25 produced anything; 1 is a logo");
  });
});
