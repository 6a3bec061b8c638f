import type { BuildProblem } from "../tables/build-problem";
import { missingColumnsText, mixedCurrenciesText } from "./deal-problems";
import { missingBesideText } from "./table-reasons";
import { missingTouchColumnsText } from "./involvement-problems";
import { halfWritten, workbookProblem, type Explanation, type Writing } from "./workbook-problems";

/** A fault of ours: whatever was thrown. */
export type Bug = { readonly code: "bug"; readonly detail: string };

export type ToldProblem = BuildProblem | Bug;

const safe = "Nothing was written. Your sheets are as they were.";

const mayBeHalfWritten: Readonly<Record<Writing, string>> = {
  portfolio: `Portfolio, Credits and Data notes may be half written. ${halfWritten.portfolio}`,
  aliases: `The table of aliases may be half written. ${halfWritten.aliases}`,
  sample: `The sheets of sample data may be half written. ${halfWritten.sample}`,
};

/**
 * Why there is no portfolio: of the data first, then of the workbook.
 * @param writing what was being written when the problem came; null while nothing was
 */
export function buildProblem(problem: ToldProblem, writing: Writing | null): Explanation {
  switch (problem.code) {
    case "mixed-currencies":
      return {
        title: "The deals are in several currencies",
        why: mixedCurrenciesText(problem),
        safe,
      };
    case "missing-columns":
      return { title: "A column is missing", why: missingColumnsText(problem), safe };
    case "missing-involvement-columns":
      return { title: "A column is missing", why: missingTouchColumnsText(problem), safe };
    case "missing-beside-columns":
      return { title: "A column is missing", why: missingBesideText(problem), safe };
    case "no-partner":
      return {
        title: "No deal names a partner",
        why: `The column “${problem.column}” is blank in every row that counts, so there is nobody to rank.`,
        safe,
      };
    case "headers-changed":
      return {
        title: `The columns of ${problem.table} have changed`,
        why: "A column was added, moved or renamed since you chose them, so they have to be looked at again.",
        safe,
      };
    case "question-open":
      return {
        title: `${problem.table} can be read in two ways now`,
        why: "Its cells changed since you answered for it, and nothing there says which way is meant.",
        safe,
      };
    case "bug":
      return {
        title: "Vital Few stopped at a fault of its own",
        why: "It met something it was not made for. Neither you nor your data did anything wrong. The details below tell its makers where.",
        safe: writing === null ? safe : mayBeHalfWritten[writing],
      };
    default:
      return workbookProblem(problem, writing);
  }
}
