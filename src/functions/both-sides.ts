import { balance } from "../domain/value/balance";
import { dependence, type DependenceProblem } from "../domain/value/dependence";
import { jointValue } from "../domain/value/joint-value";
import { returnOnInvestment } from "../domain/value/return-on-investment";
import { failure, ok, type Result } from "../domain/problem";
import type { ValueProblem } from "../text/value-problems";
import { oneNumberEach } from "./number-range";

type Answer = Result<number, ValueProblem>;
type Given<Name extends string> = Readonly<Record<Name, unknown>>;

export function balanceAnswer(
  given: Given<"ourValue" | "ourCost" | "theirValue" | "theirCost">,
): Answer {
  const numbers = oneNumberEach({
    ourValue: [given.ourValue, "any"],
    ourCost: [given.ourCost, "not-negative"],
    theirValue: [given.theirValue, "any"],
    theirCost: [given.theirCost, "not-negative"],
  });
  if (!numbers.ok) return numbers;
  const { ourValue, ourCost, theirValue, theirCost } = numbers.value;
  return ok(balance({ value: ourValue, cost: ourCost }, { value: theirValue, cost: theirCost }));
}

export function jointValueAnswer(given: Given<"together" | "oursAlone" | "theirsAlone">): Answer {
  const numbers = oneNumberEach({
    together: [given.together, "any"],
    oursAlone: [given.oursAlone, "any"],
    theirsAlone: [given.theirsAlone, "any"],
  });
  if (!numbers.ok) return numbers;
  const { together, oursAlone, theirsAlone } = numbers.value;
  return jointValue(together, oursAlone, theirsAlone);
}

const exposures = {
  ours: { part: "ourRevenueViaThem", whole: "ourRevenue" },
  theirs: { part: "theirRevenueViaUs", whole: "theirRevenue" },
} as const;

type Exposures = (typeof exposures)[DependenceProblem["side"]];

export function dependenceAnswer(given: Given<Exposures["part" | "whole"]>): Answer {
  const numbers = oneNumberEach({
    ourRevenueViaThem: [given.ourRevenueViaThem, "any"],
    ourRevenue: [given.ourRevenue, "above-zero"],
    theirRevenueViaUs: [given.theirRevenueViaUs, "any"],
    theirRevenue: [given.theirRevenue, "above-zero"],
  });
  if (!numbers.ok) return numbers;
  const exposure = ({ part, whole }: Exposures) => ({
    throughOther: numbers.value[part],
    revenue: numbers.value[whole],
  });
  const found = dependence(exposure(exposures.ours), exposure(exposures.theirs));
  if (found.ok) return found;
  const { part, whole } = exposures[found.problem.side];
  const amounts = { partAmount: numbers.value[part], wholeAmount: numbers.value[whole] };
  return failure({ code: "part-above-whole", part, whole, ...amounts });
}

export function returnAnswer(given: Given<"value" | "cost">): Answer {
  const numbers = oneNumberEach({
    value: [given.value, "any"],
    cost: [given.cost, "not-negative"],
  });
  if (!numbers.ok) return numbers;
  const found = returnOnInvestment(numbers.value.value, numbers.value.cost);
  return found === null ? failure({ code: "no-cost" }) : ok(found);
}
