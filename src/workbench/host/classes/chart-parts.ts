import type { AxisLooks, AxisName, ChartLooks, Font } from "../../engine/charts";
import {
  colorArgument,
  flagArgument,
  numberArgument,
  textArgument,
  wordArgument,
} from "../arguments";
import {
  axisOf,
  changeAxis,
  changeChart,
  chartOf,
  type AxisSelf,
  type ChartSelf,
} from "../chart-self";
import type { HostClass, HostObject, Scalar } from "../host-class";
import { itemNotFound } from "../rich-api-error";

const titlePart = <Key extends keyof ChartLooks["title"]>(
  key: Key,
  read: (value: unknown) => ChartLooks["title"][Key],
  also: Partial<ChartLooks["title"]> = {},
): Scalar<ChartSelf> => ({
  get: (self) => chartOf(self).looks.title[key],
  set: (self, value) => {
    const part = { [key]: read(value), ...also };
    changeChart(self, ({ title }) => ({ title: { ...title, ...part } }));
  },
});

export const chartTitleClass: HostClass<ChartSelf> = {
  name: "ChartTitle",
  scalars: {
    Text: titlePart("text", textArgument, { visible: true }),
    Visible: titlePart("visible", flagArgument),
  },
  navigations: { Format: (self) => ({ is: "ChartTitleFormat", self }) },
};

export const chartTitleFormatClass: HostClass<ChartSelf> = {
  name: "ChartTitleFormat",
  navigations: { Font: (self) => ({ is: "ChartFont", self }) },
};

const fontPart = <Key extends keyof Font>(
  key: Key,
  read: (value: unknown) => Font[Key],
): Scalar<ChartSelf> => ({
  get: (self) => chartOf(self).looks.title.font[key],
  set: (self, value) => {
    const part = { [key]: read(value) };
    changeChart(self, ({ title }) => ({ title: { ...title, font: { ...title.font, ...part } } }));
  },
});

export const chartFontClass: HostClass<ChartSelf> = {
  name: "ChartFont",
  scalars: {
    Bold: fontPart("bold", flagArgument),
    Italic: fontPart("italic", flagArgument),
    Color: fontPart("color", colorArgument),
    Size: fontPart("size", numberArgument),
    Name: fontPart("name", textArgument),
  },
};

const positions = ["Top", "Bottom", "Left", "Right", "Corner", "Custom"] as const;

export const chartLegendClass: HostClass<ChartSelf> = {
  name: "ChartLegend",
  scalars: {
    Visible: {
      get: (self) => chartOf(self).looks.legend.visible,
      set: (self, value) => {
        const visible = flagArgument(value);
        changeChart(self, ({ legend }) => ({ legend: { ...legend, visible } }));
      },
    },
    Position: {
      get: (self) => chartOf(self).looks.legend.position,
      set: (self, value) => {
        const position = wordArgument(value, positions);
        changeChart(self, ({ legend }) => ({ legend: { ...legend, position } }));
      },
    },
  },
};

const axisObject = (self: ChartSelf, axis: AxisName): HostObject => ({
  is: "ChartAxis",
  self: { ...self, axis } satisfies AxisSelf,
});

const hasSecondary = (self: ChartSelf): boolean =>
  chartOf(self).looks.series.some(({ axisGroup }) => axisGroup === "Secondary");

const axisItem = (self: ChartSelf, [type, group]: readonly unknown[]): HostObject => {
  const kind = wordArgument(type, ["Category", "Value", "Series", "Invalid"] as const);
  const isSecondary =
    wordArgument(group ?? "Primary", ["Primary", "Secondary"] as const) === "Secondary";
  if (kind === "Series" || kind === "Invalid" || (isSecondary && !hasSecondary(self)))
    throw itemNotFound("The chart has no such axis.");
  const name = kind === "Category" ? "category" : "value";
  return axisObject(self, isSecondary ? `${name}2` : name);
};

export const chartAxesClass: HostClass<ChartSelf> = {
  name: "ChartAxes",
  navigations: {
    CategoryAxis: (self) => axisObject(self, "category"),
    ValueAxis: (self) => axisObject(self, "value"),
  },
  methods: { GetItem: (self, args) => axisItem(self, args) },
};

const axisPart = <Key extends keyof AxisLooks>(
  key: Key,
  read: (value: unknown) => AxisLooks[Key],
): Scalar<AxisSelf> => ({
  get: (self) => axisOf(self)[key],
  set: (self, value) => {
    changeAxis(self, { [key]: read(value) });
  },
});

/** "" sets an end of the axis back to automatic. */
const axisEnd = (value: unknown): number | null => (value === "" ? null : numberArgument(value));

const automatic = (scalar: Scalar<AxisSelf>): Scalar<AxisSelf> => ({
  ...scalar,
  get: (self) => scalar.get?.(self) ?? "",
});

export const chartAxisClass: HostClass<AxisSelf> = {
  name: "ChartAxis",
  scalars: {
    Visible: axisPart("visible", flagArgument),
    Minimum: automatic(axisPart("minimum", axisEnd)),
    Maximum: automatic(axisPart("maximum", axisEnd)),
    NumberFormat: axisPart("numberFormat", textArgument),
    TickLabelPosition: axisPart("tickLabelPosition", (value) =>
      wordArgument(value, ["NextToAxis", "High", "Low", "None"]),
    ),
    Type: { get: ({ axis }) => (axis.startsWith("category") ? "Category" : "Value") },
    AxisGroup: { get: ({ axis }) => (axis.endsWith("2") ? "Secondary" : "Primary") },
  },
  navigations: {
    MajorGridlines: (self) => ({ is: "ChartGridlines", self: { ...self, lines: "major" } }),
    MinorGridlines: (self) => ({ is: "ChartGridlines", self: { ...self, lines: "minor" } }),
    Title: (self) => ({ is: "ChartAxisTitle", self }),
  },
};

type LinesSelf = AxisSelf & { readonly lines: "major" | "minor" };

export const chartGridlinesClass: HostClass<LinesSelf> = {
  name: "ChartGridlines",
  scalars: {
    Visible: {
      get: (self) => axisOf(self)[`${self.lines}Gridlines`],
      set: (self, value) => {
        changeAxis(self, { [`${self.lines}Gridlines`]: flagArgument(value) });
      },
    },
  },
};

export const chartAxisTitleClass: HostClass<AxisSelf> = {
  name: "ChartAxisTitle",
  scalars: {
    Text: axisPart("title", textArgument),
    Visible: {
      get: (self) => axisOf(self).title !== null,
      set: (self, value) => {
        const text = axisOf(self).title ?? "Axis Title";
        changeAxis(self, { title: flagArgument(value) ? text : null });
      },
    },
  },
};
