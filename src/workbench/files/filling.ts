import type { Workbook } from "../engine/workbook";
import type { DocumentSettings } from "./document-settings";
import type { FileBook, SheetModel } from "./excelts";
import type { Colors } from "./file-colors";

/** A sheet of a file, and the sheet of the workbook it is put on. */
export type Filling = {
  readonly workbook: Workbook;
  readonly sheetId: string;
  readonly sheet: SheetModel;
  readonly book: FileBook;
  readonly colors: Colors;
  readonly saved: DocumentSettings;
  /** What the engine has no place for, in words. */
  readonly lost: Set<string>;
};

/** The engine's refusal of what a file says is a fault of ours. */
export const carryOut = (
  { engine }: Workbook,
  command: string,
  payload: Readonly<Record<string, unknown>>,
): void => {
  const { isSuccessful, reasons } = engine.dispatch(command, payload);
  if (!isSuccessful && !reasons.includes("NoChanges"))
    throw new Error(`${command}: ${reasons.join(", ")}`);
};
