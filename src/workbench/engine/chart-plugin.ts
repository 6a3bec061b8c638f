import { registries } from "./engine";

type ChartTypes = { readonly content: Record<string, { allowedDefinitionKeys: string[] }> };

/** The engine drops what it does not know from a definition, unless it is told to keep it. */
export const registerCharts = (): void => {
  const types = registries.chartTypeRegistry as unknown as ChartTypes;
  for (const type of Object.values(types.content))
    type.allowedDefinitionKeys = [...type.allowedDefinitionKeys, "host"];
};
