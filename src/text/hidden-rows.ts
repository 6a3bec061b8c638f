import { counted } from "./counting";

/** Rows that cannot be seen count like any other; somebody who filtered a table may not expect it. */
export const hiddenRowsText = (table: string, hidden: number): string =>
  `${counted(hidden, "row")} of ${table} ${hidden === 1 ? "is" : "are"} hidden or filtered out. ${hidden === 1 ? "It counts" : "They count"} like any other.`;
