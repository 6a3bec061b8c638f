import {
  given,
  colorArgument,
  countArgument,
  flagArgument,
  numberArgument,
  textArgument,
  wordArgument,
} from "../arguments";
import { commonStyle, setStyle } from "../cell-style";
import type { HostClass, Scalar } from "../host-class";
import { autofit, lineSize, setLineSize } from "../line-size";
import { assertUnprotected } from "../protection";
import { zoneOf, type RangeSelf } from "../world";

const horizontals = [
  ...(["General", "Left", "Center", "Right", "Fill", "Justify"] as const),
  ...(["CenterAcrossSelection", "Distributed"] as const),
] as const;
const verticals = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;

const engineAlign: Readonly<Record<string, string | null>> = {
  General: null,
  Left: "left",
  Center: "center",
  Right: "right",
  CenterAcrossSelection: "center",
};
const engineVertical: Readonly<Record<string, string>> = {
  Top: "top",
  Center: "middle",
  Bottom: "bottom",
};

/** A property the engine keeps under a name of its own, as it stands in Excel. */
const styled = (
  property: string,
  read: (value: unknown) => unknown,
  write: (value: unknown) => unknown,
): Scalar<RangeSelf> => ({
  get: (self) => commonStyle(self, property, read),
  set: (self, value) => {
    setStyle(self, { [property]: write(value) });
  },
});

const color = (property: string, otherwise: string): Scalar<RangeSelf> =>
  styled(
    property,
    (value) => (typeof value === "string" ? value.toUpperCase() : otherwise),
    colorArgument,
  );

const flag = (property: string): Scalar<RangeSelf> =>
  styled(
    property,
    (value) => value === true,
    (value) => (flagArgument(value) ? true : null),
  );

const word = <Word extends string>(
  property: string,
  words: readonly Word[],
  otherwise: Word,
  engine: (value: Word) => Readonly<Record<string, unknown>>,
): Scalar<RangeSelf> => ({
  get: (self) => commonStyle(self, property, (value) => (value ?? otherwise) as Word),
  set: (self, value) => {
    const chosen = wordArgument(value, words);
    setStyle(self, { [property]: chosen === otherwise ? null : chosen, ...engine(chosen) });
  },
});

export const rangeFormatClass: HostClass<RangeSelf> = {
  name: "RangeFormat",
  scalars: {
    HorizontalAlignment: word("excelAlign", horizontals, "General", (value) => ({
      align: engineAlign[value] ?? null,
    })),
    VerticalAlignment: word("excelVertical", verticals, "Bottom", (value) => ({
      verticalAlign: engineVertical[value] ?? null,
    })),
    WrapText: styled(
      "wrapping",
      (value) => value === "wrap",
      (value) => (flagArgument(value) ? "wrap" : null),
    ),
    IndentLevel: styled("indent", (value) => value ?? 0, countArgument),
    ColumnWidth: {
      get: (self) => lineSize(self, "COL"),
      set: (self, value) => {
        setLineSize(self, "COL", numberArgument(value));
      },
    },
    RowHeight: {
      get: (self) => lineSize(self, "ROW"),
      set: (self, value) => {
        setLineSize(self, "ROW", numberArgument(value));
      },
    },
  },
  navigations: {
    Fill: (self) => ({ is: "RangeFill", self }),
    Font: (self) => ({ is: "RangeFont", self }),
    Borders: (self) => ({ is: "RangeBorderCollection", self }),
    Protection: (self) => ({ is: "FormatProtection", self }),
  },
  methods: {
    AutofitColumns: (self) => {
      autofit(self, "COL");
      return null;
    },
    AutofitRows: (self) => {
      autofit(self, "ROW");
      return null;
    },
  },
};

export const rangeFillClass: HostClass<RangeSelf> = {
  name: "RangeFill",
  scalars: { Color: color("fillColor", "#FFFFFF") },
  methods: {
    Clear: (self) => {
      setStyle(self, { fillColor: null });
      return null;
    },
  },
};

export const rangeFontClass: HostClass<RangeSelf> = {
  name: "RangeFont",
  scalars: {
    Name: styled("fontName", (value) => value ?? "Calibri", textArgument),
    Size: styled("fontSize", (value) => value ?? 11, numberArgument),
    Color: color("textColor", "#000000"),
    Bold: flag("bold"),
    Italic: flag("italic"),
    Strikethrough: flag("strikethrough"),
    Underline: {
      get: (self) => commonStyle(self, "underline", (value) => (value ? "Single" : "None")),
      set: (self, value) => {
        const words = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;
        setStyle(self, { underline: wordArgument(value, words) === "None" ? null : true });
      },
    },
  },
};

export const formatProtectionClass: HostClass<RangeSelf> = {
  name: "FormatProtection",
  scalars: {
    Locked: {
      get: (self) => commonStyle(self, "unlocked", (value) => value !== true),
      set: (self, value) => {
        setStyle(self, { unlocked: flagArgument(value) ? null : true });
      },
    },
  },
};

const sides = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
  InsideHorizontal: "h",
  InsideVertical: "v",
} as const;
type Side = keyof typeof sides;

/** The side of a cell on which a border between cells is looked for. */
const drawnSide: Readonly<Record<Side, string>> = {
  ...sides,
  InsideHorizontal: "bottom",
  InsideVertical: "right",
};
type BorderSelf = { readonly range: RangeSelf; readonly side: Side };

const engineLine: Readonly<Record<string, string>> = {
  Continuous: "thin",
  Dash: "dashed",
  Dot: "dotted",
  Double: "medium",
};

const setBorder = ({ range, side }: BorderSelf, style: string | undefined, tint: string): void => {
  assertUnprotected(range, "formatCells");
  range.world.workbook.engine.dispatch("SET_ZONE_BORDERS", {
    sheetId: range.held.sheetId,
    target: [zoneOf(range)],
    border: { position: sides[side], color: style === undefined ? "" : tint, style },
  });
};

const borderAt = ({ range, side }: BorderSelf): { style: string; color: string } | undefined => {
  const { top, left, bottom, right } = zoneOf(range);
  const col = side === "EdgeRight" ? right : left;
  const row = side === "EdgeBottom" ? bottom : top;
  const border = range.world.workbook.getters.getCellBorder({
    sheetId: range.held.sheetId,
    col,
    row,
  });
  const found = border as Readonly<Record<string, { style: string; color: string }>> | null;
  return found?.[drawnSide[side]];
};

export const rangeBorderCollectionClass: HostClass<RangeSelf> = {
  name: "RangeBorderCollection",
  items: (range) =>
    Object.keys(sides).map((side) => ({ is: "RangeBorder", self: { range, side } })),
  item: (range, index) => ({
    is: "RangeBorder",
    self: { range, side: wordArgument(index, Object.keys(sides) as Side[]) } satisfies BorderSelf,
  }),
};

export const rangeBorderClass: HostClass<BorderSelf> = {
  name: "RangeBorder",
  scalars: {
    SideIndex: { get: ({ side }) => side },
    Style: {
      get: (self) => {
        const style = borderAt(self)?.style;
        return Object.keys(engineLine).find((name) => engineLine[name] === style) ?? "None";
      },
      set: (self, value) => {
        const words = [
          "None",
          "Continuous",
          "Dash",
          "DashDot",
          "DashDotDot",
          "Dot",
          "Double",
        ] as const;
        const chosen = wordArgument(value, words);
        const style = chosen === "None" ? undefined : (engineLine[chosen] ?? "dashed");
        setBorder(self, style, borderAt(self)?.color ?? "#000000");
      },
    },
    Color: {
      get: (self) => borderAt(self)?.color.toUpperCase() ?? "#000000",
      set: (self, value) => {
        setBorder(self, borderAt(self)?.style ?? "thin", colorArgument(value));
      },
    },
  },
  identity: ({ side }) => ({ SideIndex: given(side, side, textArgument) }),
};
