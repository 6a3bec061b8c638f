import type { CriterionCode } from "./criteria";
import { reaches } from "./tolerance";

/** A criterion's score from 0 to 100, null where it is not rated, switched off or not there. */
type ScoreOf = (code: CriterionCode) => number | null;

/** A weakness that no other strength makes up for: the fit is held at or below `limit`. */
export type KnockOut = { readonly code: "ECON" | "MARKET" | "SPONSOR"; readonly limit: number };

type Rule = KnockOut & {
  /** What it looks at. */
  readonly criteria: readonly CriterionCode[];
  readonly applies: (score: number | null) => boolean;
};

const middle = 50;

/** Each applies where all that it looks at is as low as it says. */
const rules: readonly Rule[] = [
  { code: "ECON", limit: 39, criteria: ["ECON"], applies: (score) => score === 0 },
  {
    code: "MARKET",
    limit: 39,
    criteria: ["REACH", "NEED", "OFFER"],
    applies: (score) => score !== null && !reaches(score, middle),
  },
  { code: "SPONSOR", limit: 59, criteria: ["SPONSOR"], applies: (score) => score === 0 },
];

/** Every knock-out with the criteria whose ratings bring it about. */
export const knockOuts: readonly (KnockOut & Pick<Rule, "criteria">)[] = rules;

/**
 * The knock-out that holds a raw score down.
 *
 * ECON: one side loses money. MARKET: reach, need and offer are all rated below the middle.
 * SPONSOR: nobody sponsors the partnership.
 *
 * @param raw the score before any limit, 0–100
 * @param scoreOf the scores by criterion
 * @returns the one with the lowest limit below `raw`, the first listed where limits are equal; null
 * if none bites
 * @example knockOutOf(62.5, (code) => (code === "ECON" ? 0 : 100)) // → { "code": "ECON", "limit": 39 }
 */
export const knockOutOf = (raw: number, scoreOf: ScoreOf): KnockOut | null => {
  const biting = rules.filter(
    (rule) =>
      rule.limit < raw && rule.criteria.every((criterion) => rule.applies(scoreOf(criterion))),
  );
  const lowest = Math.min(...biting.map(({ limit }) => limit));
  const rule = biting.find(({ limit }) => limit === lowest);
  return rule === undefined ? null : { code: rule.code, limit: rule.limit };
};
