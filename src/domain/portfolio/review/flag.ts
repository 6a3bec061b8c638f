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

export type FlagCode = (typeof flagCodes)[number];
