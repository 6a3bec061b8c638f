import { answers, questionCount, readiness } from "../domain/fit/readiness";
import { failure, ok, type Result } from "../domain/problem";
import type { ValueProblem } from "../text/value-problems";
import { numbersIn } from "./number-range";

export function readinessAnswer(range: unknown): Result<number, ValueProblem> {
  const numbers = numbersIn("answers", range, "answer");
  if (!numbers.ok) return numbers;
  const count = numbers.value.length;
  if (count !== questionCount) return failure({ code: "answers-miscounted", count });
  return ok(readiness(numbers.value.flatMap((given) => answers.filter((each) => each === given))));
}
