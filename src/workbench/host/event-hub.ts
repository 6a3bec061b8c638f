import { zoneAddress } from "../engine/address";
import type { Zone } from "../engine/zone";

/** An entry of a `richApiMessage` event: [category, type, target, JSON text, flags]. */
export type EventEntry = readonly unknown[];

/** The numbers by which the client knows its events. */
export const eventType = { worksheetChanged: 10, selectionChanged: 14 } as const;
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

export type EventHub = {
  readonly register: (type: number, target: string) => void;
  readonly unregister: (type: number, target: string) => void;
  readonly changed: (change: Change) => void;
  readonly selected: (sheetId: string, zone: Zone) => void;
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

export const createEventHub = (send: (entry: EventEntry) => void): EventHub => {
  const registered = new Map<string, number>();
  const key = (type: number, target: string): string => `${type} ${target}`;
  const pending: Change[] = [];
  const push = (type: number, target: string, json: object): void => {
    if ((registered.get(key(type, target)) ?? 0) > 0)
      send([eventCategory, type, target, JSON.stringify(json), 0]);
  };
  const raise = (type: number, sheetId: string, json: object): void => {
    push(type, sheetId, json);
    push(type, workbookTarget, json);
  };
  const count = (type: number, target: string, by: number): void => {
    registered.set(key(type, target), Math.max(0, (registered.get(key(type, target)) ?? 0) + by));
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
      const json = { address: zoneAddress(zone), workbookId: "", worksheetId: sheetId };
      raise(eventType.selectionChanged, sheetId, json);
    },
    pending: () => [...pending],
    flush: () => {
      for (const change of pending.splice(0))
        raise(eventType.worksheetChanged, change.sheetId, payload(change));
    },
  };
};
