import { missingAliasFields } from "./aliases";
import { missingFields } from "./deal-fields";
import { missingGoalFields } from "./goals-fields";
import { missingInvestmentFields } from "./investments-fields";
import { missingInvolvementFields } from "./involvement-fields";
import { missingMilestoneFields } from "./milestones-fields";
import { missingPartnerFields } from "./partners-fields";
import type { TableRole } from "./table-roles";

/** Which column, counted from 0, holds which field of some role. */
export type RoleColumns = Readonly<Partial<Record<string, number>>>;

/** Required fields without a column. */
export const missingFor: Readonly<Record<TableRole, (columns: RoleColumns) => readonly string[]>> =
  {
    Deals: missingFields,
    Involvements: missingInvolvementFields,
    Partners: missingPartnerFields,
    Investments: missingInvestmentFields,
    Milestones: missingMilestoneFields,
    Goals: missingGoalFields,
    Aliases: missingAliasFields,
  };

/** Whether a field must have a column: where another would do, only while that has none either. */
export function isNeededFor(role: TableRole, columns: RoleColumns, field: string): boolean {
  const missing = missingFor[role];
  const others = Object.entries(columns).filter(([other]) => other !== field);
  const without = Object.fromEntries(others);
  return missing({ ...without, [field]: 0 }).length < missing(without).length;
}
