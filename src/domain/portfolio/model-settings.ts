import type { BandLimits } from "../fit/band";
import { dealModels, type DealModels } from "../attribution/models";
import { decayOf } from "../attribution/models/decay";
import { roleWith } from "../attribution/models/role";
import type { ClassCuts } from "./partner-class";
import type { Settings } from "./settings";

/** The attribution models with the weights and the half-life that are set. */
export const dealModelsFor = (settings: Settings): DealModels => ({
  ...dealModels,
  role: roleWith(roleWeightsFor(settings)),
  decay: decayOf(settings.halfLifeDays),
});

/** By role code, in whole numbers of one unit so that ties to the cent can be told exactly. */
export function roleWeightsFor(settings: Settings): readonly number[] {
  const weights = [
    ...[settings.weightSourced, settings.weightCoSell, settings.weightInfluenced],
    ...[settings.weightImplementation, settings.weightMarketplace],
  ];
  const unit = units.find((one) => weights.every((weight) => isWhole(weight * one))) ?? finest;
  return weights.map((weight) => Math.round(weight * unit));
}

/** Weights are told apart down to the fourth decimal. */
const finest = 10_000;
const units = [1, 10, 100, 1000, finest];

const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) < 1e-9;

export const classCuts = ({ classAEndsAt, classBEndsAt }: Settings): ClassCuts => ({
  a: classAEndsAt,
  b: classBEndsAt,
});

export const fitBands = ({ strongFrom, moderateFrom }: Settings): BandLimits => ({
  strong: strongFrom,
  moderate: moderateFrom,
});
