import { counted, listed } from "./counting";

/** What finalising a quarter did, in a few sentences. */
export function finalisedText(done: {
  readonly quarter: string;
  readonly sheet: string;
  readonly nameWasTaken: boolean;
  readonly appended: number;
  readonly unchanged: number;
  readonly again: boolean;
  readonly repaired: boolean;
}): string {
  const rows =
    done.appended === 0
      ? "Decisions had the same rows already; none was added."
      : `${counted(done.appended, "row")} added to Decisions.`;
  const same =
    done.again && done.unchanged > 0 && done.appended > 0
      ? ` ${counted(done.unchanged, "partner")} had the same row already.`
      : "";
  const again = done.again ? " again" : "";
  const taken = done.nameWasTaken ? " The name before it was taken." : "";
  const repaired = done.repaired
    ? " What a finalising that broke off had left was taken away."
    : "";
  return `${done.quarter} is finalised${again}. “${done.sheet}” holds it as it stood.${taken} ${rows}${same}${repaired}`;
}

/** The tables no longer say what the portfolio was built from. */
export const tablesDiffer = "the tables say something else than when it was built";

/** Where a page was written, and what was kept of one that somebody typed on. */
export const pageText = ({
  sheet,
  kept,
}: {
  readonly sheet: string;
  readonly kept: string | null;
}): string =>
  kept === null
    ? `Written to “${sheet}”.`
    : `Written to “${sheet}”. “${kept}” stays as it is, because somebody typed on it.`;

/** What removing everything would do, a sentence a line. */
export function removalLines(things: {
  readonly sheets: readonly string[];
  readonly tables: readonly { readonly table: string; readonly sheet: string }[];
  readonly settings: readonly string[];
}): readonly string[] {
  const { sheets, tables, settings } = things;
  if (sheets.length + tables.length + settings.length === 0)
    return ["Vital Few has written nothing in this workbook."];
  return [
    ...(sheets.length === 0
      ? []
      : [`${counted(sheets.length, "sheet")} will be removed: ${listed(sheets)}.`]),
    ...tables.map(
      ({ table, sheet }) => `The table ${table} goes from “${sheet}”; the sheet stays.`,
    ),
    ...(settings.length === 0 ? [] : ["What you chose and answered here is forgotten."]),
    "Decisions and ratings on these sheets go with them. Your own tables stay. Excel cannot undo this.",
  ];
}
