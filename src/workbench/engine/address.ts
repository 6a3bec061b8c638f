import { isWholeColumns, isWholeRows, isWithinSheet, maxColumns, maxRows, type Zone } from "./zone";

/** 0 is "A", 26 is "AA". */
export const columnLetters = (column: number): string => {
  const rest = Math.floor(column / 26);
  const letter = String.fromCharCode(65 + (column % 26));
  return rest === 0 ? letter : columnLetters(rest - 1) + letter;
};

export const columnIndex = (letters: string): number =>
  Array.from(letters.toUpperCase()).reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  ) - 1;

const plainName = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const looksLikeCell = /^([a-z]{1,3}\d+|r\d*c\d*)$/i;

/** The sheet's name as it stands before the "!" in an address. */
export const quotedSheet = (name: string): string =>
  plainName.test(name) && !looksLikeCell.test(name) ? name : `'${name.replaceAll("'", "''")}'`;

export const zoneAddress = (zone: Zone): string => {
  if (isWholeRows(zone)) return `${zone.top + 1}:${zone.bottom + 1}`;
  if (isWholeColumns(zone)) return `${columnLetters(zone.left)}:${columnLetters(zone.right)}`;
  const first = `${columnLetters(zone.left)}${zone.top + 1}`;
  const last = `${columnLetters(zone.right)}${zone.bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
};

/** As Excel names a range: a whole sheet has the bare name of all its rows. */
export const fullAddress = (sheetName: string, zone: Zone): string =>
  `${quotedSheet(sheetName)}!${zoneAddress(zone)}`;

const cell = /^\$?([a-z]{1,3})\$?(\d{1,7})$/i;
const column = /^\$?([a-z]{1,3})$/i;
const row = /^\$?(\d{1,7})$/;

type Corner = { readonly column: number | null; readonly row: number | null };

const corner = (text: string): Corner | null => {
  const cellMatch = cell.exec(text);
  if (cellMatch) return { column: columnIndex(cellMatch[1] ?? ""), row: Number(cellMatch[2]) - 1 };
  const columnMatch = column.exec(text);
  if (columnMatch) return { column: columnIndex(columnMatch[1] ?? ""), row: null };
  const rowMatch = row.exec(text);
  return rowMatch ? { column: null, row: Number(rowMatch[1]) - 1 } : null;
};

const spanned = (first: Corner, last: Corner): Zone => ({
  left: Math.min(first.column ?? 0, last.column ?? 0),
  right: Math.max(first.column ?? maxColumns - 1, last.column ?? maxColumns - 1),
  top: Math.min(first.row ?? 0, last.row ?? 0),
  bottom: Math.max(first.row ?? maxRows - 1, last.row ?? maxRows - 1),
});

/** "B2", "$A$1:C9", "A:C", "3:7"; null where it is no address of a sheet's cells. */
export const parseZone = (text: string): Zone | null => {
  const parts = text.trim().split(":");
  const first = corner(parts[0] ?? "");
  const last = parts.length === 2 ? corner(parts[1] ?? "") : first;
  if (parts.length > 2 || !first || !last) return null;
  const sameKind =
    (first.column === null) === (last.column === null) &&
    (first.row === null) === (last.row === null);
  if (!sameKind || (parts.length === 1 && (first.column === null || first.row === null)))
    return null;
  const zone = spanned(first, last);
  return isWithinSheet(zone) ? zone : null;
};

/** Parts "'My sheet'!A1" at its last "!" ; the sheet is null where none is named. */
export const splitAddress = (
  text: string,
): { readonly sheet: string | null; readonly cells: string } => {
  const at = text.lastIndexOf("!");
  if (at < 0) return { sheet: null, cells: text };
  const name = text.slice(0, at);
  const quoted = /^'(.*)'$/s.exec(name);
  return {
    sheet: quoted ? (quoted[1] ?? "").replaceAll("''", "'") : name,
    cells: text.slice(at + 1),
  };
};
