import fc from "fast-check";
import { expect, test } from "vitest";
import { dateSerial } from "../../../../src/domain/numeric/date-serial";
import { quarterOf } from "../../../../src/domain/portfolio/quarter/quarter-of";
import { defaultWindow } from "../../../../src/domain/portfolio/window";

test.each([
  {
    asOf: [2026, 9, 30],
    startsIn: 1,
    label: "2026Q3",
    why: "a quarter that ends on it is complete",
  },
  { asOf: [2026, 10, 5], startsIn: 1, label: "2026Q3", why: "the session is held after its end" },
  { asOf: [2026, 9, 29], startsIn: 1, label: "2026Q2", why: "the third has a day to go" },
  { asOf: [2026, 12, 31], startsIn: 1, label: "2026Q4", why: "the last of the year" },
  { asOf: [2027, 1, 1], startsIn: 1, label: "2026Q4", why: "the last complete one is last year's" },
  { asOf: [2026, 9, 30], startsIn: 7, label: "2027Q1", why: "July to September opens fiscal 2027" },
  { asOf: [2026, 6, 30], startsIn: 7, label: "2026Q4", why: "fiscal 2026 ends in June 2026" },
  { asOf: [2026, 9, 30], startsIn: 2, label: "2027Q2", why: "May to July; August is not over" },
] as const)(
  "$asOf, fiscal years from month $startsIn: $label, $why",
  ({ asOf, startsIn, label }) => {
    expect(quarterOf(dateSerial(asOf[0], asOf[1], asOf[2]), startsIn)).toBe(label);
  },
);

test("it is the last quarter of the window, and the next one follows it", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 40_000, max: 60_000 }),
      fc.integer({ min: 1, max: 12 }),
      (asOf, startsIn) => {
        const { to } = defaultWindow(asOf, startsIn);
        expect(quarterOf(asOf, startsIn)).toBe(quarterOf(to, startsIn));
        expect(quarterOf(to + 95, startsIn) > quarterOf(to, startsIn)).toBe(true);
      },
    ),
  );
});
