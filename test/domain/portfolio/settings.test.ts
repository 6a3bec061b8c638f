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
  changeReason,
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
    ["classAEndsAt", 0.96, { code: "above", other: "classBEndsAt" }],
    ["classBEndsAt", 0.79, { code: "below", other: "classAEndsAt" }],
    ["classBEndsAt", 80, { code: "out-of-range", least: 0, most: 1 }],
    ["fiscalYearStartsIn", 12, null],
    ["fiscalYearStartsIn", 13, { code: "out-of-range", least: 1, most: 12 }],
    ["fiscalYearStartsIn", 1.5, { code: "not-whole" }],
    ["lookbackDays", null, null],
    ["lookbackDays", 0, { code: "out-of-range", least: 1, most: 3650 }],
    ["halfLifeDays", null, { code: "out-of-range", least: 1, most: 3650 }],
    ["halfLifeDays", NaN, { code: "out-of-range", least: 1, most: 3650 }],
    ["moderateFrom", 71, { code: "above", other: "strongFrom" }],
    ["windowTo", 46_000, null],
  ])("%s = %s", (name, value, reason) => {
    expect(changeReason(defaultSettings, name, value)).toEqual(reason);
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

  test("a value that is allowed contradicts no other", () => {
    const names = fc.constantFrom(...settingNames);
    fc.assert(
      fc.property(names, fc.double({ noNaN: true }), (name, value) => {
        if (changeReason(defaultSettings, name, value) !== null) return;
        expect(contradictions({ ...defaultSettings, [name]: value })).toEqual([]);
        const { least, most } = settingDefinitions[name];
        expect(value).toBeGreaterThanOrEqual(least);
        expect(value).toBeLessThanOrEqual(most);
      }),
    );
  });
});
