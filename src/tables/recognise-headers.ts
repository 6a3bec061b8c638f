import type { CellValue } from "./cell-value";
import { dealHeaders, missingFields, type DealField } from "./deal-fields";
import { headerFitter, type HeaderFits } from "./fit-headers";

/** What headers say of a table as Deals. */
export type HeaderRecognition = HeaderFits<DealField> & {
  /** Required fields without a column; "dealId" where there is neither id nor name. */
  readonly missing: readonly DealField[];
};

const fitDeals = headerFitter(dealHeaders);

/** Finds the fields of Deals among headers. */
export function recogniseHeaders(headers: readonly CellValue[]): HeaderRecognition {
  const fitted = fitDeals(headers);
  return { ...fitted, missing: missingFields(fitted.columns) };
}
