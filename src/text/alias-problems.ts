import type { AliasProblem } from "../tables/read-aliases";
import { cellFound } from "./deal-problems";

/** "Aliases, row 7, Partner: expected another partner than “Umber”, found 'UMBER'" */
export function aliasProblemText(problem: AliasProblem): string {
  const { table, row, column } = problem;
  const where = [table, `row ${row}`, ...(column === null ? [] : [column])].join(", ");
  return `${where}: expected ${aliasExpectedText(problem)}, found ${foundText(problem)}`;
}

export function aliasExpectedText(problem: AliasProblem): string {
  switch (problem.code) {
    case "blank-row":
      return "a name and its partner";
    case "no-name":
      return "a name as written in your data";
    case "no-partner":
      return "the partner it is meant for";
    case "error-cell":
      return "a name";
    case "self-alias":
      return "another name than the one as written";
    case "repeated":
      return `each name once; ${firstText(problem)} says the same`;
    case "conflicting":
      return `one partner for each name; ${firstText(problem)} says ${problem.firstPartner}, which counts`;
    case "circular":
      return "a partner that does not lead back to this name";
  }
}

/** The row that counts, named with its table where that is another. */
const firstText = ({
  table,
  firstRow,
  firstTable,
}: Extract<AliasProblem, { readonly code: "repeated" | "conflicting" }>): string =>
  firstTable === table ? `row ${firstRow}` : `row ${firstRow} of ${firstTable}`;

/** What to do about it. */
export const aliasTodo: Readonly<Record<AliasProblem["code"], string>> = {
  "blank-row": "Nothing. Blank rows are never counted.",
  "no-name": "Type the name as it stands in your data.",
  "no-partner": "Type the partner this name is meant for.",
  "error-cell": "Correct the formula of this cell, or type the name.",
  "self-alias": "Nothing. Case and spaces never tell two names apart.",
  repeated: "Nothing, or delete one of the two rows.",
  conflicting: "Delete the row that is wrong.",
  circular: "Correct the rows so that they end at one partner. Until then these names stay apart.",
};

function foundText({ code, found }: AliasProblem): string {
  if (code === "blank-row") return "a blank row";
  return code === "error-cell" ? `the error ${String(found)}` : cellFound(found);
}
