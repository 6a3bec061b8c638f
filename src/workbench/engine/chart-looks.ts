/** What Excel knows of a chart and the engine does not; kept in the engine's own definition. */
export type SeriesLooks = {
  readonly id: string;
  readonly name: string;
  readonly chartType: string;
  readonly axisGroup: "Primary" | "Secondary";
  readonly gapWidth: number;
  readonly overlap: number;
  readonly fill: string | null;
  readonly lineColor: string | null;
  readonly lineWeight: number;
  readonly markerStyle: string;
  readonly smooth: boolean;
  readonly hasDataLabels: boolean;
};

export type Font = {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly color: string;
  readonly size: number;
  readonly name: string;
};

export type AxisLooks = {
  readonly visible: boolean;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly numberFormat: string;
  readonly majorGridlines: boolean;
  readonly minorGridlines: boolean;
  readonly tickLabelPosition: string;
  readonly title: string | null;
};

export type AxisName = "category" | "value" | "category2" | "value2";

export type ChartLooks = {
  readonly name: string;
  readonly chartType: string;
  readonly title: { readonly text: string; readonly visible: boolean; readonly font: Font };
  readonly legend: { readonly visible: boolean; readonly position: string };
  readonly axes: Readonly<Record<AxisName, AxisLooks>>;
  readonly series: readonly SeriesLooks[];
};
