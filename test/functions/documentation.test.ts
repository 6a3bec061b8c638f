import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { criteria } from "../../src/domain/fit/criteria";
import { PARTNERFIT } from "../../src/functions/fit";
import { PARTNERLIFT } from "../../src/functions/lift";
import {
  PARTNERCREDITS,
  PARTNERMODELS,
  PARTNERRANK,
  PARTNERREVENUE,
} from "../../src/functions/revenue";
import { PARTNERCLASS, PARTNERCONCENTRATION, PARTNERPRUNE } from "../../src/functions/values";
import { workedRows } from "../domain/fit/worked-rows";
import { customFunctions, shownBy } from "./custom-functions";
import { argumentsOf, callOf } from "./formula-arguments";
import { tablesOf, type MarkdownRow } from "./markdown-tables";

beforeAll(() => vi.stubGlobal("CustomFunctions", customFunctions));
afterAll(() => vi.unstubAllGlobals());

const text = readFileSync(new URL("../../docs/functions.md", import.meta.url), "utf8");
const tables = tablesOf(text);
const rowsWith = (...headers: readonly string[]): readonly MarkdownRow[] =>
  tables.flat().filter((row) => headers.every((header) => row.has(header)));

const cell = (row: MarkdownRow, header: string): string => row.get(header) ?? "";
const formulaIn = (row: MarkdownRow): string => cell(row, "Formula").replaceAll("`", "");

type Cells = readonly (readonly unknown[])[];

/** A table of the document as a range: numbers and ISO dates as they would be typed. */
const rangeOf = (rows: readonly MarkdownRow[]): Cells => [
  [...(rows[0]?.keys() ?? [])],
  ...rows.map((row) => [...row.values()].map(typed)),
];
const typed = (written: string): unknown =>
  written !== "" && Number.isFinite(Number(written)) ? Number(written) : written;
const tableWith = (...headers: readonly string[]): readonly MarkdownRow[] =>
  tables.find(([row]) => row !== undefined && headers.every((header) => row.has(header))) ?? [];

const ranges = {
  Deals: rangeOf(tableWith("Deal ID", "Amount")),
  Involvements: rangeOf(tableWith("Deal ID", "Partner")),
};

const functions = {
  ...{ PARTNERFIT, PARTNERREVENUE, PARTNERCREDITS, PARTNERRANK, PARTNERMODELS, PARTNERLIFT },
  ...{ PARTNERCLASS, PARTNERCONCENTRATION, PARTNERPRUNE },
};

const resultOf = (formula: string): unknown => {
  const { name, given } = callOf(formula, ranges);
  const called = functions[name as keyof typeof functions];
  return shownBy(() => Reflect.apply(called, undefined, given));
};

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
      const found = resultOf(formula);
      if (typeof found === "string") expect(found).toBe(result);
      else expect(found).toBeCloseTo(Number(result), 2);
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

describe("the spills of docs/functions.md are what it shows", () => {
  test.each([
    ["=PARTNERRANK(Deals,Involvements)", tableWith("Rank", "Class")],
    ["=PARTNERCREDITS(Deals,Involvements)", tableWith("Deal", "Credit")],
    ["=PARTNERCONCENTRATION({3,1})", tables.find(([row]) => row?.get("Measure") === "HHI") ?? []],
    [
      '=PARTNERPRUNE({60,30,10},{"","","x"},{5,5,10},{10,10,20})',
      tables.find(([row]) => row?.get("Measure") === "Partners exited") ?? [],
    ],
  ])("%s", (formula, documented) => {
    expect(text).toContain(formula);
    const shown = resultOf(formula) as Cells;
    const rounded = shown.map((row) =>
      row.map((found) => (typeof found === "number" ? inPrint(found) : found)),
    );
    expect(rounded).toEqual(rangeOf(documented));
  });
});

/** As it is printed: shares to four decimals, an index without any. */
const inPrint = (found: number): number =>
  Number(found.toFixed(found > 1000 && found < 10_000 ? 0 : found < 10 ? 4 : 2));

test("every function is documented", () => {
  for (const name of Object.keys(functions)) expect(text).toContain(`${name}(`);
});

test("the ten criteria are those of the code", () => {
  expect(rowsWith("Full name").map((row) => [...row.values()])).toEqual(
    criteria.map(({ code, name, weight, anchors }) => [code, name, String(weight), ...anchors]),
  );
});

test("the five partners are the worked rows", () => {
  const documented = rowsWith("Partner", "Raw").map((row) => [
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
