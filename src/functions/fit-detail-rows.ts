import { impliedCodes } from "../domain/fit/criterion-codes";
import { fitDetail } from "../domain/fit/fit-detail";
import type { FitProblem } from "../domain/fit/fit-problem";
import { ok, type Result } from "../domain/problem";
import { capText } from "../text/fit-caps";
import type { FitLines } from "./fit-answer";
import { scorecardOf } from "./fit-scorecard";

type Cell = string | number;

const tooLittle = "rate at least half";

/** One row for each criterion, then what is made of them, its value in the second column. */
export const fitDetailRows = (lines: FitLines, scale: unknown): Result<Cell[][], FitProblem> => {
  const scorecard = scorecardOf(lines, scale);
  if (!scorecard.ok) return scorecard;
  const { rows, raw, fit, coverage, low, high, band, knockOut } = fitDetail(scorecard.value);
  const names = criterionNames(lines.criteria?.cells ?? impliedCodes(rows.length));
  const summary: readonly (readonly [string, Cell])[] = [
    ["Raw", raw ?? ""],
    ["Fit", fit ?? tooLittle],
    ["Coverage", coverage],
    ["Low", low],
    ["High", high],
    ["Band", band ?? tooLittle],
    ["Cap", knockOut === null ? "" : capText(knockOut)],
  ];
  return ok([
    ["Criterion", "Rating", "Weight", "Score", "Points"],
    ...rows.map(({ rating, weightPercent, score, points }, index) => [
      names[index] ?? "",
      ...[rating ?? "", weightPercent, score ?? "", points ?? ""],
    ]),
    ...summary.map(([name, value]) => [name, value, "", "", ""]),
  ]);
};

/** As given. The name of a criterion that is switched off may be anything, and is not read. */
const criterionNames = (cells: readonly unknown[]): readonly Cell[] =>
  cells.map((cell, index) => {
    const isName = (typeof cell === "string" && cell.trim() !== "") || typeof cell === "number";
    return isName && cell !== 0 ? cell : `Criterion ${index + 1}`;
  });
