import { complementaryReach } from "../domain/fit/complementary-reach";
import { failure, ok, type Result } from "../domain/problem";
import type { ValueProblem } from "../text/value-problems";
import { countProblem, numbersIn } from "./number-range";
import { isOmitted } from "./table-argument";

type Arguments = Readonly<Record<"ours" | "theirs" | "relevance" | "theirRelevance", unknown>>;

export function reachAnswer(given: Arguments): Result<number, ValueProblem> {
  const ours = numbersIn("ours", given.ours, "not-negative");
  if (!ours.ok) return ours;
  const theirs = numbersIn("theirs", given.theirs, "not-negative");
  if (!theirs.ok) return theirs;
  const relevance = relevances("relevance", given);
  if (!relevance.ok) return relevance;
  const theirRelevance = relevances("theirRelevance", given);
  if (!theirRelevance.ok) return theirRelevance;
  const problem = countProblem("ours", ours.value, {
    theirs: theirs.value,
    relevance: relevance.value,
    theirRelevance: theirRelevance.value,
  });
  if (problem !== null) return failure(problem);
  const segments = ours.value.map((count, at) => ({
    ours: count,
    theirs: theirs.value[at] ?? 0,
    relevance: relevance.value?.[at] ?? 1,
    theirRelevance: theirRelevance.value?.[at] ?? 1,
  }));
  const reach = complementaryReach(segments);
  return reach.ok ? reach : failure({ code: "no-customers", argument: reach.problem.side });
}

const relevances = (
  argument: "relevance" | "theirRelevance",
  given: Arguments,
): Result<readonly number[] | null, ValueProblem> =>
  isOmitted(given[argument]) ? ok(null) : numbersIn(argument, given[argument], "relevance");
