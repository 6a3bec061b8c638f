import type { FieldHeaders } from "./fit-headers";
import { normaliseHeader } from "./normalise-header";

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

/** The headers each field is known by, best first: where several fit, the order is the preference. */
export const dealHeaders: FieldHeaders<DealField> = {
  dealId: ["Opportunity Id (18)", "Opportunity ID", "Record ID", "Deal ID", "hs_object_id"],
  deal: ["Opportunity Name", "Deal Name", "Name", "Opportunity", "Deal"],
  amount: [
    "Amount (converted)",
    "Amount in company currency",
    "Amount",
    "ACV",
    "ARR",
    "TCV",
    "Bookings",
    "Closed Amount",
    "Deal value",
    "Close Value",
    "Associated revenue",
  ],
  closeDate: ["Close Date", "Closed Date", "Closed Won Date"],
  stage: ["Is Won", "Won", "hs_is_closed_won", "Stage", "StageName", "Deal Stage", "Status"],
  account: ["Account Name", "Account", "Associated Company", "Customer"],
  created: ["Created", "Created Date", "Create Date", "Engage Date", "Open Date"],
  currency: ["Currency", "Opportunity Currency", "Amount Currency"],
  segment: ["Segment", "Company Size", "Market", "Industry"],
  region: ["Region"],
  partner: [
    "Partner Account",
    "Partner",
    "Partner Name",
    "Primary Partner",
    "Sourcing Partner",
    "Referral Partner",
    "Reseller",
    "Channel Partner",
  ],
  role: ["Partner Role", "Role"],
};

export const dealFields = Object.keys(dealHeaders) as readonly DealField[];

/** A deal must have these; its id may be its name instead. */
const required = ["dealId", "amount", "closeDate", "stage"] as const satisfies readonly DealField[];

/** The required fields that no column holds. */
export const missingFields = (columns: DealColumns): readonly DealField[] =>
  required.filter(
    (field) => columns[field] === undefined && !(field === "dealId" && columns.deal !== undefined),
  );

/** Amounts already converted to one currency: what the deal was signed in no longer matters. */
export const isConvertedAmount = (header: string): boolean =>
  /converted|companycurrency/u.test(normaliseHeader(header));

/** A column that says of a closed deal whether it was won, rather than at which stage it stands. */
export const isWonColumn = (header: string): boolean =>
  ["won", "iswon", "hsisclosedwon"].includes(normaliseHeader(header));
