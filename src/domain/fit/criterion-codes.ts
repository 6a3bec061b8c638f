import { failure, ok, type Result } from "../problem";
import { criteria, criterionCode, foldCriterion, type CriterionCode } from "./criteria";
import type { FitProblem } from "./fit-problem";

/** One for each rating, in order; null for a criterion that is not one of the ten. */
export type CriterionCodes = readonly (CriterionCode | null)[];

/**
 * What ratings without named criteria stand for: exactly ten are the ten in their built-in order.
 *
 * @param count how many ratings there are
 * @example impliedCodes(2) // → [null, null]
 */
export const impliedCodes = (count: number): CriterionCodes =>
  count === criteria.length
    ? criteria.map(({ code }) => code)
    : Array.from({ length: count }, () => null);

/**
 * Reads the criteria by code or full name, in any case; other names are a person's own criteria.
 *
 * @param cells one for each rating
 * @param isOff whether the criterion at an index is switched off; its name is then not read
 * @returns the codes. Problems: criterion-unreadable for a blank, criterion-repeated also for a
 * code beside its own full name
 * @example readCodes(["Better Together", "Local laws"], () => false).value // → ["OFFER", null]
 */
export const readCodes = (
  cells: readonly unknown[],
  isOff: (index: number) => boolean,
): Result<CriterionCodes, FitProblem> => {
  const codes: (CriterionCode | null)[] = [];
  const firstOf = new Map<string, number>();
  for (const [index, cell] of cells.entries()) {
    if (isOff(index)) {
      codes.push(null);
      continue;
    }
    const name = nameIn(cell);
    if (name === "") return failure({ code: "criterion-unreadable", index, found: cell });
    const code = criterionCode(name);
    const key = code ?? foldCriterion(name);
    const firstIndex = firstOf.get(key);
    if (firstIndex !== undefined)
      return failure({ code: "criterion-repeated", index, firstIndex, name });
    firstOf.set(key, index);
    codes.push(code);
  }
  return ok(codes);
};

/** The name in a cell, "" if there is none. Criteria may be numbered; a blank cell arrives as 0. */
const nameIn = (cell: unknown): string => {
  if (typeof cell === "string") return cell.trim();
  return typeof cell === "number" && cell !== 0 ? String(cell) : "";
};
