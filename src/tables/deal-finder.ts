import { foldName } from "../domain/attribution/partner-name";
import type { CellValue } from "./cell-value";
import { cellText } from "./cell-text";
import { comparableId } from "./deal-id";

/** Where a row's deal was found; "several" where its name is borne by more than one. */
export type Found = number | "unknown" | "several";

/** Finds deals, by their number, for rows of other tables. */
export type DealFinder = {
  readonly add: (deal: number, id: string, name: string) => void;
  /** By id, else by name; a cell of a column called Deal may hold either. */
  readonly find: (id: CellValue, deal: CellValue) => Found;
};

/** The deals of a table, as rows of other tables meet them. */
export type DealLookup = Pick<DealFinder, "find"> & {
  /** The account of a deal, folded as names are compared; "" where there is none. */
  readonly accountOf: (deal: number) => string;
};

export function dealFinder(): DealFinder {
  const ids = new Map<string, number>();
  const names = new Map<string, number | "several">();
  const byId = (text: string): Found => ids.get(comparableId(text)) ?? "unknown";
  const byName = (text: string): Found => names.get(foldName(text)) ?? "unknown";
  const search = (idCell: CellValue, dealCell: CellValue): Found => {
    const found = byId(cellText(idCell));
    if (found !== "unknown") return found;
    const deal = cellText(dealCell);
    const asId = byId(deal);
    return asId === "unknown" ? byName(deal) : asId;
  };
  // Rows of one deal mostly stand together.
  let last: { idCell: CellValue; dealCell: CellValue; found: Found } = {
    ...{ idCell: "", dealCell: "", found: "unknown" },
  };
  return {
    add: (deal, id, name) => {
      if (id !== "") ids.set(comparableId(id), deal);
      const folded = foldName(name);
      if (folded === "") return;
      names.set(folded, (names.get(folded) ?? deal) === deal ? deal : "several");
    },
    find: (idCell, dealCell) => {
      const isLast = idCell === last.idCell && dealCell === last.dealCell;
      if (!isLast) last = { idCell, dealCell, found: search(idCell, dealCell) };
      return last.found;
    },
  };
}
