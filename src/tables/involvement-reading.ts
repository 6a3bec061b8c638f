import { isError } from "./cell-text";
import type { CellValue } from "./cell-value";
import { nameTest } from "./deal-doubts";
import { firstSeen } from "./first-seen";
import type { Grid } from "./grid";
import { groupFiller } from "./group-columns";
import { involvementRows } from "./involvement-rows";
import type { InvolvementColumns, InvolvementField } from "./involvement-fields";
import {
  asideReasons,
  type AsideReason,
  type DoubtReason,
  type InvolvementProblem,
} from "./involvement-problem";
import { partnerNumbers } from "./partner-names";
import { readCredit } from "./read-credit";
import {
  cellOf,
  readInvolvement,
  type InvolvementAside,
  type InvolvementContext,
  type InvolvementRow,
} from "./read-involvement";
import type { DealsMet, ReadInvolvements } from "./involvements-read";
import { roleReader, roleTally } from "./read-role";
import type { ReadingAnswers } from "./reading-answers";
import type { RowKind } from "./row-kind";
import type { SurveyedForms } from "./table-survey";

/** The rows of a table of involvements, read one after another. */
export type InvolvementReading = {
  readonly read: (index: number, kind: RowKind) => void;
  readonly finish: () => ReadInvolvements;
};

type Found = {
  readonly finder: DealsMet;
  readonly answers: ReadingAnswers;
  readonly forms: SurveyedForms;
  readonly groups: readonly number[];
};

export function startInvolvements(
  grid: Grid,
  columns: InvolvementColumns,
  found: Found,
): InvolvementReading {
  const { dateOrder, dates, questions } = found.forms;
  const context = contextOf(columns, found);
  const groups = groupFiller(found.groups, grid.headers);
  const [roles, rows] = [roleTally(), involvementRows(grid)];
  const aside = asides(grid, columns);
  const doubts = doubtsOf(grid, context, found.finder);
  let read = 0;
  const readRow = (index: number, kind: RowKind): void => {
    const cells = groups.fill(grid.rows[index] ?? [], kind);
    const row = readInvolvement(cells, kind, context);
    read++;
    // A credit says of its column whether it is in per cent, wherever it stands.
    if (kind === "deal" || kind === "not-a-deal")
      rows.seeCredit(readCredit(cellOf(cells, context, "credit")));
    if (row.kind === "set-aside") {
      aside.add(index, row);
      return;
    }
    rows.add(index, row);
    roles.see(row.role);
    doubts.see(index, cells, row);
  };
  const finish = (): ReadInvolvements => {
    return {
      ...{ table: grid.name, ...rows.columns(), doubts: doubts.found },
      dateColumn: headerOf(grid, columns.date),
      partners: context.partners.names,
      counts: { read, used: rows.used(), setAside: aside.counts },
      setAside: aside.found,
      questions: [...questions, ...roles.questions(grid.name)],
      how: { dateOrder, dates, groups: groups.filled() },
      unknownRoles: roles.unknownRoles(),
    };
  };
  return { read: readRow, finish };
}

const contextOf = (
  columns: InvolvementColumns,
  { finder, answers, forms }: Found,
): InvolvementContext => ({
  ...{ columns, finder, dateOrder: forms.dateOrder, readRole: roleReader(answers.roles) },
  ...{ partners: partnerNumbers(answers.canonical), isFirst: firstSeen() },
});

/** The rows set aside, counted by reason. */
function asides(grid: Grid, columns: InvolvementColumns) {
  const problem = problemsIn(grid, columns);
  const found: InvolvementProblem<AsideReason>[] = [];
  const counts = Object.fromEntries(asideReasons.map((reason) => [reason, 0])) as Record<
    AsideReason,
    number
  >;
  const add = (index: number, { code, field, found: cell, why }: InvolvementAside): void => {
    const its = problem(index, code, field, cell);
    found.push(why === undefined ? its : { ...its, why });
    counts[code]++;
  };
  return { add, found, counts };
}

/** Of rows that are used, the roles and credits that are not, and partners that are the account. */
function doubtsOf(grid: Grid, context: InvolvementContext, { accountOf }: DealsMet) {
  const problem = problemsIn(grid, context.columns);
  const isNamed = nameTest(context.partners.names);
  const found: InvolvementProblem<DoubtReason>[] = [];
  const see = (index: number, cells: readonly CellValue[], row: InvolvementRow): void => {
    const doubt = (code: DoubtReason, field: InvolvementField) =>
      found.push(problem(index, code, field, cellOf(cells, context, field)));
    if (isError(cellOf(cells, context, "role"))) doubt("error-cell", "role");
    if (row.credit === null) doubt("not-a-credit", "credit");
    const account = accountOf?.(row.deal) ?? "";
    if (account !== "" && row.partners.some((partner) => isNamed(partner, account)))
      doubt("partner-is-account", "partner");
  };
  return { see, found };
}

const problemsIn =
  ({ name, firstRow, headers }: Grid, columns: InvolvementColumns) =>
  <Code>(
    index: number,
    code: Code,
    field: InvolvementField | null,
    found: CellValue,
  ): InvolvementProblem<Code> => {
    const column = headerOf({ headers }, field === null ? undefined : columns[field]);
    return { code, table: name, row: firstRow + index, field, column, found };
  };

const headerOf = ({ headers }: Pick<Grid, "headers">, column: number | undefined): string =>
  column === undefined ? "" : String(headers[column] ?? "");
