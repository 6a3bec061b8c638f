export type Concentration = {
  /** Herfindahl–Hirschman index, 0 to 10,000. */
  readonly hhi: number;
  readonly topShare: number;
  readonly topThreeShare: number;
  readonly effectivePartners: number;
  readonly gini: number;
  readonly partnersFor80: number;
};
