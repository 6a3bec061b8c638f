import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import {
  PARTNERCREDITS,
  PARTNERMODELS,
  PARTNERRANK,
  PARTNERREVENUE,
} from "../../src/functions/revenue";
import { calling } from "./calling";
import { customFunctions, errorCell } from "./custom-functions";
import { credits, deals, involvements } from "./three-deals";

beforeAll(() => vi.stubGlobal("CustomFunctions", customFunctions));
afterAll(() => vi.unstubAllGlobals());

const revenue = calling(PARTNERREVENUE, 7);
const creditsOf = calling(PARTNERCREDITS, 6);
const rank = calling(PARTNERRANK, 6);
const models = calling(PARTNERMODELS, 5);

type Rows = readonly (readonly unknown[])[];
const rowsOf = (shown: unknown): Rows => {
  if (!Array.isArray(shown)) throw new Error(`no spill: ${String(shown)}`);
  return shown as Rows;
};
const without = (rows: Rows, column: number): Rows =>
  rows.map((row) => row.filter((_, at) => at !== column));
const renamed = (rows: Rows, from: string, to: string): Rows =>
  rows.map((row) => row.map((cell) => (cell === from ? to : cell)));
const sum = (rows: Rows, column: number): number =>
  rows.slice(1).reduce((total, row) => total + Math.round(Number(row[column]) * 100), 0) / 100;

describe("three deals, a model at a time", () => {
  test.each(Object.entries(credits))("%s", (model, expected) => {
    const found = ["Alpha", "Beta", "Gamma"].map((partner) =>
      Number(revenue(partner, deals, involvements, model)),
    );
    expected.forEach((credit, at) => {
      expect(found[at]).toBeCloseTo(credit, 2);
    });
  });

  test("what is credited and what is direct add up to the won revenue to the cent", () => {
    for (const model of [...Object.keys(credits), "shapley", "markov"])
      expect(sum(rowsOf(creditsOf(deals, involvements, model)), 4), model).toBe(280_000);
  });

  test("the winner changes with the model", () => {
    const winner = (model: string) => rowsOf(rank(deals, involvements, model))[1]?.[1];
    expect(["role", "even", "first"].map(winner)).toEqual(["Beta", "Gamma", "Alpha"]);
  });
});

describe("PARTNERREVENUE", () => {
  test.each(["role", "ROLE", " Role ", null, "", 0])("a model of %j is role", (model) => {
    expect(revenue("alpha ", deals, involvements, model)).toBe(69_774.44);
  });

  test("the window holds both its ends, of close dates", () => {
    const close = deals[2][2];
    expect(revenue("Beta", deals, involvements, "first", close, close)).toBe(60_000);
    expect(revenue("Beta", deals, involvements, "first", close + 1)).toBe(0);
    expect(revenue("Beta", deals, involvements, "first", null, close - 1)).toBe(0);
    expect(revenue("Beta", deals, involvements, "first", "2025-03-20", "2025-03-20")).toBe(60_000);
  });

  test("a lookback sets older involvements aside", () => {
    // D1: Alpha 101 days before the close, Beta 31, Gamma 9.
    const found = (days: number) =>
      revenue("Beta", deals.slice(0, 2), involvements, "first", null, null, days);
    expect([101, 100, 31, 30].map(found)).toEqual([0, 100_000, 100_000, 0]);
  });

  test("a partner whose involvements are all set aside has 0, a name found nowhere is #N/A", () => {
    expect(revenue("Alpha", deals.slice(0, 1), involvements)).toBe(0);
    expect(revenue("Alph", deals, involvements)).toBe(
      '#N/A Partner: "Alph" is named in no involvement.',
    );
  });

  test("without involvements the partner column counts, with the role beside it", () => {
    const own = [
      ["Deal", "Amount", "Close Date", "Stage", "Partner", "Role"],
      ["One", 100, 45_700, "Won", "Acme, Inc.; Beta", "Sourced"],
      ["Two", 100, 45_700, "Won", "beta\nGamma", 0],
      ["Three", 100, 45_700, "Won", 0, 0],
    ];
    expect(revenue("Acme, Inc.", own)).toBe(50);
    expect(revenue("BETA", own)).toBe(100);
    expect(revenue("Beta", own, null, "sourced")).toBe(50);
    expect(creditsOf(own)).toEqual([
      ["Deal", "Partner", "Role", "Share", "Credit"],
      ["One", "Acme, Inc.", "Sourced", 0.5, 50],
      ["One", "Beta", "Sourced", 0.5, 50],
      ["Two", "Beta", "Influenced", 0.5, 50],
      ["Two", "Gamma", "Influenced", 0.5, 50],
      ["Three", "(direct)", "", 1, 100],
    ]);
  });

  test("with involvements the partner column of the deals is ignored, errors in it too", () => {
    const own = deals.map((row, at) => [...row, at === 0 ? "Partner" : errorCell("#N/A")]);
    expect(revenue("Alpha", own, involvements)).toBe(69_774.44);
  });

  test("columns are found by header in any order, below title rows", () => {
    const turned = involvements.map((row) => [...row].reverse());
    const titled = [["Q1 report", 0, 0, 0], [0, 0, 0, 0], ...turned];
    expect(revenue("Alpha", [["Deals", 0, 0, 0], ...deals], titled)).toBe(69_774.44);
  });

  test("custom credits are per cent where any is above 1; the rest is direct", () => {
    const given = (...shares: readonly unknown[]) => [
      ["Deal", "Partner", "Credit %"],
      ["D1", "Alpha", shares[0]],
      ["D1", "Beta", shares[1]],
    ];
    const one = deals.slice(0, 2);
    expect(revenue("Alpha", one, given(50, 25), "custom")).toBe(50_000);
    expect(revenue("Alpha", one, given(0.5, 0.25), "custom")).toBe(50_000);
    expect(creditsOf(one, given(50, 0), "custom")).toEqual([
      ["Deal", "Partner", "Role", "Share", "Credit"],
      ["D1", "Alpha", "Influenced", 0.5, 50_000],
      ["D1", "(direct)", "", 0.5, 50_000],
    ]);
    expect(revenue("Alpha", one, given(150, 50), "custom")).toBe(75_000);
  });
});

describe("PARTNERCREDITS", () => {
  test("lists partners by first involvement, with their best role and unrounded share", () => {
    expect(rowsOf(creditsOf(deals, involvements, "linear")).slice(0, 6)).toEqual([
      ["Deal", "Partner", "Role", "Share", "Credit"],
      ["D1", "Alpha", "Sourced", 1 / 3, 33_333.34],
      ["D1", "Beta", "Co-sell", 1 / 3, 33_333.33],
      ["D1", "Gamma", "Implementation", 1 / 3, 33_333.33],
      ["D2", "Beta", "Sourced", 2 / 3, 40_000],
      ["D2", "Alpha", "Influenced", 1 / 3, 20_000],
    ]);
  });

  test("under Markov all won deals are one, and what is direct has no share of them", () => {
    const lost = [...deals, ["D5", 9, 45_700, "Closed Lost"]];
    const touched = [...involvements, ["D5", "Gamma", "Co-sell", 45_600]];
    const rows = rowsOf(creditsOf(lost, touched, "markov"));
    expect(rows.slice(1).map((row) => [row[0], row[1], row[2]])).toEqual([
      ["(all won deals)", "Alpha", ""],
      ["(all won deals)", "Beta", ""],
      ["(all won deals)", "Gamma", ""],
      ["(all won deals)", "(direct)", ""],
    ]);
    const shares = rows.slice(1, 4).map((row) => Number(row[3]));
    expect(shares.reduce((total, share) => total + share, 0)).toBeCloseTo(1, 12);
    expect(rows[4]?.slice(3)).toEqual(["", 80_000]);
    expect(sum(rows, 4)).toBe(280_000);
  });

  test("no won deal gives the header alone", () => {
    expect(creditsOf(deals.slice(0, 1), involvements)).toHaveLength(1);
    expect(creditsOf(deals, involvements, "markov", 50_000)).toHaveLength(1);
  });
});

describe("PARTNERRANK", () => {
  test("everybody named is listed, zeros and unknown deals included", () => {
    const more = [...involvements, ["D9", "Delta", "", 0], ["D4", "", "", 0]];
    expect(rank(deals, more, "first")).toEqual([
      ["Rank", "Partner", "Revenue", "Share", "Cumulative", "Class"],
      [1, "Alpha", 100_000, 0.5, 0.5, "A"],
      [2, "Beta", 60_000, 0.3, 0.8, "A"],
      [3, "Gamma", 40_000, 0.2, 1, "B"],
      [4, "Delta", 0, "", "", "None"],
    ]);
  });

  test("a refund lowers a partner below zero: no share, the rank after the last", () => {
    const refunded = [...deals.slice(0, 4), ["D5", -500, 45_700, "Won"]];
    const touched = [...involvements, ["D5", "Omega", "", 0]];
    expect(rowsOf(rank(refunded, touched, "first")).at(-1)).toEqual([
      ...[4, "Omega", -500, "", "", "None"],
    ]);
  });

  test("no won deal in the window gives the header alone", () => {
    expect(rank(deals, involvements, null, 50_000)).toHaveLength(1);
    expect(models(deals, involvements, 50_000)).toHaveLength(1);
  });
});

describe("PARTNERMODELS", () => {
  test("nine models side by side, best and worst rank without Sourced", () => {
    const rows = rowsOf(models(deals, involvements));
    expect(rows[0]).toEqual([
      ...["Partner", "Role", "Even", "Linear", "First", "Last", "Position", "Decay", "Sourced"],
      ...["Markov", "Best rank", "Worst rank"],
    ]);
    const beta = rows[1] ?? [];
    expect(beta[0]).toBe("Beta");
    Object.values(credits).forEach((credit, at) => {
      expect(beta[at + 1]).toBeCloseTo(credit[1], 2);
    });
    expect(rows.slice(1).map((row) => row[0])).toEqual(["Beta", "Alpha", "Gamma"]);
    const markov = rows.slice(1).map((row) => Number(row[9]));
    expect(markov.reduce((total, credit) => total + credit, 0)).toBeCloseTo(200_000, 2);
    // By a cent of the first deal, Beta is third under Even.
    expect(beta.slice(10)).toEqual([1, 3]);
  });
});

describe("what a cell shows instead", () => {
  const dealsWith = (row: number, column: number, cell: unknown): Rows =>
    deals.map((cells, at) => (at === row ? cells.with(column, cell as never) : cells));
  const touchesWith = (row: number, column: number, cell: unknown): Rows =>
    involvements.map((cells, at) => (at === row ? cells.with(column, cell as never) : cells));

  test.each<readonly [string, () => unknown, string]>([
    [
      "an unknown model",
      () => revenue("Alpha", deals, involvements, "best"),
      '#VALUE! Model: expected one of role, even, linear, first, last, position, decay, sourced, custom or markov, found the text "best".',
    ],
    [
      "a number for a model",
      () => revenue("Alpha", deals, involvements, 7),
      "#VALUE! Model: expected one of role, even, linear, first, last, position, decay, sourced, custom or markov, found 7.",
    ],
    [
      "a date that is none",
      () => rank(deals, involvements, null, "soon"),
      '#VALUE! From: expected a date, found the text "soon".',
    ],
    [
      "from after to",
      () => rank(deals, involvements, null, 45_700, 45_699),
      "#VALUE! From: expected a date not after To, found a later one.",
    ],
    [
      "a negative lookback",
      () => rank(deals, involvements, null, null, null, -1),
      "#VALUE! Lookback days: expected a number of days above 0, found -1.",
    ],
    [
      "no partner",
      () => revenue("", deals, involvements),
      "#VALUE! Partner: expected a name, found a blank cell.",
    ],
    [
      "missing columns of deals",
      () => rank(without(deals, 1), involvements),
      "#VALUE! Deals: expected a header row with Amount, found no such column.",
    ],
    [
      "no stage",
      () => rank(without(deals, 3), involvements),
      "#VALUE! Deals: expected a header row with Stage, found no such column.",
    ],
    [
      "no involvements and no partner column",
      () => rank(deals),
      "#VALUE! Deals: expected a header row with Partner, found no such column.",
    ],
    [
      "involvements without a deal",
      () => rank(deals, without(involvements, 0)),
      "#VALUE! Involvements: expected a header row with Deal ID or Deal, found no such column.",
    ],
    [
      "the same header twice",
      () => rank(renamed(deals, "Stage", "amount"), involvements),
      '#VALUE! Deals: expected one column "amount", found more than one; rename one.',
    ],
    [
      "a text amount of a won deal",
      () => rank(dealsWith(2, 1, "tbd"), involvements),
      "#VALUE! Deals, row 3, column 2 (Amount): expected a number, found 'tbd'.",
    ],
    [
      "a text date of a won deal, below title rows",
      () => rank([["Report", 0, 0, 0], ...dealsWith(2, 2, "soon")], involvements),
      "#VALUE! Deals, row 4, column 3 (Close Date): expected a date, found 'soon'.",
    ],
    [
      "a date of a won deal that may be two days",
      () => rank(dealsWith(2, 2, "01/02/2025"), involvements),
      "#VALUE! Deals, row 3, column 3 (Close Date): expected a date that reads in one way only, typed as a date or as 2025-02-01, found '01/02/2025', which may be 2025-02-01 or 2025-01-02.",
    ],
    [
      "an amount of a won deal that may be two",
      () => rank(dealsWith(2, 1, "1.200"), involvements),
      "#VALUE! Deals, row 3, column 2 (Amount): expected an amount that reads in one way only, typed as a number such as 1200, found '1.200', which may be 1.2 or 1,200.",
    ],
    [
      "a touch that may be on two days",
      () => rank(deals, touchesWith(3, 3, "03/04/2025")),
      '#VALUE! Involvements, row 4, column 4 (Date): expected a date that reads in one way only, typed as a date or as 2025-04-03, found the text "03/04/2025", which may be 2025-04-03 or 2025-03-04.',
    ],
    [
      "an error in an amount",
      () => rank(dealsWith(1, 1, errorCell("#DIV/0!")), involvements),
      "#DIV/0! Deals, row 2, column 2 (Amount): the cell holds #DIV/0!.",
    ],
    [
      "an error in a stage",
      () => rank(dealsWith(4, 3, errorCell("#N/A")), involvements),
      "#N/A Deals, row 5, column 4 (Stage): the cell holds #N/A.",
    ],
    [
      "conflicting repeats",
      () => rank([...deals, ["D1", 5, 45_698, "Won"]], involvements),
      "#VALUE! Deals, row 6, column 2 (Amount): expected the amount of row 2, which is the same deal, found 5.",
    ],
    [
      "an involvement date that cannot be read",
      () => rank(deals, touchesWith(3, 3, "spring")),
      '#VALUE! Involvements, row 4, column 4 (Date): expected a date, found the text "spring".',
    ],
    [
      "an error for a partner",
      () => rank(deals, touchesWith(3, 1, errorCell("#REF!"))),
      "#VALUE! Involvements, row 4, column 2 (Partner): the cell holds #REF!.",
    ],
    [
      "an error in a role that counts",
      () => rank(deals, touchesWith(3, 2, errorCell("#N/A"))),
      "#N/A Involvements, row 4, column 3 (Role): the cell holds #N/A.",
    ],
    [
      "custom without credits",
      () => rank(deals, involvements, "custom"),
      "#VALUE! Involvements: the model custom needs a column Credit %, found none.",
    ],
    [
      "a negative credit",
      () => rank(deals, renamed(touchesWith(1, 3, -5), "Date", "Credit"), "custom"),
      "#VALUE! Involvements, row 2, column 4 (Credit): expected a credit of 0 or more, found -5.",
    ],
    [
      "an error in an option",
      () => rank(deals, involvements, errorCell("#N/A")),
      "#N/A Model: the cell holds #N/A.",
    ],
  ])("%s", (_, shown, says) => {
    expect(shown()).toBe(says);
  });

  test("mixed currencies of won deals in the window", () => {
    const currencies = ["Currency", "USD", 0, "eur", "USD"];
    const mixed = deals.map((row, at) => [...row, currencies[at]]);
    expect(rank(mixed, involvements)).toBe(
      "#VALUE! Deals: expected won deals in one currency, found USD (row 2) and EUR (row 4). Give a column Amount (converted), or one currency at a time.",
    );
    expect(rowsOf(rank(mixed, involvements, null, null, deals[2][2]))).toHaveLength(4);
    const converted = renamed(mixed, "Amount", "Amount (converted)");
    expect(rowsOf(rank(converted, involvements))).toHaveLength(4);
  });

  test("a name borne by two deals is refused", () => {
    const named = deals.map((row, at) => [...row, at === 0 ? "Deal" : "Renewal"]);
    const byName = renamed(touchesWith(1, 0, "Renewal"), "Deal ID", "Deal");
    expect(rank(named, byName)).toBe(
      '#VALUE! Involvements, row 2, column 1 (Deal): expected a deal id, or a name that only one deal has, found the text "Renewal".',
    );
  });
});

describe("what is set aside without an error", () => {
  const asBefore = rank(deals, involvements);

  test.each<readonly [string, Rows, Rows]>([
    ["a total row", [...deals, ["Grand Total", 280_000, 0, 0]], involvements],
    ["a blank row", [...deals, [0, 0, 0, 0]], [...involvements, [0, 0, 0, 0]]],
    ["a won deal without a close date", [...deals, ["D7", 5, 0, "Won"]], involvements],
    [
      "an unreadable amount of a lost deal",
      [...deals, ["D7", "tbd", 45_700, "Lost"]],
      involvements,
    ],
    [
      "an error in the amount of an open deal",
      [...deals, ["D7", errorCell("#N/A"), 0, "New"]],
      involvements,
    ],
    ["an involvement of an unknown deal", deals, [...involvements, ["D8", "Alpha", "", "x"]]],
    ["a touch after the close", deals, [...involvements, ["D3", "Alpha", "Sourced", 45_800]]],
    ["an identical row", deals, [...involvements, ["d1", 0, 0, 0], involvements[1]]],
    ["a total of involvements", deals, [...involvements, ["Total", 0, 0, 0]]],
  ])("%s", (_, changedDeals, changedInvolvements) => {
    expect(rank(changedDeals, changedInvolvements)).toEqual(asBefore);
  });

  test("an error in a role that does not count", () => {
    const touches = involvements.map((row, at) =>
      at === 3 ? row.with(2, errorCell("#N/A") as never) : row,
    );
    expect(revenue("Beta", deals, touches, "first")).toBe(60_000);
  });
});
