import { textContent, textOfContent } from "./content";
import { columnsOfTable, sameName, type Table } from "./tables";

/** As Excel renames a header that is blank ("Column2") or already there ("Amount2"). */
export const freeHeader = (wanted: string, column: number, taken: readonly string[]): string => {
  const isTaken = (name: string): boolean => taken.some((other) => sameName(other, name));
  const stem = wanted === "" ? "Column" : wanted;
  const first = wanted === "" ? `Column${column}` : wanted;
  if (!isTaken(first)) return first;
  let number = wanted === "" ? 1 : 2;
  while (isTaken(`${stem}${number}`)) number++;
  return `${stem}${number}`;
};

/** The text that a header cell of a table gets when somebody writes `content` into it. */
export const uniqueHeader = (
  getters: unknown,
  table: Table,
  col: number,
  content: string,
): string => {
  const others = columnsOfTable(getters, table).filter((column) => column.col !== col);
  const name = freeHeader(
    textOfContent(content),
    col - table.zone.left + 1,
    others.map((column) => column.name),
  );
  return textContent(name);
};
