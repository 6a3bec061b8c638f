/** The name of a table the pane writes: people's formulas point at it, so it never changes. */
export const portfolioTable = "Portfolio";
export const portfolioSheetName = "Portfolio";

/** Tables the pane writes are never taken for input. */
export const writtenTables: readonly string[] = [portfolioTable];

/** The workbook setting that remembers which table and columns hold the deals. */
export const settingName = "deals";
