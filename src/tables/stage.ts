import type { DealState } from "../domain/attribution/deal";
import type { CellValue } from "./cell-value";
import { cellText } from "./cell-text";
import { isWonColumn } from "./deal-fields";

export type StageContext = {
  /** The header of the column the stage stands in. */
  readonly header: string;
  readonly closeDate: number | null;
  readonly asOf: number | undefined;
};

/**
 * Won, lost or open. In a "Won" column FALSE is lost where the deal has closed by the as-of date;
 * anything that says neither is open.
 */
export const readStage = (cell: CellValue, context: StageContext): DealState =>
  stateOf(stageWord(cell), context);

/** What a stage says: "no" stands for FALSE, which needs its column and a date to be understood. */
export type StageWord = DealState | "no";

export function stageWord(cell: CellValue): StageWord {
  const stage = cellText(cell)
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
  if (["won", "true", "1", "yes"].includes(stage) || stage.includes("closedwon")) return "won";
  if (stage === "lost" || stage.includes("closedlost")) return "lost";
  return ["false", "0", "no"].includes(stage) ? "no" : "open";
}

export function stateOf(word: StageWord, context: StageContext): DealState {
  if (word !== "no") return word;
  return isWonColumn(context.header) && hasClosed(context) ? "lost" : "open";
}

const hasClosed = ({ closeDate, asOf }: StageContext): boolean =>
  closeDate !== null && (asOf === undefined || closeDate <= asOf);
