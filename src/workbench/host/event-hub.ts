import { zoneAddress } from "../engine/address";
import { intersection, type Zone } from "../engine/zone";

/** An entry of a `richApiMessage` event: [category, type, target, JSON text, flags]. */
export type EventEntry = readonly unknown[];

/** The numbers by which the client knows its events. */
export const eventType = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  selectionChanged: 14,
  worksheetDeleted: 15,
  tableSelectionChanged: 100,
  tableChanged: 101,
} as const;
/** The target of events that a collection of the workbook raises. */
export const workbookTarget = "Workbook";

const eventCategory = 65_536;

export type ChangeType =
  | "RangeEdited"
  | "RowInserted"
  | "RowDeleted"
  | "ColumnInserted"
  | "ColumnDeleted"
  | "CellInserted"
  | "CellDeleted";

export type Change = {
  readonly sheetId: string;
  readonly zone: Zone;
  readonly changeType: ChangeType;
  readonly shiftDirection?: "Up" | "Down" | "Left" | "Right";
  /** True where the add-in itself made the change. */
  readonly byHost: boolean;
};

type TablePlace = { readonly id: string; readonly zone: Zone };

export type EventHub = {
  readonly register: (type: number, target: string) => void;
  readonly unregister: (type: number, target: string) => void;
  readonly changed: (change: Change) => void;
  readonly selected: (sheetId: string, zone: Zone) => void;
  readonly sheetsAre: (before: readonly string[], now: readonly string[]) => void;
  readonly activeSheetIs: (before: string, now: string) => void;
  /** Called whenever the selection is another one; gives back how to stop. */
  readonly onSelection: (listener: () => void) => () => void;
  /** Sends what happened since the last time; changes that join are one event. */
  readonly flush: () => void;
  /** What has not been sent yet. */
  readonly pending: () => readonly Change[];
};

const joined = (one: Change, other: Change): Change | null => {
  const [upper, lower] = [one.zone, other.zone];
  const joins =
    one.changeType === "RangeEdited" &&
    other.changeType === "RangeEdited" &&
    one.sheetId === other.sheetId &&
    one.byHost === other.byHost &&
    upper.left === lower.left &&
    upper.right === lower.right &&
    lower.top >= upper.top &&
    lower.top <= upper.bottom + 1;
  if (!joins) return null;
  return { ...one, zone: { ...upper, bottom: Math.max(upper.bottom, lower.bottom) } };
};

const payload = (change: Change): object => ({
  changeType: change.changeType,
  source: "Local",
  triggerSource: change.byHost ? "ThisLocalAddin" : "Unknown",
  worksheetId: change.sheetId,
  address: zoneAddress(change.zone),
  shiftDirection:
    change.shiftDirection === undefined ? "None" : `ShiftCell${change.shiftDirection}`,
  referenceId: "",
});

type Push = (type: number, target: string, json: object) => void;

/** To a sheet's (or table's) own listeners, and to those of the collections it is in. */
const raiseTo = (push: Push, type: number, targets: readonly string[], json: object): void => {
  for (const target of targets) push(type, target, json);
};

const raiseChange = (push: Push, change: Change, tables: readonly TablePlace[]): void => {
  const { sheetId } = change;
  const json = payload(change);
  raiseTo(push, eventType.worksheetChanged, [sheetId, workbookTarget], json);
  for (const { id, zone } of tables) {
    const touched = intersection(zone, change.zone);
    if (!touched) continue;
    const own = { ...json, tableId: id, address: zoneAddress(touched) };
    raiseTo(push, eventType.tableChanged, [id, sheetId, workbookTarget], own);
  }
};

const raiseSelection = (
  push: Push,
  sheetId: string,
  zone: Zone,
  tables: readonly TablePlace[],
): void => {
  const json = { address: zoneAddress(zone), workbookId: "", worksheetId: sheetId };
  raiseTo(push, eventType.selectionChanged, [sheetId, workbookTarget], json);
  for (const table of tables) {
    const within = intersection(table.zone, zone);
    const address = within ? zoneAddress(within) : "";
    push(eventType.tableSelectionChanged, table.id, { address, worksheetId: sheetId });
  }
};

/** @param tablesOf the tables on a sheet, as they are now */
export const createEventHub = (
  send: (entry: EventEntry) => void,
  tablesOf: (sheetId: string) => readonly TablePlace[],
): EventHub => {
  const registered = new Map<string, number>();
  const key = (type: number, target: string): string => `${type} ${target}`;
  const pending: Change[] = [];
  const listeners = new Set<() => void>();
  const push: Push = (type, target, json) => {
    if ((registered.get(key(type, target)) ?? 0) > 0)
      send([eventCategory, type, target, JSON.stringify(json), 0]);
  };
  const count = (type: number, target: string, by: number): void => {
    registered.set(key(type, target), Math.max(0, (registered.get(key(type, target)) ?? 0) + by));
  };
  const raiseSheet = (type: number, worksheetId: string): void => {
    raiseTo(push, type, [worksheetId, workbookTarget], { source: "Local", worksheetId });
  };
  return {
    register: (type, target) => {
      count(type, target, 1);
    },
    unregister: (type, target) => {
      count(type, target, -1);
    },
    changed: (change) => {
      const last = pending.at(-1);
      const both = last ? joined(last, change) : null;
      if (both) pending.splice(-1, 1, both);
      else pending.push(change);
    },
    selected: (sheetId, zone) => {
      raiseSelection(push, sheetId, zone, tablesOf(sheetId));
      for (const listener of listeners) listener();
    },
    sheetsAre: (before, now) => {
      for (const id of now) if (!before.includes(id)) raiseSheet(eventType.worksheetAdded, id);
      for (const id of before) if (!now.includes(id)) raiseSheet(eventType.worksheetDeleted, id);
    },
    activeSheetIs: (before, now) => {
      if (before === now) return;
      raiseSheet(eventType.worksheetDeactivated, before);
      raiseSheet(eventType.worksheetActivated, now);
    },
    onSelection: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    pending: () => [...pending],
    flush: () => {
      for (const change of pending.splice(0)) raiseChange(push, change, tablesOf(change.sheetId));
    },
  };
};
