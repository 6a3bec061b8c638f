import type { WhatIf } from "../domain/portfolio/review/what-if";
import type { Result } from "../domain/problem";
import { applyPage, type WrittenPage } from "../excel/apply-page";
import { whatIfInput } from "../sheets/what-if-rows";
import { whatIfSheet } from "../sheets/what-if-sheet";
import type { WorkbookProblem } from "../tables/workbook-problem";
import { whatIfName } from "./names";
import { patiently, type Patience } from "./patience";

export type { WrittenPage };

/** Writes a trial of dropping partners on a sheet, and brings it in sight. */
export const writeWhatIf = (
  tried: WhatIf,
  about: { readonly partners: number; readonly currency: string; readonly writtenAt: number },
  patience: Patience,
): Promise<Result<WrittenPage, WorkbookProblem>> =>
  patiently(patience, () => applyPage(whatIfName, whatIfSheet(whatIfInput(tried, about))));
