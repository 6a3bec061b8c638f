import type { Color } from "./excelts";

/** A colour of a file as "#RRGGBB"; undefined where it is left to the program. */
export type Colors = (color: Partial<Color> | undefined) => string | undefined;

/** Beside the types' names, a colour may be lighter than its theme's, or one of a fixed palette. */
type FileColor = Partial<Color> & { readonly tint?: number; readonly indexed?: number };

/** What Office uses where a file brings no theme, in the order in which cells count. */
const officeTheme = [
  ...["FFFFFF", "000000", "E7E6E6", "44546A", "4472C4", "ED7D31"],
  ...["A5A5A5", "FFC000", "5B9BD5", "70AD47", "0563C1", "954F72"],
];

const order = ["lt1", "dk1", "lt2", "dk2", ...[1, 2, 3, 4, 5, 6].map((n) => `accent${n}`)];

const themeColors = (theme: string): readonly string[] =>
  [...order, "hlink", "folHlink"].map((name, index) => {
    const element = new RegExp(`<a:${name}>.*?(?:lastClr|srgbClr val)="([0-9A-Fa-f]{6})"`, "su");
    return element.exec(theme)?.[1] ?? officeTheme[index] ?? "000000";
  });

const palette = [
  ...["000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF"],
  ...["000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF"],
  ...["800000", "008000", "000080", "808000", "800080", "008080", "C0C0C0", "808080"],
  ...["9999FF", "993366", "FFFFCC", "CCFFFF", "660066", "FF8080", "0066CC", "CCCCFF"],
  ...["000080", "FF00FF", "FFFF00", "00FFFF", "800080", "800000", "008080", "0000FF"],
  ...["00CCFF", "CCFFFF", "CCFFCC", "FFFF99", "99CCFF", "FF99CC", "CC99FF", "FFCC99"],
  ...["3366FF", "33CCCC", "99CC00", "FFCC00", "FF9900", "FF6600", "666699", "969696"],
  ...["003366", "339966", "003300", "333300", "993300", "993366", "333399", "333333"],
];

/** Towards white where the tint is positive, towards black where it is negative. */
const tinted = (color: string, tint: number): string =>
  [0, 2, 4]
    .map((at) => {
      const part = Number.parseInt(color.slice(at, at + 2), 16);
      const mixed = tint < 0 ? part * (1 + tint) : part + (255 - part) * tint;
      return Math.round(mixed).toString(16).padStart(2, "0").toUpperCase();
    })
    .join("");

/** @param theme the text of the file's theme part */
export const colorsOf = (theme: string): Colors => {
  const themed = themeColors(theme);
  return (color: FileColor | undefined) => {
    if (!color) return undefined;
    if (color.argb !== undefined) return `#${color.argb.slice(-6).toUpperCase()}`;
    const named =
      color.theme === undefined ? palette[color.indexed ?? -1] : (themed[color.theme] ?? undefined);
    return named === undefined ? undefined : `#${tinted(named, color.tint ?? 0)}`;
  };
};

export const fileColor = (color: string): { readonly argb: string } => ({
  argb: `FF${color.slice(1).toUpperCase()}`,
});
