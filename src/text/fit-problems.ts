import type { FitArgument, FitCellProblem, FitProblem } from "../domain/fit/fit-problem";

/** A cell within an argument, both counted from 1. */
export type Place = { readonly row: number; readonly column: number };

/** Where the cell with this index, counted from 0, stands in the argument. */
export type PlaceOf = (argument: FitArgument, index: number) => Place;

/** What is wrong with a fit, where, and what is expected. */
export const fitProblemText = (problem: FitProblem, placeOf: PlaceOf): string => {
  if ("found" in problem)
    return `${whereText(problem, placeOf)}: expected ${expectedText(problem)}, found ${foundText(problem)}.`;
  switch (problem.code) {
    case "ratings-missing":
      return "Ratings: expected one row or one column of cells, found none.";
    case "not-one-line":
      return `${titles[problem.argument]}: expected one row or one column, found ${problem.rows} rows by ${problem.columns} columns.`;
    case "count-differs":
      return `${counted(problem.ratings, "rating")}, ${counted(problem.count, problem.argument)}: give one for each rating.`;
    case "weights-all-zero":
      return "Weights: expected at least one above 0, found none.";
    case "criterion-repeated":
      return `Criteria, ${placeText(placeOf("criteria", problem.index))}: expected each criterion once, found ${quoted(problem.name)} again, first in ${placeText(placeOf("criteria", problem.firstIndex))}.`;
    case "too-little-rated":
      return `Not enough is rated: rate at least half of the criteria by weight; so far ${floorToTenth(problem.coverage)}% is.`;
  }
};

/** Where a cell that should count holds an error of its own. */
export const fitCellErrorText = (
  problem: FitCellProblem,
  error: string,
  placeOf: PlaceOf,
): string => `${whereText(problem, placeOf)}: the cell holds ${error}.`;

const titles = { ratings: "Ratings", weights: "Weights", criteria: "Criteria" } as const;

const argumentOf = {
  "rating-unreadable": "ratings",
  "weight-unreadable": "weights",
  "criterion-unreadable": "criteria",
} as const;

const whereText = (problem: FitCellProblem, placeOf: PlaceOf): string => {
  if (problem.code === "scale-unreadable") return "Scale";
  const argument = argumentOf[problem.code];
  return `${titles[argument]}, ${placeText(placeOf(argument, problem.index))}`;
};

const placeText = ({ row, column }: Place): string => `row ${row}, column ${column}`;

const expectedText = (problem: FitCellProblem): string => {
  switch (problem.code) {
    case "rating-unreadable":
      return `a number from ${problem.min} to ${problem.max}, or n/a where not rated`;
    case "weight-unreadable":
      return "a number of 0 or more";
    case "criterion-unreadable":
      return "a code or name";
    case "scale-unreadable":
      return 'text such as "1-5", the smaller number first';
  }
};

const singular = { rating: "rating", weights: "weight", criteria: "criterion" } as const;
const plural = { rating: "ratings", weights: "weights", criteria: "criteria" } as const;

const counted = (count: number, noun: keyof typeof plural): string =>
  `${count} ${count === 1 ? singular[noun] : plural[noun]}`;

/** Rounded down, so that what is below one half never reads as 50%. */
const floorToTenth = (percent: number): number => Math.floor(percent * 10) / 10;

const longest = 40;

const quoted = (text: string): string =>
  `"${text.length > longest ? `${text.slice(0, longest)}…` : text}"`;

/** A cell as a person would recognise it. */
const foundText = ({ code, found }: FitCellProblem): string => {
  // Excel sends 0 for a blank cell, and a criterion is never called 0.
  if (found === null || found === "" || (code === "criterion-unreadable" && found === 0))
    return "a blank cell";
  if (typeof found === "string") return `the text ${quoted(found)}`;
  if (typeof found === "boolean") return found ? "TRUE" : "FALSE";
  return typeof found === "number" ? String(found) : "a cell of another kind";
};
