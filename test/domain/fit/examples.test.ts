import { readdirSync, readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";

const folder = new URL("../../../src/domain/fit/", import.meta.url);

/** Each `@example call // → result` of a doc comment, the result as JSON, over one line or two. */
const examplesIn = (file: string) =>
  [
    ...readFileSync(new URL(file, folder), "utf8")
      .replace(/\n \* \/\/ →/g, " // →")
      .matchAll(/@example (.+?) \/\/ → (.+?)(?: \*\/)?$/gm),
  ].map(([, call = "", result = ""]) => ({ file, call, result }));

const examples = readdirSync(folder).flatMap(examplesIn);

describe("the examples of the doc comments", () => {
  test("are found, at least one for each file that declares a function", () => {
    const withFunctions = readdirSync(folder).filter((file) =>
      readFileSync(new URL(file, folder), "utf8").includes("export const"),
    );
    expect([...new Set(examples.map(({ file }) => file))].sort()).toEqual(withFunctions.sort());
  });

  test.each(examples)("$file: $call", async ({ file, call, result }) => {
    const module = (await import(new URL(file, folder).href)) as object;
    expect(runInNewContext(`JSON.stringify(${call})`, { ...module })).toBe(
      JSON.stringify(JSON.parse(result)),
    );
  });
});
