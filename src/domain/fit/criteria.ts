/** One thing a partner is rated on. */
export type Criterion = {
  readonly code: string;
  readonly name: string;
  /** The built-in weight; the ten add up to 100. */
  readonly weight: number;
  /** What a rating of 1, 3 and 5 on the scale 1–5 looks like. */
  readonly anchors: readonly [lowest: string, middle: string, highest: string];
};

/** The ten built-in criteria of partner fit, in their built-in order. */
export const criteria = [
  {
    code: "ECON",
    name: "Both sides make money",
    weight: 18,
    anchors: ["one side loses", "break-even for one", "both clearly above hurdle, numbers agreed"],
  },
  {
    code: "REACH",
    name: "Complementary reach",
    weight: 16,
    anchors: [
      "same customers, same channel",
      "some new segments",
      "owns segments or channels we want and lack, and the reverse",
    ],
  },
  {
    code: "NEED",
    name: "Customer trust and need",
    weight: 12,
    anchors: [
      "no evidence",
      "some asks",
      "their customers trust them and keep asking for what we have",
    ],
  },
  {
    code: "OFFER",
    name: "Better together",
    weight: 12,
    anchors: ["no joint offer", "works with effort", "sold, delivered and supported as one"],
  },
  {
    code: "GAP",
    name: "Fills a gap",
    weight: 10,
    anchors: ["duplicates us", "partial", "critical capability, a year or more to build"],
  },
  {
    code: "GOALS",
    name: "Serves a written goal",
    weight: 10,
    anchors: ["none", "indirect", "named goal with metric and date, both sides"],
  },
  {
    code: "SPONSOR",
    name: "Executive sponsors",
    weight: 8,
    anchors: ["none", "one side", "both named and active this quarter"],
  },
  {
    code: "TRUST",
    name: "Trust within an agreed boundary",
    weight: 6,
    anchors: ["broken promises", "mostly keeps word", "tested under stress, boundary written"],
  },
  {
    code: "WORK",
    name: "Ways of working and pace",
    weight: 4,
    anchors: ["incompatible", "manageable", "same cadence, agreed timeline"],
  },
  {
    code: "DEPEND",
    name: "Mutual dependence",
    weight: 4,
    anchors: ["either could drop it unnoticed", "one-sided", "loss would hurt both"],
  },
] as const satisfies readonly Criterion[];

export type CriterionCode = (typeof criteria)[number]["code"];

/**
 * A criterion's name as it is compared: compatibility forms, case and spacing do not count.
 *
 * @example foldCriterion("  both SIDES make money") // → "both sides make money"
 */
export const foldCriterion = (name: string): string =>
  name.normalize("NFKC").replace(/\s+/g, " ").trim().toUpperCase().toLowerCase();

const byFoldedName = new Map<string, CriterionCode>(
  criteria.flatMap(({ code, name }) => [
    [foldCriterion(code), code],
    [foldCriterion(name), code],
  ]),
);

/**
 * The code of the built-in criterion with this code or full name, in any case.
 *
 * @param name a criterion as a person typed it
 * @returns the code, or null for a criterion of the person's own
 * @example criterionCode("Executive Sponsors") // → "SPONSOR"
 */
export const criterionCode = (name: string): CriterionCode | null =>
  byFoldedName.get(foldCriterion(name)) ?? null;

const builtInWeights = new Map<CriterionCode, number>(
  criteria.map(({ code, weight }) => [code, weight]),
);

/**
 * The weights used where none are given: the built-in ones if every criterion is one of the ten,
 * otherwise 1 each.
 *
 * @param codes the criteria in order, null for one that is not among the ten
 * @returns one weight above 0 for each criterion, in the same order
 * @example defaultWeights(["ECON", null]) // → [1, 1]
 */
export const defaultWeights = (codes: readonly (CriterionCode | null)[]): readonly number[] => {
  const weights = codes.map((code) => (code === null ? undefined : builtInWeights.get(code)));
  return weights.every((weight) => weight !== undefined) ? weights : codes.map(() => 1);
};
