import type { BesideRole } from "../tables/beside-roles";
import type { ColumnProposal } from "../tables/column-proposals";
import type { RoleFit } from "../tables/recognise-tables";
import type { TableRole } from "../tables/table-roles";
import { counted, listed } from "./counting";
import type { QuestionText } from "./questions";
import { fieldName } from "./table-fields";
import { proposalText, tableReason } from "./table-reasons";

/** The answer that none of what is offered is meant. */
export const noneOfThem = "none";

type OfferedTable = { readonly name: string; readonly place: string; readonly fit: RoleFit };

/** Which table is meant, where several would do: answers are places in the list, or none. */
export function tableChoiceText(role: BesideRole, offers: readonly OfferedTable[]): QuestionText {
  const [first] = offers;
  const isOne = offers.length === 1 && first !== undefined;
  return {
    title: isOne
      ? `Is “${first.name}” your table of ${role}?`
      : `${inWords(offers.length)} tables could be ${role}`,
    why: `Until you say so ${isOne ? "it is not read" : "none of them is read"}, and what rests on ${role} reads “not checked”.`,
    choices: [
      ...offers.map(({ name, place, fit }, index) => ({
        answer: String(index),
        text: `${isOne ? "Yes" : `${name} (${place})`}. ${tableReason(fit)}.`,
      })),
      { answer: noneOfThem, text: isOne ? "No, leave it out" : "None of them" },
    ],
    isList: false,
  };
}

type OfferedColumn = { readonly column: number; readonly header: string };

type ColumnChoice = {
  readonly role: TableRole;
  readonly table: string;
  /** Of its cells: the letters of the columns follow from it. */
  readonly address: string;
  readonly field: string;
  readonly among: readonly OfferedColumn[];
  readonly proposals: readonly ColumnProposal[];
  readonly isNeeded: boolean;
};

const numbers = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"];

const inWords = (count: number): string => numbers[count] ?? String(count);

/** Which column is meant: answers are columns counted from 0, or none. */
export function columnChoiceText({
  role,
  table,
  address,
  field,
  among,
  proposals,
  isNeeded,
}: ColumnChoice): QuestionText {
  const [first] = among;
  const name = fieldName(role, field);
  const reasons = proposals.filter((one) => one.field === field);
  const isOne = among.length === 1 && first !== undefined;
  const letters = among.map(({ column }) => columnLetters(address, column));
  return {
    title: isOne
      ? `Is “${first.header}” ${the(name)}?`
      : `${inWords(among.length)} columns could be ${the(name)}`,
    why: [
      `${table}, column${isOne ? "" : "s"} ${listed(letters)}.`,
      ...reasons.map((reason) => proposalText(role, reason)),
      isNeeded ? `Without it ${table} cannot be read.` : "Until you say so it reads “not checked”.",
    ].join(" "),
    choices: [
      ...among.map(({ column, header }, index) => ({
        answer: String(column),
        text: isOne ? `Yes, it is ${the(name)}` : `${header}, column ${letters[index] ?? ""}`,
      })),
      ...(isNeeded ? [] : [{ answer: noneOfThem, text: isOne ? "No" : "None of them" }]),
    ],
    isList: false,
  };
}

/** "Start date" → "the start date"; what is written in capitals stays so. */
const the = (name: string): string =>
  /^\p{Lu}\p{Ll}/u.test(name)
    ? `the ${name.slice(0, 1).toLowerCase()}${name.slice(1)}`
    : `the ${name}`;

const letters = 26;

/** The letters Excel gives a column of a table, counted from 0 within it. */
export function columnLetters(address: string, column: number): string {
  const first = /^[A-Z]+/u.exec(address)?.[0] ?? "A";
  let rest = 0;
  for (let at = 0; at < first.length; at++) rest = rest * letters + first.charCodeAt(at) - 64;
  rest += column;
  let name = "";
  for (; rest > 0; rest = Math.floor((rest - 1) / letters))
    name = String.fromCharCode(65 + ((rest - 1) % letters)) + name;
  return name;
}

export const notUsedText = "Not used";

/** What is not in the workbook: "Not found, and fine to leave out: Goals." */
export const notFoundText = (roles: readonly BesideRole[]): string =>
  `Not found, and fine to leave out: ${listed(roles)}. What rests on ${roles.length === 1 ? "it" : "them"} reads “not checked”, never “fine”.`;

/** A table that could be read and is not: "Goals: not used". */
export const unreadText = (role: BesideRole, table: string | null): string =>
  table === null ? `${role}: not used` : `${role}: ${table} lacks a column`;

/** "40 rows read: 39 used, 1 set aside." */
export const usedText = ({
  read,
  otherUse,
  setAside,
}: {
  readonly read: number;
  readonly otherUse: number;
  readonly setAside: number;
}): string =>
  `${counted(read, "row")} read: ${counted(otherUse, "row")} used, ${counted(setAside, "row")} set aside.`;
