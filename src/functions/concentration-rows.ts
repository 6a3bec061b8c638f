import { concentration } from "../domain/portfolio/concentration";
import { failure, ok, type Result } from "../domain/problem";
import type { ValueProblem } from "../text/value-problems";
import { numbersIn } from "./number-range";

export function concentrationRows(values: unknown): Result<(string | number)[][], ValueProblem> {
  const numbers = numbersIn("values", values, "not-negative");
  if (!numbers.ok) return numbers;
  const found = concentration(numbers.value);
  if (!found.ok) return failure({ code: "nothing-to-share" });
  const { hhi, topShare, topThreeShare, effectivePartners, gini, partnersFor80 } = found.value;
  return ok([
    ["Measure", "Value"],
    ["HHI", hhi],
    ["Top 1 share", topShare],
    ["Top 3 share", topThreeShare],
    ["Effective partners", effectivePartners],
    ["Gini", gini],
    ["Partners for 80%", partnersFor80],
  ]);
}
