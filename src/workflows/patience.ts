import type { Result } from "../domain/problem";
import type { WorkbookProblem } from "../tables/workbook-problem";
import { onceNoCellIsOpen } from "./waiting";

/** What to do while a cell is open for editing. */
export type Patience = {
  /** Told once a try. */
  readonly onWait: () => void;
  readonly signal: AbortSignal;
};

export const patiently = <Value>(
  { onWait, signal }: Patience,
  attempt: () => Promise<Result<Value, WorkbookProblem>>,
): Promise<Result<Value, WorkbookProblem>> => onceNoCellIsOpen(attempt, onWait, signal);
