import { readFileSync } from "node:fs";
import path from "node:path";
import { runInNewContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { workedRows } from "../domain/fit/worked-rows";
import { customFunctions, errorCell, shownBy } from "../functions/custom-functions";
import { deals, involvements } from "../functions/three-deals";

const dist = path.join(import.meta.dirname, "../../dist");
const script = readFileSync(path.join(dist, "functions.js"), "utf8");
const metadataText = readFileSync(path.join(dist, "functions.json"), "utf8");
const golden = path.join(import.meta.dirname, "../functions/functions.golden.json");

type Metadata = {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly { readonly description: string }[];
  }[];
};
const { functions } = JSON.parse(metadataText) as Metadata;

type WorksheetFunction = (...args: readonly unknown[]) => unknown;

/** Runs the script where there is nothing but `CustomFunctions`: no window, no document, no self. */
const registered = (): ReadonlyMap<string, WorksheetFunction> => {
  const associated = new Map<string, WorksheetFunction>();
  const associate = (id: string, worksheetFunction: WorksheetFunction): void => {
    associated.set(id, worksheetFunction);
  };
  runInNewContext(script, { CustomFunctions: { ...customFunctions, associate } });
  return associated;
};

describe("dist/functions.json", () => {
  test("is what it was: people's formulas rest on these ids, names and arguments", () => {
    expect(JSON.parse(metadataText)).toEqual(JSON.parse(readFileSync(golden, "utf8")));
  });

  test("has texts that Excel can show in full", () => {
    for (const { description, parameters } of functions)
      for (const text of [description, ...parameters.map((parameter) => parameter.description)]) {
        expect(text.length).toBeGreaterThan(0);
        expect(text.length).toBeLessThanOrEqual(255);
      }
  });

  test("names functions as a person finds them: all start with PARTNER", () => {
    for (const { id, name } of functions) {
      expect(id).toBe(name);
      expect(name).toMatch(/^PARTNER[A-Z]+$/);
    }
  });
});

describe("dist/functions.js, on its own with CustomFunctions", () => {
  test("registers every function of functions.json, and no other", () => {
    expect([...registered().keys()].sort()).toEqual(functions.map(({ id }) => id).sort());
  });

  test("is small enough to be there before the first cell calculates", () => {
    expect(gzipSync(script).length).toBeLessThanOrEqual(40 * 1024);
  });

  test.each(workedRows)("PARTNERFIT of $partner is $fit", ({ ratings, fit }) => {
    const invocation = { functionName: "PARTNERFIT" };
    const shown = registered().get("PARTNERFIT")?.([[...ratings]], null, null, null, invocation);
    expect(shown).toBeCloseTo(fit, 10);
  });

  test("attributes revenue and spills ranks", () => {
    const functionsByName = registered();
    const call = (name: string, ...args: readonly unknown[]) =>
      functionsByName.get(name)?.(...args, { functionName: name });
    const rest = [null, null, null, null];
    expect(call("PARTNERREVENUE", "Alpha", deals, involvements, ...rest)).toBe(69_774.44);
    // Arrays of another realm are not equal to ours.
    const ranks = JSON.stringify(
      call("PARTNERRANK", deals, involvements, "first", null, null, null),
    );
    expect(JSON.parse(ranks)).toEqual([
      ["Rank", "Partner", "Revenue", "Share", "Cumulative", "Class"],
      [1, "Alpha", 100_000, 0.5, 0.5, "A"],
      [2, "Beta", 60_000, 0.3, 0.8, "A"],
      [3, "Gamma", 40_000, 0.2, 1, "B"],
    ]);
  });

  test("answers with an error that has a sentence", () => {
    const shown = shownBy(() => registered().get("PARTNERFIT")?.([["good"]], null, null, null));
    expect(shown).toMatch(/^#VALUE! Ratings, row 1, column 1: .* found the text "good"\.$/);
  });

  test("hands on the error of a cell", () => {
    const ratings = [[5, errorCell("#DIV/0!")]];
    expect(shownBy(() => registered().get("PARTNERFIT")?.(ratings, null, null, null))).toMatch(
      /^#DIV\/0!/,
    );
  });
});
