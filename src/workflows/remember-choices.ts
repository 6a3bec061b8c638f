import { writeSetting } from "../excel/settings";
import { headersOf, type Remembered } from "../tables/remembered";
import type { BuildRequest } from "./build-request";
import { builtAtSetting, settingName } from "./names";
import type { TableCandidate } from "./table-candidate";

/** A build that worked is not undone because its choices could not be noted. */
export async function rememberChoices(
  { candidate, columns, involving, beside, model, answers, chosen }: Omit<BuildRequest, "settings">,
  builtAt: number,
): Promise<void> {
  const tableOf = <Field extends string>(
    { source, headers }: TableCandidate<Field>,
    its: Readonly<Partial<Record<Field, number>>>,
  ) => ({ source, headers: headersOf(its, headers) });
  const remembered: Remembered = {
    ...tableOf(candidate, columns),
    involvements:
      involving.kind === "table" ? tableOf(involving.candidate, involving.columns) : null,
    beside: beside.map((table) => ({
      ...tableOf(table, table.columns),
      ...{ role: table.role, absent: table.absent, seen: table.headers },
    })),
    model,
    answers,
    ...chosen,
  };
  await writeSetting(settingName, JSON.stringify(remembered));
  await writeSetting(builtAtSetting, String(builtAt));
}
