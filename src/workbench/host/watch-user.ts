import { boundingZone, type CellPosition, type Zone } from "../engine/zone";
import type { World } from "./world";

type Command = {
  readonly type: string;
  readonly content?: unknown;
  readonly commands?: readonly Command[];
} & Partial<CellPosition>;

/** The cells whose content a command sets, those of undone and redone commands included. */
const editedCells = (command: Command): readonly CellPosition[] => {
  if (command.commands) return command.commands.flatMap(editedCells);
  const { type, sheetId, col, row } = command;
  const isEdit = type === "UPDATE_CELL" && "content" in command;
  if (!isEdit || sheetId === undefined || col === undefined || row === undefined) return [];
  return [{ sheetId, col, row }];
};

/** What the user does in the grid raises Excel's events too. */
export const watchUser = (world: World): void => {
  const { model, state, getters } = world.workbook;
  const edited = new Map<string, Zone>();
  const owner = {};
  model.on("command-dispatched" as never, owner, ((command: Command) => {
    if (state.hostIsWriting) return;
    for (const { sheetId, col, row } of editedCells(command)) {
      const cell = { left: col, right: col, top: row, bottom: row };
      const known = edited.get(sheetId);
      edited.set(sheetId, known ? boundingZone(known, cell) : cell);
    }
  }) as never);
  model.on("command-finalized" as never, owner, (() => {
    if (state.hostIsWriting || edited.size === 0) return;
    for (const [sheetId, zone] of edited)
      world.events.changed({ sheetId, zone, changeType: "RangeEdited", byHost: false });
    edited.clear();
    world.events.flush();
  }) as never);
  model.selection.observe(owner, {
    handleEvent: ({ anchor }: { readonly anchor: { readonly zone: Zone } }) => {
      world.events.selected(getters.getActiveSheetId(), anchor.zone);
    },
  });
};
