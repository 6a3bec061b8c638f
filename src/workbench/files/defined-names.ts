import { columnLetters, parseZone, quotedSheet, splitAddress } from "../engine/address";
import type { Workbook } from "../engine/workbook";
import type { Zone } from "../engine/zone";
import type { Book, BookModel } from "./excelts";

type FileName = NonNullable<BookModel["definedNames"]>[number];

/** Names that the engine has no place for: of one sheet, of a value, of a formula. */
const others = new WeakMap<Workbook, readonly FileName[]>();

/** The library keeps what is to be printed with the sheet. */
const isPrinting = ({ name }: FileName): boolean => /^_xlnm\./iu.test(name);

const create = ({ engine, getters }: Workbook, { name, rawText = "" }: FileName): boolean => {
  const { sheet, cells } = splitAddress(rawText);
  const sheetId = sheet === null ? undefined : getters.getSheetIdByName(sheet);
  const zone = parseZone(cells);
  if (sheetId === undefined || !zone) return false;
  const ranges = [getters.getRangeDataFromZone(sheetId, zone)];
  return engine.dispatch("CREATE_NAMED_RANGE", { name, ranges }).isSuccessful;
};

export const putNames = (workbook: Workbook, names: readonly FileName[]): void => {
  const kept = names.filter(
    (name) => !isPrinting(name) && (name.localSheetId !== undefined || !create(workbook, name)),
  );
  others.set(workbook, kept);
};

const absolute = ({ left, top, right, bottom }: Zone): string => {
  const corner = (col: number, row: number): string => `$${columnLetters(col)}$${row + 1}`;
  return `${corner(left, top)}:${corner(right, bottom)}`;
};

/** Names of cells that are gone, or of a sheet that is, would make the file a broken one. */
const isStill = (workbook: Workbook, { localSheetId }: FileName): boolean =>
  localSheetId === undefined || localSheetId < workbook.getters.getSheetIds().length;

export const writeNames = (workbook: Workbook, to: Book): void => {
  const { getters } = workbook;
  const ranges = getters.getNamedRanges().map(({ name, range }) => {
    const sheet = quotedSheet(getters.getSheetName(range.sheetId));
    return { name, ranges: [`${sheet}!${absolute(range.zone)}`] };
  });
  const kept = (others.get(workbook) ?? []).filter((name) => isStill(workbook, name));
  to.definedNames.model = [...ranges, ...kept];
};
