import { describe, expect, test } from "vitest";
import { dateSerial } from "../../src/domain/numeric/date-serial";
import type { CellValue } from "../../src/tables/cell-value";
import { readDay } from "../../src/tables/date";
import { dateOrderOf } from "../../src/tables/date-order";

const lastOf2025 = dateSerial(2025, 12, 31);

// As Excel's date formats of several regions, Salesforce, HubSpot and people write a day.
const lastDay: readonly CellValue[] = [
  ...[lastOf2025, lastOf2025 + 0.99],
  ...["2025-12-31", "2025-12-31T23:59:59.000+0000", "2025-12-31 14:30", "2025/12/31", "2025.12.31"],
  ...["31/12/2025", "12/31/2025", "31.12.2025", "31-12-2025", "12-31-2025", "31. 12. 2025"],
  ...["31/12/2025 14:30", "12/31/2025, 2:30 PM", "12/31/2025 2:30:00 PM EST"],
  ...["31 Dec 2025", "31-Dec-2025", "31. December 2025", "Dec 31, 2025", "December 31 2025"],
  ...["31st December, 2025", "Wed, 31 Dec 2025", "Wednesday, December 31, 2025", "DEC 31 2025"],
  ...["31-Dec-25", "\u00a031\u00a0Dec\u00a02025 "],
];

const noDate: readonly CellValue[] = [
  ...["", "soon", "Q4 2025", "2025-02-29", "29/02/2025", "31/04/2025", "13/13/2025", "0/1/2025"],
  ...["31/12", "2025", "31/12-2025", "31 Foo 2025", "Ma 3 2025", "2025-31-12", "1/2/3/2025"],
  ...["01/02/0050", "1899-12-31", 20_251_231, 60, -1, true, "1".repeat(5000), "Dec ".repeat(500)],
];

describe("dates", () => {
  test.each(lastDay)("%j is the last day of 2025", (cell) => {
    expect(readDay(cell, null)).toBe(lastOf2025);
  });

  test.each(noDate)("%j is none", (cell) => {
    expect(readDay(cell, null)).toEqual({ code: "not-a-date" });
    expect(readDay(cell, "dmy")).toEqual({ code: "not-a-date" });
  });

  test.each(["01/02/2025", "1.2.2025", "01-02-2025 08:00"])(
    "%s may be two days, until its column decides",
    (cell) => {
      const [dmy, mdy] = [dateSerial(2025, 2, 1), dateSerial(2025, 1, 2)];
      expect(readDay(cell, null)).toEqual({ code: "either-date", readings: [dmy, mdy] });
      expect([readDay(cell, "dmy"), readDay(cell, "mdy")]).toEqual([dmy, mdy]);
    },
  );

  test("day and month alike are one day", () => {
    expect(readDay("03/03/2025", null)).toBe(dateSerial(2025, 3, 3));
  });

  test("a column has one order: what does not fit it is set aside", () => {
    expect(readDay("12/31/2025", "dmy")).toEqual({ code: "not-in-order", order: "dmy" });
    expect(readDay("31/12/2025", "mdy")).toEqual({ code: "not-in-order", order: "mdy" });
    expect(readDay("2025-12-31", "mdy")).toBe(lastOf2025);
  });

  test.each(["31/12/25", "12/31/25", "01.02.25", "31-Dec-87"])("%s lacks its century", (cell) => {
    expect(readDay(cell, "dmy")).toEqual({ code: "short-year" });
  });

  const columns: readonly (readonly [readonly CellValue[], object])[] = [
    [
      ["01/02/2025", "31/12/2025", "13.01.2025"],
      { order: "dmy", settledBy: 2, sample: "31/12/2025" },
    ],
    [["01/02/2025", "12/31/2025"], { order: "mdy", settledBy: 1, sample: "12/31/2025" }],
    [
      ["01/02/2025", "03/03/2025", 45_000],
      { order: null, ambiguous: 1, isContradicted: false, samples: ["01/02/2025"] },
    ],
    [
      ["01/02/2025", "31/12/2025", "12/31/2025"],
      { order: null, isContradicted: true, samples: ["31/12/2025", "12/31/2025"] },
    ],
    [["2025-02-01", "soon", true], { order: null, ambiguous: 0, isContradicted: false }],
  ];
  test.each(columns)("the column %j says %j", (cells, expected) => {
    expect(dateOrderOf(cells)).toMatchObject(expected);
  });
});
