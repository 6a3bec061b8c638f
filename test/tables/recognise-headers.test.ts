import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dealFields, missingFields } from "../../src/tables/deal-fields";
import { normaliseHeader } from "../../src/tables/normalise-header";
import { recogniseHeaders } from "../../src/tables/recognise-headers";

describe("header recognition", () => {
  test.each([
    "Close Date",
    "close_date",
    "CloseDate__c",
    " CLOSE-DATE ",
    "closedate",
    "Close\u00a0Date",
  ])("%s is the close date", (header) => {
    expect(recogniseHeaders(["Deal", header]).columns.closeDate).toBe(1);
  });

  test("only the suffix of a custom field is dropped, not a letter c", () => {
    expect(normaliseHeader("Acc")).toBe("acc");
    expect(normaliseHeader("Partner__c")).toBe("partner");
  });

  const exports: readonly (readonly [string, readonly string[], Record<string, number>])[] = [
    [
      "Salesforce",
      [
        "Opportunity Name",
        "Account Name",
        "Amount",
        "Stage",
        "Close Date",
        "Created Date",
        "Partner Account",
      ],
      { deal: 0, account: 1, amount: 2, stage: 3, closeDate: 4, created: 5, partner: 6 },
    ],
    [
      "HubSpot",
      ["hs_object_id", "dealname", "amount", "closedate", "dealstage", "Deal owner", "Currency"],
      { dealId: 0, deal: 1, amount: 2, closeDate: 3, stage: 4, currency: 6 },
    ],
  ];
  test.each(exports)("an export of %s has all that is required", (_, headers, columns) => {
    expect(recogniseHeaders(headers)).toMatchObject({ columns, missing: [], repeated: [] });
  });

  const preferences: readonly (readonly [string, string, readonly string[], readonly number[]])[] =
    [
      [
        "dealId",
        "the 18-character id",
        ["Deal ID", "Opportunity ID", "Opportunity Id (18)"],
        [2, 1, 0],
      ],
      ["closeDate", "Close Date", ["Closed Won Date", "Close Date"], [1, 0]],
      ["stage", "a won column", ["Stage", "Is Won"], [1, 0]],
      ["amount", "a converted amount", ["ACV", "Amount", "Amount (converted)"], [2, 1, 0]],
    ];
  test.each(preferences)("of several for %s, %s comes first", (field, _, headers, columns) => {
    const { fits } = recogniseHeaders(headers);
    expect(fits[field as "amount"]).toEqual(columns);
  });

  test("what is missing is named; a deal's name stands in for its id", () => {
    expect(recogniseHeaders(["Close Date", "Stage"]).missing).toEqual(["dealId", "amount"]);
    expect(recogniseHeaders(["Deal", "Amount", "Close Date", "Stage"]).missing).toEqual([]);
    expect(missingFields({})).toEqual(["dealId", "amount", "closeDate", "stage"]);
  });

  test("the same header twice is named, two headers of one field are not", () => {
    expect(recogniseHeaders(["Amount", "amount", "ACV"]).repeated).toEqual([
      { field: "amount", header: "amount" },
    ]);
    expect(recogniseHeaders(["Notes", "Notes"]).repeated).toEqual([]);
  });

  test("headers that are numbers, booleans or blank fit nothing and break nothing", () => {
    expect(recogniseHeaders([2024, true, "", "Amount"]).columns).toEqual({ amount: 3 });
  });

  test("a column fits one field at most, whatever the headers say", () => {
    const header = fc.oneof(fc.string(), fc.constantFrom("Name", "Amount", "Role", "Stage", "Won"));
    fc.assert(
      fc.property(fc.array(header), (headers) => {
        const { fits } = recogniseHeaders(headers);
        const columns = dealFields.flatMap((field) => fits[field]);
        expect(new Set(columns).size).toBe(columns.length);
      }),
    );
  });
});
