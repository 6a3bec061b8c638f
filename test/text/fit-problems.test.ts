import { describe, expect, test } from "vitest";
import type { FitCellProblem, FitProblem } from "../../src/domain/fit/fit-problem";
import { fitCellErrorText, fitProblemText, type PlaceOf } from "../../src/text/fit-problems";

/** Everything in one row, but the criteria in one column. */
const placeOf: PlaceOf = (argument, index) =>
  argument === "criteria" ? { row: index + 1, column: 1 } : { row: 1, column: index + 1 };

const rating = { code: "rating-unreadable", index: 2, min: 1, max: 5 } as const;
const expectedRating = "expected a number from 1 to 5, or n/a where not rated, found";

describe("every problem of a fit in words: what, where, what is expected", () => {
  test.each<{ problem: FitProblem; sentence: string }>([
    {
      problem: { code: "ratings-missing" },
      sentence: "Ratings: expected one row or one column of cells, found none.",
    },
    {
      problem: { code: "not-one-line", argument: "ratings", rows: 2, columns: 5 },
      sentence: "Ratings: expected one row or one column, found 2 rows by 5 columns.",
    },
    {
      problem: { code: "not-one-line", argument: "criteria", rows: 3, columns: 2 },
      sentence: "Criteria: expected one row or one column, found 3 rows by 2 columns.",
    },
    {
      problem: { code: "count-differs", ratings: 10, argument: "weights", count: 9 },
      sentence: "10 ratings, 9 weights: give one for each rating.",
    },
    {
      problem: { code: "count-differs", ratings: 1, argument: "criteria", count: 2 },
      sentence: "1 rating, 2 criteria: give one for each rating.",
    },
    {
      problem: { code: "count-differs", ratings: 2, argument: "criteria", count: 1 },
      sentence: "2 ratings, 1 criterion: give one for each rating.",
    },
    {
      problem: { code: "scale-unreadable", found: "5-1" },
      sentence:
        'Scale: expected text such as "1-5", the smaller number first, found the text "5-1".',
    },
    {
      problem: { code: "scale-unreadable", found: 46143 },
      sentence: 'Scale: expected text such as "1-5", the smaller number first, found 46143.',
    },
    {
      problem: { code: "weight-unreadable", index: 8, found: -1 },
      sentence: "Weights, row 1, column 9: expected a number of 0 or more, found -1.",
    },
    {
      problem: { code: "weight-unreadable", index: 0, found: "" },
      sentence: "Weights, row 1, column 1: expected a number of 0 or more, found a blank cell.",
    },
    {
      problem: { code: "weights-all-zero" },
      sentence: "Weights: expected at least one above 0, found none.",
    },
    {
      problem: { code: "criterion-unreadable", index: 3, found: 0 },
      sentence: "Criteria, row 4, column 1: expected a code or name, found a blank cell.",
    },
    {
      problem: { code: "criterion-unreadable", index: 3, found: true },
      sentence: "Criteria, row 4, column 1: expected a code or name, found TRUE.",
    },
    {
      problem: { code: "criterion-repeated", index: 3, firstIndex: 0, name: "Econ" },
      sentence:
        'Criteria, row 4, column 1: expected each criterion once, found "Econ" again, first in row 1, column 1.',
    },
    {
      problem: { ...rating, found: "tbd" },
      sentence: `Ratings, row 1, column 3: ${expectedRating} the text "tbd".`,
    },
    {
      problem: { ...rating, found: "4" },
      sentence: `Ratings, row 1, column 3: ${expectedRating} the text "4".`,
    },
    {
      problem: { ...rating, found: "x".repeat(50) },
      sentence: `Ratings, row 1, column 3: ${expectedRating} the text "${"x".repeat(40)}…".`,
    },
    {
      problem: { ...rating, found: 6 },
      sentence: `Ratings, row 1, column 3: ${expectedRating} 6.`,
    },
    {
      problem: { ...rating, found: 0 },
      sentence: `Ratings, row 1, column 3: ${expectedRating} 0.`,
    },
    {
      problem: { ...rating, found: false },
      sentence: `Ratings, row 1, column 3: ${expectedRating} FALSE.`,
    },
    {
      problem: { ...rating, found: {} },
      sentence: `Ratings, row 1, column 3: ${expectedRating} a cell of another kind.`,
    },
    {
      problem: { code: "too-little-rated", coverage: 49.99 },
      sentence:
        "Not enough is rated: rate at least half of the criteria by weight; so far 49.9% is.",
    },
  ])("$sentence", ({ problem, sentence }) => {
    expect(fitProblemText(problem, placeOf)).toBe(sentence);
  });
});

describe("an error in a cell that counts, in words", () => {
  test.each<{ problem: FitCellProblem; sentence: string }>([
    {
      problem: { ...rating, found: null },
      sentence: "Ratings, row 1, column 3: the cell holds #REF!.",
    },
    {
      problem: { code: "weight-unreadable", index: 0, found: null },
      sentence: "Weights, row 1, column 1: the cell holds #REF!.",
    },
    {
      problem: { code: "criterion-unreadable", index: 1, found: null },
      sentence: "Criteria, row 2, column 1: the cell holds #REF!.",
    },
    {
      problem: { code: "scale-unreadable", found: null },
      sentence: "Scale: the cell holds #REF!.",
    },
  ])("$sentence", ({ problem, sentence }) => {
    expect(fitCellErrorText(problem, "#REF!", placeOf)).toBe(sentence);
  });
});
