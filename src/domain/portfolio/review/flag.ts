/** Worst first: the order in which flags are shown. */
export const flagCodes = [
  "WIN-LOSE",
  "NO-SPONSOR",
  "DECLINE",
  "LOGO",
  "DORMANT",
  "CONC",
  "NO-EXIT",
  "GOAL-LATE",
  "NO-GOAL",
  "REVIEW",
  "TOUCH-ONLY",
  "ONE-DEAL",
  "THIN",
  "ONE-WAY",
  "EARLY",
  "UNRATED",
  "PROVISIONAL",
  "DATA",
] as const;

/** Those that say whether a partnership is looked after, as health does. */
export const governanceFlags: readonly FlagCode[] = [
  ...(["NO-SPONSOR", "NO-EXIT", "GOAL-LATE", "NO-GOAL", "REVIEW", "THIN"] as const),
];

export type FlagCode = (typeof flagCodes)[number];
