import {
  chartsOnSheet,
  defaultLooks,
  defaultSeries,
  definitionOf,
  updateChart,
} from "../../engine/charts";
import { anchored, placeFigure, placeOf, type Place } from "../../engine/figure-place";
import {
  countArgument,
  given,
  isRange,
  numberArgument,
  textArgument,
  wordArgument,
} from "../arguments";
import { chartData } from "../chart-data";
import { changeChart, chartOf, type ChartSelf } from "../chart-self";
import { nullObject, type HostClass, type HostObject, type Scalar } from "../host-class";
import { pointsPerPixel } from "../line-size";
import { assertSheetUnprotected } from "../protection";
import { cellsArgument } from "../range-argument";
import { invalidArgument, itemNotFound, notImplemented } from "../rich-api-error";
import { sheetObject, type SheetSelf } from "../world";

/** What the engine can draw. */
const drawn = [
  ...["ColumnClustered", "ColumnStacked", "Line", "LineMarkers", "Pie"],
  ...["BarClustered", "BarStacked"],
];

const chartType = (value: unknown): string => {
  const type = drawn.find((one) => one.toLowerCase() === textArgument(value).toLowerCase());
  if (type === undefined) throw notImplemented(`chart of type ${textArgument(value)}`);
  return type;
};

const by = (value: unknown) => wordArgument(value, ["Auto", "Columns", "Rows"] as const);

const objectOf = (self: SheetSelf, chartId: string): HostObject => ({
  is: "Chart",
  self: { world: self.world, sheetId: self.sheetId, chartId } satisfies ChartSelf,
});

/** Excel's own size for a new chart, 360 by 216 points. */
const newPlace: Place = { left: 96, top: 96, width: 480, height: 288 };

const addChart = (self: SheetSelf, [type, source, seriesBy]: readonly unknown[]): HostObject => {
  const { world, sheetId } = self;
  const { workbook } = world;
  assertSheetUnprotected(world, sheetId, "allowEditObjects");
  if (!isRange(source)) throw invalidArgument();
  const kind = chartType(type);
  const data = chartData(
    workbook,
    cellsArgument(world, source, sheetId),
    given(seriesBy, "Auto", by),
  );
  const chartId = workbook.model.uuidGenerator.smallUuid();
  const series = data.series.map(({ name }, index) =>
    defaultSeries(`${chartId}-${index}`, name, kind),
  );
  const only = series.length === 1 ? series[0] : undefined;
  const bare = defaultLooks(freeName(self), kind);
  const title = only ? { ...bare.title, text: only.name } : bare.title;
  const dataSets = data.series.map(({ address }, index) => ({
    dataSetId: `${chartId}-${index}`,
    dataRange: address,
  }));
  const result = workbook.engine.dispatch("CREATE_CHART", {
    sheetId,
    chartId,
    figureId: `figure-${chartId}`,
    ...anchored(workbook, sheetId, newPlace),
    size: { width: newPlace.width, height: newPlace.height },
    definition: definitionOf({ ...bare, title, series }, dataSets, data.labels),
  });
  if (!result.isSuccessful) throw new Error(`chart to add: ${result.reasons.join(", ")}`);
  return objectOf(self, chartId);
};

const freeName = ({ world, sheetId }: SheetSelf): string => {
  const names = chartsOnSheet(world.workbook, sheetId).map(({ looks }) => looks.name);
  let number = 1;
  while (names.includes(`Chart ${number}`)) number++;
  return `Chart ${number}`;
};

const find = (self: SheetSelf, key: unknown): HostObject | null => {
  const text = textArgument(key).toLowerCase();
  const chart = chartsOnSheet(self.world.workbook, self.sheetId).find(
    ({ id, looks }) => id === textArgument(key) || looks.name.toLowerCase() === text,
  );
  return chart ? objectOf(self, chart.id) : null;
};

const found = (self: SheetSelf, key: unknown): HostObject => {
  const chart = find(self, key);
  if (!chart) throw itemNotFound();
  return chart;
};

const all = (self: SheetSelf): readonly HostObject[] =>
  chartsOnSheet(self.world.workbook, self.sheetId).map(({ id }) => objectOf(self, id));

export const chartCollectionClass: HostClass<SheetSelf> = {
  name: "ChartCollection",
  scalars: { Count: { get: (self) => all(self).length } },
  items: all,
  item: found,
  methods: {
    Add: (self, args) => addChart(self, args),
    GetCount: (self) => all(self).length,
    GetItem: (self, [key]) => found(self, key),
    GetItemAt: (self, [index]) => {
      const object = all(self)[countArgument(index)];
      if (!object) throw itemNotFound();
      return object;
    },
    GetItemOrNullObject: (self, [key]) => find(self, key) ?? nullObject,
  },
};

const place = (self: ChartSelf): Place =>
  placeOf(self.world.workbook, self.sheetId, chartOf(self).figureId);

const setPlace = (self: ChartSelf, change: Partial<Place>): void => {
  assertSheetUnprotected(self.world, self.sheetId, "allowEditObjects");
  const { figureId } = chartOf(self);
  placeFigure(self.world.workbook, self.sheetId, figureId, { ...place(self), ...change });
};

const measure = (side: keyof Place): Scalar<ChartSelf> => ({
  get: (self) => place(self)[side] * pointsPerPixel,
  set: (self, value) => {
    const points = numberArgument(value);
    if (points < 0) throw invalidArgument();
    setPlace(self, { [side]: Math.round(points / pointsPerPixel) });
  },
});

const setData = (self: ChartSelf, [source, seriesBy]: readonly unknown[]): void => {
  const chart = chartOf(self);
  const { workbook } = self.world;
  const cells = cellsArgument(self.world, source, self.sheetId);
  const data = chartData(workbook, cells, given(seriesBy, "Auto", by));
  const series = data.series.map(({ name }, index) => {
    const kept = chart.looks.series[index];
    return kept
      ? { ...kept, name }
      : defaultSeries(`${chart.id}-${index}`, name, chart.looks.chartType);
  });
  const dataSets = data.series.map(({ address }, index) => ({
    dataSetId: series[index]?.id ?? "",
    dataRange: address,
  }));
  updateChart(workbook, chart, {
    looks: { ...chart.looks, series },
    dataSets,
    labels: data.labels,
  });
};

const setPosition = (self: ChartSelf, [start, end]: readonly unknown[]): void => {
  const { getters } = self.world.workbook;
  const first = cellsArgument(self.world, start, self.sheetId).zone;
  const last = given(end, null, (value) => cellsArgument(self.world, value, self.sheetId).zone);
  const before = (dimension: "COL" | "ROW", count: number): number =>
    Array.from({ length: count }, (_, index) =>
      getters.getHeaderSize(self.sheetId, dimension, index),
    ).reduce((sum, size) => sum + size, 0);
  const left = before("COL", first.left);
  const top = before("ROW", first.top);
  if (!last) {
    setPlace(self, { left, top });
    return;
  }
  const right = before("COL", last.right + 1);
  const bottom = before("ROW", last.bottom + 1);
  setPlace(self, { left, top, width: right - left, height: bottom - top });
};

export const chartClass: HostClass<ChartSelf> = {
  name: "Chart",
  scalars: {
    Id: { get: (self) => chartOf(self).id },
    Name: {
      get: (self) => chartOf(self).looks.name,
      set: (self, value) => {
        changeChart(self, () => ({ name: textArgument(value) }));
      },
    },
    ChartType: {
      get: (self) => chartOf(self).looks.chartType,
      set: (self, value) => {
        const type = chartType(value);
        changeChart(self, ({ series }) => ({
          chartType: type,
          series: series.map((one) => ({ ...one, chartType: type })),
        }));
      },
    },
    Left: measure("left"),
    Top: measure("top"),
    Width: measure("width"),
    Height: measure("height"),
  },
  navigations: {
    Title: (self) => ({ is: "ChartTitle", self }),
    Legend: (self) => ({ is: "ChartLegend", self }),
    Series: (self) => ({ is: "ChartSeriesCollection", self }),
    Axes: (self) => ({ is: "ChartAxes", self }),
    Worksheet: ({ world, sheetId }) => sheetObject(world, sheetId),
  },
  methods: {
    SetData: (self, args) => {
      setData(self, args);
      return null;
    },
    SetPosition: (self, args) => {
      setPosition(self, args);
      return null;
    },
    Activate: () => null,
    Delete: (self) => {
      assertSheetUnprotected(self.world, self.sheetId, "allowEditObjects");
      const { figureId } = chartOf(self);
      self.world.workbook.engine.dispatch("DELETE_FIGURE", { sheetId: self.sheetId, figureId });
      return null;
    },
  },
  identity: (self) => ({ Id: chartOf(self).id }),
};
