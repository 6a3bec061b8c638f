export type DealField =
  | "dealId"
  | "deal"
  | "amount"
  | "closeDate"
  | "stage"
  | "account"
  | "created"
  | "currency"
  | "segment"
  | "region"
  | "partner"
  | "role";

/** Which column, counted from 0, holds which field. Proposed by headers, corrected by the user. */
export type DealColumns = Readonly<Partial<Record<DealField, number>>>;
