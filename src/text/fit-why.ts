import type { PartnerFit } from "../domain/fit/partner-fit";
import { counted } from "./counting";
import { shortCriterion } from "./fit-names";

/** "Both gain, Reach; weakest Pace" */
export const fitWhy = ({ fit, criteria, strongest, weakest }: PartnerFit): string => {
  if (fit === null) return "Rate at least half of the criteria";
  const short = (index: number) => shortCriterion(criteria[index] ?? "");
  const best = strongest.map(short).join(", ");
  return weakest === null ? best : `${best}; weakest ${short(weakest)}`;
};

/** "About the same fit as Globex Cloud"; "" where there is nobody like it. */
export const tieLine = (others: readonly string[]): string => {
  const [nearest, ...more] = others;
  if (nearest === undefined) return "";
  const and = more.length === 0 ? "" : ` and ${counted(more.length, "other")}`;
  return `About the same fit as ${nearest}${and}`;
};
