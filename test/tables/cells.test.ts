import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dateSerial } from "../../src/domain/numeric/date-serial";
import { readAmount } from "../../src/tables/amount";
import { cellText, isBlank, isError } from "../../src/tables/cell-text";
import type { CellValue } from "../../src/tables/cell-value";
import { readDate } from "../../src/tables/date";
import { comparableId } from "../../src/tables/deal-id";
import { partnerNumbers } from "../../src/tables/partner-names";
import { readStage } from "../../src/tables/stage";

const amounts: readonly (readonly [CellValue, number | null])[] = [
  [1054, 1054_00],
  [0, 0],
  [-12.345, -12_35],
  ["1200", 1200_00],
  [" 1200.5 ", 1200_50],
  ["-3.25", -3_25],
  ["−3.25", -3_25],
  ["tbd", null],
  ["", null],
  ["1,200", null],
  ["1.200", null],
  ["1e3", null],
  ["0x10", null],
  ["Infinity", null],
  [true, null],
  [1e20, null],
];

const dates: readonly (readonly [CellValue, number | null])[] = [
  [45_658, 45_658],
  [45_658.75, 45_658],
  ["2025-01-01", 45_658],
  [" 2025-01-01T23:59:59Z", 45_658],
  ["2025-01-01 08:30", 45_658],
  ["2024-02-29", dateSerial(2024, 2, 29)],
  ["2025-02-29", null],
  ["2025-13-01", null],
  ["2025-00-10", null],
  ["0050-01-01", null],
  ["01/02/2025", null],
  ["31.12.2025", dateSerial(2025, 12, 31)],
  ["2025-1-1", 45_658],
  ["", null],
  ["soon", null],
  [0, null],
  [60, null],
  [61, 61],
  [20_250_101, null],
  [-5, null],
  [true, null],
];

const stages: readonly (readonly [CellValue, string, number | null, number | undefined, string])[] =
  [
    ["Closed Won", "Stage", null, undefined, "won"],
    ["closedwon", "Deal Stage", null, undefined, "won"],
    ["7 - Closed/Won", "Stage", null, undefined, "won"],
    ["WON", "Stage", null, undefined, "won"],
    [true, "Is Won", null, undefined, "won"],
    ["TRUE", "Is Won", null, undefined, "won"],
    [1, "Won", null, undefined, "won"],
    ["Yes", "Won", null, undefined, "won"],
    ["Closed Lost", "Stage", null, undefined, "lost"],
    ["lost", "Stage", null, undefined, "lost"],
    [false, "Is Won", 100, undefined, "lost"],
    [0, "hs_is_closed_won", 100, undefined, "lost"],
    ["No", "Won", 100, 100, "lost"],
    [false, "Is Won", 101, 100, "open"],
    [false, "Is Won", null, undefined, "open"],
    [false, "Stage", 100, undefined, "open"],
    ["Negotiation", "Stage", 100, undefined, "open"],
    ["Wonderful", "Stage", 100, undefined, "open"],
    ["", "Stage", 100, undefined, "open"],
  ];

describe("cells", () => {
  test.each(amounts)("%j as an amount is %j", (cell, minor) => {
    expect(readAmount(cell)).toBe(minor);
  });

  test.each(dates)("%j as a date is %j", (cell, serial) => {
    expect(readDate(cell)).toBe(serial);
  });

  test.each(stages)(
    "%j in %s, closed %j, as of %j, is %s",
    (cell, header, closeDate, asOf, state) => {
      expect(readStage(cell, { header, closeDate, asOf })).toBe(state);
    },
  );

  test("long numeric ids are written out", () => {
    expect(cellText(120_000_000_000)).toBe("120000000000");
    expect(cellText(1e21)).toBe("1000000000000000000000");
    expect(cellText(1.5)).toBe("1.5");
  });

  test("spaces of any kind are blank; errors are errors, text that looks like one is not", () => {
    expect([" ", "\u00a0", ""].every(isBlank)).toBe(true);
    expect([0, false, "x"].some(isBlank)).toBe(false);
    expect(["#N/A", "#DIV/0!", "#SPILL!"].every(isError)).toBe(true);
    expect(["#1 Partner", "N/A", 5].some(isError)).toBe(false);
  });
});

describe("ids", () => {
  test("an 18-character Salesforce id meets its first 15, case-sensitively", () => {
    expect(comparableId("001D000000IqhSLIAZ")).toBe("001D000000IqhSL");
    expect(comparableId("001D000000IqhSL")).toBe("001D000000IqhSL");
    expect(comparableId("001D000000IqhSl")).not.toBe(comparableId("001D000000IqhSLIAZ"));
  });

  test("eighteen characters of another kind keep their last three", () => {
    expect(comparableId("DEAL00000000000123")).toBe("DEAL00000000000123");
  });
});

describe("partner cells", () => {
  const numbersOf = (...cells: readonly CellValue[]) => {
    const partners = partnerNumbers();
    return { numbers: cells.map(partners.numbersOf), names: partners.names };
  };

  test("several partners are split at semicolons and line breaks, never at a comma", () => {
    expect(numbersOf("Acme, Inc.; Beta\nGamma\r\nDelta").names).toEqual([
      "Acme, Inc.",
      "Beta",
      "Gamma",
      "Delta",
    ]);
  });

  test("spellings that fold alike are one partner, shown as first met", () => {
    expect(numbersOf("Acme\u00a0 Corp", "ACME corp ; acme CORP", "Beta")).toEqual({
      numbers: [[0], [0], [1]],
      names: ["Acme Corp", "Beta"],
    });
  });

  test("blanks, lone separators and errors name nobody", () => {
    expect(numbersOf("", " ; ;\n", "#N/A")).toEqual({ numbers: [[], [], []], names: [] });
  });

  test("numbers are names too", () => {
    expect(numbersOf(1042, "1042").numbers).toEqual([[0], [0]]);
  });

  test("any text gives distinct numbers of names that are not blank", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (cells) => {
        const { numbers, names } = numbersOf(...cells);
        for (const found of numbers) expect(new Set(found).size).toBe(found.length);
        expect(names.every((name) => name.trim() !== "")).toBe(true);
      }),
    );
  });
});
