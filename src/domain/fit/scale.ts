import { failure, ok, type Result } from "../problem";
import type { FitProblem } from "./fit-problem";

/** The lowest and the highest rating. */
export type Scale = { readonly min: number; readonly max: number };

const usualScale: Scale = { min: 1, max: 5 };

const number = String.raw`-?(?:\d+(?:\.\d+)?|\.\d+)`;
const minToMax = new RegExp(`^(${number})-(${number})$`);

/**
 * Reads a rating scale written as "min-max".
 *
 * Spaces are ignored, decimals and a leading minus are allowed, and the dashes that a word
 * processor makes of a hyphen count as one.
 *
 * @param cell the scale as it came; null where it is omitted
 * @returns the scale, min below max; 1–5 where it is omitted. Problem: scale-unreadable
 * @example readScale("0-10") // → { "ok": true, "value": { "min": 0, "max": 10 } }
 */
export const readScale = (cell: unknown): Result<Scale, FitProblem> => {
  if (cell === null) return ok(usualScale);
  const unreadable = failure({ code: "scale-unreadable", found: cell } as const);
  if (typeof cell !== "string") return unreadable;
  const numbers = minToMax.exec(cell.replace(/\s/g, "").replace(/[–−]/g, "-"));
  if (numbers === null) return unreadable;
  const scale = { min: Number(numbers[1]), max: Number(numbers[2]) };
  const canScore = Number.isFinite(scoreOf(scale.max, scale));
  return scale.min < scale.max && canScore ? ok(scale) : unreadable;
};

/**
 * A rating as a score from 0 to 100: how far it lies between the ends of the scale.
 *
 * @param rating within the scale
 * @returns (rating − min)/(max − min)·100
 * @example scoreOf(4, { min: 1, max: 5 }) // → 75
 */
export const scoreOf = (rating: number, scale: Scale): number =>
  // Multiplying first keeps whole scores whole: 7 on 0–100 is 7, not 7.000000000000001.
  (100 * (rating - scale.min)) / (scale.max - scale.min);
