import { recogniseAliases } from "./aliases";
import type { CellValue } from "./cell-value";
import type { HeaderFits } from "./fit-headers";
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

/** The fields that one column alone fits: of several, nobody may guess which is meant. */
export const sureColumns = <Field extends string>({
  fits,
}: Pick<HeaderFits<Field>, "fits">): Readonly<Partial<Record<Field, number>>> => {
  const columns: Partial<Record<Field, number>> = {};
  for (const field of Object.keys(fits) as Field[]) {
    const [only, ...others] = fits[field];
    if (only !== undefined && others.length === 0) columns[field] = only;
  }
  return columns;
};
