import { type CellPatch, writeCells } from "../engine/cells";
import { engineContent } from "../engine/content";
import { engineFormat } from "../engine/number-format";
import { type TypedValue, typedValue } from "../engine/typed-value";
import type { Workbook } from "../engine/workbook";
import { forgetHistory } from "./forget-history";
import { sheetName } from "./sheet-name";

type Typed = Exclude<TypedValue, { kind: "refused" }>;

/** As if typed, but an apostrophe in front is part of the text, and so is what Excel refuses. */
const cellOf = (text: string): Typed => {
  const asText: Typed = { kind: "text", value: text };
  if (text.startsWith("'")) return asText;
  const typed = typedValue(text, "General");
  return typed.kind === "refused" ? asText : typed;
};

const formatOf = (typed: Typed): string | null =>
  typed.kind === "number" && typed.format !== null ? engineFormat(typed.format) : null;

const patchOf = (rows: readonly (readonly string[])[], width: number): CellPatch => {
  const typed = rows.map((row) =>
    Array.from({ length: width }, (_, column) => cellOf(row[column] ?? "")),
  );
  return {
    contents: typed.map((row) => row.map(engineContent)),
    formats: typed.map((row) => row.map(formatOf)),
  };
};

/** Puts rows of text on the first sheet, typed as Excel types them, the sheet named by the file. */
export const fillFromCsv = (
  workbook: Workbook,
  fileName: string,
  rows: readonly (readonly string[])[],
): void => {
  const sheetId = workbook.getters.getActiveSheetId();
  const oldName = workbook.getters.getSheetName(sheetId);
  const newName = sheetName(fileName);
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 1);
  workbook.batch(() => {
    if (newName !== oldName)
      workbook.engine.dispatch("RENAME_SHEET", { sheetId, oldName, newName });
    const zone = { left: 0, top: 0, right: width - 1, bottom: rows.length - 1 };
    writeCells(workbook, sheetId, zone, patchOf(rows, width));
  });
  forgetHistory(workbook);
};
