import type { RankedPartner } from "../portfolio";
import type { Settings } from "../settings";
import type { PartnerFacts } from "./partner-facts";
import type { PartnerFit } from "./partner-fit";
import type { Economics } from "./partner-review";
import type { RevenueHistory } from "./revenue-history";
import type { Sources } from "./sources";

/** A partner with all that flags and health look at. */
export type FlagSubject = {
  readonly ranked: RankedPartner;
  readonly facts: PartnerFacts;
  readonly tenureMonths: number | null;
  readonly revenue: RevenueHistory;
  /** How many complete quarters back revenue is known. */
  readonly reachesBack: number;
  readonly economics: Economics;
  readonly fit: PartnerFit | null;
  readonly sources: Sources;
  readonly asOf: number;
  readonly settings: Settings;
};
