import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldName } from "../../../src/domain/attribution/partner-name";

const same: readonly (readonly [string, string, string])[] = [
  ["case", "ACME Corp", "Acme corp"],
  ["outer spaces", " Acme ", "Acme"],
  ["runs of spaces", "Acme   Corp", "Acme Corp"],
  ["no-break spaces", "Acme\u00a0Corp", "Acme Corp"],
  ["full-width letters", "Ａｃｍｅ", "Acme"],
  ["sharp s", "Straße AG", "STRASSE AG"],
];

const different: readonly (readonly [string, string, string])[] = [
  ["punctuation", "Acme, Inc.", "Acme Inc"],
  ["a part of a name", "p1", "p10"],
  ["accents", "Café", "Cafe"],
];

describe("folded names", () => {
  test.each(same)("meet in spite of %s", (_, a, b) => {
    expect(foldName(a)).toBe(foldName(b));
  });

  test.each(different)("differ by %s", (_, a, b) => {
    expect(foldName(a)).not.toBe(foldName(b));
  });

  test("space around a name never matters", () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        expect(foldName(` \u00a0${name}\t`)).toBe(foldName(name));
      }),
    );
  });
});
