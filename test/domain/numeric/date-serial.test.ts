import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  calendarDate,
  dateSerial,
  firstSerial,
  lastSerial,
  localSerial,
} from "../../../src/domain/numeric/date-serial";

/** Serials as Excel shows them in its 1900 system. */
const rows: readonly (readonly [number, number, number, number])[] = [
  [61, 1900, 3, 1],
  [366, 1900, 12, 31],
  [25_569, 1970, 1, 1],
  [36_525, 1999, 12, 31],
  [36_585, 2000, 2, 29],
  [43_100, 2017, 12, 31],
  [45_351, 2024, 2, 29],
  [45_658, 2025, 1, 1],
  [73_109, 2100, 2, 28],
  [73_110, 2100, 3, 1],
  [2_958_465, 9999, 12, 31],
];

describe("date serials", () => {
  test.each(rows)("%i is %i-%i-%i", (serial, year, month, day) => {
    expect(dateSerial(year, month, day)).toBe(serial);
    expect(calendarDate(serial)).toEqual({ year, month, day });
  });

  test("the first and last serial are the days their names say", () => {
    expect(calendarDate(firstSerial)).toEqual({ year: 1900, month: 3, day: 1 });
    expect(calendarDate(lastSerial)).toEqual({ year: 9999, month: 12, day: 31 });
  });

  test("a day and its serial lead to each other", () => {
    fc.assert(
      fc.property(fc.integer({ min: firstSerial, max: lastSerial }), (serial) => {
        const { year, month, day } = calendarDate(serial);
        expect(dateSerial(year, month, day)).toBe(serial);
      }),
    );
  });

  test("a time of day is ignored", () => {
    expect(calendarDate(45_658.999)).toEqual({ year: 2025, month: 1, day: 1 });
  });

  test("months run on into the next year", () => {
    expect(dateSerial(2025, 13, 1)).toBe(dateSerial(2026, 1, 1));
    expect(dateSerial(2025, 0, 1)).toBe(dateSerial(2024, 12, 1));
  });

  test("the clock on the wall is a serial with the time of day as fraction", () => {
    expect(localSerial(new Date(2025, 0, 1, 18, 0, 0))).toBe(45_658.75);
  });
});
