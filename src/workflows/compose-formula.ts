import type { SelectedRange } from "../excel/selected-cell";
import type { Source } from "../tables/source";

/** A cell or range on a sheet, a part of a table, or the spill of a formula. */
const reference =
  /^(?:(?:'[^']+'|[\w.]+)!)?\$?[a-z]{1,3}\$?\d{1,7}(?:#|:\$?[a-z]{1,3}\$?\d{1,7})?$|^[\w.\\]+\[.*\]$/i;
const constant = /^(?:".*"|\{.*\})$/;

/** What stands for an entry of text in a formula: cells as they are, anything else in quotes. */
export const asText = (entry: string): string =>
  entry === "" || reference.test(entry) || constant.test(entry) ? entry : quoted(entry);

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A formula of its arguments; those left out at the end are left away. */
export function composed(name: string, given: readonly string[]): string {
  const last = given.findLastIndex((argument) => argument !== "");
  return `=${name}(${given.slice(0, last + 1).join(", ")})`;
}

/** How a formula calls a table with its header, or a range of a sheet. */
export const wholeTable = (source: Source, address: string): string =>
  source.kind === "table" ? `${source.name}[#All]` : onSheet(source.sheet, pinned(address));

/** How a formula calls what is selected. */
export const selectedIn = ({ sheet, address, table }: SelectedRange): string =>
  table === null ? onSheet(sheet, address) : `${table}[#All]`;

/** In quotes unless the name of the sheet is sure to need none. */
export const onSheet = (sheet: string, address: string): string =>
  /^[a-z_]+\d{0,2}$/i.test(sheet) && !reference.test(sheet)
    ? `${sheet}!${address}`
    : `'${sheet.replaceAll("'", "''")}'!${address}`;

const pinned = (address: string): string =>
  address.replaceAll("$", "").replace(/([A-Z]+)(\d+)/gi, "$$$1$$$2");

/** How many cells are named; null where that is not said by the address. */
export function cellCount(entry: string): number | null {
  const [, left, top, right, bottom] =
    /^(?:.*!)?\$?([a-z]+)\$?(\d+):\$?([a-z]+)\$?(\d+)$/i.exec(entry) ?? [];
  if (left === undefined || right === undefined) return null;
  const columns = Math.abs(columnNumber(right) - columnNumber(left)) + 1;
  return columns * (Math.abs(Number(bottom) - Number(top)) + 1);
}

const columnNumber = (letters: string): number =>
  Array.from(letters.toUpperCase()).reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );
