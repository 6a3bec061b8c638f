import type { Model } from "./model";
import { custom } from "./models/custom";
import { decay } from "./models/decay";
import { even } from "./models/even";
import { first } from "./models/first";
import { last } from "./models/last";
import { linear } from "./models/linear";
import { position } from "./models/position";
import { role } from "./models/role";
import { sourced } from "./models/sourced";

/** The models that look at one deal at a time, by name. Markov looks at all deals together. */
export const dealModels = {
  role,
  even,
  linear,
  first,
  last,
  position,
  decay,
  sourced,
  custom,
} as const satisfies Readonly<Record<string, Model>>;

export type DealModelName = keyof typeof dealModels;
export type DealModels = Readonly<Record<DealModelName, Model>>;
export type ModelName = DealModelName | "markov";

export const modelNames = [...Object.keys(dealModels), "markov"] as readonly ModelName[];

export const defaultModel = "role" satisfies ModelName;

/** Over these a partner's best and worst rank are taken: they share all the credit there is. */
export const comparedModels = [
  "role",
  "even",
  "linear",
  "first",
  "last",
  "position",
  "decay",
  "markov",
] as const satisfies readonly ModelName[];

/** A model by its name in any case, "shapley" for even; null for any other text. */
export function modelNamed(text: string): ModelName | null {
  const name = text.trim().toLowerCase();
  return modelNames.find((known) => known === (name === "shapley" ? "even" : name)) ?? null;
}

/** Where order or time decides, an undated involvement beside dated ones does not count. */
export const needsOrder = (model: ModelName): boolean =>
  ["first", "last", "position", "decay", "markov"].includes(model);
