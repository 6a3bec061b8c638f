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
  /** @param sheet an empty one, which is active */
  readonly run: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<unknown>;
  readonly outcome: Outcome;
};

/** The reference of a class of the Excel JavaScript API. */
export const reference = (className: string): Page => ({
  title: `Excel.${className} class`,
  url: `https://learn.microsoft.com/javascript/api/excel/excel.${className.toLowerCase()}`,
});

const articles = "https://learn.microsoft.com/office/dev/add-ins";

export const apiModel: Page = {
  title: "Using the application-specific API model",
  url: `${articles}/develop/application-specific-api-model`,
};
export const errorHandling: Page = {
  title: "Error handling with the application-specific JavaScript APIs",
  url: `${articles}/testing/application-specific-api-error-handling`,
};
export const resourceLimits: Page = {
  title: "Resource limits and performance optimization for Office Add-ins",
  url: `${articles}/concepts/resource-limits-and-performance-optimization`,
};
export const workWithTables: Page = {
  title: "Work with tables using the Excel JavaScript API",
  url: `${articles}/excel/excel-add-ins-tables`,
};
export const workWithWorksheets: Page = {
  title: "Work with worksheets using the Excel JavaScript API",
  url: `${articles}/excel/excel-add-ins-worksheets`,
};
export const dynamicArrays: Page = {
  title: "Handle dynamic arrays and spilling using the Excel JavaScript API",
  url: `${articles}/excel/excel-add-ins-ranges-dynamic-arrays`,
};
export const setAndGet: Page = {
  title: "Set and get range values, text, or formulas using the Excel JavaScript API",
  url: `${articles}/excel/excel-add-ins-ranges-set-get-values`,
};
export const unboundedRanges: Page = {
  title: "Read or write to an unbounded range using the Excel JavaScript API",
  url: `${articles}/excel/excel-add-ins-ranges-unbounded`,
};

/** Runs one case on a sheet of its own, which is gone afterwards; sent to the browser as well. */
export const carryOut = async (run: ConformanceCase["run"], name: string): Promise<Outcome> => {
  const outcome = await Excel.run(async (context): Promise<Outcome> => {
    const sheet = context.workbook.worksheets.add(name);
    sheet.activate();
    await context.sync();
    try {
      return { value: (await run(context, sheet)) ?? null };
    } catch (error) {
      if (error instanceof OfficeExtension.Error) return { refused: error.code };
      throw error;
    }
  });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.protection.load("protected");
    await context.sync();
    if (sheet.protection.protected) sheet.protection.unprotect();
    sheet.visibility = Excel.SheetVisibility.visible;
    sheet.delete();
    await context.sync();
  });
  return outcome;
};
