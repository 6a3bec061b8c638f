import type { Workbook } from "../engine/workbook";
import type { SheetProtection, Worksheet } from "./excelts";
import type { Filling } from "./filling";

/** [in a file, in Excel's interface]: what a protected sheet still allows. */
const allowances = [
  ["autoFilter", "allowAutoFilter"],
  ["deleteColumns", "allowDeleteColumns"],
  ["deleteRows", "allowDeleteRows"],
  ["objects", "allowEditObjects"],
  ["scenarios", "allowEditScenarios"],
  ["formatCells", "allowFormatCells"],
  ["formatColumns", "allowFormatColumns"],
  ["formatRows", "allowFormatRows"],
  ["insertColumns", "allowInsertColumns"],
  ["insertHyperlinks", "allowInsertHyperlinks"],
  ["insertRows", "allowInsertRows"],
  ["pivotTables", "allowPivotTables"],
  ["sort", "allowSort"],
] as const;

type Allowed = Readonly<Record<string, boolean | string>>;
type Password = Pick<SheetProtection, "algorithmName" | "hashValue" | "saltValue" | "spinCount">;

/** A file has no more of a password than its hash, kept for as long as the protection stands. */
const hashes = new WeakMap<Allowed, Password>();

/** What nobody can type, since whether a password fits a hash is not found out here. */
const untypable = "\u0000";

const selection = ({ selectLockedCells, selectUnlockedCells }: SheetProtection): string => {
  if (selectUnlockedCells === false) return "None";
  return selectLockedCells === false ? "Unlocked" : "Normal";
};

/** Objects and scenarios are the two of which a file says that they are protected. */
const isAllowed = (given: SheetProtection, name: (typeof allowances)[number][0]): boolean =>
  name === "objects" || name === "scenarios" ? given[name] !== false : given[name] === true;

export const putProtection = ({ workbook, sheetId, sheet }: Filling): void => {
  const { sheetProtection: given } = sheet;
  if (given?.sheet !== true) return;
  const allowed: Allowed = {
    selectionMode: selection(given),
    ...Object.fromEntries(allowances.map(([name, option]) => [option, isAllowed(given, name)])),
  };
  workbook.protection.set(sheetId, allowed);
  workbook.state.protectedSheets.add(sheetId);
  if (given.hashValue === undefined) return;
  const { algorithmName, hashValue, saltValue, spinCount } = given;
  hashes.set(allowed, { algorithmName, hashValue, saltValue, spinCount } as Password);
  workbook.passwords.set(sheetId, untypable);
};

export const writeProtection = async (
  { protection, passwords }: Workbook,
  sheetId: string,
  to: Worksheet,
): Promise<void> => {
  const allowed = protection.get(sheetId);
  if (!allowed) return;
  const hash = hashes.get(allowed);
  await to.protect(hash ? undefined : passwords.get(sheetId), {
    ...Object.fromEntries(allowances.map(([name, option]) => [name, allowed[option] === true])),
    selectLockedCells: allowed["selectionMode"] === "Normal",
    selectUnlockedCells: allowed["selectionMode"] !== "None",
  });
  Object.assign(to.sheetProtection ?? {}, hash);
};
