import { failure, ok, type Result } from "../problem";
import type { Scale } from "./scale";

/** A number within the scale, or null where the criterion is not rated. */
export type Rating = number | null;

const notRatedTexts: ReadonlySet<string> = new Set(["", "n/a", "na", "-", "–", "?"]);

const isNotRated = (cell: unknown, scale: Scale): boolean =>
  cell === null ||
  (typeof cell === "string" && notRatedTexts.has(cell.trim().toLowerCase())) ||
  // A blank cell of a range arrives as 0. Below the scale that can mean nothing else.
  (cell === 0 && scale.min > 0);

/**
 * Reads one rating.
 *
 * Not rated are a blank, "n/a", "na", "-", "–" and "?", in any case, and a 0 on a scale that
 * starts above 0. Anything else must be a number within the scale; text that looks like one is not.
 *
 * @param cell the rating as it came
 * @returns the rating; the problem is the cell itself
 * @example readRating(" N/A ", { min: 1, max: 5 }) // → { "ok": true, "value": null }
 */
export const readRating = (cell: unknown, scale: Scale): Result<Rating, unknown> => {
  if (isNotRated(cell, scale)) return ok(null);
  if (typeof cell !== "number") return failure(cell);
  return cell >= scale.min && cell <= scale.max ? ok(cell) : failure(cell);
};
