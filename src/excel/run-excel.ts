import { failure, type Result } from "../domain/problem";
import type { WorkbookProblem } from "../tables/workbook-problem";

type Batch<Value> = (context: Excel.RequestContext) => Promise<Result<Value, WorkbookProblem>>;

/** Runs one batch against Excel and turns what Excel refuses into a problem. */
export const runExcel = <Value>(batch: Batch<Value>): Promise<Result<Value, WorkbookProblem>> =>
  told(() => Excel.run(batch));

/** The same, undone as one step by those Excels that can. */
export const runAsOneStep = <Value>(batch: Batch<Value>): Promise<Result<Value, WorkbookProblem>> =>
  told(() => (mergesUndo() ? Excel.run({ mergeUndoGroup: true }, batch) : Excel.run(batch)));

/** Outside a task pane nobody says what Excel supports. */
const mergesUndo = (): boolean =>
  (Office as Partial<typeof Office>).context?.requirements.isSetSupported("ExcelApi", "1.20") ===
  true;

async function told<Value>(
  run: () => Promise<Result<Value, WorkbookProblem>>,
): Promise<Result<Value, WorkbookProblem>> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return failure(problemOf(error));
    throw error;
  }
}

export function isTooLarge(error: unknown): boolean {
  return (
    error instanceof OfficeExtension.Error && error.code === "ResponsePayloadSizeLimitExceeded"
  );
}

function problemOf(error: OfficeExtension.Error): WorkbookProblem {
  const code = error.code;
  if (code === "InvalidOperationInCellEditMode") return { code: "cell-being-edited" };
  const place = error.debugInfo.errorLocation;
  const detail = `${code}${place === undefined ? "" : ` at ${place}`}: ${error.message}`;
  return { code: "excel-refused", detail, wrote: "nothing" };
}
