import { defaultWindow } from "../domain/portfolio/window";
import type { CellValue } from "../tables/cell-value";
import { drawInvolvements, type SampleInvolvement } from "./draw-involvements";
import { drawSample, type SampleDeal } from "./draw-sample";

export type SampleColumn = {
  readonly header: string;
  /** In characters. */
  readonly width: number;
  readonly content: { readonly values: readonly CellValue[] };
  readonly format?: { readonly numberFormat: string };
};

/** A sheet of input as a person would paste it: one table from its first cell. */
export type SampleTable = {
  readonly sheet: string;
  readonly table: string;
  /** The column whose text tells the rows apart. */
  readonly key: readonly string[];
  readonly columns: readonly SampleColumn[];
};

/**
 * Invented deals whose won ones fill the last four complete quarters before `today`, an Excel
 * serial, so that a portfolio with default dates shows them, and who took part in them. The same
 * day gives the same tables.
 */
export function sampleTables(today: number): readonly SampleTable[] {
  const deals = drawSample(defaultWindow(today), today);
  return [dealsTable(deals), involvementsTable(drawInvolvements(deals))];
}

const idOf = (deal: number): string => `D-${1001 + deal}`;

const columnsOver =
  <Row>(rows: readonly Row[]) =>
  (
    header: string,
    width: number,
    of: (row: Row, index: number) => CellValue,
    numberFormat?: string,
  ): SampleColumn => ({
    header,
    width,
    content: { values: rows.map(of) },
    ...(numberFormat === undefined ? {} : { format: { numberFormat } }),
  });

function involvementsTable(involvements: readonly SampleInvolvement[]): SampleTable {
  const column = columnsOver(involvements);
  return {
    sheet: "Involvements",
    table: "Involvements",
    key: ["Deal ID", "Partner", "Date"],
    columns: [
      column("Deal ID", 10, ({ deal }) => idOf(deal)),
      column("Partner", 26, ({ partner }) => partner),
      column("Role", 16, ({ role }) => role),
      column("Date", 13, ({ date }) => date, "yyyy-mm-dd"),
    ],
  };
}

function dealsTable(deals: readonly SampleDeal[]): SampleTable {
  const column = columnsOver(deals);
  return {
    sheet: "Deals",
    table: "Deals",
    key: ["Deal ID"],
    columns: [
      column("Deal ID", 10, (_, index) => idOf(index)),
      column("Deal", 32, ({ account, product }) => `${account}, ${product}`),
      column("Account", 22, ({ account }) => account),
      column("Partner", 34, ({ partner }) => partner),
      column("Stage", 14, ({ stage }) => stage),
      column("Amount", 13, ({ amount }) => amount, "#,##0.00"),
      column("Currency", 11, () => "USD"),
      column("Close Date", 13, ({ closeDate }) => closeDate, "yyyy-mm-dd"),
      column("Created", 13, ({ created }) => created, "yyyy-mm-dd"),
    ],
  };
}
