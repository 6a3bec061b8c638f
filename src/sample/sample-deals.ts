import { defaultWindow } from "../domain/portfolio/window";
import type { CellValue } from "../tables/cell-value";
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
 * serial, so that a portfolio with default dates shows them. The same day gives the same deals.
 */
export function sampleDeals(today: number): SampleTable {
  const deals = drawSample(defaultWindow(today), today);
  const column = (
    header: string,
    width: number,
    of: (deal: SampleDeal, index: number) => CellValue,
    numberFormat?: string,
  ): SampleColumn => ({
    header,
    width,
    content: { values: deals.map(of) },
    ...(numberFormat === undefined ? {} : { format: { numberFormat } }),
  });
  return {
    sheet: "Deals",
    table: "Deals",
    key: ["Deal ID"],
    columns: [
      column("Deal ID", 10, (_, index) => `D-${1001 + index}`),
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
