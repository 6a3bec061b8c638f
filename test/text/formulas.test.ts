import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import * as fit from "../../src/functions/fit";
import * as lift from "../../src/functions/lift";
import * as revenue from "../../src/functions/revenue";
import * as values from "../../src/functions/values";
import { functionGroups } from "../../src/text/formulas";
import { customFunctions, shownBy } from "../functions/custom-functions";
import { callOf } from "../functions/formula-arguments";
import { deals, involvements } from "../functions/three-deals";

beforeAll(() => vi.stubGlobal("CustomFunctions", customFunctions));
afterAll(() => vi.unstubAllGlobals());

const functions = { ...fit, ...lift, ...revenue, ...values };
const all = functionGroups.flatMap((group) => group.functions);

type Metadata = {
  readonly functions: readonly {
    readonly name: string;
    readonly parameters: readonly { readonly name: string; readonly optional?: boolean }[];
  }[];
};

test("every function has its question once, and the fields it takes in their order", () => {
  const golden = new URL("../functions/functions.golden.json", import.meta.url);
  const { functions: registered } = JSON.parse(readFileSync(golden, "utf8")) as Metadata;
  const byName = (one: { readonly name: string }, other: { readonly name: string }) =>
    one.name < other.name ? -1 : 1;
  const signature = (name: string, given: Metadata["functions"][number]["parameters"]) => ({
    name,
    parameters: given.map((each) => ({ name: each.name, optional: each.optional === true })),
  });
  expect(all.map(({ name, fields }) => signature(name, fields)).sort(byName)).toEqual(
    registered.map(({ name, parameters }) => signature(name, parameters)).sort(byName),
  );
  expect(new Set(all.map(({ question }) => question)).size).toBe(all.length);
});

const nova = (won: boolean, index: number) => [
  `${won ? "W" : "L"}${index}`,
  1,
  46000,
  won ? "Closed Won" : "Closed Lost",
];
const closed = (won: number, from: number) =>
  Array.from({ length: 10 }, (_, index) => nova(index < won, from + index));

/** Ten closed deals with Nova, six of them won, and ten without, four of them won. */
const novaDeals = [deals[0], ...closed(6, 0), ...closed(4, 10)];
const novaRows = [involvements[0], ...novaDeals.slice(1, 11).map(([id]) => [id, "Nova", "", ""])];

function resultOf(formula: string): unknown {
  const isNova = formula.includes("Nova");
  const { name, given } = callOf(formula, {
    Deals: isNova ? novaDeals : deals,
    Involvements: isNova ? novaRows : involvements,
  });
  return shownBy(() => Reflect.apply(functions[name as keyof typeof functions], undefined, given));
}

const printed = (value: unknown): unknown =>
  typeof value === "number" ? Number(value.toFixed(value < 1 ? 4 : 2)) : value;

test.each(all.map(({ name, example }) => ({ name, ...example })))(
  "the example of $name is what it gives",
  ({ formula, gives }) => {
    const found = resultOf(formula);
    if (!Array.isArray(gives)) {
      expect(printed(found)).toEqual(gives);
      return;
    }
    const rows = (found as unknown[][]).slice(0, gives.length);
    expect(rows.map((row) => row.map(printed))).toEqual(gives);
  },
);

test("a list is as wide as is said, and as long where that does not hang on the data", () => {
  for (const { size, example } of all) {
    const found = resultOf(example.formula);
    if (size === "cell") expect(Array.isArray(found)).toBe(false);
    else {
      const rows = found as unknown[][];
      expect(rows[0]?.length).toBe(size.columns);
      if (typeof size.rows === "number") expect(rows.length).toBe(size.rows);
    }
  }
});
