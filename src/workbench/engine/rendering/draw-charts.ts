import type { ChartLooks } from "../chart-looks";
import { registries } from "../engine";
import { type ChartConfig, drawnChart } from "./drawn-chart";
import { wrapMethod } from "./wrap-method";

type Runtime = {
  readonly chartJsConfig: ChartConfig;
  readonly customizableSeries?: readonly { readonly dataSetId: string }[];
};
type Definition = { readonly host?: ChartLooks };

/** The kinds of chart that are made for add-ins. */
const kinds = ["combo", "pie"] as const;

/** What an add-in set on a chart reaches the drawing. */
export const drawChartsAsSet = (): void => {
  for (const kind of kinds)
    wrapMethod<[unknown, Definition, ...unknown[]], Runtime>(
      registries.chartTypeRegistry.get(kind),
      "getRuntime",
      (_, original, getters, definition, ...rest) => {
        const runtime = original(getters, definition, ...rest);
        if (definition.host === undefined) return runtime;
        const ids = (runtime.customizableSeries ?? []).map(({ dataSetId }) => dataSetId);
        const chartJsConfig = drawnChart(runtime.chartJsConfig, definition.host, ids);
        return { ...runtime, chartJsConfig };
      },
    );
};
