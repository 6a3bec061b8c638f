import { describe, expect, test } from "vitest";
import { wonDealsOf } from "../../src/domain/attribution/deal";
import { dateSerial } from "../../src/domain/numeric/date-serial";
import { classSummary } from "../../src/domain/portfolio/class-summary";
import { defaultAsOf, defaultWindow } from "../../src/domain/portfolio/window";
import { sampleDeals } from "../../src/sample/sample-deals";
import { rank } from "../domain/portfolio/involved";
import { gridOf } from "../../src/tables/grid";
import { readDeals } from "../../src/tables/read-deals";
import { recogniseHeaders } from "../../src/tables/recognise-headers";

/** The sample as the pane reads it back from its sheet. */
function readSample(today: number) {
  const { sheet, columns } = sampleDeals(today);
  const headers = columns.map(({ header }) => header);
  const rows = (columns[0]?.content.values ?? []).map((_, row) =>
    columns.map(({ content }) => content.values[row] ?? ""),
  );
  const grid = gridOf(sheet, { sheet, row: 1, column: 1, values: [headers, ...rows] }, 0);
  const recognised = recogniseHeaders(headers);
  const read = readDeals(grid, recognised.columns);
  if (!read.ok) throw new Error(read.problem.code);
  return { recognised, ...read.value };
}

function rankSample(today: number) {
  const { book, own: involvements } = readSample(today);
  const asOf = defaultAsOf(
    wonDealsOf(book).map((deal) => deal.closeDate),
    today,
  );
  return rank({ book, involvements }, defaultWindow(asOf));
}

const days: readonly (readonly [string, number])[] = [
  ["in mid-quarter", dateSerial(2026, 10, 5)],
  ["on a quarter's last day", dateSerial(2026, 9, 30)],
  ["after a leap day", dateSerial(2028, 3, 1)],
  ["on New Year's Day", dateSerial(2027, 1, 1)],
];

describe.each(days)("the sample %s", (_, today) => {
  test("is read without a question and without a row set aside", () => {
    const { recognised, counts, setAside } = readSample(today);
    expect(recognised).toMatchObject({ missing: [], repeated: [] });
    expect(recognised.columns.partner).toBe(3);
    expect(setAside).toEqual([]);
    expect(counts).toMatchObject({ read: 119, won: 73, lost: 28, open: 18, repeated: 0 });
  });

  test("shows a vital few with default dates", () => {
    const ranked = rankSample(today);
    expect(ranked.wonDeals).toBe(62);
    expect(ranked.currency).toBe("USD");
    expect(ranked.partners).toHaveLength(16);
    expect(classSummary(ranked.partners)).toMatchObject({
      A: { partners: 4 },
      None: { partners: 4 },
    });
    expect(ranked.directMinor).toBeGreaterThan(0);
    expect(ranked.differenceMinor).toBe(0);
  });

  test("is the same every time", () => {
    expect(sampleDeals(today)).toEqual(sampleDeals(today));
  });
});
