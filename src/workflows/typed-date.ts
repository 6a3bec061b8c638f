import { readDate } from "../tables/date";

/** The Excel serial of a date as a person typed it, read as a cell is; null if it is none, or two. */
export const typedDate = (text: string): number | null => readDate(text.trim());
