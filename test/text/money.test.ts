import { describe, expect, test } from "vitest";
import { centsMoney, longMoney, shortMoney } from "../../src/text/money";

const rows: readonly (readonly [number, string, string, string, string])[] = [
  [5_480_000_00, "USD", "$5.48M", "$5,480,000", "$5,480,000.00"],
  [730_000_00, "USD", "$730k", "$730,000", "$730,000.00"],
  [8_000_00, "USD", "$8k", "$8,000", "$8,000.00"],
  [1_234_00, "USD", "$1.2k", "$1,234", "$1,234.00"],
  [9_960_00, "USD", "$10k", "$9,960", "$9,960.00"],
  [999_499_00, "USD", "$999k", "$999,499", "$999,499.00"],
  [999_500_00, "USD", "$1.00M", "$999,500", "$999,500.00"],
  [999_999_999_00, "USD", "$1.00B", "$999,999,999", "$999,999,999.00"],
  [950_50, "USD", "$951", "$951", "$950.50"],
  [0, "USD", "$0", "$0", "$0.00"],
  [-30_000_00, "USD", "−$30k", "−$30,000", "−$30,000.00"],
  [-20, "USD", "$0", "$0", "−$0.20"],
  [10_005_534_00, "", "10.01M", "10,005,534", "10,005,534.00"],
  [5_480_000_00, "EUR", "€5.48M", "€5,480,000", "€5,480,000.00"],
  [5_480_000_00, "GBP", "£5.48M", "£5,480,000", "£5,480,000.00"],
  [5_480_000_00, "CHF", "CHF 5.48M", "CHF 5,480,000", "CHF 5,480,000.00"],
];

describe("money", () => {
  test.each(rows)(
    "%i minor units in '%s' are %s, in full %s, to the cent %s",
    (minor, ...texts) => {
      const [currency, short, long, cents] = texts;
      expect(shortMoney(minor, currency)).toBe(short);
      expect(longMoney(minor, currency)).toBe(long);
      expect(centsMoney(minor, currency)).toBe(cents);
    },
  );
});
