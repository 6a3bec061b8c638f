import { foldName } from "../domain/attribution/partner-name";
import { ok, type Result } from "../domain/problem";
import { readWritten } from "../excel/written-table";
import { creditHeaders, creditKey } from "../sheets/credits-sheet";
import { dataNoteHeaders, dataNoteKey } from "../sheets/data-notes-sheet";
import { portfolioHeaders, portfolioKey } from "../sheets/portfolio-sheet";
import {
  userColumns,
  type Fold,
  type UserColumns,
  type WrittenTable,
} from "../sheets/user-columns";
import type { WorkbookProblem } from "../tables/workbook-problem";
import { creditsNames, dataNotesNames, portfolioNames } from "./names";

/** A table of ours as it stands, null where there is none, and what people typed beside it. */
export type StandingSheet = { readonly table: WrittenTable | null; readonly theirs: UserColumns };

export type Standing = Readonly<Record<"portfolio" | "credits" | "notes", StandingSheet>>;

export const foldPartner: Fold = ([name = ""]) => foldName(String(name));

/** Deal ids may differ by case alone. */
export const foldLine: Fold = ([deal = "", partner = "", closeDate = ""]) =>
  [deal, foldName(String(partner)), closeDate].join("\n");

export const foldNote: Fold = (key) => key.join("\n");

/** Reads what a build is going to write over, so that nothing of it is lost. */
export async function readStanding(): Promise<Result<Standing, WorkbookProblem>> {
  const portfolio = await readSheet({
    ...portfolioNames,
    ...{ headers: portfolioHeaders, key: portfolioKey, fold: foldPartner },
  });
  if (!portfolio.ok) return portfolio;
  const credits = await readSheet({
    ...creditsNames,
    ...{ headers: creditHeaders, key: creditKey, fold: foldLine },
  });
  if (!credits.ok) return credits;
  const notes = await readSheet({
    ...dataNotesNames,
    ...{ headers: dataNoteHeaders, key: dataNoteKey, fold: foldNote },
  });
  if (!notes.ok) return notes;
  return ok({ portfolio: portfolio.value, credits: credits.value, notes: notes.value });
}

type Target = {
  readonly sheet: string;
  readonly table: string;
  readonly headers: readonly string[];
  readonly key: readonly string[];
  readonly fold: Fold;
};

const nothingTyped: UserColumns = { columns: [], typedBeside: [] };

async function readSheet({
  fold,
  ...target
}: Target): Promise<Result<StandingSheet, WorkbookProblem>> {
  const table = await readWritten(target);
  if (!table.ok) return table;
  if (table.value === null) return ok({ table: null, theirs: nothingTyped });
  const { headers, key } = target;
  const theirs = userColumns(table.value, { ours: new Set(headers), key, fold });
  return theirs.ok ? ok({ table: table.value, theirs: theirs.value }) : theirs;
}
