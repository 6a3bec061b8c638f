import { capabilityScale, gapFill } from "../domain/fit/gap-fill";
import { readRating, type Rating } from "../domain/fit/rating";
import { failure, ok, type Result } from "../domain/problem";
import type { ValueProblem } from "../text/value-problems";
import { countProblem, placedCells } from "./number-range";

type Arguments = Readonly<Record<"importance" | "ours" | "theirs", unknown>>;

export function gapFillAnswer(given: Arguments): Result<number, ValueProblem> {
  const importance = ratingsIn("importance", given.importance);
  if (!importance.ok) return importance;
  const ours = ratingsIn("ours", given.ours);
  if (!ours.ok) return ours;
  const theirs = ratingsIn("theirs", given.theirs);
  if (!theirs.ok) return theirs;
  const others = { ours: ours.value, theirs: theirs.value };
  const problem = countProblem("importance", importance.value, others);
  if (problem !== null) return failure(problem);
  const capabilities = importance.value.map((rating, at) => ({
    importance: rating,
    ours: ours.value[at] ?? null,
    theirs: theirs.value[at] ?? null,
  }));
  return gapFill(capabilities);
}

function ratingsIn(
  argument: keyof Arguments,
  range: unknown,
): Result<readonly Rating[], ValueProblem> {
  const ratings: Rating[] = [];
  for (const { found, place } of placedCells(range)) {
    const rating = readRating(found, capabilityScale);
    if (!rating.ok)
      return failure({ code: "cell-unreadable", argument, place, expected: "rating", found });
    ratings.push(rating.value);
  }
  return ok(ratings);
}
