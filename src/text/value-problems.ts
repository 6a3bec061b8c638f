/** What the plain ranges and shares of worksheet functions over values can get wrong. */
export type ValueProblem =
  | {
      readonly code: "cell-unreadable";
      readonly argument: ValueArgument;
      readonly row: number;
      readonly column: number;
      readonly expected: ExpectedNumber;
      readonly found: unknown;
    }
  | {
      readonly code: "counts-differ";
      readonly argument: ValueArgument;
      readonly values: number;
      readonly count: number;
    }
  | { readonly code: "share-unreadable"; readonly option: ShareOption; readonly found: unknown }
  | { readonly code: "shares-crossed" }
  | { readonly code: "nothing-positive" }
  | { readonly code: "nothing-to-share" };

export type ValueArgument = "value" | "values" | "exit" | "hours" | "cost";
export type ExpectedNumber = "any" | "not-negative";
export type ShareOption = "aShare" | "bShare";

export function valueProblemText(problem: ValueProblem): string {
  switch (problem.code) {
    case "cell-unreadable": {
      const expected = problem.expected === "any" ? "a number" : "a number of 0 or more";
      return `${placeText(problem)}: expected ${expected}, found ${foundText(problem.found)}.`;
    }
    case "counts-differ":
      return `${titles[problem.argument]}: expected as many cells as values, ${problem.values}, found ${problem.count}.`;
    case "share-unreadable":
      return `${shareTitles[problem.option]}: expected a share above 0 and up to 1, found ${foundText(problem.found)}.`;
    case "shares-crossed":
      return "A share: expected a share not above that of B, found a greater one.";
    case "nothing-positive":
      return "Values: expected at least one above 0, found none.";
    case "nothing-to-share":
      return "Not enough to share: the values add up to 0.";
  }
}

/** Where a cell that should count holds an error of its own. */
export const valueErrorText = (problem: ValueProblem, error: string): string => {
  if (problem.code === "share-unreadable")
    return `${shareTitles[problem.option]}: the cell holds ${error}.`;
  const place = problem.code === "cell-unreadable" ? placeText(problem) : "Values";
  return `${place}: the cell holds ${error}.`;
};

const titles = {
  value: "Value",
  values: "Values",
  exit: "Exit",
  hours: "Hours",
  cost: "Cost",
} as const;
const shareTitles = { aShare: "A share", bShare: "B share" } as const;

type Unreadable = Extract<ValueProblem, { readonly code: "cell-unreadable" }>;

const placeText = ({ argument, row, column }: Unreadable): string =>
  argument === "value" ? titles.value : `${titles[argument]}, row ${row}, column ${column}`;

const longest = 40;

function foundText(found: unknown): string {
  if (typeof found === "string")
    return `the text "${found.length > longest ? `${found.slice(0, longest)}…` : found}"`;
  if (typeof found === "boolean") return found ? "TRUE" : "FALSE";
  return typeof found === "number" ? String(found) : "a cell of another kind";
}
