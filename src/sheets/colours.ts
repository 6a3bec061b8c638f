/** The colours of sheets. Darkness means class, blue means a measure; nothing is said by colour alone. */
export const colours = {
  bandFill: "#3B4447",
  bandText: "#FFFFFF",
  headerFill: "#E7ECEF",
  headerText: "#262626",
  quiet: "#595959",
  negative: "#A4262C",
  dataBar: "#C7D7EA",
  line: "#0F6CBD",
  good: { fill: "#E2F0D9", color: "#294903" },
  bad: { fill: "#FBD5DA", color: "#6E0811" },
  classA: { fill: "#262626", color: "#FFFFFF" },
  classB: { fill: "#6B6B6B", color: "#FFFFFF" },
  classC: { fill: "#E2E2E2", color: "#262626" },
  /** A bar in the fill of class C would be too faint on white. */
  barOfC: "#A6A6A6",
  classNone: { color: "#6B6B6B" },
  typedBand: "#7A5900",
  typedHeader: "#FFF2CC",
  typedFill: "#FFFBF0",
} as const;

/** Colour means action; the word stands beside it. */
export const actionColours = {
  Invest: { fill: "#BDD99B", color: "#294903" },
  Grow: { fill: "#9BD9DB", color: "#02494C" },
  Maintain: { fill: "#CDD6D8", color: "#3B4447" },
  Incubate: { fill: "#D2CCF8", color: "#3F3682" },
  Fix: { fill: "#F9E2AE", color: "#6B4A00" },
  Renegotiate: { fill: "#A9D3F2", color: "#004377" },
  Exit: { fill: "#EEACB2", color: "#6E0811" },
} as const;
