import type { CellValue } from "./cell-value";
import { dealHeaders } from "./deal-fields";
import { headerFitter, type FieldHeaders, type HeaderFits } from "./fit-headers";

export type InvolvementField =
  "dealId" | "deal" | "partner" | "role" | "date" | "credit" | "source";

/** Which column, counted from 0, holds which field of Involvements. */
export type InvolvementColumns = Readonly<Partial<Record<InvolvementField, number>>>;

const involvementHeaders: FieldHeaders<InvolvementField> = {
  dealId: dealHeaders.dealId,
  deal: dealHeaders.deal,
  partner: dealHeaders.partner,
  role: [
    "Role",
    "Partner Role",
    "Attribution Type",
    "Influence Role",
    "Association Label",
    "Motion",
  ],
  date: ["Touch Date", "Activity Date", "Registered Date", "Submitted on", "Date"],
  credit: ["Credit %", "Credit", "Split", "Share"],
  source: ["Source"],
};

export const involvementFields = Object.keys(involvementHeaders) as readonly InvolvementField[];

const fitInvolvements = headerFitter(involvementHeaders);

/** What headers say of a table as Involvements. */
export type InvolvementsRecognition = HeaderFits<InvolvementField> & {
  /** Required fields without a column; "dealId" where there is neither id nor name. */
  readonly missing: readonly InvolvementField[];
};

export function recogniseInvolvements(headers: readonly CellValue[]): InvolvementsRecognition {
  const fitted = fitInvolvements(headers);
  return { ...fitted, missing: missingInvolvementFields(fitted.columns) };
}

export function missingInvolvementFields(columns: InvolvementColumns): readonly InvolvementField[] {
  const meetsDeals = columns.dealId !== undefined || columns.deal !== undefined;
  return [
    ...(meetsDeals ? [] : (["dealId"] as const)),
    ...(columns.partner === undefined ? (["partner"] as const) : []),
  ];
}
