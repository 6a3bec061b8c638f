import type { FitArgument, FitProblem } from "../domain/fit/fit-problem";
import type { Result } from "../domain/problem";
import { fitCellErrorText, fitProblemText, type PlaceOf } from "../text/fit-problems";
import { cellErrorAnswer, errorInCell } from "./cell-error";
import { placeInLine, type Line } from "./line";

/** The range arguments of a fit, null where omitted. */
export type FitLines = Readonly<Record<FitArgument, Line | null>>;

/** The answer of a fit, or what its cell shows instead. */
export const shownFit = <Value>(answer: Result<Value, FitProblem>, lines: FitLines): Value => {
  if (answer.ok) return answer.value;
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- the only error whose sentence Excel shows
  throw fitProblemAnswer(answer.problem, lines);
};

/** What a cell shows instead of a fit: an error with its sentence, or the error of the cell it used. */
const fitProblemAnswer = (problem: FitProblem, lines: FitLines): CustomFunctions.Error => {
  const placeOf: PlaceOf = (argument, index) => {
    const line = lines[argument];
    if (line === null) throw new Error(`problem in an omitted argument: ${argument}`);
    return placeInLine(line, index);
  };
  const error = "found" in problem ? errorInCell(problem.found) : null;
  if ("found" in problem && error !== null)
    return cellErrorAnswer(error, fitCellErrorText(problem, error, placeOf));
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(
    problem.code === "too-little-rated" ? notAvailable : invalidValue,
    fitProblemText(problem, placeOf),
  );
};
