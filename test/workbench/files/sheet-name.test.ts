import fc from "fast-check";
import { expect, test } from "vitest";
import { sheetName } from "../../../src/workbench/files/sheet-name";

test.each([
  ["maven_crm_closed.csv", "maven_crm_closed"],
  ["Q3 deals.final.csv", "Q3 deals.final"],
  ["a[1]:*?/\\.csv", "a(1)_____"],
  ["'quoted'.csv", "quoted"],
  ["History.csv", "History_"],
  [".csv", "Sheet1"],
  ["a file name that goes on and on and on.csv", "a file name that goes on and on"],
])("the sheet of %s is named %s", (file, name) => {
  expect(sheetName(file)).toBe(name);
});

test("any file name gives a name Excel takes", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (file) => {
      const name = sheetName(file);
      expect(name.length).toBeGreaterThan(0);
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$/);
    }),
  );
});
