import {
  attributionProblemText,
  errorOf,
  type AttributionProblem,
} from "../text/attribution-problems";
import { cellErrorAnswer } from "./cell-error";

/** What a cell shows instead of an attribution: #N/A where there is not enough, else #VALUE!. */
export function attributionProblemAnswer(problem: AttributionProblem): CustomFunctions.Error {
  const sentence = attributionProblemText(problem);
  const error = errorOf(problem);
  if (error !== "") return cellErrorAnswer(error, sentence);
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  const isTooLittle = problem.code === "partner-unknown" || problem.code === "too-few-closed";
  return new CustomFunctions.Error(isTooLittle ? notAvailable : invalidValue, sentence);
}
