import type { MixedCurrencies } from "../domain/portfolio/one-currency";
import type { MissingColumns } from "../tables/read-deals";
import type { WorkbookProblem } from "../tables/workbook-problem";
import { missingColumnsText, mixedCurrenciesText } from "./deal-problems";
import { workbookProblem, type Explanation } from "./workbook-problems";

export type BuildProblem =
  | WorkbookProblem
  | MixedCurrencies
  | MissingColumns
  | { readonly code: "no-partner"; readonly column: string }
  | { readonly code: "headers-changed"; readonly table: string };

const safe = "Nothing was written. Your sheets are as they were.";

/** Why there is no portfolio: of the data first, then of the workbook. */
export function buildProblem(problem: BuildProblem): Explanation {
  switch (problem.code) {
    case "mixed-currencies":
      return {
        title: "The deals are in several currencies",
        why: mixedCurrenciesText(problem),
        safe,
      };
    case "missing-columns":
      return { title: "A column is missing", why: missingColumnsText(problem), safe };
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
    default:
      return workbookProblem(problem);
  }
}
