import { accountOverlap } from "../domain/fit/account-overlap";
import { failure, ok, type Result } from "../domain/problem";
import { cellText } from "../tables/cell-text";
import type { ValueProblem } from "../text/value-problems";
import { placedCells } from "./number-range";
import { isOmitted } from "./table-argument";

type Arguments = Readonly<Record<"ours" | "theirs" | "targets", unknown>>;
type Names = Result<readonly string[], ValueProblem>;

export function overlapRows(given: Arguments): Result<(string | number)[][], ValueProblem> {
  const ours = namesIn("ours", given.ours);
  if (!ours.ok) return ours;
  const theirs = namesIn("theirs", given.theirs);
  if (!theirs.ok) return theirs;
  const targets = isOmitted(given.targets) ? ok(null) : namesIn("targets", given.targets);
  if (!targets.ok) return targets;
  const overlap = accountOverlap(ours.value, theirs.value, targets.value);
  if (!overlap.ok) return overlap;
  return ok([
    ["Measure", "Value"],
    ["Our accounts", overlap.value.ours],
    ["Their accounts", overlap.value.theirs],
    ["Shared", overlap.value.shared],
    ["New to us", overlap.value.newToUs],
    ["Introductions", overlap.value.introductions ?? ""],
    ["Jaccard", overlap.value.jaccard],
  ]);
}

/** The names of a plain range. A blank cell arrives as 0, and no account is called that. */
function namesIn(argument: keyof Arguments, range: unknown): Names {
  const names: string[] = [];
  for (const { found, place } of placedCells(range)) {
    if (isOmitted(found) || found === 0) continue;
    if (typeof found !== "string" && typeof found !== "number")
      return failure({ code: "cell-unreadable", argument, place, expected: "name", found });
    names.push(cellText(found));
  }
  return ok(names);
}
