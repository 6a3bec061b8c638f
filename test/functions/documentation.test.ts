import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { criteria } from "../../src/domain/fit/criteria";
import * as fit from "../../src/functions/fit";
import * as lift from "../../src/functions/lift";
import * as revenue from "../../src/functions/revenue";
import * as values from "../../src/functions/values";
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
/** The table of measures that starts with this one. */
const measuresFrom = (first: string): readonly MarkdownRow[] =>
  tables.find(([row]) => row?.get("Measure") === first) ?? [];

const ranges = {
  Deals: rangeOf(tableWith("Deal ID", "Amount")),
  Involvements: rangeOf(tableWith("Deal ID", "Partner")),
};

const functions = { ...fit, ...lift, ...revenue, ...values };

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
    ["=PARTNERCONCENTRATION({3,1})", measuresFrom("HHI")],
    ['=PARTNERPRUNE({60,30,10},{"","","x"},{5,5,10},{10,10,20})', measuresFrom("Partners exited")],
    ['=PARTNERFITDETAIL({4,4,"",4,3,5,1,"",5,3})', tableWith("Criterion", "Points")],
    [
      '=PARTNEROVERLAP({"Acme","Beta"},{"ACME","Gamma","Delta"},{"gamma","Epsilon"})',
      measuresFrom("Our accounts"),
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

test("every function is documented with its arguments, here and in the README", () => {
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
  const golden = new URL("./functions.golden.json", import.meta.url);
  const { functions: all } = JSON.parse(readFileSync(golden, "utf8")) as Metadata;
  expect(all.map(({ name }) => name).sort()).toEqual(Object.keys(functions).sort());
  for (const { name, parameters } of all) {
    const given = parameters.map((each) => (each.optional ? `[${each.name}]` : each.name));
    expect(text).toContain(`${name}(${given.join(", ")})`);
    expect(readme).toContain(`| \`${name}(${given[0] ?? ""}`);
  }
});

type Metadata = {
  readonly functions: readonly {
    readonly name: string;
    readonly parameters: readonly { readonly name: string; readonly optional?: boolean }[];
  }[];
};

describe("the examples of the README give what it says", () => {
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
  const examples = tablesOf(readme)
    .flat()
    .flatMap((row) => {
      const result = /`(?<result>[^`]+)`$/u.exec(row.get("result") ?? "")?.groups?.["result"];
      return result === undefined ? [] : [[cell(row, "example").replaceAll("`", ""), result]];
    });

  test("there are some", () => {
    expect(examples.length).toBeGreaterThan(5);
  });

  test.each(examples)("%s is %s", (formula = "", result = "") => {
    const found = resultOf(formula);
    if (typeof found === "string") expect(found).toBe(result);
    else expect(found).toBeCloseTo(Number(result), 2);
  });
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
