import type { HostService } from "../host/host";
import type { Calls } from "./calls";

/** The service of the rich API through which the functions runtime talks to its host. */
export const functionsServiceName = "Microsoft.ExcelServices.CustomFunctions";

/** All there are; among them the shorter interval between two posts of results. */
const enabledFeatures = [1, 2, 3, 4];

type ResultEntries = readonly (readonly unknown[])[];

export const functionsService = (calls: Calls): HostService => ({
  _SetOsfControlContainerReadyForCustomFunctions: () => {
    calls.ready();
    return null;
  },
  _GetEnabledFeatures: () => enabledFeatures,
  SetInvocationArrayResults: ([results]) => {
    calls.receive(results as ResultEntries);
    return null;
  },
});
