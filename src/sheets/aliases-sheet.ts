import type { Alias } from "../tables/aliases";
import { headerWidth, nameWidth } from "./column-width";
import type { SheetPlan } from "./sheet-plan";
import { tableSheet } from "./table-sheet";

/** What the columns of a table of aliases are called. */
export type AliasHeaders = { readonly written: string; readonly partner: string };

export const aliasHeaders: AliasHeaders = { written: "Name as written", partner: "Partner" };

export const aliasKey = [aliasHeaders.written] as const;

const mostCharacters = 60;

/** The sheet of aliases when the first is accepted; later ones are rows put into its table. */
export const aliasesSheet = (
  names: { readonly sheet: string; readonly table: string },
  { written, partner }: Alias,
): SheetPlan =>
  tableSheet(names.sheet, {
    name: names.table,
    key: aliasKey,
    columns: [column(aliasHeaders.written, written), column(aliasHeaders.partner, partner)],
  });

const column = (header: string, name: string) => ({
  header,
  width: nameWidth([name], headerWidth(header) + 12, mostCharacters),
  content: { values: [name] },
});
