import { failure, type Result } from "../domain/problem";
import type { WorkbookProblem } from "../tables/workbook-problem";

/** Runs one batch against Excel and turns what Excel refuses into a problem. */
export async function runExcel<Value>(
  batch: (context: Excel.RequestContext) => Promise<Result<Value, WorkbookProblem>>,
): Promise<Result<Value, WorkbookProblem>> {
  try {
    return await Excel.run(batch);
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
