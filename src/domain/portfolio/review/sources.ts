import type { ListedFact, PartnerFacts } from "./partner-facts";

/** Which data the workbook has: what is not there is not checked, which is not the same as fine. */
export type Sources = {
  /** Those with a column in the list of partners; none where there is no list. */
  readonly facts: ReadonlySet<ListedFact>;
  readonly hasGoals: boolean;
  readonly hasMilestones: boolean;
  readonly hasInvestments: boolean;
  readonly hasIntroductions: boolean;
  /** Whether any table has ratings. */
  readonly hasRatings: boolean;
  /** Whether involvements say in which role a partner took part. */
  readonly hasRoles: boolean;
};

/** Whether the list says this of the partner, if only by a blank cell. */
export const isTold = (
  { isListed, unread }: PartnerFacts,
  fact: ListedFact,
  { facts }: Sources,
): boolean => isListed && facts.has(fact) && !unread.includes(fact);
