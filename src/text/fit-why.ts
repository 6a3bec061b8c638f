import type { PartnerFit } from "../domain/fit/partner-fit";
import { counted } from "./counting";
import { shortCriterion } from "./fit-names";

/**
 * What carries a fit and what holds it back, then who is like it: "Both gain, Reach; weakest Pace";
 * what is missing where there is none.
 */
export function fitWhy(fit: PartnerFit | null, ties: readonly string[]): string {
  if (fit === null) return "";
  if (fit.fit === null) return "Rate at least half of the criteria";
  const short = (index: number) => shortCriterion(fit.criteria[index] ?? "");
  const weakest = fit.weakest === null ? [] : [`weakest ${short(fit.weakest)}`];
  const parts = [fit.strongest.map(short).join(", "), ...weakest, lowered(tieLine(ties))];
  return parts.filter((part) => part !== "").join("; ");
}

const lowered = (line: string): string => `${line.charAt(0).toLowerCase()}${line.slice(1)}`;

/** "About the same fit as Globex Cloud"; "" where there is nobody like it. */
export const tieLine = (others: readonly string[]): string => {
  const [nearest, ...more] = others;
  if (nearest === undefined) return "";
  const and = more.length === 0 ? "" : ` and ${counted(more.length, "other")}`;
  return `About the same fit as ${nearest}${and}`;
};
