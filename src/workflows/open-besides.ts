import { ok, type Result } from "../domain/problem";
import { readSource } from "../excel/sources";
import type { HeaderFits } from "../tables/fit-headers";
import { recogniseGoals } from "../tables/goals-fields";
import { gridOf, type Grid } from "../tables/grid";
import { recogniseInvestments } from "../tables/investments-fields";
import { recogniseMilestones } from "../tables/milestones-fields";
import { recognisePartners } from "../tables/partners-fields";
import { readGoals, type ReadGoals } from "../tables/read-goals";
import { readInvestments, type ReadInvestments } from "../tables/read-investments";
import { readMilestones, type ReadMilestones } from "../tables/read-milestones";
import { readPartners, type ReadPartners } from "../tables/read-partners";
import { recordsAccount } from "../tables/read-records";
import type { RecordProblem } from "../tables/record-problem";
import type { RecognisedSource } from "../tables/recognise-tables";
import type { RowAccount } from "../tables/row-account";
import type { Source } from "../tables/source";
import { sureColumns } from "../tables/table-roles";
import type { WorkbookProblem } from "../tables/workbook-problem";
import { openAliases, type OpenedAliases } from "./open-aliases";

const roles = ["Partners", "Investments", "Milestones", "Goals"] as const;
type Role = (typeof roles)[number];

/** A table beside deals and involvements, found by its headers. */
export type BesideTable = {
  readonly role: Role;
  readonly source: Source;
  readonly name: string;
  readonly headerRow: number;
};

export type Besides = {
  readonly partners: ReadPartners | null;
  readonly investments: ReadInvestments | null;
  readonly milestones: ReadMilestones | null;
  readonly goals: ReadGoals | null;
  readonly aliases: OpenedAliases;
};

/** Those that are what only they can be; where two would do, none is taken. */
export const besidesIn = (recognised: readonly RecognisedSource[]): readonly BesideTable[] =>
  recognised.flatMap(({ preview: { source, sheet }, fits, proposed }) => {
    const role = roles.find((one) => one === proposed);
    const fit = fits.find((one) => one.role === role);
    if (role === undefined || fit === undefined) return [];
    const name = source.kind === "table" ? source.name : sheet;
    return [{ role, source, name, headerRow: fit.headerRow }];
  });

/** Reads them all. Writes nothing. */
export async function openBesides(
  found: readonly BesideTable[],
  signal: AbortSignal,
): Promise<Result<Besides, WorkbookProblem>> {
  const aliases = await openAliases(signal);
  if (!aliases.ok) return aliases;
  const grids = new Map<Role, Grid>();
  for (const { role, source, name, headerRow } of found) {
    const cells = await readSource(source, () => undefined, signal);
    // Gone since it was found: then nothing of it is read, nor counted.
    if (!cells.ok && cells.problem.code === "source-gone") continue;
    if (!cells.ok) return cells;
    grids.set(role, gridOf(name, cells.value, headerRow));
  }
  const read = <Field extends string, Read>(
    role: Role,
    recognise: (headers: Grid["headers"]) => Recognised<Field>,
    reader: (grid: Grid, columns: Columns<Field>) => Read,
  ): Read | null => {
    const grid = grids.get(role);
    if (grid === undefined) return null;
    const recognised = recognise(grid.headers);
    // A column was renamed since: without what tells its rows apart it is no such table any more.
    return recognised.missing.length > 0 ? null : reader(grid, columnsOf(recognised));
  };
  return ok({
    partners: read("Partners", recognisePartners, readPartners),
    investments: read("Investments", recogniseInvestments, readInvestments),
    milestones: read("Milestones", recogniseMilestones, readMilestones),
    goals: read("Goals", recogniseGoals, readGoals),
    aliases: aliases.value,
  });
}

type Columns<Field extends string> = Readonly<Partial<Record<Field, number>>>;
type Recognised<Field extends string> = HeaderFits<Field> & { readonly missing: readonly Field[] };

/** Where several columns fit a field nobody may guess, but a row must go by some name. */
const columnsOf = <Field extends string>(recognised: Recognised<Field>): Columns<Field> => ({
  ...named(recognised.columns),
  ...sureColumns(recognised),
});

const naming: readonly string[] = ["partner", "id", "deliverable"];

const named = <Field extends string>(columns: Columns<Field>): Columns<Field> =>
  Object.fromEntries(
    Object.entries(columns).filter(([field]) => naming.includes(field)),
  ) as Columns<Field>;

const recordsOf = ({ partners, investments, milestones, goals }: Besides) =>
  [partners, investments, milestones, goals].filter((read) => read !== null);

/** What became of their rows: none of them is summed into revenue. */
export const besideAccounts = (besides: Besides): readonly RowAccount[] => [
  ...recordsOf(besides).map((read): RowAccount => ({ kind: "beside", ...recordsAccount(read) })),
  ...besides.aliases.tables.map(({ table, counts }): RowAccount => ({
    ...{ kind: "beside", table, read: counts.read, revenue: 0, hidden: 0 },
    ...{ otherUse: counts.used, setAside: counts.setAside },
  })),
];

/** Rows of theirs that are set aside, and cells that are not used. */
export const besideProblems = (besides: Besides): readonly RecordProblem[] =>
  recordsOf(besides).flatMap(({ setAside, doubts }) => [...setAside, ...doubts]);
