import { readdirSync, readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";

const inDomain = (file: string): URL => new URL(`../../src/domain/${file}`, import.meta.url);
const source = (file: string): string => readFileSync(inDomain(file), "utf8");

/** The folders whose every function has an example. */
const files = ["fit", "value"].flatMap((folder) =>
  readdirSync(inDomain(folder)).map((file) => `${folder}/${file}`),
);

/** Each `@example call // → result` that ends a doc comment, the result as JSON, over any lines. */
const examplesIn = (file: string) =>
  [
    ...source(file)
      .replace(/\n \* (?!@)/g, " ")
      .matchAll(/@example (.+?) \/\/ → (.+?)(?: \*\/)?$/gm),
  ].map(([, call = "", result = ""]) => ({ file, call, result }));

const examples = files.flatMap(examplesIn);

describe("the examples of the doc comments", () => {
  test("are found, at least one for each file that declares a function", () => {
    const withFunctions = files.filter((file) =>
      /^export (const \w+ = (async )?(<|\()|function )/m.test(source(file)),
    );
    const withExamples = new Set(examples.map(({ file }) => file));
    expect(withFunctions.filter((file) => !withExamples.has(file))).toEqual([]);
    expect(withFunctions.length).toBeGreaterThan(15);
  });

  test.each(examples)("$file: $call", async ({ file, call, result }) => {
    const module = (await import(inDomain(file).href)) as object;
    expect(runInNewContext(`JSON.stringify(${call})`, { ...module })).toBe(
      JSON.stringify(JSON.parse(result)),
    );
  });
});
