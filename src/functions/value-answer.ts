import type { Result } from "../domain/problem";
import { valueErrorText, valueProblemText, type ValueProblem } from "../text/value-problems";
import { cellErrorAnswer, errorInCell } from "./cell-error";

/** The answer of a function over values, or what its cell shows instead. */
export function shownValue<Value>(answer: Result<Value, ValueProblem>): Value {
  if (answer.ok) return answer.value;
  const { problem } = answer;
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- the only error whose sentence Excel shows
  throw valueProblemAnswer(problem);
}

const notEnough: ReadonlySet<ValueProblem["code"]> = new Set([
  "nothing-to-share",
  "no-accounts",
  "nothing-compared",
  "no-gap",
  "nothing-alone",
  "no-cost",
]);

/** What a cell shows instead: #N/A where there is not enough, else #VALUE!, or an error handed on. */
function valueProblemAnswer(problem: ValueProblem): CustomFunctions.Error {
  if (problem.code === "cell-unreadable") {
    const error = errorInCell(problem.found);
    if (error !== null) return cellErrorAnswer(error, valueErrorText(problem, error));
  }
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(
    notEnough.has(problem.code) ? notAvailable : invalidValue,
    valueProblemText(problem),
  );
}
