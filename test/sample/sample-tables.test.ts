import { describe, expect, test } from "vitest";
import { wonDealsOf } from "../../src/domain/attribution/deal";
import { dateSerial } from "../../src/domain/numeric/date-serial";
import { classSummary } from "../../src/domain/portfolio/class-summary";
import { defaultAsOf, defaultWindow } from "../../src/domain/portfolio/window";
import { sampleTables, type SampleTable } from "../../src/sample/sample-tables";
import { rank } from "../domain/portfolio/involved";
import { gridOf, type Grid } from "../../src/tables/grid";
import { recogniseInvolvements } from "../../src/tables/involvement-fields";
import { readDeals } from "../../src/tables/read-deals";
import { involvementsAfterClose } from "../../src/tables/row-account";
import { readInvolvements } from "../../src/tables/read-involvements";
import { recogniseHeaders } from "../../src/tables/recognise-headers";

/** The sample as the pane reads it back from its sheet. */
function readSample(today: number) {
  const [deals, touches] = sampleTables(today).map(gridIn);
  if (deals === undefined || touches === undefined)
    throw new Error("tables of the sample: missing");
  const recognised = recogniseHeaders(deals.headers);
  const read = readDeals(deals, recognised.columns);
  if (!read.ok) throw new Error(read.problem.code);
  const { columns } = recogniseInvolvements(touches.headers);
  const involvements = readInvolvements(touches, columns, read.value.finder);
  if (!involvements.ok) throw new Error(involvements.problem.code);
  return { recognised, ...read.value, touches: involvements.value };
}

function gridIn({ sheet, columns }: SampleTable): Grid {
  const headers = columns.map(({ header }) => header);
  const rows = (columns[0]?.content.values ?? []).map((_, row) =>
    columns.map(({ content }) => content.values[row] ?? ""),
  );
  return gridOf(sheet, { sheet, row: 1, column: 1, values: [headers, ...rows] }, 0);
}

function rankSample(today: number) {
  const { book: deals, touches } = readSample(today);
  const { involvements, partners } = touches;
  const book = { ...deals, partners };
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

  test("names who took part in every deal that has a partner, and when", () => {
    const { touches, book } = readSample(today);
    expect(touches.setAside).toEqual([]);
    expect(touches.unknownRoles.size).toBe(0);
    expect(involvementsAfterClose(touches, book)).toEqual([]);
  });

  test("does not say the same under every model", () => {
    const { partners } = rankSample(today);
    const moving = partners.filter(({ best, worst }) => best < worst);
    expect(moving.length).toBeGreaterThan(4);
    expect(partners.filter(({ class: its, holds }) => its === "A" && !holds).length).toBe(1);
  });

  test("is the same every time", () => {
    expect(sampleTables(today)).toEqual(sampleTables(today));
  });
});
