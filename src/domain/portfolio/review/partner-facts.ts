/** What a partnership is there for. */
export const valueTypes = ["Revenue", "Capability", "Market access", "Cost"] as const;
export type ValueType = (typeof valueTypes)[number];

export const partnerStages = ["Prospect", "Onboarding", "Active", "Exiting"] as const;
export type PartnerStage = (typeof partnerStages)[number];

/** What each side gets and gives, in minor units. */
export type BothSides = {
  readonly ourValueMinor: number;
  readonly ourCostMinor: number;
  readonly theirValueMinor: number;
  readonly theirCostMinor: number;
};

export type LinkedGoal = {
  readonly id: string;
  readonly metric: string | null;
  /** When it is to be reached. */
  readonly by: number | null;
  /** 0 at the baseline, 1 at the target; null where a figure is not known. */
  readonly progress: number | null;
};

export type PromisedMilestone = {
  readonly deliverable: string;
  readonly side: "Us" | "Them" | null;
  readonly due: number | null;
  readonly isDone: boolean;
  /** The day it was done, where that is known. */
  readonly doneOn: number | null;
};

export type InvestmentFact = {
  /** The first and the last day it stands for: a day, or a quarter. */
  readonly from: number;
  readonly to: number;
  readonly hours: number | null;
  readonly amountMinor: number | null;
};

/** What a list of partners can say that flags look at, each in columns of its own. */
export const listedFacts = [
  "valueType",
  "stage",
  "startDate",
  "ourSponsor",
  "theirSponsor",
  "lastReview",
  "exitTerms",
  "goals",
  "bothSides",
  "backupContact",
  "contactChanged",
] as const;

export type ListedFact = (typeof listedFacts)[number];

/**
 * What a workbook says of one partner beside its deals; null where nobody says. Dates are Excel
 * serials, money is in minor units.
 */
export type PartnerFacts = {
  /** Whether the list of partners has it. */
  readonly isListed: boolean;
  /** Those whose cell holds something that cannot be read, so that nobody knows. */
  readonly unread: readonly ListedFact[];
  readonly type: string | null;
  readonly valueType: ValueType | null;
  readonly stage: PartnerStage | null;
  readonly startDate: number | null;
  readonly manager: string | null;
  readonly ourSponsor: string | null;
  readonly theirSponsor: string | null;
  readonly lastReview: number | null;
  readonly exitTerms: boolean | null;
  readonly backupContact: string | null;
  readonly contactChanged: number | null;
  /** Null where one of the four figures is missing. */
  readonly bothSides: BothSides | null;
  readonly goals: readonly LinkedGoal[];
  readonly milestones: readonly PromisedMilestone[];
  readonly investments: readonly InvestmentFact[];
  /** Warm introductions either way; null where nobody counts them. */
  readonly introductions: { readonly given: number; readonly received: number } | null;
  /** Rows of any table that name this partner and were set aside. */
  readonly rowsSetAside: number;
};

/** Of a partner that only deals name. */
export const noFacts: PartnerFacts = {
  ...{ isListed: false, unread: [], type: null, valueType: null, stage: null, startDate: null },
  ...{ manager: null, ourSponsor: null, theirSponsor: null, lastReview: null, exitTerms: null },
  ...{ backupContact: null, contactChanged: null, bothSides: null, introductions: null },
  ...{ goals: [], milestones: [], investments: [], rowsSetAside: 0 },
};
