import { CorePlugin, registries } from "./engine";
import { defaultPageLayout, withAreasMoved, type PageLayout } from "./page-layout";
import { registerCore } from "./register-core";
import { shifted, type Shift } from "./shift";
import { shiftCommand } from "./shift-plugin";
import type { Workbook } from "./workbook";
import { maxColumns, maxRows, type Zone } from "./zone";

/** What Excel knows of a sheet and the engine does not; kept where undo reaches it. */
export type SheetFacts = {
  /** Hidden so that the user cannot show it again. */
  readonly isVeryHidden: boolean;
  readonly page: PageLayout;
};

const noFacts: SheetFacts = { isVeryHidden: false, page: defaultPageLayout };

const command = "HOST_SET_SHEET_FACTS";

type Command = {
  readonly type: string;
  readonly sheetId: string;
  readonly sheetIdTo: string;
  readonly facts: SheetFacts;
  readonly shift: Shift;
  readonly dimension: "ROW" | "COL";
  readonly position: "before" | "after";
  readonly base: number;
  readonly quantity: number;
  readonly elements: readonly number[];
};

const wholeLines = (dimension: "ROW" | "COL", from: number, count: number): Zone =>
  dimension === "ROW"
    ? { left: 0, right: maxColumns - 1, top: from, bottom: from + count - 1 }
    : { top: 0, bottom: maxRows - 1, left: from, right: from + count - 1 };

const axisOf = (dimension: "ROW" | "COL"): Shift["axis"] =>
  dimension === "ROW" ? "rows" : "columns";

/** What a command does to the places of cells, step by step. */
const shiftsOf = (given: Command): readonly Shift[] => {
  const { type, sheetId, dimension, base, quantity } = given;
  if (type === shiftCommand) return [given.shift];
  if (type === "ADD_COLUMNS_ROWS") {
    const zone = wholeLines(dimension, given.position === "after" ? base + 1 : base, quantity);
    return [{ sheetId, zone, axis: axisOf(dimension), kind: "insert" }];
  }
  if (type !== "REMOVE_COLUMNS_ROWS") return [];
  return given.elements
    .toSorted((one, other) => other - one)
    .map((at) => ({
      sheetId,
      zone: wholeLines(dimension, at, 1),
      axis: axisOf(dimension),
      kind: "delete",
    }));
};

const afterShifts =
  (shifts: readonly Shift[]) =>
  (zone: Zone): Zone | null => {
    let now: Zone | null = zone;
    for (const shift of shifts) {
      const change: ReturnType<typeof shifted> | null = now && shifted(now, shift);
      if (change?.kind === "remove") now = null;
      else if (change && "zone" in change) now = change.zone;
    }
    return now;
  };

class SheetFactsPlugin extends CorePlugin {
  static override getters = ["getSheetFacts"] as never;
  readonly facts: Record<string, SheetFacts | undefined> = {};

  getSheetFacts(sheetId: string): SheetFacts {
    return this.facts[sheetId] ?? noFacts;
  }

  override handle(given: never): void {
    const { type, sheetId, sheetIdTo, facts } = given as Command;
    if (type === command) this.#set(sheetId, facts);
    else if (type === "DUPLICATE_SHEET") this.#set(sheetIdTo, this.facts[sheetId]);
    else if (type === "DELETE_SHEET") this.#set(sheetId, undefined);
    else this.#move(shiftsOf(given));
  }

  #move(shifts: readonly Shift[]): void {
    const [first] = shifts;
    const facts = first && this.facts[first.sheetId];
    if (!facts) return;
    const page = withAreasMoved(facts.page, afterShifts(shifts));
    this.#set(first.sheetId, { ...facts, page });
  }

  #set(sheetId: string, facts: SheetFacts | undefined): void {
    this.history.update("facts" as never, sheetId as never, facts as never);
  }
}

export const registerSheetFacts = (): void => {
  registries.corePluginRegistry.add("host sheet facts", SheetFactsPlugin);
  registerCore(command);
};

export const sheetFacts = ({ getters }: Workbook, sheetId: string): SheetFacts =>
  (getters as unknown as { getSheetFacts(id: string): SheetFacts }).getSheetFacts(sheetId);

export const setSheetFacts = (
  workbook: Workbook,
  sheetId: string,
  change: Partial<SheetFacts>,
): void => {
  const facts = { ...sheetFacts(workbook, sheetId), ...change };
  workbook.engine.dispatch(command, { sheetId, facts });
};
