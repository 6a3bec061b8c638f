import type { CellValue } from "../tables/cell-value";
import type { InvolvementField } from "../tables/involvement-fields";
import type { InvolvementProblem } from "../tables/involvement-problem";
import type { MissingInvolvementColumns } from "../tables/read-involvements";
import type { AfterClose } from "../tables/row-account";
import { counted, listed } from "./counting";
import { sheetDate } from "./dates";
import { cellFound } from "./deal-problems";

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
      return "a date";
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

function foundText({ code, found }: InvolvementProblem | AfterClose): string {
  if (code === "blank-row") return "a blank row";
  if (code === "repeated") return "the deal, partner, role and date of a row above";
  if (code === "error-cell") return `the error ${String(found)}`;
  if (code === "after-close") return dateFound(found);
  return code === "total-row" ? `a total row ${cellFound(found)}` : cellFound(found);
}

const dateFound = (found: CellValue): string =>
  typeof found === "number" ? sheetDate(found) : cellFound(found);

/** What a cell is taken for though its row counts. */
function consequence({ code, field }: InvolvementProblem | AfterClose): string {
  if (code === "not-a-credit") return "; counted as 0";
  return code === "error-cell" && field === "role" ? "; counted as Influenced" : "";
}

/** "“Advisor” in 12 rows": roles that are none of the known, and count as Influenced. */
export const unknownRolesText = (roles: ReadonlyMap<string, number>): string =>
  listed([...roles].map(([role, rows]) => `“${role}” in ${counted(rows, "row")}`));
