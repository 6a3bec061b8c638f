import type { RecordProblem } from "../tables/record-problem";
import { listed } from "./counting";
import { cellFound } from "./deal-problems";

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
    case "footer":
      return "a row of this table";
    case "no-partner":
      return "a partner";
    case "no-goal-id":
      return "the id of a goal";
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
    default:
      return kindOfCell[problem.code];
  }
}

type CellCode = Extract<RecordProblem["code"], `not-${string}` | "error-cell">;

const kindOfCell: Readonly<Record<Exclude<CellCode, "not-in-list">, string>> = {
  "error-cell": "a value",
  "not-a-date": "a date",
  "not-a-quarter": "a quarter such as 2026 Q3, or a date",
  "not-an-amount": "an amount",
  "not-a-number": "a number",
  "not-a-rating": "a rating",
  "not-yes-or-no": "Y or N",
  "not-done": "the date it was done, or Y or N",
};

function foundText({ code, found }: RecordProblem): string {
  if (code === "blank-row") return "a blank row";
  if (code === "error-cell") return `the error ${String(found)}`;
  return code === "total-row" ? `a total row ${cellFound(found)}` : cellFound(found);
}
