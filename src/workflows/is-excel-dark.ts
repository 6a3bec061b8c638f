import { excelTheme } from "../excel/excel-theme";

/** Null where Excel does not say it. Older versions tell only their colours. */
export function isExcelDark(): boolean | null {
  const { isDarkTheme, bodyBackgroundColor: page } = excelTheme();
  if (isDarkTheme !== undefined) return isDarkTheme;
  return page === undefined ? null : brightness(page) < 0.5;
}

/** 0 to 1, of a colour written #RRGGBB. */
function brightness(colour: string): number {
  const [red = 255, green = 255, blue = 255] = (colour.match(/[\da-f]{2}/gi) ?? []).map((part) =>
    Number.parseInt(part, 16),
  );
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}
