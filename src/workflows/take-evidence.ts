import { foldName } from "../domain/attribution/partner-name";
import { criterionCode } from "../domain/fit/criteria";
import { failure, ok, type Result } from "../domain/problem";
import { writeBeside } from "../excel/beside-rows";
import type { WorkbookProblem } from "../tables/workbook-problem";
import { scorecardNames } from "./names";
import { patiently, type Patience } from "./patience";
import { rateInScorecard, type ToRate } from "./rate-in-scorecard";
import { openScorecard } from "./scorecard";

/** What the customer lists say, to stand in the place of what was rated. */
export type TakenEvidence = {
  readonly partner: string;
  /** As it was when a person saw both; null where nobody rated. */
  readonly rated: number | null;
  readonly use: number;
};

/**
 * Writes what the customer lists say as the rating of reach, because a person asked for it. A
 * rating that was changed meanwhile stays.
 */
export async function takeEvidence(
  { partner, rated, use }: TakenEvidence,
  rating: Omit<ToRate, "partner">,
  patience: Patience,
): Promise<Result<void, WorkbookProblem>> {
  const { canonical } = rating;
  // The cell is to be seen before it changes.
  const shown = await rateInScorecard({ ...rating, partner }, patience);
  if (!shown.ok) return shown;
  const open = await patiently(patience, () => openScorecard(canonical));
  if (!open.ok) return open;
  const { table } = scorecardNames;
  const header = open.value?.cells.headers.find((name) => criterionCode(name) === "REACH");
  if (header === undefined) return failure({ code: "source-gone", source: `${table}, REACH` });
  const beside = {
    ...{ table, key: "Partner", headers: [header] },
    fold: (name: string) => foldName(canonical(name)),
  };
  const cells = { key: partner, cells: [{ value: use }], where: [{ value: rated ?? "" }] };
  const written = await patiently(patience, () => writeBeside(beside, [cells]));
  return written.ok ? ok(undefined) : written;
}
