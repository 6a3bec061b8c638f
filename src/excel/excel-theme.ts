/** Excel's colours as it tells them; undefined is what it does not know, on the web all of it. */
export type ExcelTheme = {
  readonly isDarkTheme?: boolean | undefined;
  /** Of the page, written #RRGGBB. */
  readonly bodyBackgroundColor?: string | undefined;
};

/** Typed in office.js as if every host had a theme. */
export const excelTheme = (): ExcelTheme =>
  (Office.context as { readonly officeTheme?: ExcelTheme }).officeTheme ?? {};
