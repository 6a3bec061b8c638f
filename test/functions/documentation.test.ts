import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { criteria } from "../../src/domain/fit/criteria";
import { PARTNERFIT } from "../../src/functions/fit";
import { workedRows } from "../domain/fit/worked-rows";
import { customFunctions, shownBy } from "./custom-functions";
import { argumentsOf } from "./formula-arguments";
import { tablesOf, type MarkdownRow } from "./markdown-tables";

beforeAll(() => vi.stubGlobal("CustomFunctions", customFunctions));
afterAll(() => vi.unstubAllGlobals());

const tables = tablesOf(readFileSync(new URL("../../docs/functions.md", import.meta.url), "utf8"));
const rowsWith = (...headers: readonly string[]): readonly MarkdownRow[] =>
  tables.flat().filter((row) => headers.every((header) => row.has(header)));

const cell = (row: MarkdownRow, header: string): string => row.get(header) ?? "";
const formulaIn = (row: MarkdownRow): string => cell(row, "Formula").replaceAll("`", "");
const resultOf = (formula: string): unknown =>
  shownBy(() => Reflect.apply(PARTNERFIT, undefined, argumentsOf(formula)));

describe("the formulas of docs/functions.md give what it says", () => {
  const results = rowsWith("Formula", "Result");

  test("there are some, and none beside", () => {
    expect(results.length).toBeGreaterThan(10);
    expect(rowsWith("Formula").length).toBe(
      results.length + rowsWith("Formula", "Sentence").length,
    );
  });

  test.each(results.map((row) => [formulaIn(row), cell(row, "Result")]))(
    "%s is %s",
    (formula, result) => {
      expect(resultOf(formula)).toBeCloseTo(Number(result), 2);
    },
  );

  test.each(
    rowsWith("Formula", "Sentence").map((row) => [
      formulaIn(row),
      `${cell(row, "Shows").replaceAll("`", "")} ${cell(row, "Sentence")}`,
    ]),
  )("%s shows %s", (formula, shows) => {
    expect(resultOf(formula)).toBe(shows);
  });
});

test("the ten criteria are those of the code", () => {
  expect(rowsWith("Full name").map((row) => [...row.values()])).toEqual(
    criteria.map(({ code, name, weight, anchors }) => [code, name, String(weight), ...anchors]),
  );
});

test("the five partners are the worked rows", () => {
  const documented = rowsWith("Partner").map((row) => [
    cell(row, "Partner"),
    argumentsOf(formulaIn(row))[0],
    Number(cell(row, "Raw")),
    cell(row, "Rated"),
    cell(row, "Between"),
  ]);
  expect(documented).toEqual(
    workedRows.map(({ partner, ratings, raw, coverage, low, high }) => [
      partner,
      [ratings],
      Number(raw.toFixed(2)),
      `${coverage}%`,
      low === high ? "" : `${low} and ${high}`,
    ]),
  );
});
