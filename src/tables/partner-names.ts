import { foldName } from "../domain/attribution/partner-name";
import type { CellValue } from "./cell-value";
import { cellText, isError } from "./cell-text";

/** The names in a partner cell, split at ";" and line breaks, never at a comma: "Acme, Inc." */
function splitPartners(cell: CellValue): readonly string[] {
  if (isError(cell)) return [];
  const parts = typeof cell === "string" ? cell.split(/[;\r\n]/u) : [cell];
  return parts.map(cellText).filter((name) => name !== "");
}

export type PartnerNumbers = {
  /** In the order met, each by the first spelling of the name it goes by. */
  readonly names: readonly string[];
  /** The numbers of the distinct partners in a cell, new ones added. */
  readonly numbersOf: (cell: CellValue) => readonly number[];
};

/** The name a partner goes by: another one for a name that stands in Aliases, else the same. */
export type Canonical = (name: string) => string;

const asWritten: Canonical = (name) => name;

/**
 * Gives each distinct partner the next number; the same cell text is taken apart only once. Names
 * that Aliases says are one partner share its number.
 */
export function partnerNumbers(canonical: Canonical = asWritten): PartnerNumbers {
  const names: string[] = [];
  const byFolded = new Map<string, number>();
  const byCell = new Map<CellValue, readonly number[]>();
  const numberOf = (written: string): number => {
    const name = canonical(written);
    const folded = foldName(name);
    const known = byFolded.get(folded);
    if (known !== undefined) return known;
    byFolded.set(folded, names.length);
    return names.push(name) - 1;
  };
  const numbersOf = (cell: CellValue): readonly number[] => {
    const known = byCell.get(cell);
    if (known) return known;
    const numbers = [...new Set(splitPartners(cell).map(numberOf))];
    byCell.set(cell, numbers);
    return numbers;
  };
  return { names, numbersOf };
}
