import { criteria } from "../domain/fit/criteria";
import { usualCriteria } from "../domain/fit/partner-fit";
import { failure, ok, type Result } from "../domain/problem";
import type { CellValue } from "./cell-value";
import type { ScorecardProblem } from "./scorecard-problem";

/** The table Scorecard with all that stands over it, as it stands. Rows and columns count from 0. */
export type ScorecardCells = {
  readonly table: string;
  /** The sheet row and column of the header's first cell. */
  readonly row: number;
  readonly column: number;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
  /** The cells over the header, from the sheet's first row and column. */
  readonly above: readonly (readonly CellValue[])[];
};

/** Worked out beside the ratings. Headers are an interface: formulas elsewhere name them. */
export const scorecardResults = [
  "Fit",
  "Band",
  "Coverage",
  "If fully rated",
  "Held down by",
] as const;

export type ScorecardResult = (typeof scorecardResults)[number];

export const scorecardHeaders: readonly string[] = [
  "Partner",
  ...criteria.map(({ code }) => code),
  ...scorecardResults,
];

/** What is set over the ratings, by the text beside its cell. */
export const scorecardSettings = {
  lowest: "Lowest rating",
  highest: "Highest rating",
  strong: "Strong from",
  moderate: "Moderate from",
} as const;

export type ScorecardSetting = keyof typeof scorecardSettings;

/** What holds until somebody sets something else, and where the cell for it is gone. */
export const usualSettings: Readonly<Record<ScorecardSetting, number>> = {
  lowest: usualCriteria.scale.min,
  highest: usualCriteria.scale.max,
  ...usualCriteria.bands,
};

/** The text that stands before the weights. */
export const weightLabel = "Weight";

type Place = { readonly row: number; readonly column: number };

/** Where everything is found, whatever was put in, taken out or moved. On the sheet, from 0. */
export type ScorecardPlaces = {
  readonly headerRow: number;
  readonly partner: number;
  /** The columns between Partner and Fit: what stands there is rated. */
  readonly first: number;
  readonly last: number;
  readonly fit: number;
  readonly weightRow: number;
  /** Null for one that was taken away. */
  readonly settings: Readonly<Record<ScorecardSetting, Place | null>>;
  /** Null for one that was taken away. */
  readonly results: Readonly<Record<ScorecardResult, number | null>>;
};

/** So many rows over the header the weights stand, where their label is gone. */
const weightsAbove = 2;

/** Finds the parts of a scorecard. Problems: column-missing, no-criteria. */
export function scorecardPlaces(
  cells: Pick<ScorecardCells, "headers" | "above" | "row" | "column">,
): Result<ScorecardPlaces, ScorecardProblem> {
  const { headers, above, row: headerRow, column } = cells;
  const at = (header: string) => headers.indexOf(header);
  const missing = ["Partner", "Fit"].find((header) => at(header) === -1);
  if (missing !== undefined) return failure({ code: "column-missing", header: missing });
  const [partner, fit] = [at("Partner") + column, at("Fit") + column];
  if (fit - partner < 2) return failure({ code: "no-criteria" });
  const labelled = above.findIndex((row) =>
    row.slice(0, partner + 1).some((cell) => isLabel(cell, weightLabel)),
  );
  const resultAt = (header: ScorecardResult) => (at(header) === -1 ? null : at(header) + column);
  return ok({
    ...{ headerRow, partner, first: partner + 1, last: fit - 1, fit },
    weightRow: labelled === -1 ? headerRow - weightsAbove : labelled,
    settings: recordOf(Object.keys(scorecardSettings) as ScorecardSetting[], (name) =>
      besideLabel(above, scorecardSettings[name]),
    ),
    results: recordOf(scorecardResults, resultAt),
  });
}

const isLabel = (cell: CellValue | undefined, label: string): boolean =>
  typeof cell === "string" && cell.trim().toLowerCase() === label.toLowerCase();

/** The cell to the right of a text. */
function besideLabel(above: ScorecardCells["above"], label: string): Place | null {
  for (const [row, cells] of above.entries()) {
    const column = cells.findIndex((cell) => isLabel(cell, label));
    if (column !== -1) return { row, column: column + 1 };
  }
  return null;
}

const recordOf = <Name extends string, Value>(
  names: readonly Name[],
  valueOf: (name: Name) => Value,
): Readonly<Record<Name, Value>> =>
  Object.fromEntries(names.map((name) => [name, valueOf(name)])) as Record<Name, Value>;
