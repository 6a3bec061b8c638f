import { writeCommand, type WriteCells } from "../engine/cell-plugin";
import { boundingZone, maxColumns, maxRows, type CellPosition, type Zone } from "../engine/zone";
import type { Change, ChangeType } from "./event-hub";
import type { World } from "./world";

type Command = {
  readonly type: string;
  readonly content?: unknown;
  readonly commands?: readonly Command[];
  readonly target?: readonly Zone[];
  readonly dimension?: "ROW" | "COL";
  readonly position?: "before" | "after";
  readonly base?: number;
  readonly quantity?: number;
  readonly elements?: readonly number[];
} & Partial<CellPosition>;

type Edit = Pick<Change, "sheetId" | "zone" | "changeType">;

const edited = (sheetId: string, zone: Zone): Edit => ({
  sheetId,
  zone,
  changeType: "RangeEdited",
});

const wholeLines = (dimension: "ROW" | "COL", from: number, to: number): Zone =>
  dimension === "ROW"
    ? { left: 0, right: maxColumns - 1, top: from, bottom: to }
    : { top: 0, bottom: maxRows - 1, left: from, right: to };

const structural = (
  { sheetId = "", dimension = "ROW" }: Command,
  what: "Inserted" | "Deleted",
  from: number,
  to: number,
): Edit => {
  const changeType: ChangeType = `${dimension === "ROW" ? "Row" : "Column"}${what}`;
  return { sheetId, zone: wholeLines(dimension, from, to), changeType };
};

/** What a command does to contents; one that is undone does the opposite to rows and columns. */
const editsOf = (command: Command, isUndone: boolean): readonly Edit[] => {
  const { type, sheetId, col, row, target = [], base = 0, quantity = 1, elements = [] } = command;
  if (command.commands)
    return command.commands.flatMap((one) => editsOf(one, isUndone || type === "UNDO"));
  if (sheetId === undefined) return [];
  switch (type) {
    case "UPDATE_CELL":
      return "content" in command && col !== undefined && row !== undefined
        ? [edited(sheetId, { left: col, right: col, top: row, bottom: row })]
        : [];
    case "DELETE_CONTENT":
      return target.map((zone) => edited(sheetId, zone));
    case writeCommand:
      return writtenBy(command as unknown as WriteCells);
    case "ADD_COLUMNS_ROWS": {
      const from = command.position === "before" ? base : base + 1;
      return [structural(command, isUndone ? "Deleted" : "Inserted", from, from + quantity - 1)];
    }
    case "REMOVE_COLUMNS_ROWS": {
      const what = isUndone ? "Inserted" : "Deleted";
      return [structural(command, what, Math.min(...elements), Math.max(...elements))];
    }
    default:
      return [];
  }
};

const writtenBy = ({ sheetId, top, left, rows, columns, contents }: WriteCells) => {
  const zone = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
  return contents ? [edited(sheetId, zone)] : [];
};

/** Edits of one sheet are one event, as when Excel pastes or fills. */
const joined = (edits: readonly Edit[]): readonly Edit[] => {
  const zones = new Map<string, Zone>();
  for (const { sheetId, zone, changeType } of edits)
    if (changeType === "RangeEdited") {
      const known = zones.get(sheetId);
      zones.set(sheetId, known ? boundingZone(known, zone) : zone);
    }
  return [
    ...edits.filter(({ changeType }) => changeType !== "RangeEdited"),
    ...[...zones].map(([sheetId, zone]) => edited(sheetId, zone)),
  ];
};

/** A sheet that only grows at its end is, to Excel, the same sheet. */
const isGrowth = ({ workbook }: World, command: Command): boolean => {
  const { type, sheetId = "", dimension, position, base } = command;
  if (type !== "ADD_COLUMNS_ROWS" || position !== "after") return false;
  const { getters } = workbook;
  const count =
    dimension === "ROW" ? getters.getNumberRows(sheetId) : getters.getNumberCols(sheetId);
  return (base ?? 0) + (command.quantity ?? 0) === count - 1;
};

/** What the user does in the grid raises Excel's events too. */
export const watchUser = (world: World): void => {
  const { model, state, getters } = world.workbook;
  let edits: Edit[] = [];
  let sheets: readonly string[] = getters.getSheetIds();
  let active = getters.getActiveSheetId();
  const owner = {};
  model.on("command-dispatched" as never, owner, ((command: Command) => {
    if (state.hostIsWriting || isGrowth(world, command)) return;
    edits.push(...editsOf(command, false));
  }) as never);
  model.on("command-finalized" as never, owner, (() => {
    if (!state.hostIsWriting) {
      for (const edit of joined(edits)) world.events.changed({ ...edit, byHost: false });
      edits = [];
    }
    world.events.sheetsAre(sheets, getters.getSheetIds());
    world.events.activeSheetIs(active, getters.getActiveSheetId());
    sheets = getters.getSheetIds();
    active = getters.getActiveSheetId();
    if (!state.hostIsWriting) world.events.flush();
  }) as never);
  model.selection.observe(owner, {
    handleEvent: ({ anchor }: { readonly anchor: { readonly zone: Zone } }) => {
      world.events.selected(getters.getActiveSheetId(), anchor.zone);
    },
  });
};
