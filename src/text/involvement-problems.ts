import type { CellValue } from "../tables/cell-value";
import type { InvolvementField } from "../tables/involvement-fields";
import type { InvolvementProblem } from "../tables/involvement-problem";
import type { MissingInvolvementColumns } from "../tables/read-involvements";
import type { AfterClose } from "../tables/row-account";
import { counted, listed } from "./counting";
import { sheetDate } from "./dates";
import { bothReadings, cellFound, oneWayText } from "./deal-problems";

/** A field as users know it: the header they should look for. */
export const involvementFieldName: Readonly<Record<InvolvementField, string>> = {
  dealId: "Deal ID",
  deal: "Deal",
  partner: "Partner",
  role: "Role",
  date: "Date",
  credit: "Credit %",
  source: "Source",
};

export const missingTouchColumnsText = ({ table, fields }: MissingInvolvementColumns): string => {
  const lacking = fields.map((field) => (field === "dealId" ? "deal" : "partner"));
  return `${table} has no column for ${listed(lacking, "or")}. Choose ${fields.length === 1 ? "it" : "them"} among its columns.`;
};

/** "Touches, row 7, Partner: expected a partner, found nothing" */
export function involvementProblemText(problem: InvolvementProblem | AfterClose): string {
  const { table, row, column } = problem;
  const where = [table, `row ${row}`, ...(column === "" ? [] : [column])].join(", ");
  return `${where}: expected ${expectedText(problem)}, found ${foundText(problem)}${consequence(problem)}`;
}

export function expectedText(problem: InvolvementProblem | AfterClose): string {
  switch (problem.code) {
    case "blank-row":
    case "total-row":
    case "footer-row":
      return "a deal and a partner";
    case "no-deal":
      return "a deal";
    case "no-partner":
      return "a partner";
    case "unknown-deal":
      return "one of the deals";
    case "several-deals":
      return "a deal id, or a name that only one deal has";
    case "not-a-date":
      return dateExpected(problem);
    case "ignored-role":
      return "a role that takes part";
    case "partner-is-account":
      return "a partner other than the account of the deal";
    case "error-cell":
      return problem.field === "role" ? "a role" : "a value";
    case "repeated":
      return "an involvement of its own";
    case "not-a-credit":
      return "a credit of 0 or more";
    case "after-close":
      return `a date up to the deal’s close on ${sheetDate(problem.closeDate)}`;
  }
}

/** What kind of date a cell should hold, whatever kept it from being one. */
export const dateExpected = ({ why }: Pick<InvolvementProblem, "why">): string =>
  why === undefined || why.code === "not-a-date" ? "a date" : oneWayText(why);

function foundText(problem: InvolvementProblem | AfterClose): string {
  const { code, found } = problem;
  if (code === "blank-row") return "a blank row";
  if (code === "repeated") return "the deal, partner, role and date of a row above";
  if (code === "error-cell") return `the error ${String(found)}`;
  if (code === "after-close") return dateFound(found);
  if (code === "total-row") return `a total row ${cellFound(found)}`;
  if (code === "footer-row") return `the footer ${cellFound(found)}`;
  return `${cellFound(found)}${problem.why === undefined ? "" : bothReadings(problem.why)}`;
}

const dateFound = (found: CellValue): string =>
  typeof found === "number" ? sheetDate(found) : cellFound(found);

/** What a cell is taken for though its row counts. */
function consequence({ code, field }: InvolvementProblem | AfterClose): string {
  if (code === "not-a-credit") return "; counted as 0";
  if (code === "partner-is-account") return "; credited all the same";
  if (code === "ignored-role") return ", which you said takes none";
  return code === "error-cell" && field === "role" ? "; counted as Influenced" : "";
}

/** "“Advisor” in 12 rows": roles that are none of the known, and count as Influenced. */
export const unknownRolesText = (roles: ReadonlyMap<string, number>): string =>
  listed([...roles].map(([role, rows]) => `“${role}” in ${counted(rows, "row")}`));
