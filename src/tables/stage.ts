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
export function readStage(cell: CellValue, context: StageContext): DealState {
  const stage = cellText(cell)
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
  if (["won", "true", "1", "yes"].includes(stage) || stage.includes("closedwon")) return "won";
  if (stage === "lost" || stage.includes("closedlost")) return "lost";
  const isNo = ["false", "0", "no"].includes(stage) && isWonColumn(context.header);
  return isNo && hasClosed(context) ? "lost" : "open";
}

const hasClosed = ({ closeDate, asOf }: StageContext): boolean =>
  closeDate !== null && (asOf === undefined || closeDate <= asOf);
