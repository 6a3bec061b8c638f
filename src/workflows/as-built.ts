import { ok, type Result } from "../domain/problem";
import { readSetting } from "../excel/settings";
import { decidedSince, showsFigures } from "../sheets/sheet-fault";
import type { BuildProblem } from "../tables/build-problem";
import type { BuildRequest, Run } from "./build-request";
import { builtAtSetting } from "./names";
import type { Standing } from "./standing-sheets";
import { workOut, type Built } from "./work-out";

/**
 * Whether the tables still say what a portfolio was built from: read and worked out once more,
 * written nowhere.
 */
export async function isAsBuilt(
  request: BuildRequest,
  built: Pick<Built, "plan" | "portfolio">,
  run: Run,
): Promise<Result<boolean, BuildProblem>> {
  const worked = await workOut(request, run);
  if (!worked.ok) return worked;
  return ok(figuresOf(worked.value.built) === figuresOf(built));
}

/** All figures; what people decided since is no change of theirs. */
const figuresOf = ({ plan: { table }, portfolio }: Pick<Built, "plan" | "portfolio">): string =>
  JSON.stringify([
    portfolio.partners,
    portfolio.wonMinor,
    table.columns
      .filter(({ header }) => !decidedSince.includes(header))
      .map(({ content }) => ("values" in content ? content.values : null)),
  ]);

/**
 * The portfolio that stands in the workbook, worked out again from the tables: null where there is
 * none, or where the tables say something else by now. Writes nothing.
 */
export async function standingPortfolio(
  request: BuildRequest,
  run: Run,
): Promise<Result<Built | null, BuildProblem>> {
  const builtAt = await readSetting(builtAtSetting);
  if (!builtAt.ok) return builtAt;
  if (builtAt.value === null) return ok(null);
  const worked = await workOut(request, run);
  if (!worked.ok) return worked;
  const { built, standing } = worked.value;
  return ok(stands(built, standing) ? { ...built, builtAt: Number(builtAt.value) } : null);
}

/** Whether the sheet shows all that a build would write. */
function stands({ plan, reviews }: Built, { portfolio: { table } }: Standing): boolean {
  if (table === null || !showsFigures({ plan, reviews }, table)) return false;
  return plan.table.columns.every(({ header }) => table.headers.includes(header));
}
