import { describe, expect, test } from "vitest";
import { percent, percentSetting } from "../../src/text/percent";

const rows: readonly (readonly [number, string])[] = [
  [0.2263, "22.6%"],
  [0.0146, "1.46%"],
  [0.02, "2.0%"],
  [1, "100.0%"],
  [0, "0%"],
  [0.00001, "under 0.01%"],
  [-0.126, "−12.6%"],
  [-0.0146, "−1.46%"],
];

describe("per cents", () => {
  test.each(rows)("%d is %s", (share, text) => {
    expect(percent(share)).toBe(text);
  });

  test("a setting is as short as it was given", () => {
    expect([0.8, 0.95, 0.825, 0.07].map(percentSetting)).toEqual(["80%", "95%", "82.5%", "7%"]);
  });
});
