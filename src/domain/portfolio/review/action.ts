/** What a partner's figures advise, or what people decided: those to keep first, then those to change. */
export const actions = [
  "Invest",
  "Grow",
  "Maintain",
  "Incubate",
  "Fix",
  "Renegotiate",
  "Exit",
] as const;

export type Action = (typeof actions)[number];
