import { ensureCells } from "../engine/sheets";
import { setSheetFacts } from "../engine/sheet-facts";
import { withKnownTables } from "../engine/tables";
import type { Workbook } from "../engine/workbook";
import { calibri, readLooks, type DefaultFont, type Looks } from "./cell-looks";
import { putConditionalRules } from "./conditional-rules";
import { keepDefaultFont } from "./default-font";
import { putNames } from "./defined-names";
import { readSettings } from "./document-settings";
import type { FileBook, SheetModel, Style } from "./excelts";
import { colorsOf } from "./file-colors";
import { carryOut, type Filling } from "./filling";
import { forgetHistory } from "./forget-history";
import { extentOf, putCells, putFormulas } from "./put-cells";
import { putOutlines } from "./outlines";
import { putPageSetup } from "./page-setup";
import { putCharts } from "./read-charts";
import { readCells, type FileCells } from "./read-cells";
import { putLayout, putMerges } from "./sheet-layout";
import { putProtection } from "./sheet-protection";
import { putTables } from "./table-part";
import { putValidations } from "./validations";

/** One for each sheet of the file, in its order; the workbook's own first sheet is the first. */
const addSheets = (workbook: Workbook, sheets: readonly SheetModel[]): readonly string[] => {
  const { engine, getters, model } = workbook;
  const first = getters.getActiveSheetId();
  const firstName = getters.getSheetName(first);
  return sheets.map(({ name }, position) => {
    if (position > 0) {
      const sheetId = model.uuidGenerator.smallUuid();
      carryOut(workbook, "CREATE_SHEET", { sheetId, name, position });
      return sheetId;
    }
    if (name !== firstName)
      engine.dispatch("RENAME_SHEET", { sheetId: first, oldName: firstName, newName: name });
    return first;
  });
};

const fillingsOf = (workbook: Workbook, book: FileBook, lost: Set<string>): readonly Filling[] => {
  const colors = colorsOf(String((book.model.themes as { theme1?: string } | undefined)?.theme1));
  const { worksheets } = book.model;
  const ids = addSheets(workbook, worksheets);
  return worksheets.map((sheet, index) => ({
    workbook,
    sheetId: ids[index] ?? "",
    sheet,
    book,
    colors,
    saved: readSettings(book.parts),
    lost,
  }));
};

/** The library hands out one object for each style: it is looked at once. */
const cellsOf = ({ sheet, colors }: Filling, usual: DefaultFont): FileCells => {
  const known = new Map<Style, Looks>();
  return readCells(sheet, (style) => {
    const looks = known.get(style) ?? readLooks(style, colors, usual);
    known.set(style, looks);
    return looks;
  });
};

const fontOf = ({ model }: FileBook): DefaultFont => ({ ...calibri, ...model.defaultFont });

/** The part of the package that holds a sheet. */
const partOf = ({ book, sheet }: Filling): string => {
  const { sheetNo } = sheet as { readonly sheetNo?: number };
  return book.parts.get(`xl/worksheets/sheet${sheetNo ?? sheet.id}.xml`) ?? "";
};

/** What is there before formulas can be read: the cells, the tables and the names they may name. */
const putFoundations = (filling: Filling, cells: FileCells): void => {
  const { workbook, sheetId } = filling;
  const { row, col } = extentOf(cells);
  ensureCells(workbook, sheetId, { left: 0, top: 0, right: col, bottom: row });
  putCells(filling, cells);
  putLayout(filling);
  putTables(filling);
};

const putOthers = (filling: Filling): void => {
  putMerges(filling);
  putValidations(filling);
  putConditionalRules(filling, partOf(filling));
  putOutlines(filling);
  putPageSetup(filling);
  putCharts(filling);
  putProtection(filling);
};

/** Hidden at last, since one sheet has to be visible all the time. */
const showSheets = (workbook: Workbook, fillings: readonly Filling[], active: number): void => {
  const visible = fillings.filter(({ sheet }) => sheet.state === "visible");
  const shown = visible.find((one) => one === fillings[active]) ?? visible[0];
  const sheetIdFrom = workbook.getters.getActiveSheetId();
  if (shown && shown.sheetId !== sheetIdFrom)
    carryOut(workbook, "ACTIVATE_SHEET", { sheetIdFrom, sheetIdTo: shown.sheetId });
  for (const { sheet, sheetId } of fillings) {
    if (sheet.state !== "visible") carryOut(workbook, "HIDE_SHEET", { sheetId });
    if (sheet.state === "veryHidden") setSheetFacts(workbook, sheetId, { isVeryHidden: true });
  }
};

/** Puts a file into a new workbook, and gives what the engine has no place for. */
export const fillFromXlsx = (workbook: Workbook, book: FileBook): readonly string[] => {
  const lost = new Set<string>();
  workbook.batch(() => {
    const usual = fontOf(book);
    keepDefaultFont(workbook, usual);
    const sheets = fillingsOf(workbook, book, lost).map((filling) => ({
      filling,
      cells: cellsOf(filling, usual),
    }));
    for (const { filling, cells } of sheets) putFoundations(filling, cells);
    putNames(workbook, book.model.definedNames ?? []);
    withKnownTables(workbook.getters, () => {
      for (const { filling, cells } of sheets) putFormulas(filling, cells);
    });
    for (const { filling } of sheets) putOthers(filling);
    showSheets(
      workbook,
      sheets.map(({ filling }) => filling),
      book.model.views?.[0]?.activeTab ?? 0,
    );
    const { settings } = readSettings(book.parts);
    for (const [key, json] of settings) workbook.settings.set(key, json);
  });
  forgetHistory(workbook);
  return [...lost];
};
