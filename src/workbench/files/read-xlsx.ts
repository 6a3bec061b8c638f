import { readBook, type FileBook } from "./excelts";

/** A workbook, or the sentence that says why it cannot be opened. */
export type XlsxFile =
  | { readonly ok: true; readonly book: FileBook }
  | { readonly ok: false; readonly sentence: string };

const refused = (sentence: string): XlsxFile => ({ ok: false, sentence });

/** More cells than the grid holds in good time; rows times columns, blank ones too. */
const mostCells = 4_000_000;

const sizeOf = ({ rows }: FileBook["model"]["worksheets"][number]): number => {
  const last = rows?.findLast(({ cells }) => cells.length > 0)?.number ?? 0;
  const widest = (rows ?? []).reduce((most, { cells }) => Math.max(most, cells.length), 0);
  return last * widest;
};

const check = (name: string, book: FileBook): XlsxFile => {
  const { worksheets, properties } = book.model;
  if (worksheets.length === 0) return refused(`“${name}” has no worksheet to show.`);
  if (properties.date1904 === true)
    return refused(
      `“${name}” counts its dates from 1904. Open it in Excel, switch off “Use 1904 date system” ` +
        "in its advanced options, check the dates and save it; then open it here.",
    );
  const large = worksheets.find((sheet) => sizeOf(sheet) > mostCells);
  if (large)
    return refused(
      `The sheet “${large.name}” of “${name}” has more cells than the workbench holds.`,
    );
  return { ok: true, book };
};

export const readXlsx = async (name: string, bytes: Uint8Array): Promise<XlsxFile> => {
  try {
    return check(name, await readBook(bytes));
  } catch {
    // Whatever the library stumbles over, the file is not what it says it is.
    return refused(`“${name}” is not an Excel workbook (.xlsx), or it is damaged.`);
  }
};
