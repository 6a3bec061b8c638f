import type { TrackedRange } from "../engine/host-state";
import type { Workbook } from "../engine/workbook";
import type { Zone } from "../engine/zone";
import type { HostObject } from "./host-class";
import type { EventHub } from "./event-hub";
import { invalidReference } from "./rich-api-error";

/** What every object of one host shares. */
export type World = {
  readonly workbook: Workbook;
  readonly events: EventHub;
  /** Objects the client keeps across requests, by reference id. */
  readonly references: Map<string, HostObject>;
  /** Defined names that the name manager does not show, in lower case. */
  readonly hiddenNames: Set<string>;
  readonly calculation: { mode: string };
  readonly structure: { isProtected: boolean };
  readonly passwords: Map<string, string>;
};

/** A range moves with its cells when others are inserted or deleted. */
export type RangeSelf = {
  readonly world: World;
  readonly held: TrackedRange;
  /** The id under which the client keeps it, once it does. */
  readonly reference: { id?: string };
};
export type SheetSelf = { readonly world: World; readonly sheetId: string };
export type TableSelf = { readonly world: World; readonly tableId: string };
export type ColumnSelf = TableSelf & { readonly columnId: string };

export const rangeObject = (world: World, sheetId: string, zone: Zone): HostObject => {
  const held: TrackedRange = { sheetId, zone };
  track(world.workbook.state.tracked, held);
  return { is: "Range", self: { world, held, reference: {} } satisfies RangeSelf };
};

const manyTracked = 5000;

const track = (tracked: Set<WeakRef<TrackedRange>>, held: TrackedRange): void => {
  if (tracked.size % manyTracked === manyTracked - 1)
    for (const reference of tracked) if (!reference.deref()) tracked.delete(reference);
  tracked.add(new WeakRef(held));
};

export const sheetObject = (world: World, sheetId: string): HostObject => ({
  is: "Worksheet",
  self: { world, sheetId } satisfies SheetSelf,
});

export const tableObject = (world: World, tableId: string): HostObject => ({
  is: "Table",
  self: { world, tableId } satisfies TableSelf,
});

/** Where a range is now. */
export const zoneOf = ({ held }: RangeSelf): Zone => {
  if (!held.zone) throw invalidReference();
  return held.zone;
};
