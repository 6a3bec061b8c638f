import type { Result } from "../domain/problem";
import { valueErrorText, valueProblemText, type ValueProblem } from "../text/value-problems";
import { cellErrorAnswer, errorInCell } from "./cell-error";

/** The answer of a function over values, or what its cell shows instead. */
export function shownValue<Value>(answer: Result<Value, ValueProblem>): Value {
  if (answer.ok) return answer.value;
  const { problem } = answer;
  const error = "found" in problem ? errorInCell(problem.found) : null;
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- the only error whose sentence Excel shows
  if (error !== null) throw cellErrorAnswer(error, valueErrorText(problem, error));
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- the only error whose sentence Excel shows
  throw new CustomFunctions.Error(
    problem.code === "nothing-to-share" ? notAvailable : invalidValue,
    valueProblemText(problem),
  );
}
