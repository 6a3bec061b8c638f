export type { PartnerFit } from "../../fit/partner-fit";
