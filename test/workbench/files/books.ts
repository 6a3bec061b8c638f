import { createWorkbook } from "../../../src/workbench/engine/create-workbook";
import type { Workbook } from "../../../src/workbench/engine/workbook";
import { fillFromXlsx } from "../../../src/workbench/files/fill-from-xlsx";
import { readXlsx } from "../../../src/workbench/files/read-xlsx";
import { writeXlsx } from "../../../src/workbench/files/write-xlsx";

/** A workbook opened from the bytes of a file. */
export const openedBook = async (bytes: Uint8Array): Promise<Workbook> => {
  const file = await readXlsx("book.xlsx", bytes);
  if (!file.ok) throw new Error(file.sentence);
  const workbook = createWorkbook();
  fillFromXlsx(workbook, file.book);
  return workbook;
};

/** The same workbook, saved and opened again. */
export const reopened = async (workbook: Workbook): Promise<Workbook> =>
  openedBook(await writeXlsx(workbook));
