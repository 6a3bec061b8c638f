import type { Workbook } from "../engine/workbook";
import { calibri, type DefaultFont } from "./cell-looks";

/** The font a file has for what says nothing else; the grid shows all of it in its own. */
const fonts = new WeakMap<Workbook, DefaultFont>();

export const keepDefaultFont = (workbook: Workbook, font: DefaultFont): void => {
  fonts.set(workbook, font);
};

export const defaultFontOf = (workbook: Workbook): DefaultFont => fonts.get(workbook) ?? calibri;
