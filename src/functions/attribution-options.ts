import { defaultModel, modelNamed, type ModelName } from "../domain/attribution/models";
import type { Scope } from "../domain/attribution/scope";
import { failure, ok, type Result } from "../domain/problem";
import { cellText, isError } from "../tables/cell-text";
import { readDate } from "../tables/date";
import type { OptionProblem } from "../text/attribution-problems";
import { optionOf } from "./option";
import { cellValueOf } from "./table-argument";

type Option<Value> = Result<Value, OptionProblem>;
type OptionName = Extract<OptionProblem, { readonly code: "option-unreadable" }>["option"];

const unreadable = (option: OptionName, found: unknown): Option<never> =>
  failure({ code: "option-unreadable", option, found: cellValueOf(found) });

/** A model by name in any case; "role" where omitted. */
export function modelOption(argument: unknown): Option<ModelName> {
  const option = optionOf(argument);
  if (option === null) return ok(defaultModel);
  const model = typeof option === "string" ? modelNamed(option) : null;
  return model === null ? unreadable("model", option) : ok(model);
}

/** Close dates from and to, both inclusive and open where omitted, and the lookback. */
export function scopeOptions(from: unknown, to: unknown, lookbackDays: unknown): Option<Scope> {
  const first = dateOption("from", from, -Infinity);
  if (!first.ok) return first;
  const last = dateOption("to", to, Infinity);
  if (!last.ok) return last;
  if (first.value > last.value) return failure({ code: "from-after-to" });
  const days = optionOf(lookbackDays);
  const isDays = days === null || (typeof days === "number" && days > 0);
  if (!isDays) return unreadable("lookbackDays", days);
  return ok({ window: { from: first.value, to: last.value }, lookbackDays: days });
}

function dateOption(name: "from" | "to", argument: unknown, omitted: number): Option<number> {
  const option = optionOf(argument);
  if (option === null) return ok(omitted);
  const date = readDate(cellValueOf(option));
  return date === null ? unreadable(name, option) : ok(date);
}

/** A partner's name as typed; numbers as written. */
export function partnerOption(argument: unknown): Option<string> {
  const cell = cellValueOf(optionOf(argument));
  const name = cellText(cell);
  return name === "" || isError(cell) ? unreadable("partner", cell) : ok(name);
}
