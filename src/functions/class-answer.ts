import { defaultCuts, partnerClasses, type PartnerClass } from "../domain/portfolio/partner-class";
import { failure, ok, type Result } from "../domain/problem";
import type { ValueProblem } from "../text/value-problems";
import { numbersIn, oneNumber } from "./number-range";
import { optionOf } from "./option";

type Arguments = Readonly<Record<"value" | "values" | "aShare" | "bShare", unknown>>;

export function classAnswer(given: Arguments): Result<PartnerClass, ValueProblem> {
  const value = oneNumber("value", given.value, "any");
  if (!value.ok) return value;
  const values = numbersIn("values", given.values, "any");
  if (!values.ok) return values;
  const a = shareOption("aShare", given.aShare, defaultCuts.a);
  if (!a.ok) return a;
  const b = shareOption("bShare", given.bShare, defaultCuts.b);
  if (!b.ok) return b;
  if (a.value > b.value) return failure({ code: "shares-crossed" });
  const own = value.value;
  if (own > 0 && !values.value.some((each) => each > 0))
    return failure({ code: "nothing-positive" });
  return ok(partnerClasses(values.value, { a: a.value, b: b.value })(own));
}

function shareOption(
  option: "aShare" | "bShare",
  argument: unknown,
  omitted: number,
): Result<number, ValueProblem> {
  const found = optionOf(argument);
  return found === null ? ok(omitted) : oneNumber(option, found, "share");
}
