import { failure, type Result } from "../domain/problem";
import { putFormula, roomAt, shownIn, type Extent } from "../excel/put-formula";
import type { CellPlace } from "../excel/selected-cell";
import type { InsertProblem } from "../tables/insert-problem";
import type { WorkbookProblem } from "../tables/workbook-problem";

export type { CellPlace, Extent, InsertProblem };

export type FormulaToInsert = {
  readonly place: CellPlace;
  readonly formula: string;
  /** Of the result, as far as it can be known before it is worked out. */
  readonly size: Extent;
  /** Whether what stands in the cell may go. */
  readonly replace: boolean;
};

/** Writes a formula into a cell, and tells what the cell shows then. Refuses where it would fail. */
export async function insertFormula({
  place,
  formula,
  size,
  replace,
}: FormulaToInsert): Promise<Result<string, InsertProblem>> {
  const room = await roomAt(place, size);
  if (!room.ok) return room;
  const { isTaken, isFree, table } = room.value;
  const isList = size.rows * size.columns > 1;
  if (isList && table !== null) return failure({ code: "list-in-table", table });
  if (isList && !isFree) return failure({ code: "no-room", ...size });
  if (isTaken && !replace) return failure({ code: "cell-taken" });
  const put = await putFormula(place, formula);
  return put.ok ? shownOnceWorkedOut(place) : put;
}

const attempts = 20;
const pauseMs = 250;

/** Excel asks an add-in for the result and shows #BUSY! meanwhile. */
async function shownOnceWorkedOut(place: CellPlace): Promise<Result<string, WorkbookProblem>> {
  for (let attempt = 1; ; attempt += 1) {
    const shown = await shownIn(place);
    if (!shown.ok || shown.value !== "#BUSY!" || attempt === attempts) return shown;
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}
