import type { Workbook } from "../engine/workbook";
import {
  accessDenied,
  invalidArgument,
  invalidOperation,
  itemAlreadyExists,
} from "./rich-api-error";
import type { SheetSelf, World } from "./world";

const forbidden = /[\\/?*:[\]]/u;

/** Refuses the names Excel refuses for a sheet. */
const assertSheetName = ({ getters }: Workbook, name: string, own: string | null): void => {
  const isBad =
    name.trim() === "" ||
    name.length > 31 ||
    forbidden.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'") ||
    name.toLowerCase() === "history";
  if (isBad) throw invalidArgument(`The sheet's name is not allowed: ${name}`);
  const taken = getters.getSheetIdByName(name);
  if (taken !== undefined && taken !== own)
    throw itemAlreadyExists("A resource with the same name or identifier already exists.");
};

const nextName = ({ getters }: Workbook): string => {
  let number = 1;
  while (getters.getSheetIdByName(`Sheet${number}`) !== undefined) number++;
  return `Sheet${number}`;
};

const assertStructure = ({ structure }: World): void => {
  if (structure.isProtected) throw accessDenied("The workbook's structure is protected.");
};

let counter = 0;

/** A new sheet at the end; its id looks like Excel's. */
export const addSheet = (world: World, wanted: string | null): string => {
  assertStructure(world);
  const { workbook } = world;
  const name = wanted ?? nextName(workbook);
  assertSheetName(workbook, name, null);
  const sheetId = `{sheet-${++counter}-${workbook.model.uuidGenerator.smallUuid()}}`;
  const position = workbook.getters.getSheetIds().length;
  workbook.engine.dispatch("CREATE_SHEET", { sheetId, name, position });
  return sheetId;
};

export const renameSheet = ({ world, sheetId }: SheetSelf, newName: string): void => {
  const { engine, getters } = world.workbook;
  const oldName = getters.getSheetName(sheetId);
  if (oldName === newName) return;
  assertStructure(world);
  assertSheetName(world.workbook, newName, sheetId);
  engine.dispatch("RENAME_SHEET", { sheetId, oldName, newName });
};

/** Positions count hidden sheets too; the engine's steps do not. */
export const moveSheet = ({ world, sheetId }: SheetSelf, position: number): void => {
  const { engine, getters } = world.workbook;
  assertStructure(world);
  const ids = getters.getSheetIds();
  if (position < 0 || position >= ids.length) throw invalidArgument();
  const [from, to] = [ids.indexOf(sheetId), position];
  const passed = ids
    .slice(Math.min(from, to), Math.max(from, to) + 1)
    .filter((id) => id !== sheetId);
  const steps = passed.filter((id) => getters.isSheetVisible(id)).length;
  if (steps > 0) engine.dispatch("MOVE_SHEET", { sheetId, delta: to > from ? steps : -steps });
};

export const activateSheet = ({ world, sheetId }: SheetSelf): void => {
  const { engine, getters } = world.workbook;
  if (!getters.isSheetVisible(sheetId))
    throw invalidOperation("A hidden sheet cannot be activated.");
  const sheetIdFrom = getters.getActiveSheetId();
  if (sheetIdFrom !== sheetId)
    engine.dispatch("ACTIVATE_SHEET", { sheetIdFrom, sheetIdTo: sheetId });
};

export const deleteSheet = ({ world, sheetId }: SheetSelf): void => {
  assertStructure(world);
  const { engine, getters, protection, state } = world.workbook;
  const isVisible = getters.isSheetVisible(sheetId);
  if (isVisible && getters.getVisibleSheetIds().length === 1)
    throw invalidOperation("A workbook must contain at least one visible worksheet.");
  if (!isVisible) engine.dispatch("SHOW_SHEET", { sheetId });
  engine.dispatch("DELETE_SHEET", { sheetId, sheetName: getters.getSheetName(sheetId) });
  protection.delete(sheetId);
  state.protectedSheets.delete(sheetId);
  world.workbook.forgetUndo();
};
