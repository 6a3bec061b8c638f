import type { MissingBesideColumns } from "../tables/build-problem";
import type { ColumnProposal, ContentKind } from "../tables/column-proposals";
import type { RoleFit } from "../tables/recognise-tables";
import type { TableRole } from "../tables/table-roles";
import { counted, listed } from "./counting";
import { fieldName } from "./table-fields";

/** Named of what a table has; the rest is counted. */
const mostNamed = 4;

/** Why a table is or is not proposed: "Has Partner and Start date, but no deliverable". */
export function tableReason({ role, columns, missing }: RoleFit): string {
  const has = Object.keys(columns).map((field) => fieldName(role, field));
  const named = has.length > mostNamed + 1 ? has.slice(0, mostNamed) : has;
  const more = has.length - named.length;
  const all = listed(more > 0 ? [...named, counted(more, "more column")] : named);
  if (all === "") return `Has none of the columns of ${role}`;
  const lacks = listed(
    missing.map((field) => lacking(role, field)),
    "or",
  );
  return lacks === "" ? `Has ${all}` : `Has ${all}, but no ${lacks}`;
}

/** What would do, where more than one field would. */
const either: Readonly<Partial<Record<TableRole, Readonly<Partial<Record<string, string>>>>>> = {
  Deals: { dealId: "deal id" },
  Involvements: { dealId: "deal" },
  Investments: { quarter: "quarter or date", amount: "hours or amount" },
  Goals: { id: "ID" },
};

const lacking = (role: TableRole, field: string): string =>
  either[role]?.[field] ?? fieldName(role, field).toLowerCase();

export const missingBesideText = ({ table, role, fields }: MissingBesideColumns): string =>
  `${table} has no column for ${listed(
    fields.map((field) => lacking(role, field)),
    "or",
  )}. Choose ${fields.length === 1 ? "it" : "them"} among its columns, or say that it is not used.`;

const contents: Readonly<Record<ContentKind, string>> = {
  date: "dates",
  money: "amounts",
  id: "ids, each once",
};

/** Why a column is proposed: "“Booked” holds only dates: is it Close Date?" */
export const columnReason = (
  role: TableRole,
  { field, header, kind, isUnknownHeader }: ColumnProposal,
): string =>
  isUnknownHeader
    ? `“${header}” holds only ${contents[kind]}: is it ${fieldName(role, field)}?`
    : `Of the columns that may be ${fieldName(role, field)}, only “${header}” holds only ${contents[kind]}`;

/** The same as a sentence of its own. */
export const proposalText = (role: TableRole, proposal: ColumnProposal): string =>
  `${columnReason(role, proposal)}${proposal.isUnknownHeader ? "" : "."}`;
