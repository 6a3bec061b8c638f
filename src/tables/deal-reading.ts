import { foldName } from "../domain/attribution/partner-name";
import type { DealState } from "../domain/attribution/deal";
import { cellText, isError } from "./cell-text";
import type { CellValue } from "./cell-value";
import { dealDoubts } from "./deal-doubts";
import { isConvertedAmount, type DealColumns } from "./deal-fields";
import type { Grid } from "./grid";
import { groupFiller } from "./group-columns";
import { partnerNumbers } from "./partner-names";
import type { ReadDeals, ReadDealsOptions } from "./deals-read";
import { roleReader, roleTally } from "./read-role";
import { headerOf, readRow, rowProblem, type RowContext } from "./read-row";
import { remembering } from "./remembering";
import { dealGatherer, type DealRow } from "./repeated-deals";
import type { RowKind } from "./row-kind";
import type { RowDoubt, RowProblem } from "./row-problem";
import { stageWord } from "./stage";
import type { SurveyedForms } from "./table-survey";

/** The rows of a table of deals, read one after another. */
export type DealReading = {
  readonly read: (index: number, kind: RowKind) => void;
  readonly finish: () => ReadDeals;
};

type Found = {
  readonly options: ReadDealsOptions;
  readonly forms: SurveyedForms;
  /** The group columns, where the table is a report. */
  readonly groups: readonly number[];
};

export function startDeals(grid: Grid, columns: DealColumns, found: Found): DealReading {
  const context = contextOf(grid, columns, found);
  const groups = groupFiller(found.groups, grid.headers);
  const roles = roleTally();
  const deals = dealUser(context);
  const rows: (readonly CellValue[])[] = [];
  const read = (index: number, kind: RowKind): void => {
    const cells = groups.fill(grid.rows[index] ?? [], kind);
    rows.push(cells);
    const outcome = readRow(index, { cells, kind }, context);
    if (outcome.kind === "set-aside") deals.setAside(outcome.problems);
    else {
      roles.see(outcome.role);
      deals.use(index, cells, outcome);
    }
  };
  const finish = (): ReadDeals => {
    const { questions, ...forms } = found.forms;
    const allWon = { kind: "all-won", table: grid.name } as const;
    const open = context.stageWord === null ? [allWon] : [];
    return {
      ...{ ...deals.found(rows.length), rows, unknownRoles: roles.unknownRoles() },
      how: { ...forms, groups: groups.filled() },
      questions: [...open, ...questions, ...roles.questions(grid.name)],
    };
  };
  return { read, finish };
}

function contextOf(grid: Grid, all: DealColumns, { options, forms }: Found): RowContext {
  const answers = options.answers ?? {};
  const { currency, ...others } = all;
  // Amounts are converted: what the deal was signed in no longer matters.
  const isConverted = isConvertedAmount(headerOf("amount", { grid, columns: all }));
  const columns = isConverted || currency === undefined ? others : { ...others, currency };
  const hasStage = columns.stage !== undefined;
  return {
    ...{ grid, columns, asOf: options.asOf, partners: partnerNumbers(answers.canonical), forms },
    stageWord: hasStage ? remembering(stageWord) : answers.allWon === true ? () => "won" : null,
    stageHeader: headerOf("stage", { grid, columns }),
    wonAmountsOnly: options.wonAmountsOnly === true,
    readRole: roleReader(answers.roles),
    foldAccount: remembering((cell) => (isError(cell) ? "" : foldName(cellText(cell)))),
  };
}

/** Puts rows to their use, and counts what became of them. */
function dealUser(context: RowContext) {
  const gatherer = dealGatherer();
  const doubtsOf = dealDoubts(context);
  const counts = { won: 0, lost: 0, open: 0, setAside: 0, repeated: 0, netted: 0 };
  const problems: RowProblem[] = [];
  const doubts: ReturnType<typeof doubtsOf>[number][] = [];
  const setAside = (found: readonly RowProblem[]): void => {
    for (const problem of found) problems.push(problem);
    counts.setAside++;
  };
  const add = (index: number, cells: readonly CellValue[], deal: DealRow): DealState | null => {
    const { meeting, first } = gatherer.add(deal);
    if (meeting === "repeated" || meeting === "netted") counts[meeting]++;
    if (meeting !== "conflict") return first.state;
    const reason = { code: "conflicting-repeat", firstRow: first.row } as const;
    const found = cells[context.columns.amount ?? -1] ?? "";
    setAside([rowProblem(reason, "amount", found, index, context)]);
    return null;
  };
  return {
    setAside,
    use: (index: number, cells: readonly CellValue[], row: Parameters<typeof doubtsOf>[2]) => {
      const state = add(index, cells, row.deal);
      if (state === null) return;
      counts[state]++;
      for (const doubt of doubtsOf(index, cells, row)) doubts.push(doubt);
    },
    found: (read: number) => ({
      book: { deals: gatherer.deals(), partners: context.partners.names },
      ...{ counts: { read, ...counts }, setAside: problems, doubts: doubts as readonly RowDoubt[] },
      ...{ own: gatherer.own(), finder: gatherer.finder },
    }),
  };
}
