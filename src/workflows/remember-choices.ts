import { writeSettings } from "../excel/settings";
import { headersOf, type Remembered } from "../tables/remembered";
import type { BuildRequest } from "./build-request";
import { builtAtSetting, decidedForSetting, settingName } from "./names";
import type { Built } from "./work-out";
import type { TableCandidate } from "./table-candidate";

/** A build that worked is not undone because its choices could not be noted. */
export async function rememberChoices(
  { candidate, columns, involving, beside, model, answers, chosen }: Omit<BuildRequest, "settings">,
  { builtAt, quarter }: Pick<Built, "builtAt" | "quarter">,
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
  await writeSettings({
    [settingName]: JSON.stringify(remembered),
    [builtAtSetting]: String(builtAt),
    [decidedForSetting]: quarter,
  });
}
