import type { Result } from "../domain/problem";
import { applyPage, type WrittenPage } from "../excel/apply-page";
import { whatIfSheet, type WhatIfInput, type WhatIfRow } from "../sheets/what-if-sheet";
import type { WorkbookProblem } from "../tables/workbook-problem";
import { whatIfName } from "./names";
import { patiently, type Patience } from "./patience";

export type { WhatIfInput, WhatIfRow, WrittenPage };

/** Writes a trial of dropping partners on a sheet, and brings it in sight. */
export const writeWhatIf = (
  input: WhatIfInput,
  patience: Patience,
): Promise<Result<WrittenPage, WorkbookProblem>> =>
  patiently(patience, () => applyPage(whatIfName, whatIfSheet(input)));
