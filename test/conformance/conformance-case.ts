/** A page of Microsoft's documentation. */
export type Page = { readonly title: string; readonly url: string };

/** What a case comes to: what it gives back, or the code with which Excel refuses it. */
export type Outcome = { readonly value: unknown } | { readonly refused: string };

/**
 * Something Excel's documentation says, as a script that an add-in could run. It is sent to the
 * browser as text: it may use nothing but what it is given and the globals of office.js.
 */
export type ConformanceCase = {
  readonly name: string;
  readonly follows: Page;
  /** Somebody is typing in a cell meanwhile. */
  readonly whileTyping?: true;
  /** @param sheet an empty one, which is active */
  readonly run: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<unknown>;
  readonly outcome: Outcome;
};

/** The reference of a class of the Excel JavaScript API. */
export const reference = (className: string): Page => ({
  title: `Excel.${className} class`,
  url: `https://learn.microsoft.com/javascript/api/excel/excel.${className.toLowerCase()}`,
});

const article = (title: string, path: string): Page => ({
  title,
  url: `https://learn.microsoft.com/office/dev/add-ins/${path}`,
});

/** How the articles about Excel end. */
const withExcel = "using the Excel JavaScript API";

/** The articles that cases follow. */
export const pages = {
  apiModel: article(
    "Using the application-specific API model",
    "develop/application-specific-api-model",
  ),
  errorHandling: article(
    "Error handling with the application-specific JavaScript APIs",
    "testing/application-specific-api-error-handling",
  ),
  resourceLimits: article(
    "Resource limits and performance optimization for Office Add-ins",
    "concepts/resource-limits-and-performance-optimization",
  ),
  tables: article(`Work with tables ${withExcel}`, "excel/excel-add-ins-tables"),
  worksheets: article(`Work with worksheets ${withExcel}`, "excel/excel-add-ins-worksheets"),
  dynamicArrays: article(
    `Handle dynamic arrays and spilling ${withExcel}`,
    "excel/excel-add-ins-ranges-dynamic-arrays",
  ),
  setAndGet: article(
    `Set and get range values, text, or formulas ${withExcel}`,
    "excel/excel-add-ins-ranges-set-get-values",
  ),
  unboundedRanges: article(
    `Read or write to an unbounded range ${withExcel}`,
    "excel/excel-add-ins-ranges-unbounded",
  ),
  blankAndNull: article(
    "Blank and null values in Excel add-ins",
    "excel/excel-add-ins-blank-null-values",
  ),
  cellEdit: article(
    "Delay execution while cell is being edited",
    "excel/excel-add-ins-delay-in-cell-edit",
  ),
  outline: article(
    `Group range data for an outline ${withExcel}`,
    "excel/excel-add-ins-ranges-group",
  ),
  validation: article("Add data validation to Excel ranges", "excel/excel-add-ins-data-validation"),
  events: article("Work with Events using the Excel JavaScript API", "excel/excel-add-ins-events"),
  showAndHide: article(
    "Show or hide the task pane of your Office Add-in",
    "develop/show-hide-add-in",
  ),
  insertRanges: article(
    `Insert a range of cells ${withExcel}`,
    "excel/excel-add-ins-ranges-insert",
  ),
  conditionalFormats: article(
    "Apply conditional formatting to Excel ranges",
    "excel/excel-add-ins-conditional-formatting",
  ),
  functionParameters: article(
    "Custom functions parameter options",
    "excel/custom-functions-parameter-options",
  ),
  functionErrors: article(
    "Handle and return errors from your custom function",
    "excel/custom-functions-errors",
  ),
  functionArrays: article(
    "Return multiple results from your custom function",
    "excel/custom-functions-dynamic-arrays",
  ),
  functionRequests: article(
    "Receive and handle data with custom functions",
    "excel/custom-functions-web-reqs",
  ),
} as const satisfies Readonly<Record<string, Page>>;

/** A sheet of its own for a case; like all that follows sent to the browser as text. */
export const prepare = (name: string): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.add(name).activate();
    await context.sync();
  });

/** Runs one case on its sheet. */
export const carryOut = (run: ConformanceCase["run"], name: string): Promise<Outcome> =>
  Excel.run(async (context): Promise<Outcome> => {
    try {
      const value = await run(context, context.workbook.worksheets.getItem(name));
      return { value: value ?? null };
    } catch (error) {
      if (error instanceof OfficeExtension.Error) return { refused: error.code };
      throw error;
    }
  });

/** The sheet of a case is gone afterwards. */
export const tidyUp = (name: string): Promise<void> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.protection.load("protected");
    await context.sync();
    if (sheet.protection.protected) sheet.protection.unprotect();
    sheet.visibility = Excel.SheetVisibility.visible;
    sheet.delete();
    await context.sync();
  });
