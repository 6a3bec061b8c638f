import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dateSerial } from "../../src/domain/numeric/date-serial";
import { momentText, paneDate, sheetDate, timeOfDay, windowText } from "../../src/text/dates";

const day = dateSerial(2026, 12, 31);

describe("dates", () => {
  test("the pane spells the month, sheets sort by year", () => {
    expect(paneDate(day)).toBe("31 Dec 2026");
    expect(paneDate(dateSerial(2026, 1, 5))).toBe("5 Jan 2026");
    expect(sheetDate(dateSerial(2026, 1, 5))).toBe("2026-01-05");
  });

  test("every minute of a day keeps its name", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1439 }), (minute) => {
        const hours = String(Math.floor(minute / 60)).padStart(2, "0");
        const minutes = String(minute % 60).padStart(2, "0");
        expect(timeOfDay(day + minute / 1440)).toBe(`${hours}:${minutes}`);
      }),
    );
  });

  test("a moment of another day says which", () => {
    expect(momentText(day + 0.5, day)).toBe("today 12:00");
    expect(momentText(day + 0.5, day + 1)).toBe("31 Dec 12:00");
  });

  const windows: readonly (readonly [number, number, string])[] = [
    [dateSerial(2025, 10, 1), dateSerial(2026, 9, 30), "Oct 2025 to Sep 2026"],
    [dateSerial(2026, 2, 1), dateSerial(2026, 2, 28), "Feb 2026"],
    [dateSerial(2025, 10, 2), dateSerial(2026, 9, 30), "2 Oct 2025 to 30 Sep 2026"],
  ];
  test.each(windows)("a window from %i to %i is %s", (from, to, text) => {
    expect(windowText({ from, to })).toBe(text);
  });
});
