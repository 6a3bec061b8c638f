import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { gridTemplates } from "../../../src/workbench/page/grid-templates";

const file = createRequire(import.meta.url).resolve("@odoo/o-spreadsheet/dist/o_spreadsheet.xml");

test("no sum is shown of cells without numbers", () => {
  const changed = gridTemplates(readFileSync(file, "utf8"));
  expect(changed).toContain(
    `t-if="selectedStatistic !== undefined and !selectedStatistic.endsWith(': __')"`,
  );
});

test("templates of another version are noticed", () => {
  expect(() => gridTemplates("<templates/>")).toThrow("template of the grid");
});
