import { besideRoles, fieldsIn, type BesideRole } from "../tables/beside-roles";
import type { CellValue } from "../tables/cell-value";
import { columnProposals } from "../tables/column-proposals";
import { isNeededFor, missingFor, type RoleColumns } from "../tables/needed-fields";
import { normaliseHeader } from "../tables/normalise-header";
import { isLikeliest, type RecognisedSource, type RoleFit } from "../tables/recognise-tables";
import { rememberedBeside, type RememberedBeside } from "../tables/remembered";
import type { Source } from "../tables/source";
import { sureColumns } from "../tables/table-roles";
import type { Answers } from "./answers";
import { isSame, shownHeaders, type TableCandidate } from "./table-candidate";

export { besideRoles, fieldsIn, isNeededFor };
export type { BesideRole, RoleColumns };

/** A table beside the deals in a role it can have, with the columns chosen for its fields. */
export type BesideTable = TableCandidate<string> & {
  readonly role: BesideRole;
  /** Fields that a person said no column holds. */
  readonly absent: readonly string[];
  /** How well it fits the role. */
  readonly fit: RoleFit;
  /** Nothing else explains it as well. */
  readonly isLikely: boolean;
};

export type BesideOffers = {
  /** Every table in every role it could have. */
  readonly offers: readonly BesideTable[];
  /** Those that are read unless a person says otherwise: where two would do, neither. */
  readonly proposed: readonly BesideTable[];
};

/** What tables can be beside the deals, and what is taken for it: as it was confirmed before. */
export function besideOffers(
  recognised: readonly RecognisedSource[],
  remembered: readonly RememberedBeside[],
): BesideOffers {
  const offers = recognised.flatMap((one) =>
    one.fits.flatMap((fit) => {
      const role = besideRoles.find((its) => its === fit.role);
      if (role === undefined || (role === "Aliases" && one.preview.source.kind !== "table"))
        return [];
      return [asBefore(offerOf(one, fit, role), remembered)];
    }),
  );
  const isTold = (role: BesideRole) =>
    offers.some((offer) => offer.role === role && isRemembered(offer, remembered));
  const isProposed = ({ role, source, isLikely }: BesideTable) =>
    role === "Aliases"
      ? isLikely
      : recognised.some(
          ({ preview, proposed }) => isSame(preview.source, source) && proposed === role,
        );
  const proposed = offers.filter((offer) =>
    isTold(offer.role) && offer.role !== "Aliases"
      ? isRemembered(offer, remembered)
      : isProposed(offer) && !isRememberedElsewhere(offer, remembered),
  );
  return { offers, proposed };
}

function offerOf(recognised: RecognisedSource, fit: RoleFit, role: BesideRole): BesideTable {
  const { source, sheet, address, rowCount, top } = recognised.preview;
  const { headerRow, headers, fits, missing } = fit;
  const proposals = columnProposals(fit, top.slice(headerRow + 1));
  const isFilled = missing.every((field) => proposals.some((one) => one.field === field));
  return {
    ...{ role, source, sheet, address, headerRow, fit, fits, missing, proposals, absent: [] },
    name: source.kind === "table" ? source.name : sheet,
    rowCount: rowCount - headerRow,
    headers: shownHeaders(headers),
    columns: sureColumns({ fits }),
    isLikely:
      role === "Aliases"
        ? isOfAliases(source, headers[fit.columns["written"] ?? -1] ?? "", fit)
        : isLikeliest(fit, recognised) && (fit.isEnough || isFilled),
  };
}

/**
 * A table is one of aliases by its name, or by the header that only they have: a list of partners
 * may have a column "Also known as" too.
 */
function isOfAliases(source: Source, written: CellValue, { isEnough }: RoleFit): boolean {
  if (!isEnough || source.kind !== "table") return false;
  const isNamed = normaliseHeader(source.name).includes("alias");
  return isNamed || normaliseHeader(String(written)) === "nameaswritten";
}

const isRemembered = (
  { role, source }: BesideTable,
  remembered: readonly RememberedBeside[],
): boolean => remembered.some((one) => one.role === role && isSame(source, one.source));

const isRememberedElsewhere = (
  { role, source }: BesideTable,
  remembered: readonly RememberedBeside[],
): boolean => remembered.some((one) => one.role !== role && isSame(source, one.source));

/** What was confirmed of its columns goes before what is proposed. */
function asBefore(offer: BesideTable, remembered: readonly RememberedBeside[]): BesideTable {
  const before = remembered.find(
    ({ role, source }) => role === offer.role && isSame(source, offer.source),
  );
  return before === undefined ? offer : { ...offer, ...rememberedBeside(before, offer) };
}

/** What is chosen of the tables, as far as it touches those beside. */
export type BesideChoice = {
  readonly beside: readonly BesideTable[];
  readonly answers: Pick<Answers, "leftOut">;
};

type Chosen = BesideChoice & {
  readonly candidate: { readonly source: Source };
  readonly involving:
    | { readonly kind: "own" | "unanswered" }
    | { readonly kind: "table"; readonly candidate: { readonly source: Source } };
};

/** Those that are read: a table is never read as two things. */
export function readBeside({
  beside,
  answers,
  candidate,
  involving,
}: Chosen): readonly BesideTable[] {
  const taken = [
    candidate.source,
    ...(involving.kind === "table" ? [involving.candidate.source] : []),
  ];
  return beside.filter(
    ({ role, source }) =>
      !answers.leftOut.includes(role) && !taken.some((its) => isSame(its, source)),
  );
}

/** The tables that may be taken for a role: those that are nothing else. */
export function offersFor(
  role: BesideRole,
  offers: readonly BesideTable[],
  chosen: Chosen,
): readonly BesideTable[] {
  const others = readBeside(chosen).filter((one) => one.role !== role);
  const free = readBeside({ ...chosen, beside: offers, answers: { leftOut: [] } });
  return free.filter(
    (offer) => offer.role === role && !others.some(({ source }) => isSame(source, offer.source)),
  );
}

/** Another choice of table for a role; null is none at all. */
export function choosing<Choice extends BesideChoice>(
  { beside, answers }: Choice,
  role: BesideRole,
  table: BesideTable | null,
): { readonly beside: readonly BesideTable[]; readonly answers: Choice["answers"] } {
  const others = beside.filter((one) => one.role !== role);
  const leftOut = answers.leftOut.filter((one) => one !== role);
  return table === null
    ? { beside: others, answers: { ...answers, leftOut: [...leftOut, role] } }
    : { beside: [...others, table], answers: { ...answers, leftOut } };
}

/** The same tables with another choice of columns for one of them. */
export const withTable = (
  beside: readonly BesideTable[],
  changed: BesideTable,
): readonly BesideTable[] =>
  beside.map((one) =>
    one.role === changed.role && isSame(one.source, changed.source) ? changed : one,
  );

/** A column for a field, or none: `columns` is what the pane's drop-downs say. */
export function withColumns(table: BesideTable, columns: RoleColumns): BesideTable {
  const dropped = Object.keys(table.columns).filter((field) => columns[field] === undefined);
  const absent = [...table.absent, ...dropped].filter((field) => columns[field] === undefined);
  return { ...table, columns, absent: [...new Set(absent)] };
}

/** Says that no column holds a field. */
export const withoutField = (table: BesideTable, field: string): BesideTable => ({
  ...withColumns(
    table,
    Object.fromEntries(Object.entries(table.columns).filter(([other]) => other !== field)),
  ),
  absent: [...new Set([...table.absent, field])],
});

/** A table that has what every row of it needs. */
export const isComplete = ({ role, columns }: BesideTable): boolean =>
  missingFor[role](columns).length === 0;

/** Of a table beside that is to be read, the fields it cannot be read without. */
export const missingBeside = (
  chosen: Chosen,
): readonly { readonly table: BesideTable; readonly fields: readonly string[] }[] =>
  readBeside(chosen)
    .map((table) => ({ table, fields: missingFor[table.role](table.columns) }))
    .filter(({ fields }) => fields.length > 0);

/** What is asked about the choice of tables and columns. */
export type ChoiceQuestion =
  | {
      readonly kind: "table";
      readonly role: BesideRole;
      readonly offers: readonly BesideTable[];
    }
  | {
      readonly kind: "column";
      readonly table: BesideTable;
      readonly field: string;
      /** Columns of the table, counted from 0. */
      readonly among: readonly number[];
      /** Nothing of the table can be read without it. */
      readonly isNeeded: boolean;
    };

/** Where several tables or columns would do, or one only by what it holds. */
export function choiceQuestions(
  chosen: Chosen,
  offers: readonly BesideTable[],
): readonly ChoiceQuestion[] {
  const read = readBeside(chosen);
  const isOpen = (role: BesideRole) =>
    !chosen.answers.leftOut.includes(role) && read.every((table) => table.role !== role);
  const tables = besideRoles.filter(isOpen).flatMap((role): ChoiceQuestion[] => {
    const likely = offersFor(role, offers, chosen).filter(({ isLikely }) => isLikely);
    return likely.length === 0 ? [] : [{ kind: "table", role, offers: likely }];
  });
  return [...tables, ...read.flatMap(columnQuestions)];
}

const columnQuestions = (table: BesideTable): readonly ChoiceQuestion[] =>
  fieldsIn[table.role].flatMap((field): ChoiceQuestion[] => {
    const isNeeded = isNeededFor(table.role, table.columns, field);
    if (table.columns[field] !== undefined) return [];
    if (table.absent.includes(field) && !isNeeded) return [];
    const fitting = table.fits[field] ?? [];
    const taken = new Set(Object.values(table.columns));
    const among = [...new Set([...fitting, ...proposedFor(table, field)])].filter(
      (column) => !taken.has(column),
    );
    const isAsked = fitting.length > 1 ? among.length > 0 : among.length > 0 && isNeeded;
    return isAsked ? [{ kind: "column", table, field, among, isNeeded }] : [];
  });

const proposedFor = ({ proposals = [] }: BesideTable, field: string): readonly number[] =>
  proposals.filter((one) => one.field === field).map(({ column }) => column);

/** What could be read beside the deals and is not, and what is nowhere in the workbook. */
export function unreadBeside(chosen: Chosen, offers: readonly BesideTable[]) {
  const tables = readBeside(chosen);
  const open = besideRoles.filter((role) =>
    tables.every((table) => table.role !== role || !isComplete(table)),
  );
  const tableOf = (role: BesideRole) => tables.find((table) => table.role === role) ?? null;
  const isOffered = (role: BesideRole) =>
    tableOf(role) !== null || offersFor(role, offers, chosen).length > 0;
  return {
    unread: open.filter(isOffered).map((role) => ({ role, table: tableOf(role) })),
    // Names that need no other spelling need no table of them.
    notFound: open.filter((role) => role !== "Aliases" && !isOffered(role)),
  };
}
