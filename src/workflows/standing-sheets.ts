import { foldName } from "../domain/attribution/partner-name";
import type { DecisionEntries } from "../domain/portfolio/quarter/decision-entries";
import { ok, type Result } from "../domain/problem";
import { readWritten } from "../excel/written-table";
import { creditHeaders, creditKey } from "../sheets/credits-sheet";
import { dataNoteHeaders, dataNoteKey, dataNotesRow } from "../sheets/data-notes-sheet";
import { earliestHeaders } from "../sheets/portfolio-columns";
import { typedHeaders } from "../sheets/portfolio-decision-columns";
import { notesAsPlanned, type NotesPlace, type PortfolioStanding } from "../sheets/portfolio-input";
import { portfolioKey } from "../sheets/portfolio-sheet";
import { settingKey } from "../sheets/settings-sheet";
import {
  userColumns,
  type Fold,
  type UserColumns,
  type WrittenTable,
} from "../sheets/user-columns";
import { entryHeaders } from "../tables/decision-fields";
import { normaliseHeader } from "../tables/normalise-header";
import { settingHeaders } from "../tables/setting-names";
import { readDecisionEntries, type EntryCells } from "../tables/read-decision-entry";
import type { Canonical } from "../tables/partner-names";
import type { WorkbookProblem } from "../tables/workbook-problem";
import { creditsNames, dataNotesNames, portfolioNames, settingsNames } from "./names";

/** A table of ours as it stands, null where there is none, and what people typed beside it. */
export type StandingSheet = { readonly table: WrittenTable | null; readonly theirs: UserColumns };

export type Standing = Readonly<
  Record<"portfolio" | "credits" | "notes" | "settings", StandingSheet>
>;

/** What is typed beside a partner follows it through a rename by Aliases. */
export const foldPartner =
  (canonical: Canonical): Fold =>
  ([name = ""]) =>
    foldName(canonical(String(name)));

/** Deal ids may differ by case alone. */
export const foldLine =
  (canonical: Canonical): Fold =>
  ([deal = "", partner = "", closeDate = ""]) =>
    [deal, foldName(canonical(String(partner))), closeDate].join("\n");

export const foldSetting: Fold = ([setting = ""]) => normaliseHeader(String(setting));

export const foldNote: Fold = (key) => key.join("\n");

/** Reads what a build is going to write over, so that nothing of it is lost. */
export async function readStanding(
  canonical: Canonical,
): Promise<Result<Standing, WorkbookProblem>> {
  const portfolio = await readSheet({
    ...portfolioNames,
    ...{ headers: earliestHeaders, key: portfolioKey, fold: foldPartner(canonical) },
    typed: typedHeaders,
  });
  if (!portfolio.ok) return portfolio;
  const credits = await readSheet({
    ...creditsNames,
    ...{ headers: creditHeaders, key: creditKey, fold: foldLine(canonical) },
  });
  if (!credits.ok) return credits;
  const notes = await readSheet({
    ...dataNotesNames,
    ...{ headers: dataNoteHeaders, key: dataNoteKey, fold: foldNote },
  });
  if (!notes.ok) return notes;
  const settings = await readSheet({
    ...settingsNames,
    ...{ headers: settingHeaders, key: settingKey, fold: foldSetting },
  });
  if (!settings.ok) return settings;
  return ok({
    portfolio: dressedAgain(portfolio.value),
    credits: credits.value,
    notes: notes.value,
    settings: settings.value,
  });
}

/** All that people typed, and may change, on the sheets that a build writes over. */
export const typedIn = (standing: Standing): string =>
  JSON.stringify(
    Object.entries(standing).map(([sheet, { table, theirs }]) => [
      table?.headers ?? null,
      theirs.columns.map(({ header, formulaR1C1, byKey }) => [header, formulaR1C1, ...byKey]),
      // The values of settings are ours to write, and anybody's to change.
      sheet === "settings" ? table?.cells.map((row) => row.map(({ value }) => value)) : null,
    ]),
  );

/** Written before there were actions on it, the sheet gets its looks anew. */
function dressedAgain({ table, theirs }: StandingSheet): StandingSheet {
  if (table === null) return { table, theirs };
  return { table: { ...table, unfinished: table.unfinished || isEarlier(table) }, theirs };
}

const isEarlier = ({ headers }: WrittenTable): boolean => !headers.includes("Action");

/** What the plan of the Portfolio sheet has to know of the one that stands. */
export function portfolioStanding({ table }: StandingSheet): PortfolioStanding | null {
  if (table === null) return null;
  const wrote = table.wrote ?? earliestHeaders;
  return {
    ours: table.headers.filter((header) => wrote.includes(header)),
    theirs: table.headers.filter((header) => !wrote.includes(header)),
    isEarlier: isEarlier(table),
  };
}

/** What people decided, as it stands beside their partners. */
export function standingDecisions({ table }: StandingSheet, canonical: Canonical): DecisionEntries {
  if (table === null) return new Map();
  const column = (header: string) => table.headers.indexOf(header);
  const fields = Object.entries(entryHeaders).map(([field, header]) => [field, column(header)]);
  const rows = table.cells.map((row) => {
    const cellAt = (at: number) => row[at]?.value ?? "";
    const cells = fields.map(([field, at]) => [field, cellAt(Number(at))]);
    return {
      partner: canonical(String(cellAt(column("Partner")))),
      cells: Object.fromEntries(cells) as EntryCells,
    };
  });
  return readDecisionEntries(rows).entries;
}

/** Where the counts of Data notes stand, and with them what other sheets look at. */
export const notesPlace = ({ table }: StandingSheet): NotesPlace =>
  table === null
    ? notesAsPlanned
    : { sheet: table.sheet, down: table.row - dataNotesRow, right: table.column };

type Target = {
  readonly sheet: string;
  readonly table: string;
  readonly headers: readonly string[];
  readonly key: readonly string[];
  readonly fold: Fold;
  /** Headers we plan of what people type: kept as columns of their own are. */
  readonly typed?: readonly string[];
};

const nothingTyped: UserColumns = { columns: [], typedBeside: [] };

async function readSheet({
  fold,
  typed = [],
  ...target
}: Target): Promise<Result<StandingSheet, WorkbookProblem>> {
  const table = await readWritten(target);
  if (!table.ok) return table;
  if (table.value === null) return ok({ table: null, theirs: nothingTyped });
  const { headers, key } = target;
  const ours = new Set(table.value.wrote ?? headers);
  for (const header of typed) ours.delete(header);
  const theirs = userColumns(table.value, { ours, key, fold });
  return theirs.ok ? ok({ table: table.value, theirs: theirs.value }) : theirs;
}
