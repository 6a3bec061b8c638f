import type { Result } from "../domain/problem";
import { applyPage, type WrittenPage } from "../excel/apply-page";
import { reviewSheet } from "../sheets/review-sheet";
import type { ReviewInput } from "../sheets/review-input";
import type { WorkbookProblem } from "../tables/workbook-problem";
import { reviewName } from "./names";
import { patiently, type Patience } from "./patience";

export type { ReviewInput, WrittenPage };

/** Writes the printed pages for the meeting, and brings them in sight. */
export const writeReview = (
  input: ReviewInput,
  patience: Patience,
): Promise<Result<WrittenPage, WorkbookProblem>> =>
  patiently(patience, () => applyPage(reviewName, reviewSheet(input)));
