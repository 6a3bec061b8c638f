import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendarDate, dateSerial } from "../../../src/domain/numeric/date-serial";
import { closesWithin } from "../../../src/domain/attribution/scope";
import { defaultAsOf, defaultWindow } from "../../../src/domain/portfolio/window";

const serial = (iso: string): number => {
  const [year = 0, month = 0, day = 0] = iso.split("-").map(Number);
  return dateSerial(year, month, day);
};

const asOfRows: readonly (readonly [string, readonly string[], string, string])[] = [
  [
    "the end of the latest won deal's quarter",
    ["2017-03-01", "2017-11-20"],
    "2026-10-05",
    "2017-12-31",
  ],
  ["the same where the deal closed on that day", ["2017-12-31"], "2026-10-05", "2017-12-31"],
  ["today where that end is still to come", ["2026-10-02"], "2026-10-05", "2026-10-05"],
  ["that end where it is today", ["2026-08-02"], "2026-09-30", "2026-09-30"],
  ["today where a close date lies ahead", ["2027-01-15"], "2026-10-05", "2026-10-05"],
  ["today where nothing was won", [], "2026-10-05", "2026-10-05"],
];

const windowRows: readonly (readonly [string, number, string, string])[] = [
  ["2017-12-31", 1, "2017-01-01", "2017-12-31"],
  ["2026-09-30", 1, "2025-10-01", "2026-09-30"],
  ["2026-09-29", 1, "2025-07-01", "2026-06-30"],
  ["2026-10-05", 1, "2025-10-01", "2026-09-30"],
  ["2026-01-01", 1, "2025-01-01", "2025-12-31"],
  ["2024-02-29", 1, "2023-01-01", "2023-12-31"],
  ["2026-10-05", 2, "2025-08-01", "2026-07-31"],
  ["2026-10-31", 2, "2025-11-01", "2026-10-31"],
  ["2026-10-05", 4, "2025-10-01", "2026-09-30"],
  ["2026-01-15", 12, "2024-12-01", "2025-11-30"],
];

describe("default dates", () => {
  test.each(asOfRows)("as of %s", (_, won, today, expected) => {
    expect(defaultAsOf(won.map(serial), serial(today))).toBe(serial(expected));
  });

  test.each(windowRows)(
    "as of %s, fiscal years from month %i: %s to %s",
    (asOf, start, from, to) => {
      expect(defaultWindow(serial(asOf), start)).toEqual({ from: serial(from), to: serial(to) });
    },
  );

  test("a window is twelve whole months that end by the as-of date, less than a quarter before it", () => {
    const dates = fc.integer({ min: serial("1950-01-01"), max: serial("2100-12-31") });
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 12 }), (asOf, start) => {
        const { from, to } = defaultWindow(asOf, start);
        const first = calendarDate(from);
        expect(first.day).toBe(1);
        expect((first.month - start + 12) % 3).toBe(0);
        expect(dateSerial(first.year + 1, first.month, 1) - 1).toBe(to);
        expect(to).toBeLessThanOrEqual(asOf);
        expect(asOf - to).toBeLessThan(92);
      }),
    );
  });

  test("both ends of a window are in it", () => {
    const window = { from: 10, to: 20 };
    expect([9, 10, 20, 21].map((date) => closesWithin(date, window))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});
