import { describe, expect, test } from "vitest";
import { wonDealsOf } from "../../../src/domain/attribution/deal";
import { dateSerial } from "../../../src/domain/numeric/date-serial";
import { classSummary } from "../../../src/domain/portfolio/class-summary";
import type { Portfolio } from "../../../src/domain/portfolio/portfolio";
import { defaultAsOf, defaultWindow, type Window } from "../../../src/domain/portfolio/window";
import { readDeals } from "../../../src/tables/read-deals";
import { recogniseHeaders } from "../../../src/tables/recognise-headers";
import { rank } from "./involved";
import { hasMaven, mavenGrid } from "../../tables/maven";

const window2017 = { from: dateSerial(2017, 1, 1), to: dateSerial(2017, 12, 31) };

function read() {
  const grid = mavenGrid();
  const columns = {
    ...recogniseHeaders(grid.headers).columns,
    partner: grid.headers.indexOf("agent"),
  };
  const result = readDeals(grid, columns);
  if (!result.ok) throw new Error(`columns missing: ${result.problem.fields.join()}`);
  return result.value;
}

function rankOver(window: Window): Portfolio {
  const { book, own: involvements } = read();
  return rank({ book, involvements }, window);
}

describe.skipIf(!hasMaven)("a real export of 6,711 closed deals, agents as partners", () => {
  test("its headers are recognised but for the partner", () => {
    const { headers } = mavenGrid();
    const { columns, missing, repeated } = recogniseHeaders(headers);
    const named = Object.entries(columns).map(([field, column]) => [field, headers[column]]);
    expect(Object.fromEntries(named)).toEqual({
      dealId: "deal_id",
      amount: "close_value",
      closeDate: "close_date",
      stage: "stage",
      account: "account",
      created: "engage_date",
      region: "region",
    });
    expect({ missing, repeated }).toEqual({ missing: [], repeated: [] });
  });

  test("every row is used", () => {
    const { counts, setAside } = read();
    expect(setAside).toEqual([]);
    expect(counts).toEqual({
      read: 6711,
      won: 4238,
      lost: 2473,
      open: 0,
      setAside: 0,
      repeated: 0,
      netted: 0,
    });
  });

  test("the default dates are its four quarters", () => {
    const closed = wonDealsOf(read().book).map(({ closeDate }) => closeDate);
    const asOf = defaultAsOf(closed, dateSerial(2026, 10, 5));
    expect(asOf).toBe(window2017.to);
    expect(defaultWindow(asOf)).toEqual(window2017);
  });

  test("a whole year: 20 of 30 partners make class A", () => {
    const year = rankOver(window2017);
    expect(year.partners).toHaveLength(30);
    expect(year.wonMinor).toBe(10_005_534_00);
    expect(year.wonDeals).toBe(4238);
    expect(year.differenceMinor).toBe(0);
    expect(year.partners.slice(0, 2).map((partner) => partner.attributedMinor)).toEqual([
      1_153_214_00, 478_396_00,
    ]);
    const classes = classSummary(year.partners);
    expect([classes.A.partners, classes.B.partners, classes.C.partners]).toEqual([20, 7, 3]);
    expect(classes.A.attributedMinor / year.positiveMinor).toBeCloseTo(0.806, 3);
  });

  test("one quarter of it", () => {
    const quarter = rankOver({ from: dateSerial(2017, 10, 1), to: window2017.to });
    expect(quarter.wonMinor).toBe(2_802_496_00);
    expect(quarter.partners[0]?.attributedMinor).toBe(357_666_00);
    expect(quarter.partners).toHaveLength(30);
  });
});
