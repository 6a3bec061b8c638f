import { sheetFacts } from "../engine/sheet-facts";
import { allTables, tablesOnSheet } from "../engine/tables";
import type { Workbook } from "../engine/workbook";
import { writeConditionalRules } from "./conditional-rules";
import { defaultFontOf } from "./default-font";
import { writeNames } from "./defined-names";
import { settingsPart, withSettings } from "./document-settings";
import { newBook, writeBook, xmlEncode, type Book } from "./excelts";
import { writeOutlines } from "./outlines";
import { writePageSetup } from "./page-setup";
import { layoutOptions, writeLines } from "./sheet-layout";
import { writeProtection } from "./sheet-protection";
import { withoutEmptyFilter, writeTable } from "./table-part";
import { writeValidations } from "./validations";
import { writeCells } from "./write-cells";
import { writeCharts } from "./write-charts";

/** The names of charts by their numbers in the package. */
type ChartNames = ReadonlyMap<number, string>;

const writeSheet = async (
  workbook: Workbook,
  sheetId: string,
  book: Book,
): Promise<readonly (readonly [number, string])[]> => {
  const { getters } = workbook;
  const { isVeryHidden } = sheetFacts(workbook, sheetId);
  const options = layoutOptions(workbook, sheetId);
  const to = book.addWorksheet(getters.getSheetName(sheetId), {
    ...options,
    ...(isVeryHidden ? { state: "veryHidden" } : {}),
  });
  writeLines(workbook, sheetId, to);
  writeCells(workbook, sheetId, to);
  for (const table of tablesOnSheet(getters, sheetId)) writeTable(workbook, table, to);
  writeOutlines(workbook, sheetId, to);
  writePageSetup(workbook, sheetId, to);
  writeValidations(workbook, sheetId, to);
  writeConditionalRules(workbook, sheetId, to);
  await writeProtection(workbook, sheetId, to);
  return writeCharts(workbook, sheetId, to);
};

/**
 * The version of the calculation engine a file was saved by. One older than Excel's own makes it
 * recalculate the file, and cells of an add-in that is not there would lose their values.
 */
const currentCalculation = 'calcId="191029"';

const named = (drawing: string, names: ChartNames): string =>
  drawing.replaceAll(/name="Chart (\d+)"/gu, (given, number: string) => {
    const name = names.get(Number(number));
    return name === undefined ? given : `name="${xmlEncode(name)}"`;
  });

const finish =
  (names: ChartNames) =>
  (path: string, text: string): string => {
    if (path === "xl/workbook.xml") return text.replace(/calcId="\d+"/u, currentCalculation);
    if (path.startsWith("xl/_rels/")) return withSettings(text);
    if (path.startsWith("xl/drawings/")) return named(text, names);
    return withoutEmptyFilter(text);
  };

/** The workbook as an .xlsx file. */
export const writeXlsx = async (workbook: Workbook): Promise<Uint8Array> => {
  const { getters, settings } = workbook;
  const book = newBook();
  book.defaultFont = { ...defaultFontOf(workbook), family: 2 };
  const names = new Map<number, string>();
  for (const sheetId of getters.getSheetIds())
    for (const [number, name] of await writeSheet(workbook, sheetId, book)) names.set(number, name);
  writeNames(workbook, book);
  const visible = getters.getSheetIds();
  book.views = [
    {
      ...{ x: 0, y: 0, width: 28_800, height: 15_000, firstSheet: 0, visibility: "visible" },
      activeTab: Math.max(0, visible.indexOf(getters.getActiveSheetId())),
    },
  ];
  const tableIds = new Map(allTables(getters).map(({ name, id }) => [name, id]));
  return writeBook(book, finish(names), settingsPart({ settings, tableIds }));
};
