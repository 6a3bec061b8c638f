import { questionCount } from "../domain/fit/readiness";
import type { Place } from "./fit-problems";

/** What the plain ranges and numbers of worksheet functions can get wrong. */
export type ValueProblem =
  | {
      readonly code: "cell-unreadable";
      readonly argument: ValueArgument;
      /** null for an argument that is one cell. */
      readonly place: Place | null;
      readonly expected: ExpectedCell;
      readonly found: unknown;
    }
  | {
      readonly code: "counts-differ";
      readonly argument: ValueArgument;
      readonly count: number;
      /** The argument it must be as long as, and how long that is. */
      readonly other: ValueArgument;
      readonly otherCount: number;
    }
  | { readonly code: "answers-miscounted"; readonly count: number }
  | {
      readonly code: "part-above-whole";
      readonly part: ValueArgument;
      readonly whole: ValueArgument;
      readonly partAmount: number;
      readonly wholeAmount: number;
    }
  | { readonly code: "no-customers"; readonly argument: ValueArgument }
  | { readonly code: "nothing-alone"; readonly alone: number }
  | { readonly code: keyof typeof sentences };

export type ValueArgument = keyof typeof titles;
export type ExpectedCell = keyof typeof expectations;

export function valueProblemText(problem: ValueProblem): string {
  switch (problem.code) {
    case "cell-unreadable":
      return `${placeText(problem)}: expected ${expectations[problem.expected]}, found ${foundText(problem.found)}.`;
    case "counts-differ":
      return `${titles[problem.argument]}: expected as many cells as ${inSentence(problem.other)}, ${problem.otherCount}, found ${problem.count}.`;
    case "answers-miscounted":
      return `Answers: expected ${questionCount} cells, one for each question, found ${problem.count}.`;
    case "part-above-whole":
      return `${titles[problem.part]}: expected 0 to ${problem.wholeAmount}, all of ${inSentence(problem.whole)}, found ${problem.partAmount}.`;
    case "no-customers":
      return `${titles[problem.argument]}: expected at least one customer, found none.`;
    case "nothing-alone":
      return `Nothing to compare with: alone the two sides add up to ${problem.alone}.`;
    default:
      return sentences[problem.code];
  }
}

/** Where a cell that should count holds an error of its own. */
export const valueErrorText = (problem: UnreadableCell, error: string): string =>
  `${placeText(problem)}: the cell holds ${error}.`;

const sentences = {
  "shares-crossed": "A share: expected a share not above that of B, found a greater one.",
  "nothing-positive": "Values: expected at least one above 0, found none.",
  "nothing-to-share": "Not enough to share: the values add up to 0.",
  "no-accounts": "Not enough accounts: neither side has any.",
  "nothing-compared": "Nothing to compare: no capability has all three ratings.",
  "no-gap": "No gap of ours to fill: every capability rated throughout is at 5 on our side.",
  "no-cost": "Cost: no cost recorded; a return needs one above 0.",
} as const;

const expectations = {
  any: "a number",
  "not-negative": "a number of 0 or more",
  "above-zero": "a number above 0",
  relevance: "a number from 0 to 1",
  share: "a share above 0 and up to 1",
  rating: "a number from 1 to 5, or n/a where not rated",
  answer: "0, 1 or 2",
  name: "a name",
} as const;

const titles = {
  value: "Value",
  values: "Values",
  exit: "Exit",
  hours: "Hours",
  cost: "Cost",
  aShare: "A share",
  bShare: "B share",
  ours: "Ours",
  theirs: "Theirs",
  relevance: "Relevance",
  theirRelevance: "Their relevance",
  targets: "Targets",
  importance: "Importance",
  answers: "Answers",
  ourValue: "Our value",
  ourCost: "Our cost",
  theirValue: "Their value",
  theirCost: "Their cost",
  together: "Together",
  oursAlone: "Ours alone",
  theirsAlone: "Theirs alone",
  ourRevenueViaThem: "Our revenue via them",
  ourRevenue: "Our revenue",
  theirRevenueViaUs: "Their revenue via us",
  theirRevenue: "Their revenue",
} as const;

const inSentence = (argument: ValueArgument): string => titles[argument].toLowerCase();

export type UnreadableCell = Extract<ValueProblem, { readonly code: "cell-unreadable" }>;

const placeText = ({ argument, place }: UnreadableCell): string =>
  place === null
    ? titles[argument]
    : `${titles[argument]}, row ${place.row}, column ${place.column}`;

const longest = 40;

function foundText(found: unknown): string {
  if (found === null || found === undefined || found === "") return "a blank cell";
  if (typeof found === "string")
    return `the text "${found.length > longest ? `${found.slice(0, longest)}…` : found}"`;
  if (typeof found === "boolean") return found ? "TRUE" : "FALSE";
  return typeof found === "number" ? String(found) : "a cell of another kind";
}
