import { counted, listed, whole } from "./counting";

/** A sheet of the sample, and why it stays; null where it goes. */
export type SampleSheetTold = {
  readonly sheet: string;
  readonly changedRows: number;
  readonly stays:
    { readonly code: "own-cell"; readonly cell: string } | { readonly code: "chart" } | null;
};

/** What removing the sample would do, a sentence a line: what goes, what goes with it, what stays. */
export function sampleRemovalLines(sheets: readonly SampleSheetTold[]): readonly string[] {
  const going = sheets.filter(({ stays }) => stays === null);
  const changed = going.filter(({ changedRows }) => changedRows > 0);
  return [
    going.length === 0
      ? "No sheet of sample data can be removed."
      : `${counted(going.length, "sheet")} of sample data will be removed: ${listed(going.map(({ sheet }) => sheet))}. Excel cannot undo this.`,
    ...changed.map(
      ({ sheet, changedRows }) =>
        `${counted(changedRows, "row")} that you changed in ${sheet} ${changedRows === 1 ? "goes" : "go"} with it.`,
    ),
    ...sheets.flatMap(({ sheet, stays }) => (stays === null ? [] : [staysText(sheet, stays)])),
  ];
}

const staysText = (sheet: string, stays: NonNullable<SampleSheetTold["stays"]>): string =>
  stays.code === "chart"
    ? `“${sheet}” stays: it has a chart of yours. Move it, or delete the sheet yourself.`
    : `“${sheet}” stays: ${stays.cell} is yours. Move it, or delete the sheet yourself.`;

/** Formulas that would read #REF!; "" where there are none. */
export function samplePointingLine(
  pointing: readonly { readonly sheet: string; readonly cells: number }[],
): string {
  if (pointing.length === 0) return "";
  const places = pointing.map(({ sheet, cells }) => `${whole(cells)} on ${sheet}`);
  const count = pointing.reduce((sum, { cells }) => sum + cells, 0);
  return `${counted(count, "formula")} elsewhere would read #REF!: ${listed(places)}.`;
}
