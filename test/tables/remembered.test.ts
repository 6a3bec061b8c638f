import { describe, expect, test } from "vitest";
import {
  columnsToday,
  noAnswers,
  rememberedBeside,
  rememberedOf,
  type RememberedBeside,
} from "../../src/tables/remembered";

const deals = { source: { kind: "table", name: "Deals" }, headers: { amount: "ACV" } };
const whole = {
  ...deals,
  involvements: null,
  beside: [
    {
      ...{ role: "Partners", source: { kind: "range", sheet: "List" } },
      ...{ headers: { partner: "Partner" }, absent: ["manager"], seen: ["Partner", "Owner"] },
    },
  ],
  model: "even",
  answers: {
    deals: { dateOrder: { "Close Date": "dmy" }, decimalMark: {}, allWon: true },
    involvements: { dateOrder: {}, decimalMark: { Value: "," }, allWon: false },
    roles: { reseller: "Co-sell" },
    ownNames: ["umber"],
    beside: { Partners: { dateOrder: { Since: "mdy" }, decimalMark: {} } },
    leftOut: ["Goals"],
  },
  asOf: 46_000,
  window: { from: 45_000, to: 46_000 },
};

const read = (setting: object) => rememberedOf(JSON.stringify(setting));

describe("what a workbook remembers", () => {
  test("is read as it was written", () => {
    expect(read(whole)).toEqual(whole);
  });

  test("of a workbook that knows of no tables beside, the rest is kept", () => {
    const { beside: _, ...before } = whole;
    const { beside: __, leftOut: ___, ...answers } = whole.answers;
    expect(read({ ...before, answers })).toEqual({
      ...{ ...before, beside: [], answers: { ...answers, beside: {}, leftOut: [] } },
    });
  });

  test("one answer that cannot be read costs that answer alone", () => {
    const { answers } = whole;
    const spoiled = {
      ...answers,
      deals: { ...answers.deals, dateOrder: { "Close Date": "dmy", Created: "ymd" } },
      roles: { reseller: "Co-sell", var: "Boss" },
      ownNames: ["umber", 7],
      beside: { ...answers.beside, Sheets: { dateOrder: {}, decimalMark: {} } },
      leftOut: ["Goals", "Deals"],
    };
    expect(read({ ...whole, answers: spoiled })?.answers).toMatchObject(answers);
  });

  test.each([{ answers: "none" }, { answers: null }])(
    "with %j only the answers are gone",
    (bad) => {
      expect(read({ ...whole, ...bad })).toEqual({ ...whole, answers: noAnswers });
    },
  );

  test("a table beside that cannot be read is found anew, the others are kept", () => {
    const beside = [{ role: "Partners" }, ...whole.beside, "x"];
    expect(read({ ...whole, beside })?.beside).toEqual(whole.beside);
  });

  test.each(["", "{}", "[]", "nothing"])("%j is nothing", (text) => {
    expect(rememberedOf(text)).toBeNull();
  });
});

describe("a table beside, with its headers of today", () => {
  const before: RememberedBeside = {
    ...{ role: "Partners", source: { kind: "table", name: "Partners" } },
    headers: { partner: "Partner Name", startDate: "Since" },
    absent: ["manager"],
    seen: ["Partner", "Partner Name", "Since", "Owner"],
  };
  const today = (
    headers: readonly string[],
    fits: Readonly<Record<string, readonly number[]>>,
    columns: Readonly<Record<string, number>>,
  ) => rememberedBeside(before, { headers, fits, columns });

  test("columns are found by their headers wherever they are now", () => {
    const headers = ["Since", "Owner", "Partner", "Partner Name"];
    const fits = { partner: [2, 3], manager: [1] };
    expect(today(headers, fits, { manager: 1 })).toEqual({
      columns: { partner: 3, startDate: 0 },
      absent: ["manager"],
    });
  });

  test("one that has come since is taken where it alone fits, also for what was not there", () => {
    const headers = ["Partner Name", "Since", "PAM", "Region"];
    const fits = { partner: [0], manager: [2], region: [3] };
    expect(today(headers, fits, { partner: 0, manager: 2, region: 3 })).toEqual({
      columns: { partner: 0, startDate: 1, manager: 2, region: 3 },
      absent: [],
    });
  });

  test("of two that have come since for what was not there, neither is taken, and it is asked", () => {
    const headers = ["Partner Name", "Since", "PAM", "CAM"];
    expect(today(headers, { partner: [0], manager: [2, 3] }, { partner: 0 })).toEqual({
      columns: { partner: 0, startDate: 1 },
      absent: [],
    });
  });

  test("one that is gone, or stands twice, is as it is proposed", () => {
    const headers = ["Partner", "Since", "Since"];
    expect(today(headers, { partner: [0] }, { partner: 0 })).toEqual({
      columns: { partner: 0 },
      absent: ["manager"],
    });
  });
});

test("columns of headers that are the same stay, even where one stands twice", () => {
  expect(columnsToday({ a: 1 }, ["Q", "Q"], ["Q", "Q"])).toEqual({ a: 1 });
  expect(columnsToday({ a: 1 }, ["P", "Q"], ["Q", "P", "R"])).toEqual({ a: 0 });
  expect(columnsToday({ a: 1 }, ["P", "Q"], ["P"])).toBeNull();
  expect(columnsToday({ a: 1 }, ["P", "Q"], ["Q", "Q"])).toBeNull();
});
