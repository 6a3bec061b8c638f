import type { CellValue } from "./cell-value";
import { dealHeaders } from "./deal-fields";
import { headerFitter, type FieldHeaders, type HeaderFits } from "./fit-headers";

export type InvestmentField = "partner" | "quarter" | "date" | "category" | "hours" | "amount";

/** Which column, counted from 0, holds which field of Investments. */
export type InvestmentColumns = Readonly<Partial<Record<InvestmentField, number>>>;

const investmentHeaders: FieldHeaders<InvestmentField> = {
  partner: dealHeaders.partner,
  quarter: ["Quarter"],
  date: ["Date"],
  category: ["Category"],
  hours: ["Hours"],
  amount: ["Amount", "MDF", "Spend", "Commission", "Cost", "Effort"],
};

export const investmentFields = Object.keys(investmentHeaders) as readonly InvestmentField[];

const fitInvestments = headerFitter(investmentHeaders);

/** What headers say of a table as Investments. */
export type InvestmentsRecognition = HeaderFits<InvestmentField> & {
  /** "quarter" where there is neither that nor a date, "amount" where there are no hours either. */
  readonly missing: readonly InvestmentField[];
};

export function recogniseInvestments(headers: readonly CellValue[]): InvestmentsRecognition {
  const fitted = fitInvestments(headers);
  return { ...fitted, missing: missingInvestmentFields(fitted.columns) };
}

export function missingInvestmentFields(columns: InvestmentColumns): readonly InvestmentField[] {
  const isDated = columns.quarter !== undefined || columns.date !== undefined;
  const hasFigure = columns.hours !== undefined || columns.amount !== undefined;
  return [
    ...(columns.partner === undefined ? (["partner"] as const) : []),
    ...(isDated ? [] : (["quarter"] as const)),
    ...(hasFigure ? [] : (["amount"] as const)),
  ];
}
