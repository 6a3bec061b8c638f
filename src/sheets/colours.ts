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
  classNone: { color: "#6B6B6B" },
} as const;
