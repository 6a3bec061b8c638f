import type { RecordProblem } from "../tables/record-problem";
import { listed } from "./counting";
import { bothReadings, cellFound, oneWayText } from "./deal-problems";

/** "Partner list, row 7, Exit terms: expected Y or N, found 'mostly'; not checked" */
export function recordProblemText(problem: RecordProblem): string {
  const { table, row, column, rowCounts } = problem;
  const where = [table, `row ${row}`, ...(column === null ? [] : [column])].join(", ");
  const consequence = rowCounts ? "; not checked" : "";
  return `${where}: expected ${recordExpectedText(problem)}, found ${foundText(problem)}${consequence}`;
}

export function recordExpectedText(problem: RecordProblem): string {
  switch (problem.code) {
    case "blank-row":
    case "total-row":
    case "footer-row":
      return "a row of this table";
    case "no-partner":
      return "a partner";
    case "no-goal-id":
      return "the id of a goal";
    case "no-account":
      return "an account";
    case "no-deliverable":
      return "a deliverable";
    case "no-date":
      return "a quarter or a date";
    case "no-figure":
      return "hours or an amount";
    case "repeated":
      return `one row each; row ${problem.firstRow} counts`;
    case "not-in-list":
      return listed(problem.choices, "or");
    case "other-currency":
      return `an amount in ${problem.currency}, as the deals are`;
    case "either-date":
    case "either-number":
    case "not-in-order":
    case "short-year":
      return oneWayText(problem);
    default:
      return kindOfCell[problem.code];
  }
}

type CellCode = Extract<RecordProblem["code"], `not-${string}` | "error-cell">;

const kindOfCell: Readonly<Record<Exclude<CellCode, "not-in-list" | "not-in-order">, string>> = {
  "error-cell": "a value",
  "not-a-date": "a date",
  "not-a-quarter": "a quarter such as 2026 Q3, or a date",
  "not-an-amount": "an amount",
  "not-a-number": "a number",
  "not-a-rating": "a rating",
  "not-yes-or-no": "Y or N",
  "not-done": "the date it was done, or Y or N",
};

function foundText(problem: RecordProblem): string {
  const { code, found } = problem;
  if (code === "blank-row") return "a blank row";
  if (code === "error-cell") return `the error ${String(found)}`;
  if (code === "total-row") return `a total row ${cellFound(found)}`;
  return `${cellFound(found)}${bothReadings(problem)}`;
}
