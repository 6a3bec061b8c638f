import { readFileSync } from "node:fs";
import { PARTNERFIT, PARTNERFITDETAIL } from "../../src/functions/fit";
import type { Workbook } from "../../src/workbench/engine/workbook";
import { type Calls, createCalls } from "../../src/workbench/functions/calls";
import { readFunctions } from "../../src/workbench/functions/function-metadata";
import { followCells, recalculation } from "../../src/workbench/functions/recalculation";
import { registerFunctions } from "../../src/workbench/functions/register-functions";
import { customFunctions } from "../functions/custom-functions";

type Implementation = (...given: readonly never[]) => unknown;

const implementations: Readonly<Record<string, Implementation>> = { PARTNERFIT, PARTNERFITDETAIL };

/** Where the runtime's results name an error by its place. */
const errorCodes = ["#VALUE!", "#N/A"];

let calls: Calls | null = null;

const currentCalls = (): Calls => {
  if (calls === null) throw new Error("calls of a workbook: none");
  return calls;
};

/** The functions of fit themselves, run in this process as an add-in's page runs them. */
export function fitFunctions(workbook: Workbook): void {
  const golden = new URL("../functions/functions.golden.json", import.meta.url);
  const metadata = readFunctions(readFileSync(golden, "utf8"));
  const answer = (id: number, name: string, values: readonly unknown[]): readonly unknown[] => {
    try {
      return [id, true, implementations[name]?.(...(values as never[])), []];
    } catch (error) {
      if (!(error instanceof customFunctions.Error)) throw error;
      return [id, false, error.message, errorCodes.indexOf(error.code), []];
    }
  };
  const these = createCalls((entries) => {
    for (const [, , , message] of entries as readonly (readonly string[])[])
      queueMicrotask(() => {
        const [id, name, values] = JSON.parse(message ?? "") as [number, string, unknown[]];
        these.receive([answer(id, name, values)]);
      });
  }, recalculation(workbook));
  calls = these;
  followCells(workbook, these);
  if (!registered)
    registerFunctions(
      metadata.filter(({ id }) => id in implementations),
      currentCalls,
    );
  registered = true;
  these.ready();
  Object.assign(globalThis, { CustomFunctions: customFunctions });
}

let registered = false;

/** Lets everything that was asked be answered. */
export const settled = () => new Promise<void>((resolve) => setTimeout(resolve, 30));
