import { expect } from "vitest";
import { dateSerial } from "../../src/domain/numeric/date-serial";
import { defaultSettings } from "../../src/domain/portfolio/settings";
import { applyPlans } from "../../src/excel/apply-plans";
import type { CellValue } from "../../src/tables/cell-value";
import { tableSheet } from "../../src/sheets/table-sheet";
import {
  buildPortfolio,
  type BuildProgress,
  type BuildRequest,
} from "../../src/workflows/build-portfolio";
import { proposedInvolving } from "../../src/workflows/involving";
import {
  lookForTables,
  type Candidate,
  type TableCandidate,
} from "../../src/workflows/look-for-tables";
import { readBeside } from "../../src/workflows/beside-tables";
import { noAnswers } from "../../src/workflows/answers";
import { openBesides } from "../../src/workflows/open-besides";
import { openTable, type Grid } from "../../src/workflows/open-tables";
import type { ChosenDates } from "../../src/workflows/chosen-dates";
import { previewTables, type Preview } from "../../src/workflows/preview-tables";

/** The day the sessions of these tests take place. */
export const today = dateSerial(2026, 10, 5);

export type Deal = {
  readonly id: string;
  readonly amount: CellValue;
  readonly partner: string;
  readonly stage?: string;
  readonly close?: CellValue;
};

const middleOf2026 = dateSerial(2026, 5, 15);

const row = ({ id, amount, partner, stage = "Closed Won", close = middleOf2026 }: Deal) => [
  id,
  amount,
  partner,
  stage,
  close,
];

const headers = ["Deal ID", "Amount", "Partner", "Stage", "Close Date"];

/** Puts a table "Deals" on a sheet of its own, as a person would paste it. */
export const putDeals = (deals: readonly Deal[]): Promise<void> =>
  putTable("Deals", headers, deals.map(row));

/** Puts a table on a sheet of its own, both of the same name. */
export async function putTable(
  name: string,
  heads: readonly string[],
  rows: readonly (readonly CellValue[])[],
): Promise<void> {
  const columns = heads.map((header, index) => ({
    header,
    width: 12,
    content: { values: rows.map((cells) => cells[index] ?? "") },
  }));
  const plan = tableSheet(name, { name, key: heads.slice(0, 1), columns });
  const put = await applyPlans([{ plan, written: null, theirs: [], fold: String }]);
  expect(put).toEqual({ ok: true, value: undefined });
}

/** Replaces all rows of the table "Deals". */
export async function changeDeals(deals: readonly Deal[]): Promise<void> {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Deals");
    const sheet = context.workbook.worksheets.getItem("Deals");
    sheet.getRange("A2:E500").clear("Contents");
    table.resize(sheet.getRangeByIndexes(0, 0, deals.length + 1, headers.length));
    sheet.getRangeByIndexes(1, 0, deals.length, headers.length).values = deals.map(row);
    await context.sync();
  });
}

const nothingChosen: ChosenDates = { asOf: null, window: null };

export async function candidate(): Promise<Candidate> {
  const look = await lookForTables();
  if (!look.ok) throw new Error(`look: ${look.problem.code}`);
  const [first] = look.value.candidates;
  if (first === undefined) throw new Error("look: nothing found");
  return first;
}

type Options = {
  readonly now?: number;
  readonly chosen?: ChosenDates;
  readonly report?: (progress: BuildProgress) => void;
  readonly signal?: AbortSignal;
};

/** Looks, reads, and confirms what is proposed. */
export async function confirm(chosen: ChosenDates = nothingChosen): Promise<BuildRequest> {
  const look = await lookForTables();
  if (!look.ok) throw new Error(`look: ${look.problem.code}`);
  const [found] = look.value.candidates;
  if (found === undefined) throw new Error("look: nothing found");
  const involving = proposedInvolving(look.value, found);
  const { columns } = found;
  const request: BuildRequest = {
    ...{ candidate: found, columns, involving, chosen, answers: noAnswers },
    beside: look.value.besides,
    ...{ model: "role", settings: look.value.settings ?? defaultSettings },
  };
  if ((await preview(request)) === null) throw new Error("preview: a column is missing");
  return request;
}

/** What the tables say before anything is written. */
export async function preview(request: BuildRequest): Promise<Preview | null> {
  const { candidate: its, columns, involving, answers, chosen } = request;
  const deals = await opened(its);
  const touches =
    involving.kind === "table"
      ? { cells: await opened(involving.candidate), columns: involving.columns }
      : null;
  const beside = readBeside(request);
  const besides = await openBesides(beside, new AbortController().signal);
  if (!besides.ok) throw new Error(`beside: ${besides.problem.code}`);
  const pace = { signal: new AbortController().signal, progress: () => undefined };
  const seen = await previewTables(
    {
      ...{ deals, columns, involvements: touches, chosen, answers },
      ...{ beside, besides: besides.value, settings: request.settings },
    },
    ...([today, pace] as const),
  );
  if (!seen.ok) throw new Error(`preview: ${seen.problem.code}`);
  return seen.value;
}

async function opened<Field extends string>(its: TableCandidate<Field>): Promise<Grid> {
  const cells = await openTable(its, () => undefined, new AbortController().signal);
  if (!cells.ok) throw new Error(`open: ${cells.problem.code}`);
  return cells.value;
}

/** One press of Build portfolio. */
export function press(request: BuildRequest, options: Omit<Options, "chosen"> = {}) {
  const { now = today + 0.6, report = () => undefined } = options;
  const { signal = new AbortController().signal } = options;
  return buildPortfolio(request, { now: () => now, report, signal });
}

export async function build({ chosen, ...options }: Options = {}) {
  return press(await confirm(chosen), options);
}

export function read(sheet: string, address: string): Promise<CellValue[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("values");
    await context.sync();
    return range.values as CellValue[][];
  });
}

export function write(sheet: string, address: string, value: CellValue): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });
}

/** The Portfolio table, header and body. */
export const portfolioTable = (): Promise<CellValue[][]> => tableCells("Portfolio");

/** A table, header and body. */
export function tableCells(name: string): Promise<CellValue[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.tables.getItem(name).getRange().load("values");
    await context.sync();
    return range.values as CellValue[][];
  });
}
