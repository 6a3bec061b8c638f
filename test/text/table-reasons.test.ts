import { describe, expect, test } from "vitest";
import { recogniseTables, type RoleFit } from "../../src/tables/recognise-tables";
import { recogniseInRole, tableRoles, type TableRole } from "../../src/tables/table-roles";
import { fieldName } from "../../src/text/table-fields";
import { columnReason, tableReason } from "../../src/text/table-reasons";

const inRole = (role: TableRole, headers: readonly string[]): RoleFit => ({
  ...{ role, headerRow: 0, headers, isEnough: false },
  ...recogniseInRole[role](headers),
});

describe("why a table is or is not what it may be", () => {
  test.each<readonly [TableRole, readonly string[], string]>([
    ["Milestones", ["Partner", "Due"], "Has Partner and Due, but no deliverable"],
    ["Milestones", ["Partner", "Deliverable"], "Has Partner and Deliverable"],
    ["Investments", ["Partner"], "Has Partner, but no quarter or date or hours or amount"],
    ["Deals", ["Amount", "Won"], "Has Amount and Stage, but no deal id or close date"],
    ["Involvements", ["Partner", "Role"], "Has Partner and Role, but no deal"],
    ["Goals", ["Metric", "Target"], "Has Metric and Target, but no ID"],
    ["Aliases", ["Name as written"], "Has Name as written, but no partner"],
    [
      "Partners",
      ["Partner", "Type", "Region", "Owner", "Industry", "ECON"],
      "Has Partner, Type, Partner manager, Region and 2 more columns",
    ],
    ["Partners", ["Notes"], "Has none of the columns of Partners"],
  ])("%s with %j", (role, headers, reason) => {
    expect(tableReason(inRole(role, headers))).toBe(reason);
  });

  test("every field of every table has a name", () => {
    for (const role of tableRoles) {
      const fields = Object.keys(recogniseInRole[role]([]).fits);
      expect(fields.length).toBeGreaterThan(1);
      for (const field of fields) expect(fieldName(role, field)).toMatch(/^[A-Z]/u);
    }
  });

  test("a column is proposed with what it holds", () => {
    const proposal = { field: "closeDate", column: 3, header: "Booked", kind: "date" } as const;
    expect(columnReason("Deals", { ...proposal, isUnknownHeader: true })).toBe(
      "“Booked” holds only dates: is it Close Date?",
    );
    expect(columnReason("Deals", { ...proposal, isUnknownHeader: false })).toBe(
      "Of the columns that may be Close Date, only “Booked” holds only dates",
    );
  });

  test("what was recognised can be put into words as it is", () => {
    const source = { kind: "table", name: "T" } as const;
    const top = [["Partner", "Side", "Due"]];
    const place = { sheet: "S", address: "A1:C1", rowCount: 0 };
    const [found] = recogniseTables([{ source, ...place, top }]);
    expect(found?.fits.map(tableReason)).toEqual(["Has Partner, Side and Due, but no deliverable"]);
  });
});
