import { sheetDate, timeOfDay } from "./dates";
import { notProof } from "./models";

export const whatIfHeaders = ["", "Now", "After", "Change"] as const;

export const whatIfFoot = (writtenAt: number): string =>
  `${notProof} Written ${sheetDate(writtenAt)} ${timeOfDay(writtenAt)}. It does not change with the data.`;

export const droppedTitle = "Who would go";
