import { criteria, type CriterionCode } from "../domain/fit/criteria";
import type { CellValue } from "./cell-value";
import { dealHeaders } from "./deal-fields";
import { headerFitter, type FieldHeaders, type HeaderFits } from "./fit-headers";

export const partnerFacts = [
  ...(["partner", "id", "type", "valueType", "stage", "startDate", "manager", "region"] as const),
  ...(["industry", "ourSponsor", "theirSponsor", "lastReview", "exitTerms"] as const),
  ...(["noticeDays", "termEnd", "goalIds", "competitor", "listedOnSite"] as const),
  ...(["ourValue", "ourCost", "theirValue", "theirCost", "expectedAnnualRevenue"] as const),
  ...(["backupContact", "contactChanged"] as const),
] as const;

export type PartnerFact = (typeof partnerFacts)[number];

/** What is known of a partner, and the criteria it is rated on. */
export type PartnerField = PartnerFact | CriterionCode;

/** Which column, counted from 0, holds which field of Partners. */
export type PartnerColumns = Readonly<Partial<Record<PartnerField, number>>>;

const factHeaders: FieldHeaders<PartnerFact> = {
  partner: dealHeaders.partner,
  id: ["Partner ID"],
  type: ["Type", "Partner Type", "Group", "Program"],
  valueType: ["Value type"],
  stage: ["Stage"],
  startDate: ["Start date", "Agreement Date", "Signed up", "Partner Since"],
  manager: ["Owner", "Partner Manager", "PAM", "CAM"],
  region: ["Region"],
  industry: ["Industry"],
  ourSponsor: ["Our sponsor"],
  theirSponsor: ["Their sponsor"],
  lastReview: ["Last review"],
  exitTerms: ["Exit terms", "Exit terms Y/N"],
  noticeDays: ["Notice days"],
  termEnd: ["Term end"],
  goalIds: ["Goal ids"],
  competitor: ["Competitor"],
  listedOnSite: ["Listed on site", "Listed on site Y/N"],
  ourValue: ["Our value"],
  ourCost: ["Our cost"],
  theirValue: ["Their value"],
  theirCost: ["Their cost"],
  expectedAnnualRevenue: ["Expected annual revenue"],
  backupContact: ["Backup contact"],
  contactChanged: ["Contact changed"],
};

const ratingHeaders = Object.fromEntries(
  criteria.map(({ code, name }) => [code, [code, name]]),
) as unknown as FieldHeaders<CriterionCode>;

const partnerHeaders: FieldHeaders<PartnerField> = { ...factHeaders, ...ratingHeaders };

export const partnerFields = Object.keys(partnerHeaders) as readonly PartnerField[];

const fitPartners = headerFitter(partnerHeaders);

/** What headers say of a table as Partners. */
export type PartnersRecognition = HeaderFits<PartnerField> & {
  /** Required fields without a column. */
  readonly missing: readonly PartnerField[];
};

export function recognisePartners(headers: readonly CellValue[]): PartnersRecognition {
  const fitted = fitPartners(headers);
  return { ...fitted, missing: missingPartnerFields(fitted.columns) };
}

export const missingPartnerFields = (columns: PartnerColumns): readonly PartnerField[] =>
  columns.partner === undefined ? ["partner"] : [];
