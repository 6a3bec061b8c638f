import type { CellValue } from "../../src/tables/cell-value";
import type { Patience } from "../../src/workflows/patience";
import { putTable, tableCells } from "./session";

export const patient: Patience = {
  onWait: () => undefined,
  signal: new AbortController().signal,
};

export const portfolioHeads = [
  ...["Rank", "Partner", "Attributed", "Sourced", "Share", "Cumulative", "Class"],
  ...["Won deals", "Best", "Worst", "Notes"],
  ...["Decision", "Action owner", "Due", "Decision reason", "Decided on"],
];

const line = (rank: number, partner: string, attributed: number, notes: string): CellValue[] => [
  ...[rank, partner, attributed, 0, 0.5, 0.5, "B", 1, rank, rank, notes],
  ...["", "", "", "", ""],
];

/** A Portfolio with columns to decide in and one of the user's own in the middle. */
export const putPortfolio = (): Promise<void> =>
  putTable("Portfolio", portfolioHeads, [
    line(1, "Acme", 300, "of Acme"),
    line(2, "Globex", 200, "of Globex"),
    line(3, "Initech", 100, "of Initech"),
  ]);

/** What is decided, by partner. */
export const decisionsOf = async (): Promise<Record<string, CellValue[]>> =>
  Object.fromEntries(
    (await tableCells("Portfolio")).slice(1).map((row) => [String(row[1]), row.slice(11)]),
  );
