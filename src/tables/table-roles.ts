import { recogniseAliases } from "./aliases";
import type { CellValue } from "./cell-value";
import { recogniseGoals } from "./goals-fields";
import { recogniseInvestments } from "./investments-fields";
import { recogniseInvolvements } from "./involvement-fields";
import { recogniseMilestones } from "./milestones-fields";
import { recognisePartners } from "./partners-fields";
import { recogniseHeaders } from "./recognise-headers";

/** What a table of input can be. */
export const tableRoles = [
  ...(["Deals", "Involvements", "Partners", "Investments", "Milestones", "Goals"] as const),
  "Aliases",
] as const;

export type TableRole = (typeof tableRoles)[number];

/** What headers say of a table in some role; fields are those of the role. */
export type HeadersInRole = {
  readonly fits: Readonly<Record<string, readonly number[]>>;
  readonly columns: Readonly<Partial<Record<string, number>>>;
  readonly missing: readonly string[];
  readonly repeated: readonly { readonly field: string; readonly header: string }[];
};

export const recogniseInRole: Readonly<
  Record<TableRole, (headers: readonly CellValue[]) => HeadersInRole>
> = {
  Deals: recogniseHeaders,
  Involvements: recogniseInvolvements,
  Partners: recognisePartners,
  Investments: recogniseInvestments,
  Milestones: recogniseMilestones,
  Goals: recogniseGoals,
  Aliases: recogniseAliases,
};
