import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PartnerClass } from "../../../../src/domain/portfolio/partner-class";
import { noPast } from "../../../../src/domain/portfolio/quarter/past-decisions";
import { actions, type Action } from "../../../../src/domain/portfolio/review/action";
import type { AdviceNote } from "../../../../src/domain/portfolio/review/advice";
import { advise } from "../../../../src/domain/portfolio/review/advise";
import { flagsOf } from "../../../../src/domain/portfolio/review/flags";
import { partnerStages, valueTypes } from "../../../../src/domain/portfolio/review/partner-facts";
import { everySource, fitOf, goal, milestones, noSource, none, subject } from "./subjects";
import type { SubjectOver } from "./subjects";

/** With the flags that its figures raise, as a review does it. */
function adviceOn(over: SubjectOver) {
  const plain = subject(over);
  return advise({ ...plain, flags: flagsOf(plain).raised });
}

const as = (name: PartnerClass) => (name === "None" ? none : ({ class: name } as const));
const oneSided = {
  ...{ ourValueMinor: 800_00, ourCostMinor: 120_00 },
  ...{ theirValueMinor: 90_00, theirCostMinor: 120_00 },
};
const fixedTwice = { ...noPast, fixesInARow: 2 };

/** The cases of the rules, rule by rule. */
const cases: readonly (readonly [string, SubjectOver, Action, string])[] = [
  ["class A, fit 85", {}, "Invest", "class-and-fit"],
  ["class A, fit 66.5", { fit: fitOf(66.5) }, "Grow", "class-and-fit"],
  [
    "class A, fit 74, no sponsor",
    { fit: fitOf(74), facts: { theirSponsor: null } },
    "Fix",
    "no-sponsor",
  ],
  [
    "class B, balance 0",
    { ranked: { class: "B" }, fit: fitOf(39), facts: { bothSides: oneSided } },
    "Renegotiate",
    "one-sided",
  ],
  [
    "month 4, 2 of 3 milestones",
    { ranked: none, tenureMonths: 3, facts: { milestones: milestones(2, 3) } },
    "Incubate",
    "incubating",
  ],
  [
    "month 5, 1 of 3 milestones",
    { ranked: none, tenureMonths: 4, facts: { milestones: milestones(1, 3) } },
    "Fix",
    "milestones-missed",
  ],
  ["class None, fit 35.5", { ranked: none, fit: fitOf(35.5) }, "Exit", "class-and-fit"],
  [
    "class None, Capability, goal 80 %",
    { ranked: none, facts: { valueType: "Capability", goals: [goal(0.8)] } },
    "Maintain",
    "goal-reached",
  ],
  ["class C, fit 55", { ranked: as("C"), fit: fitOf(55) }, "Maintain", "class-and-fit"],
  ["class C, fit 78", { ranked: as("C"), fit: fitOf(78) }, "Fix", "class-and-fit"],
  ["class C, fit 45", { ranked: as("C"), fit: fitOf(45) }, "Exit", "class-and-fit"],

  ["1: exiting, whatever else", { facts: { stage: "Exiting" } }, "Exit", "exiting"],
  [
    "2: no milestone due yet",
    { ranked: none, tenureMonths: 0, facts: { milestones: milestones(0, 0) } },
    "Incubate",
    "incubating",
  ],
  [
    "2: exactly half of what was due is enough",
    { ranked: as("C"), tenureMonths: 5, facts: { milestones: milestones(1, 2) } },
    "Incubate",
    "incubating",
  ],
  [
    "2: six months are no longer young",
    { ranked: none, tenureMonths: 6, fit: fitOf(35.5) },
    "Exit",
    "class-and-fit",
  ],
  [
    "2: a young partner of class B is past it",
    { ranked: as("B"), tenureMonths: 2 },
    "Grow",
    "class-and-fit",
  ],
  [
    "3: goal at exactly 60 %",
    { ranked: none, facts: { valueType: "Market access", goals: [goal(0.6)] } },
    "Maintain",
    "goal-reached",
  ],
  [
    "3: goal at 59.9 %",
    { ranked: none, facts: { valueType: "Cost", goals: [goal(0.599)] } },
    "Fix",
    "goal-behind",
  ],
  [
    "3: no goal",
    { ranked: none, facts: { valueType: "Capability", goals: [] } },
    "Maintain",
    "goal-missing",
  ],
  [
    "3: a goal without figures",
    { ranked: none, facts: { valueType: "Capability", goals: [goal(null)] } },
    "Maintain",
    "goal-without-figures",
  ],
  [
    "3: the furthest of several goals",
    { ranked: none, facts: { valueType: "Capability", goals: [goal(0.1), goal(0.7), goal(null)] } },
    "Maintain",
    "goal-reached",
  ],
  [
    "3: a Capability partner with revenue goes by class and fit",
    { facts: { valueType: "Capability" } },
    "Invest",
    "class-and-fit",
  ],
  [
    "4: class C of strong fit",
    { ranked: as("C"), fit: fitOf(70), facts: { bothSides: oneSided } },
    "Renegotiate",
    "one-sided",
  ],
  [
    "4: class C below strong fit",
    { ranked: as("C"), fit: fitOf(69.9), facts: { bothSides: oneSided } },
    "Maintain",
    "class-and-fit",
  ],
  ["5: two Fix quarters", { ranked: as("C"), past: fixedTwice }, "Exit", "fix-failed"],
  [
    "5: one Fix quarter",
    { ranked: as("C"), past: { ...noPast, fixesInARow: 1 } },
    "Fix",
    "class-and-fit",
  ],
  [
    "5: class B gets another chance",
    { ranked: as("B"), past: fixedTwice },
    "Grow",
    "class-and-fit",
  ],
  [
    "6: a declining class B",
    {
      ranked: as("B"),
      revenue: {
        byQuarter: new Map([
          [0, 69],
          [1, 72],
          [4, 100],
          [5, 100],
        ]),
      },
    },
    "Fix",
    "decline",
  ],
  [
    "6: a class C without sponsor is not worth it",
    { ranked: as("C"), fit: fitOf(45), facts: { ourSponsor: null } },
    "Exit",
    "class-and-fit",
  ],
  ["7: A weak", { fit: fitOf(49.9) }, "Maintain", "class-and-fit"],
  ["7: A unrated", { fit: null }, "Maintain", "class-and-fit"],
  ["7: B strong", { ranked: as("B"), fit: fitOf(70) }, "Grow", "class-and-fit"],
  ["7: B moderate", { ranked: as("B"), fit: fitOf(50) }, "Maintain", "class-and-fit"],
  ["7: B weak", { ranked: as("B"), fit: fitOf(45) }, "Maintain", "class-and-fit"],
  ["7: B unrated", { ranked: as("B"), fit: fitOf(null) }, "Maintain", "class-and-fit"],
  [
    "7: C moderate that brings back less than it costs",
    { ranked: as("C"), fit: fitOf(55), economics: { returnPerCost: 0.99 } },
    "Exit",
    "class-and-fit",
  ],
  [
    "7: C moderate that comes out even",
    { ranked: as("C"), fit: fitOf(55), economics: { returnPerCost: 1 } },
    "Maintain",
    "class-and-fit",
  ],
  ["7: C unrated", { ranked: as("C"), fit: null }, "Maintain", "class-and-fit"],
  ["7: None strong", { ranked: none, fit: fitOf(70) }, "Fix", "class-and-fit"],
  ["7: None moderate", { ranked: none, fit: fitOf(55) }, "Exit", "class-and-fit"],
  ["7: None unrated", { ranked: none, fit: null }, "Exit", "class-and-fit"],
  [
    "7: None weak with open pipeline",
    { ranked: none, fit: fitOf(20), revenue: { pipelineMinor: 1 } },
    "Fix",
    "class-and-fit",
  ],
  [
    "7: net-negative is None",
    { ranked: { ...none, attributedMinor: -5_00 }, fit: fitOf(45) },
    "Exit",
    "class-and-fit",
  ],
  [
    "None of unknown start date is never Exit for lack of revenue",
    { ranked: none, fit: null, tenureMonths: null, facts: { startDate: null } },
    "Maintain",
    "start-unknown",
  ],
  [
    "None of unknown start date and strong fit",
    { ranked: none, fit: fitOf(80), tenureMonths: null, facts: { startDate: null } },
    "Fix",
    "class-and-fit",
  ],
  [
    "two Fix quarters count without a start date too",
    { ranked: none, past: fixedTwice, tenureMonths: null, facts: { startDate: null } },
    "Exit",
    "fix-failed",
  ],
];

describe("recommended action", () => {
  test.each(cases)("%s", (_, over, action, code) => {
    const found = adviceOn(over);
    expect([found.action, found.reason.code]).toEqual([action, code]);
  });

  test("a young partner's month is the one that runs", () => {
    const { reason } = adviceOn({
      ranked: none,
      tenureMonths: 3,
      facts: { milestones: milestones(2, 3) },
    });
    expect(reason).toEqual({
      ...{ code: "incubating", month: 4, ofMonths: 6, milestones: { met: 2, due: 3 } },
    });
  });

  test.each<readonly [string, SubjectOver, readonly AdviceNote[]]>([
    ["A weak", { fit: fitOf(40) }, ["protect", "diversify"]],
    ["A unrated", { fit: null }, ["protect", "rate-fit"]],
    ["B weak", { ranked: as("B"), fit: fitOf(40) }, ["low-touch"]],
    ["C unrated", { ranked: as("C"), fit: null }, ["low-touch", "rate-fit"]],
    ["None strong", { ranked: none }, ["one-plan-one-deadline"]],
    [
      "None with pipeline",
      { ranked: none, fit: fitOf(5), revenue: { pipelineMinor: 9 } },
      ["pipeline-open"],
    ],
    ["concentrated", { ranked: { share: 0.31 } }, ["diversify"]],
    [
      "A weak and concentrated, said once",
      { ranked: { share: 0.5 }, fit: fitOf(40) },
      ["protect", "diversify"],
    ],
    [
      "an Exit without exit terms",
      { ranked: as("C"), fit: fitOf(45), facts: { exitTerms: false } },
      ["agree-separation-first"],
    ],
    ["terms are no matter where nobody leaves", { facts: { exitTerms: false } }, []],
    [
      "exiting without terms",
      { facts: { stage: "Exiting", exitTerms: null } },
      ["agree-separation-first"],
    ],
  ])("notes: %s", (_, over, notes) => {
    expect(adviceOn(over).notes).toEqual(notes);
  });

  test.each<readonly [SubjectOver["facts"], SubjectOver["fit"], string]>([
    [{ ourSponsor: null }, null, "ours"],
    [{ theirSponsor: null }, null, "theirs"],
    [{ ourSponsor: null, theirSponsor: null }, null, "both"],
    [
      {},
      fitOf(55, {
        criteria: ["Executive sponsors"],
        rows: [{ rating: 1, weightPercent: 100, score: 0, points: 0 }],
      }),
      "rated-lowest",
    ],
  ])("on which side a sponsor is missing: %o", (facts, fit, missing) => {
    const { reason } = adviceOn({ ...(facts ? { facts } : {}), fit: fit ?? null });
    expect(reason).toEqual({ code: "no-sponsor", class: "A", missing });
  });
});

const anySubject = fc
  .record({
    class: fc.constantFrom<PartnerClass>("A", "B", "C", "None"),
    attributedMinor: fc.integer({ min: -1000, max: 1_000_000 }),
    share: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
    fit: fc.option(fc.integer({ min: 0, max: 100 })),
    tenureMonths: fc.option(fc.nat(60)),
    valueType: fc.option(fc.constantFrom(...valueTypes)),
    stage: fc.option(fc.constantFrom(...partnerStages)),
    sponsor: fc.option(fc.constant("A. Lund")),
    progress: fc.option(fc.double({ min: -1, max: 2, noNaN: true })),
    hasGoal: fc.boolean(),
    met: fc.nat(4),
    pipelineMinor: fc.nat(5),
    fixesInARow: fc.nat(3),
    quarters: fc.array(fc.integer({ min: -100, max: 1000 }), { maxLength: 10 }),
    isOneSided: fc.option(fc.boolean()),
    hasSources: fc.boolean(),
    returnPerCost: fc.option(fc.double({ min: 0, max: 5, noNaN: true })),
  })
  .map((it): SubjectOver => ({
    ranked: { class: it.class, attributedMinor: it.attributedMinor, share: it.share },
    fit: it.fit === null ? null : fitOf(it.fit),
    tenureMonths: it.tenureMonths,
    sources: it.hasSources ? everySource : noSource,
    past: { ...noPast, fixesInARow: it.fixesInARow },
    economics: { returnPerCost: it.returnPerCost },
    revenue: {
      byQuarter: new Map(it.quarters.map((minor, back) => [back - 1, minor])),
      pipelineMinor: it.pipelineMinor,
    },
    facts: {
      ...{ valueType: it.valueType, stage: it.stage, ourSponsor: it.sponsor },
      goals: it.hasGoal ? [goal(it.progress)] : [],
      milestones: milestones(it.met, 4),
      ...(it.isOneSided === null
        ? { bothSides: null }
        : it.isOneSided
          ? { bothSides: oneSided }
          : {}),
    },
  }));

describe("whatever the figures", () => {
  test("there is advice", () => {
    fc.assert(
      fc.property(anySubject, (over) => {
        expect(actions).toContain(adviceOn(over).action);
      }),
    );
  });

  test("a young partner is never blamed for missing revenue", () => {
    fc.assert(
      fc.property(anySubject, fc.nat(5), (over, tenureMonths) => {
        const { raised, notChecked } = flagsOf(subject({ ...over, tenureMonths }));
        expect(raised).toContain("EARLY");
        for (const flag of ["LOGO", "DORMANT", "DECLINE"] as const)
          expect([...raised, ...notChecked]).not.toContain(flag);
      }),
    );
  });

  test("a large share changes what is said, never the action", () => {
    fc.assert(
      fc.property(anySubject, (over) => {
        const withShare = (share: number) =>
          adviceOn({ ...over, ranked: { ...over.ranked, share } });
        const [small, large] = [withShare(0.3), withShare(0.9)];
        expect(large.action).toBe(small.action);
        expect(large.notes).toContain("diversify");
      }),
    );
  });

  test("without a start date no revenue alone is no Exit", () => {
    fc.assert(
      fc.property(anySubject, (over) => {
        const unknown = {
          ...over,
          tenureMonths: null,
          ranked: { ...over.ranked, class: "None" as const },
        };
        const { action, reason } = adviceOn(unknown);
        if (action === "Exit") expect(["exiting", "fix-failed"]).toContain(reason.code);
      }),
    );
  });

  test("a flag is raised, not raised, or not checked, never two of them", () => {
    fc.assert(
      fc.property(anySubject, (over) => {
        const { raised, notChecked } = flagsOf(subject(over));
        expect(raised.filter((flag) => notChecked.includes(flag))).toEqual([]);
      }),
    );
  });

  test("a partner on which all is well has no flag", () => {
    expect(flagsOf(subject())).toEqual({ raised: [], notChecked: [] });
  });
});
