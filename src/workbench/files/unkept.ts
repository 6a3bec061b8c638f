import type { FileBook, SheetModel, Rule } from "./excelts";
import { chartAnchors, isKnownChart } from "./read-charts";
import { isKept } from "./validations";
import { hostRule } from "./conditional-rules";

const has = (book: FileBook, path: RegExp): boolean =>
  [...book.parts.keys()].some((part) => path.test(part));

const isUnknownRule = (rule: Rule): boolean => hostRule(rule, () => undefined, "") === null;

/** With something inside; an empty one only says whether the column has its button. */
const filterWithCriteria = /<(?:\w+:)?filterColumn\b[^>]*(?<!\/)>/u;

const isFiltered = (book: FileBook): boolean =>
  [...book.parts].some(
    ([path, text]) => /^xl\/(?:tables|worksheets)\//u.test(path) && filterWithCriteria.test(text),
  );

const hasCell = (sheets: readonly SheetModel[], test: (cell: object) => boolean): boolean =>
  sheets.some(({ rows }) => rows?.some(({ cells }) => cells.some(test)));

/** What a workbook holds that the workbench neither shows nor saves, in words. */
export const unkept = (book: FileBook): readonly string[] => {
  const sheets = book.model.worksheets;
  const { chartEntries = {} } = book.model;
  const found: readonly (readonly [string, boolean])[] = [
    ["pictures or shapes", has(book, /^xl\/media\//u)],
    ["comments", has(book, /^xl\/(?:comments|threadedComments)/u)],
    ["pivot tables", has(book, /^xl\/pivotTables\//u)],
    ["macros", has(book, /vbaProject/u)],
    ["links to other workbooks", has(book, /^xl\/externalLinks\//u)],
    ["links", hasCell(sheets, (cell) => "hyperlink" in cell)],
    ["formats of parts of a text", hasCell(sheets, ({ type }: { type?: number }) => type === 8)],
    ["filters that are set", isFiltered(book)],
    [
      "charts of other kinds",
      has(book, /^xl\/(?:charts\/chartEx|chartsheets)/u) ||
        sheets.flatMap(chartAnchors).some(({ chartNumber = 0 }) => {
          const entry = chartEntries[chartNumber];
          return entry === undefined || !isKnownChart(entry.model);
        }),
    ],
    [
      "data validation other than lists",
      sheets.some((sheet) =>
        Object.values(sheet.dataValidations ?? {}).some((one) => one !== undefined && !isKept(one)),
      ),
    ],
    [
      "colour scales, icons or rankings",
      sheets.some(({ conditionalFormattings = [] }) =>
        conditionalFormattings.some(({ rules }) => rules.some(isUnknownRule)),
      ),
    ],
  ];
  return found.filter(([, isThere]) => isThere).map(([words]) => words);
};
