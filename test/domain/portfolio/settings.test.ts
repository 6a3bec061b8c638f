import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { roleWeights } from "../../../src/domain/attribution/roles";
import { usualBands } from "../../../src/domain/fit/band";
import { classCuts, roleWeightsFor } from "../../../src/domain/portfolio/model-settings";
import { defaultCuts } from "../../../src/domain/portfolio/partner-class";
import {
  settingDefinitions,
  settingNames,
  type SettingName,
} from "../../../src/domain/portfolio/setting-definitions";
import {
  contradictions,
  defaultSettings,
  settingReason,
  type SettingReason,
} from "../../../src/domain/portfolio/settings";

describe("settings", () => {
  test("the defaults are what holds without settings", () => {
    expect(roleWeightsFor(defaultSettings)).toEqual(roleWeights);
    expect(classCuts(defaultSettings)).toEqual(defaultCuts);
    const { strongFrom: strong, moderateFrom: moderate } = defaultSettings;
    expect({ strong, moderate }).toEqual(usualBands);
  });

  test("the defaults are allowed, alone and together", () => {
    const wrong = settingNames.filter(
      (name) => settingReason(name, defaultSettings[name]) !== null,
    );
    expect(wrong).toEqual([]);
    expect(contradictions(defaultSettings)).toEqual([]);
  });

  test.each<readonly [SettingName, number | null, SettingReason | null]>([
    ["classAEndsAt", 0.95, null],
    ["classBEndsAt", 80, { code: "out-of-range", least: 0, most: 1 }],
    ["fiscalYearStartsIn", 12, null],
    ["fiscalYearStartsIn", 13, { code: "out-of-range", least: 1, most: 12 }],
    ["fiscalYearStartsIn", 1.5, { code: "not-whole" }],
    ["lookbackDays", null, null],
    ["lookbackDays", 0, { code: "out-of-range", least: 1, most: 3650 }],
    ["halfLifeDays", null, { code: "out-of-range", least: 1, most: 3650 }],
    ["halfLifeDays", NaN, { code: "out-of-range", least: 1, most: 3650 }],
    ["windowTo", 46_000, null],
  ])("%s = %s", (name, value, reason) => {
    expect(settingReason(name, value)).toEqual(reason);
  });

  test.each<readonly [SettingName, number | null, readonly SettingName[]]>([
    ["classAEndsAt", 0.95, []],
    ["classAEndsAt", 0.96, ["classAEndsAt", "classBEndsAt"]],
    ["classBEndsAt", 0.79, ["classAEndsAt", "classBEndsAt"]],
    ["moderateFrom", 71, ["moderateFrom", "strongFrom"]],
    ["windowTo", 46_000, []],
  ])("%s = %s contradicts as part of %j", (name, value, pair) => {
    const found = contradictions({ ...defaultSettings, [name]: value });
    expect(found.map((one) => one.name)).toEqual(pair);
    expect(found.map(({ reason }) => reason.code)).toEqual(
      ["above", "below"].slice(0, pair.length),
    );
  });

  test.each<readonly [readonly number[], readonly number[]]>([
    [
      [1, 0.6, 0.4, 0.3, 0.2],
      [10, 6, 4, 3, 2],
    ],
    [
      [1, 1, 0, 0, 0],
      [1, 1, 0, 0, 0],
    ],
    [
      [2, 0.75, 0.5, 0.25, 0.05],
      [200, 75, 50, 25, 5],
    ],
    [
      [1, 1 / 3, 0, 0, 0],
      [10_000, 3333, 0, 0, 0],
    ],
  ])("role weights %j are whole numbers %j", (weights, whole) => {
    const [weightSourced = 0, weightCoSell = 0, weightInfluenced = 0] = weights;
    const [, , , weightImplementation = 0, weightMarketplace = 0] = weights;
    const of = { weightSourced, weightCoSell, weightInfluenced };
    const settings = { ...defaultSettings, ...of, weightImplementation, weightMarketplace };
    expect(roleWeightsFor(settings)).toEqual(whole);
  });

  test("a number is allowed by itself exactly where it lies in the range, whole where it must be", () => {
    const names = fc.constantFrom(...settingNames);
    const numbers = fc.oneof(fc.double(), fc.integer({ min: -10, max: 200 }));
    fc.assert(
      fc.property(names, numbers, (name, value) => {
        const { least, most, isWhole } = settingDefinitions[name];
        const fits = value >= least && value <= most && (!isWhole || Number.isInteger(value));
        expect(settingReason(name, value) === null).toBe(fits);
      }),
    );
  });
});
