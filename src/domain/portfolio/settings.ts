import {
  settingDefinitions,
  settingNames,
  type OptionalSetting,
  type SettingName,
} from "./setting-definitions";

/**
 * Every threshold, weight, cut, cadence, margin and date that the portfolio goes by. Shares are
 * 0–1, dates Excel serials, null what is left blank. Weights of fit criteria are not among them:
 * they stand over the ratings they weigh.
 */
export type Settings = {
  readonly [Name in SettingName]: (typeof settingDefinitions)[Name] extends OptionalSetting
    ? number | null
    : number;
};

export const defaultSettings = Object.fromEntries(
  settingNames.map((name) => [name, settingDefinitions[name].standard]),
) as unknown as Settings;

/** Why a value cannot be a setting. */
export type SettingReason =
  | { readonly code: "out-of-range"; readonly least: number; readonly most: number }
  | { readonly code: "not-whole" }
  /** It must not lie below, or above, another one. */
  | { readonly code: "below" | "above"; readonly other: SettingName };

/** Null where the value may stand for the setting by itself. */
export function settingReason(name: SettingName, value: number | null): SettingReason | null {
  const { least, most, isWhole, isOptional } = settingDefinitions[name];
  const isOut = value === null ? !isOptional : !(value >= least && value <= most);
  if (isOut) return { code: "out-of-range", least, most };
  return isWhole && value !== null && !Number.isInteger(value) ? { code: "not-whole" } : null;
}

/** Pairs of which the first must not lie above the second. */
const ascending: readonly (readonly [SettingName, SettingName])[] = [
  ["windowFrom", "windowTo"],
  ["classAEndsAt", "classBEndsAt"],
  ["moderateFrom", "strongFrom"],
  ["theirShareLeast", "theirShareMost"],
  ["reviewFirstUntilDay", "reviewSecondUntilDay"],
];

/** Settings that contradict each other: two of them for each pair that stands the wrong way round. */
export function contradictions(
  settings: Settings,
): readonly { readonly name: SettingName; readonly reason: SettingReason }[] {
  return ascending.flatMap(([first, second]) => {
    const [lower, upper] = [settings[first], settings[second]];
    if (lower === null || upper === null || lower <= upper) return [];
    return [
      { name: first, reason: { code: "above", other: second } as const },
      { name: second, reason: { code: "below", other: first } as const },
    ];
  });
}
