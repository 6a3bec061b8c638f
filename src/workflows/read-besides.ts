import { canonicalOf, type Alias, type AliasColumns } from "../tables/aliases";
import type { Grid } from "../tables/grid";
import type { Canonical } from "../tables/partner-names";
import { readAliases, type AliasProblem, type ReadAliases } from "../tables/read-aliases";
import { readGoals, type ReadGoals } from "../tables/read-goals";
import { readInvestments, type ReadInvestments } from "../tables/read-investments";
import { readMilestones, type ReadMilestones } from "../tables/read-milestones";
import { readPartners, type ReadPartners } from "../tables/read-partners";
import type { ReadingAnswers, ReadingQuestion } from "../tables/reading-answers";
import { recordsAccount } from "../tables/read-records";
import type { RecordProblem } from "../tables/record-problem";
import type { RowAccount } from "../tables/row-account";
import { answersOfBeside, type Answers, type OpenQuestion } from "./answers";
import type { AliasesTable } from "./aliases";
import { isComplete, type BesideRole, type BesideTable } from "./beside-tables";
import { aliasesNames } from "./names";
import type { OpenedBeside } from "./open-besides";

/** All that a workbook says about names, and where more of it is written. */
export type OpenedAliases = {
  readonly canonical: Canonical;
  /** Table by table, with what was set aside; ours first. */
  readonly tables: readonly ReadAliases[];
  /** Null where the workbook has no such table yet. */
  readonly standing: AliasesTable | null;
};

/** What became of one table beside the deals. */
export type ReadBeside = {
  readonly table: BesideTable;
  readonly account: RowAccount;
  /** Rows set aside, and cells that are not used though their row is, in row order. */
  readonly problems: readonly BesideProblem[];
  readonly questions: readonly OpenQuestion[];
};

export type BesideProblem = RecordProblem | AliasProblem;

/** What stands beside deals and involvements; null where there is no such table. */
export type Besides = {
  readonly partners: ReadPartners | null;
  readonly investments: ReadInvestments | null;
  readonly milestones: ReadMilestones | null;
  readonly goals: ReadGoals | null;
  readonly aliases: OpenedAliases;
  /** Table by table. */
  readonly read: readonly ReadBeside[];
};

/**
 * What the tables beside say, each with the columns and answers a person gave. An amount in another
 * currency than that of the deals is not used.
 */
export function readBesides(
  opened: readonly OpenedBeside[],
  aliases: ReadNames,
  { answers, currency }: { readonly answers: Answers; readonly currency: string },
): Besides {
  const complete = opened.filter(({ table }) => isComplete(table));
  const read: ReadBeside[] = [];
  const readAs = <Read extends ReadOfRecords>(role: BesideRole, reader: Reader<Read>) => {
    const one = complete.find(({ table }) => table.role === role);
    if (one === undefined) return null;
    const told = { ...answersOfBeside(answers, role), currency };
    const records = reader(one.cells, one.table.columns, told);
    read.push(readOf(one.table, records));
    return records;
  };
  return {
    partners: readAs("Partners", readPartners),
    investments: readAs("Investments", readInvestments),
    milestones: readAs("Milestones", readMilestones),
    goals: readAs("Goals", readGoals),
    aliases: aliases.aliases,
    read: [...read, ...aliases.read],
  };
}

type ReadOfRecords = ReadPartners | ReadInvestments | ReadMilestones | ReadGoals;
type Reader<Read> = (grid: Grid, columns: BesideTable["columns"], answers: ReadingAnswers) => Read;

const readOf = (table: BesideTable, records: ReadOfRecords): ReadBeside => ({
  table,
  account: { kind: "beside", ...recordsAccount(records) },
  problems: inRowOrder([...records.setAside, ...records.doubts]),
  questions: records.questions.map((question: ReadingQuestion) => ({ of: table.role, question })),
});

const inRowOrder = (problems: readonly BesideProblem[]): readonly BesideProblem[] =>
  [...problems].sort((a, b) => a.row - b.row);

type ReadNames = { readonly aliases: OpenedAliases; readonly read: readonly ReadBeside[] };

/** What the tables of aliases say of names; ours goes before all others. */
export function readNames(opened: readonly OpenedBeside[]): ReadNames {
  const isOurs = ({ table }: OpenedBeside) => table.name === aliasesNames.table;
  const complete = opened.filter(({ table }) => table.role === "Aliases" && isComplete(table));
  const ordered = complete.sort((a, b) => Number(isOurs(b)) - Number(isOurs(a)));
  const tables: ReadAliases[] = [];
  const read = ordered.map(({ table, cells }): ReadBeside => {
    const columns: AliasColumns = table.columns;
    const one = readAliases(cells, columns, tables);
    if (!one.ok) throw new Error(`aliases without a column: ${one.problem.fields.join(", ")}`);
    tables.push(one.value);
    const { counts, setAside } = one.value;
    const account: RowAccount = {
      ...{ kind: "beside", table: table.name, read: counts.read, revenue: 0 },
      ...{ otherUse: counts.used, setAside: counts.setAside, hidden: cells.hiddenRows ?? 0 },
    };
    return { table, account, problems: setAside, questions: [] };
  });
  const all: readonly Alias[] = tables.flatMap(({ aliases }) => aliases);
  const [first] = ordered;
  const standing = first === undefined ? null : standingOf(first);
  const aliases: OpenedAliases = { canonical: canonicalOf(all), tables, standing };
  return { aliases, read };
}

function standingOf({ table, cells }: OpenedBeside): AliasesTable {
  const header = (field: string) => String(cells.headers[table.columns[field] ?? -1] ?? "");
  return { table: table.name, headers: { written: header("written"), partner: header("partner") } };
}

/** What became of their rows: none of them is summed into revenue. */
export const besideAccounts = ({ read }: Besides): readonly RowAccount[] =>
  read.map(({ account }) => account);
