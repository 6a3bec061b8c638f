import { pruning, type PruningPartner } from "../domain/portfolio/pruning";
import { failure, ok, type Result } from "../domain/problem";
import type { ValueArgument, ValueProblem } from "../text/value-problems";
import { errorInCell } from "./cell-error";
import { countProblem, numbersIn, placedCells } from "./number-range";
import { isOmitted } from "./table-argument";

type Arguments = Readonly<Record<"values" | "exit" | "hours" | "cost", unknown>>;

export function pruningRows(given: Arguments): Result<(string | number)[][], ValueProblem> {
  const partners = partnersIn(given);
  if (!partners.ok) return partners;
  const found = pruning(partners.value);
  const ifGiven = (argument: unknown, value: number | null) =>
    isOmitted(argument) ? "" : (value ?? "");
  return ok([
    ["Measure", "Value"],
    ["Partners exited", found.partnersExited],
    ["Revenue at risk", found.revenueAtRisk],
    ["Revenue at risk %", found.shareAtRisk ?? ""],
    ["Hours freed", ifGiven(given.hours, found.hoursFreed)],
    ["Cost freed", ifGiven(given.cost, found.costFreed)],
    ["Revenue per cost before", ifGiven(given.cost, found.revenuePerCostBefore)],
    ["Revenue per cost after", ifGiven(given.cost, found.revenuePerCostAfter)],
    ["HHI before", found.hhiBefore ?? ""],
    ["HHI after", found.hhiAfter ?? ""],
  ]);
}

function partnersIn(given: Arguments): Result<readonly PruningPartner[], ValueProblem> {
  const values = numbersIn("values", given.values, "not-negative");
  if (!values.ok) return values;
  const exits = exitsIn(given.exit);
  if (!exits.ok) return exits;
  const hours = optionalNumbers("hours", given.hours);
  if (!hours.ok) return hours;
  const cost = optionalNumbers("cost", given.cost);
  if (!cost.ok) return cost;
  const problem = countProblem("values", values.value, {
    exit: exits.value,
    hours: hours.value,
    cost: cost.value,
  });
  if (problem !== null) return failure(problem);
  const partner = (value: number, at: number): PruningPartner => ({
    value,
    isExit: exits.value[at] ?? false,
    hours: hours.value?.[at] ?? 0,
    cost: cost.value?.[at] ?? 0,
  });
  return ok(values.value.map(partner));
}

const optionalNumbers = (
  argument: ValueArgument,
  range: unknown,
): Result<readonly number[] | null, ValueProblem> =>
  isOmitted(range) ? ok(null) : numbersIn(argument, range, "not-negative");

const exitWords: readonly string[] = ["x", "yes", "exit"];

/** Anything that does not say exit is keep, but for an error, which says nothing. */
function exitsIn(range: unknown): Result<readonly boolean[], ValueProblem> {
  const cells = placedCells(range);
  const error = cells.find(({ found }) => errorInCell(found) !== null);
  if (error)
    return failure({ code: "cell-unreadable", argument: "exit", expected: "any", ...error });
  return ok(
    cells.map(
      ({ found }) =>
        found === true ||
        found === 1 ||
        (typeof found === "string" && exitWords.includes(found.trim().toLowerCase())),
    ),
  );
}
