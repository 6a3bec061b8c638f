import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { creditHeaders } from "../../src/sheets/credits-sheet";
import { dataNoteHeaders } from "../../src/sheets/data-notes-sheet";
import { evidenceHeaders } from "../../src/sheets/evidence-columns";
import { headersByBand } from "../../src/sheets/portfolio-columns";
import { besideRoles, fieldsIn } from "../../src/tables/beside-roles";
import { decisionHeaders } from "../../src/tables/decision-fields";
import { customerTables } from "../../src/tables/read-customer-lists";
import { scorecardResults } from "../../src/tables/scorecard-places";
import { settingHeaders } from "../../src/tables/setting-names";
import { fieldName } from "../../src/text/table-fields";
import { ours, reviewName, whatIfName } from "../../src/workflows/names";
import { tablesOf, type MarkdownRow } from "../functions/markdown-tables";

const text = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
const rows = tablesOf(text).flat();

const rowOf = (header: string, name: string): MarkdownRow => {
  const found = rows.find((row) => row.get(header)?.includes(`\`${name}\``) === true);
  if (found === undefined) throw new Error(`row of the README: ${name}`);
  return found;
};
const plain = (cell: string | undefined): string => (cell ?? "").replaceAll("**", "");

test("the two commands are there as they are typed", () => {
  expect(text).toContain("\nnpm ci && npm start\n");
  expect(text).toContain("\nnpm ci && npm test\n");
});

describe("the sheets that the pane writes", () => {
  test.each(
    [...ours.map(({ sheet }) => sheet), reviewName, whatIfName].map((sheet) => [sheet] as const),
  )("%s is listed", (sheet) => {
    expect(rowOf("sheet, table", sheet)).toBeDefined();
  });

  test.each<readonly [string, readonly string[]]>([
    ["Credits", creditHeaders],
    ["Data notes", dataNoteHeaders],
    ["Settings", settingHeaders],
    ["Scorecard", scorecardResults],
    ["Decisions", decisionHeaders],
    ...Object.values(headersByBand).map((headers) => ["Portfolio", headers] as const),
  ])("%s has the columns %j in their order", (sheet, headers) => {
    expect(rowOf("sheet, table", sheet).get("columns")).toContain(headers.join(", "));
  });

  test("what customer lists say has columns of its own", () => {
    for (const header of evidenceHeaders)
      expect(rowOf("sheet, table", "Scorecard").get("columns")).toContain(header);
  });
});

describe("the tables beside the deals", () => {
  test.each(besideRoles.map((role) => [role] as const))("%s names every field", (role) => {
    const columns = plain(rowOf("table", role).get("columns"));
    for (const field of fieldsIn[role]) expect(columns).toContain(fieldName(role, field));
  });

  test("the customer lists go by their names", () => {
    for (const table of Object.values(customerTables)) expect(rowOf("table", table)).toBeDefined();
  });
});
