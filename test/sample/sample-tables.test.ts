import { describe, expect, test } from "vitest";
import { dateSerial } from "../../src/domain/numeric/date-serial";
import { fortyPartners } from "../domain/portfolio/stories";
import { rankSample, readSample } from "./sample-in-use";

const days: readonly (readonly [string, number])[] = [
  ["a few days after its quarter", dateSerial(2026, 10, 5)],
  ["on its quarter's last day", dateSerial(2026, 9, 30)],
  ["after a leap day, long after", dateSerial(2028, 3, 1)],
  ["on New Year's Day before it", dateSerial(2026, 1, 1)],
];

describe.each(days)("the sample %s", (_, today) => {
  test("is read without a question and without a row set aside", () => {
    const sample = readSample(today);
    const { recognised, deals, involvements, ...besides } = sample;
    expect(recognised).toMatchObject({ missing: [], repeated: [] });
    expect([deals.setAside, deals.questions]).toEqual([[], []]);
    expect([involvements.setAside, involvements.doubts]).toEqual([[], []]);
    expect(involvements.unknownRoles.size).toBe(0);
    for (const { setAside, doubts, questions } of Object.values(besides))
      expect([setAside, doubts, questions]).toEqual([[], [], []]);
  });

  test("credits forty partners under the role model with exactly the figures of the stories", () => {
    const { partners, ...ranked } = rankSample(today);
    expect(partners.map(({ attributedMinor }) => attributedMinor / 100_000)).toEqual(fortyPartners);
    expect(ranked).toMatchObject({
      ...{ currency: "USD", creditedMinor: 548_000_000, directMinor: 112_000_000 },
      ...{ wonMinor: 660_000_000, differenceMinor: 0 },
    });
  });
});
