import type { InsertProblem } from "../tables/insert-problem";
import { listed, whole } from "./counting";
import { workbookProblem } from "./workbook-problems";

/** Why a formula did not go into a cell, and what would help. */
export function insertProblemText(problem: InsertProblem, address: string): string {
  switch (problem.code) {
    case "cell-taken":
      return `${address} holds a value. Replace it?`;
    case "list-in-table":
      return `${address} stands in the table ${problem.table}, where Excel has no room for a list. Select a cell outside it.`;
    case "no-room": {
      const { rows, columns } = problem;
      return `Needs ${whole(rows)} rows and ${whole(columns)} columns free below ${address}.`;
    }
    case "sheet-protected":
      return `The sheet “${problem.sheet}” is protected. Select a cell on another one.`;
    case "cell-being-edited":
      return "Finish the cell you are editing, then press Insert again.";
    case "source-gone":
      return `The sheet “${problem.source}” is gone. Select a cell.`;
    default: {
      const { title, why } = workbookProblem(problem, null);
      return `${title}. ${why}`;
    }
  }
}

/** What a cell shows once the formula stands in it. */
export function insertedText(address: string, shows: string): string {
  if (shows === "#SPILL!")
    return `${address} shows #SPILL!: the list is longer than the room below it. Empty the cells in its way.`;
  if (shows === "#BUSY!") return `${address} is still being worked out.`;
  return `${address} shows ${shows}`;
}

export const needsText = (labels: readonly string[]): string =>
  `Fill in ${listed(labels.map((label) => `“${label}”`))} first.`;

/** Why one cell for each partner is slow, and what to do. */
export const oneListInstead =
  "For many partners insert one PARTNERRANK and look each up in it: Excel sends both tables again with every call.";

/** What Excel on the web hands to a function at most is 5 MB: about so many cells. */
const mostCells = 320_000;

/** Where a table is too large to be handed to a function; null where it is not. */
export function tooLargeText(table: string, rows: number, columns: number): string | null {
  if (rows * columns <= mostCells) return null;
  const most = Math.floor(mostCells / columns / 1000) * 1000;
  return `${table} has ${whole(rows)} rows and ${whole(columns)} columns. Excel on the web takes about ${whole(most)} rows of so many columns (5 MB). Use the Portfolio and Credits sheets instead, or fewer columns.`;
}
