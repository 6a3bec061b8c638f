import type { CellStyle } from "../engine/cell-plugin";
import { engineFormat } from "../engine/number-format";
import { formatOfStyle, type Style } from "./excelts";
import { fileColor, type Colors } from "./file-colors";

export type EngineBorder = Readonly<
  Record<string, { readonly style: string; readonly color: string }>
>;

/** How a cell looks, as the engine keeps it. */
export type Looks = {
  readonly style: CellStyle | null;
  readonly format: string | null;
  readonly border: EngineBorder | null;
};

/** What cells have that say nothing else. */
export type DefaultFont = { readonly name: string; readonly size: number };
export const calibri: DefaultFont = { name: "Calibri", size: 11 };

/** [in a file, in Excel's interface, drawn by the engine] */
const horizontals = [
  ["left", "Left", "left"],
  ["center", "Center", "center"],
  ["right", "Right", "right"],
  ["fill", "Fill", null],
  ["justify", "Justify", null],
  ["centerContinuous", "CenterAcrossSelection", "center"],
  ["distributed", "Distributed", null],
] as const;
/** The usual one has no name where it is not set by the client. */
const verticals = [
  ["bottom", undefined, "bottom"],
  ["top", "Top", "top"],
  ["middle", "Center", "middle"],
  ["justify", "Justify", null],
  ["distributed", "Distributed", null],
] as const;

const aligned = (style: Style): CellStyle => {
  const { horizontal, vertical, wrapText, indent } = style.alignment ?? {};
  const [, across, drawn] = horizontals.find(([name]) => name === horizontal) ?? [];
  const [, down, drawnDown] = verticals.find(([name]) => name === vertical) ?? [];
  return {
    excelAlign: across,
    align: drawn,
    excelVertical: down,
    verticalAlign: drawnDown,
    wrapping: wrapText ? "wrap" : undefined,
    indent: indent === 0 ? undefined : indent,
  };
};

const black = "#000000";

const lettered = (style: Style, colors: Colors, usual: DefaultFont): CellStyle => {
  const { name, size, bold, italic, underline, strike, color } = style.font ?? {};
  const tint = colors(color);
  return {
    fontName: name === usual.name ? undefined : name,
    fontSize: size === usual.size ? undefined : size,
    bold: bold ? true : undefined,
    italic: italic ? true : undefined,
    underline: underline && underline !== "none" ? true : undefined,
    strikethrough: strike ? true : undefined,
    textColor: tint === black ? undefined : tint,
  };
};

const filled = ({ fill }: Style, colors: Colors): string | undefined =>
  fill?.type === "pattern" && fill.pattern === "solid" ? colors(fill.fgColor) : undefined;

const present = (style: CellStyle): CellStyle | null => {
  const entries = Object.entries(style).filter(([, value]) => value != null);
  return entries.length === 0 ? null : Object.fromEntries(entries);
};

const sides = ["top", "bottom", "left", "right"] as const;
const engineLines: Readonly<Record<string, string>> = {
  ...{ thin: "thin", hair: "thin", medium: "medium", double: "medium", thick: "thick" },
  ...{ dotted: "dotted", dashed: "dashed", mediumDashed: "dashed", dashDot: "dashed" },
  ...{ dashDotDot: "dashed", slantDashDot: "dashed", mediumDashDot: "dashed" },
  mediumDashDotDot: "dashed",
};

const bordered = ({ border }: Style, colors: Colors): EngineBorder | null => {
  const lines = sides.flatMap((side) => {
    const { style, color } = border?.[side] ?? {};
    if (style === undefined) return [];
    return [[side, { style: engineLines[style] ?? "thin", color: colors(color) ?? black }]];
  });
  return lines.length === 0 ? null : (Object.fromEntries(lines) as EngineBorder);
};

export const readLooks = (style: Style, colors: Colors, usual: DefaultFont): Looks => {
  const format = formatOfStyle(style);
  const unlocked = style.protection?.locked === false ? true : undefined;
  return {
    style: present({
      ...aligned(style),
      ...lettered(style, colors, usual),
      fillColor: filled(style, colors),
      unlocked,
    }),
    format: format === undefined ? null : engineFormat(format),
    border: bordered(style, colors),
  };
};

const colored = (color: unknown) =>
  typeof color === "string" ? { color: fileColor(color) } : undefined;

const fontOf = (style: CellStyle, usual: DefaultFont): NonNullable<Style["font"]> => ({
  name: (style["fontName"] as string | undefined) ?? usual.name,
  size: (style["fontSize"] as number | undefined) ?? usual.size,
  ...(style["bold"] ? { bold: true } : {}),
  ...(style["italic"] ? { italic: true } : {}),
  ...(style["underline"] ? { underline: true } : {}),
  ...(style["strikethrough"] ? { strike: true } : {}),
  ...colored(style["textColor"]),
});

type Alignments = readonly (readonly [string, string | undefined, string | null])[];

/** What a user set in the grid is known by the engine's name alone. */
const fileAlignment = (list: Alignments, excel: unknown, drawn: unknown): string | undefined => {
  if (excel !== undefined) return list.find(([, name]) => name === excel)?.[0];
  return drawn === undefined ? undefined : list.find(([, , own]) => own === drawn)?.[0];
};

const alignmentOf = (style: CellStyle): Partial<NonNullable<Style["alignment"]>> => {
  const horizontal = fileAlignment(horizontals, style["excelAlign"], style["align"]);
  const vertical = fileAlignment(verticals, style["excelVertical"], style["verticalAlign"]);
  return {
    ...(horizontal === undefined ? {} : { horizontal: horizontal as "left" }),
    ...(vertical === undefined ? {} : { vertical: vertical as "top" }),
    ...(style["wrapping"] === "wrap" ? { wrapText: true } : {}),
    ...(style["indent"] ? { indent: style["indent"] as number } : {}),
  };
};

const borderOf = (border: EngineBorder): NonNullable<Style["border"]> =>
  Object.fromEntries(
    Object.entries(border).map(([side, { style, color }]) => [
      side,
      { style, color: fileColor(color) },
    ]),
  );

/** @param format Excel's */
export const writeLooks = (
  style: CellStyle,
  format: string,
  border: EngineBorder | null,
  usual: DefaultFont,
): Style => {
  const alignment = alignmentOf(style);
  const fill = colored(style["fillColor"]);
  return {
    font: fontOf(style, usual),
    ...(format === "General" ? {} : { numFmt: format }),
    ...(Object.keys(alignment).length > 0 ? { alignment } : {}),
    ...(fill ? { fill: { type: "pattern", pattern: "solid", fgColor: fill.color } } : {}),
    ...(border ? { border: borderOf(border) } : {}),
    ...(style["unlocked"] === true ? { protection: { locked: false } } : {}),
  };
};
