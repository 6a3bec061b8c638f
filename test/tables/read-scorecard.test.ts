import { describe, expect, test } from "vitest";
import { readScorecard } from "../../src/tables/read-scorecard";
import type { CellValue } from "../../src/tables/cell-value";
import type { ScorecardProblem } from "../../src/tables/scorecard-problem";
import { scorecardProblemText } from "../../src/text/scorecard";

type Card = {
  readonly headers?: readonly string[];
  readonly weights?: readonly CellValue[];
  readonly settings?: readonly (readonly CellValue[])[];
  readonly rows?: readonly (readonly CellValue[])[];
};

const read = ({
  headers = ["Partner", "ECON", "Laws", "Fit"],
  weights = [18, 2],
  settings = [],
  rows = [],
}: Card) =>
  readScorecard(
    {
      ...{ table: "Scorecard", row: 4, column: 0, headers, rows },
      above: [
        ["How well?"],
        ["", "", "", ...(settings[0] ?? [])],
        ["", ...(settings[1] ?? [])],
        ["Weight", ...weights],
      ],
    },
    (name) => name,
  );

const used = (card: Card) => {
  const result = read(card);
  if (!result.ok) throw new Error(`scorecard: ${result.problem.code}`);
  return result.value;
};

describe("rows", () => {
  test("each is used or set aside with its reason, and cells that are no rating are told", () => {
    const { partners, setAside, doubts, counts } = used({
      rows: [
        ["Acme", 5, "n/a"],
        ["", "", ""],
        ["", 4, ""],
        ["#N/A", 4, ""],
        ["acme", 1, 1],
        ["Beta", 7, "#REF!"],
      ],
    });
    expect(partners).toEqual([
      { name: "Acme", row: 6, ratings: [5, null] },
      { name: "Beta", row: 11, ratings: [null, null] },
    ]);
    expect(setAside.map(({ code, row }) => [code, row])).toEqual([
      ["blank-row", 7],
      ["no-partner", 8],
      ["error-cell", 9],
      ["repeated", 10],
    ]);
    expect(doubts.map(({ code, row, column, found }) => [code, row, column, found])).toEqual([
      ["not-a-rating", 11, "ECON", 7],
      ["error-cell", 11, "Laws", "#REF!"],
    ]);
    expect(counts.read).toBe(counts.used + counts.setAside);
  });

  test("columns that are not between Partner and Fit are nobody's rating", () => {
    const headers = ["Since", "Partner", "ECON", "Fit", "Comment"];
    const { criteria, partners } = used({
      headers,
      weights: [1, 18],
      rows: [[2020, "Acme", 5, 100, "fine"]],
    });
    expect(criteria.weights).toEqual([18]);
    expect(criteria.names).toEqual(["ECON"]);
    expect(partners).toEqual([{ name: "Acme", row: 6, ratings: [5] }]);
  });
});

describe("what no fit can be taken from is told", () => {
  const cases: readonly (readonly [string, Card, ScorecardProblem, RegExp])[] = [
    [
      "no column Fit",
      { headers: ["Partner", "ECON"] },
      { code: "column-missing", header: "Fit" },
      /“Fit” is gone/u,
    ],
    ["nothing between", { headers: ["Partner", "Fit"] }, { code: "no-criteria" }, /no criterion/u],
    [
      "a criterion by its code and its name",
      { headers: ["Partner", "ECON", "Both sides make money", "Fit"] },
      { code: "criterion-repeated", name: "Both sides make money" },
      /is there twice/u,
    ],
    [
      "a weight in words",
      { weights: ["much", 2] },
      { code: "weight-unreadable", criterion: "ECON", found: "much" },
      /weight of ECON: .* found “much”/u,
    ],
    [
      "a negative weight",
      { weights: [1, -2] },
      { code: "weight-unreadable", criterion: "Laws", found: -2 },
      /found -2/u,
    ],
    ["no weight at all", { weights: [0, ""] }, { code: "weights-all-zero" }, /every weight is 0/u],
    [
      "a scale upside down",
      {
        settings: [
          ["Lowest rating", 5],
          ["Highest rating", 1],
        ],
      },
      { code: "scale-unreadable", lowest: 5, highest: 1 },
      /found 5 and 1/u,
    ],
    [
      "bands upside down",
      { settings: [["Strong from", 40]] },
      { code: "bands-unreadable", strong: 40, moderate: 50 },
      /found 40 and 50/u,
    ],
  ];
  test.each(cases)("%s", (_, card, problem, sentence) => {
    expect(read(card)).toEqual({ ok: false, problem });
    expect(scorecardProblemText(problem)).toMatch(sentence);
  });

  test("a criterion that is switched off may be called anything", () => {
    const headers = ["Partner", "ECON", "Both sides make money", "Fit"];
    expect(used({ headers, weights: [1, 0] }).criteria.weights).toEqual([1, 0]);
  });
});
