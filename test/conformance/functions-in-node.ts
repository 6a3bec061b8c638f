import type { Workbook } from "../../src/workbench/engine/workbook";
import { type Calls, createCalls } from "../../src/workbench/functions/calls";
import { followCells, recalculation } from "../../src/workbench/functions/recalculation";
import { registerFunctions } from "../../src/workbench/functions/register-functions";

type Implementation = (...given: readonly unknown[]) => unknown;

class FunctionError extends Error {
  constructor(readonly code: string) {
    super("");
  }
}

/** Where the runtime's results name an error by its place. */
const errorCodes = ["#VALUE!", "#N/A"];

const matrix = { type: "any", dimensionality: "matrix" };

/** In a browser the add-in's page runs the functions; here they run in this process. */
export const functionsInNode = (workbook: Workbook): void => {
  const associated = new Map<string, Implementation>();
  const answer = async (id: number, name: string, values: readonly unknown[]): Promise<unknown> => {
    try {
      return [id, true, await associated.get(name)?.(...values), []];
    } catch (error) {
      const code = error instanceof FunctionError ? error.code : "#VALUE!";
      return [id, false, "", errorCodes.indexOf(code), []];
    }
  };
  const calls: Calls = createCalls((entries) => {
    for (const [, , , message] of entries as readonly (readonly string[])[])
      void answer(...(JSON.parse(message ?? "") as [number, string, unknown[]])).then((result) => {
        calls.receive([result as readonly unknown[]]);
      });
  }, recalculation(workbook));
  followCells(workbook, calls);
  const parameters = [
    { name: "ratings", ...matrix },
    ...["weights", "criteria"].map((name) => ({ name, ...matrix, optional: true })),
    { name: "scale", type: "any", optional: true },
  ];
  registerFunctions([{ id: "PARTNERFIT", name: "PARTNERFIT", parameters }], () => calls);
  calls.ready();
  Object.assign(globalThis, {
    CustomFunctions: {
      associate: (name: string, run: Implementation) => associated.set(name, run),
      Error: FunctionError,
      ErrorCode: { notAvailable: "#N/A" },
    },
  });
};
