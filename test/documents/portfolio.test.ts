import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { byClassAndBand } from "../../src/domain/portfolio/review/class-and-band";
import { flagCodes } from "../../src/domain/portfolio/review/flag";
import { settingDefinitions, settingNames } from "../../src/domain/portfolio/setting-definitions";
import { settingTitles } from "../../src/tables/setting-names";
import { flagClears, flagMeaning, flagName } from "../../src/text/flags";
import { settingCell, settingMeaning } from "../../src/text/settings";
import { tablesOf } from "../functions/markdown-tables";

const text = readFileSync(new URL("../../docs/portfolio.md", import.meta.url), "utf8");
const rowsWith = (header: string): readonly (readonly string[])[] =>
  tablesOf(text)
    .flat()
    .filter((row) => row.has(header))
    .map((row) => [...row.values()]);

test("the flags are those of the code, in their order", () => {
  expect(rowsWith("Flag")).toEqual(
    flagCodes.map((code) => [
      ...[code, flagName(code), flagMeaning(code)],
      flagClears(code).replace("Clears when ", ""),
    ]),
  );
});

test("the settings are those of the code, in their order", () => {
  expect(rowsWith("Setting")).toEqual(
    settingNames.map((name) => [
      ...[settingTitles[name], String(settingCell(name, settingDefinitions[name].standard))],
      settingMeaning(name),
    ]),
  );
});

test("class and fit advise what the table says", () => {
  const usual = { losesMoney: false, hasPipeline: false };
  expect(rowsWith("Class")).toEqual(
    (["A", "B", "C", "None"] as const).map((its) => [
      its,
      ...(["Strong", "Moderate", "Weak", null] as const).map(
        (band) => byClassAndBand({ class: its, band, ...usual })[0],
      ),
    ]),
  );
});
