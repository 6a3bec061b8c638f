import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dateSerial } from "../../src/domain/numeric/date-serial";
import { settingDefinitions, settingNames } from "../../src/domain/portfolio/setting-definitions";
import {
  contradictions,
  defaultSettings,
  settingReason,
  type Settings,
} from "../../src/domain/portfolio/settings";
import { settingsSheet, type SettingsInput } from "../../src/sheets/settings-sheet";
import type { CellValue } from "../../src/tables/cell-value";
import { readSettings } from "../../src/tables/read-settings";
import { settingHeaders, settingTitles } from "../../src/tables/setting-names";
import { settingProblemText } from "../../src/text/settings";

/** The cells of the table as they stand in the sheet. */
function cellsOf(input: SettingsInput): readonly (readonly CellValue[])[] {
  const { columns } = settingsSheet({ sheet: "Settings", table: "Settings" }, input).table;
  const values = columns.map(({ content }) => ("values" in content ? content.values : []));
  return (values[0] ?? []).map((_, row) => values.map((column) => column[row] ?? ""));
}

const headers: readonly string[] = settingHeaders;
const read = (rows: readonly (readonly [CellValue, CellValue])[]) =>
  readSettings(["Setting", "Value"], rows);

describe("the table Settings", () => {
  test("has a row for every setting, with its default and its meaning", () => {
    const rows = cellsOf({ settings: defaultSettings, standing: null });
    expect(rows).toHaveLength(settingNames.length);
    expect(rows.find(([title]) => title === "Class A ends at")?.slice(1, 3)).toEqual([0.8, 0.8]);
    expect(rows.filter((row) => row[3] === "")).toEqual([]);
    expect(new Set(rows.map(([title]) => title)).size).toBe(rows.length);
  });

  test("its headers and titles are an interface", () => {
    expect(headers).toEqual(["Setting", "Value", "Default", "Meaning"]);
    expect(settingTitles.fiscalYearStartsIn).toBe("Fiscal year starts in");
    expect(settingTitles.costPerHour).toBe("Cost per hour");
    expect(settingTitles.grossMargin).toBe("Gross margin");
  });

  test("is read as it was written", () => {
    const values = fc.record(
      Object.fromEntries(
        settingNames.map((name) => {
          const { least, most, isWhole, isOptional } = settingDefinitions[name];
          const value = isWhole
            ? fc.integer({ min: least, max: most })
            : fc.double({ min: least, max: most, noNaN: true }).map((one) => one + 0);
          return [name, isOptional ? fc.option(value) : value];
        }),
      ),
    ) as unknown as fc.Arbitrary<Settings>;
    fc.assert(
      fc.property(values, (settings) => {
        fc.pre(contradictions(settings).length === 0);
        const found = readSettings(headers, cellsOf({ settings, standing: null }));
        expect(found.settings).toEqual(settings);
        expect(found.problems).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test.each<readonly [string, CellValue, Partial<Settings>]>([
    ["Class A ends at", "75%", { classAEndsAt: 0.75 }],
    ["class a ENDS at", 0.7, { classAEndsAt: 0.7 }],
    ["Fiscal year starts in", "Apr", { fiscalYearStartsIn: 4 }],
    ["Fiscal year starts in", "april ", { fiscalYearStartsIn: 4 }],
    ["Fiscal year starts in", 7, { fiscalYearStartsIn: 7 }],
    ["As-of date", "2026-09-30", { asOf: dateSerial(2026, 9, 30) }],
    ["As-of date", 46_000, { asOf: 46_000 }],
    ["Lookback days", "", {}],
    ["Half-life days", "", {}],
    ["Half-life days", "30", { halfLifeDays: 30 }],
  ])("%s: %s", (title, value, changed) => {
    const found = read([[title, value]]);
    expect(found.settings).toEqual({ ...defaultSettings, ...changed });
    expect(found.problems).toEqual([]);
  });

  test.each<readonly [string, CellValue, string]>([
    [
      "Class A ends at",
      80,
      "Class A ends at: expected a share from 0% to 100%, found 80; 80% is used",
    ],
    ["Half-life days", "soon", "Half-life days: expected a whole number, found 'soon'; 90 is used"],
    ["Half-life days", 1.5, "Half-life days: expected a whole number, found 1.5; 90 is used"],
    [
      "Class A ends at",
      0.99,
      "Class A ends at: expected no more than Class B ends at, found 0.99; 80% is used",
    ],
    [
      "As-of date",
      "01/02/2026",
      "As-of date: expected a date such as 2026-09-30, found '01/02/2026'; it is left out",
    ],
    [
      "Fiscal year starts in",
      "Smarch",
      "Fiscal year starts in: expected a month, found 'Smarch'; January is used",
    ],
    [
      "Fiscal year starts in",
      13,
      "Fiscal year starts in: expected a month from January to December, found 13; January is used",
    ],
    ["My own", 5, "My own: no setting has this name; it is not used"],
  ])("%s: %s is not used, and says so", (title, value, sentence) => {
    const found = read([[title, value]]);
    expect(found.settings).toEqual(defaultSettings);
    expect(found.problems.map(settingProblemText)).toEqual([sentence]);
  });

  test("of a setting that stands twice the first row counts", () => {
    const found = read([
      ["Half-life days", 30],
      ["Half-life days", 60],
    ]);
    expect(found.settings.halfLifeDays).toBe(30);
    expect(found.problems.map(settingProblemText)).toEqual([
      "Half-life days: stands more than once; the first row is used",
    ]);
  });

  test("of two that contradict each other neither is used", () => {
    const found = read([
      ["Class A ends at", 0.6],
      ["Class B ends at", 0.5],
    ]);
    expect(found.settings).toEqual(defaultSettings);
    expect(found.problems.map(({ code }) => code)).toEqual(["above", "below"]);
  });

  test("what is typed stays, also where it cannot be used", () => {
    const standing = read([
      ["Half-life days", "soon"],
      ["My own", 5],
      ["Class A ends at", 0.7],
    ]);
    const rows = cellsOf({ settings: standing.settings, standing });
    const valueOf = (title: string) => rows.find((row) => row[0] === title)?.[1];
    expect([valueOf("Half-life days"), valueOf("My own"), valueOf("Class A ends at")]).toEqual([
      ...["soon", 5, 0.7],
    ]);
    const again = readSettings(headers, rows);
    expect(again.settings).toEqual(standing.settings);
    expect(again.unused).toEqual(standing.unused);
  });

  test("columns that are gone are named", () => {
    expect(readSettings(["Setting", "Worth"], [["Half-life days", 30]])).toMatchObject({
      ...{ settings: defaultSettings, missing: ["Value", "Default", "Meaning"] },
    });
  });

  test("whatever stands in the cells, the settings are allowed", () => {
    const cell = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant("80%"));
    const rows = fc.array(fc.tuple(fc.constantFrom(...Object.values(settingTitles)), cell));
    fc.assert(
      fc.property(rows, (typed) => {
        const { settings } = read(typed);
        expect(contradictions(settings)).toEqual([]);
        expect(settingNames.filter((name) => settingReason(name, settings[name]) !== null)).toEqual(
          [],
        );
      }),
    );
  });
});
