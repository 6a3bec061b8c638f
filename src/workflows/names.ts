import type { Source } from "../tables/source";

/** What the pane writes. People's formulas point at the tables, so that no name ever changes. */
export const portfolioNames = { sheet: "Portfolio", table: "Portfolio" } as const;
export const creditsNames = { sheet: "Credits", table: "Credits" } as const;
export const dataNotesNames = { sheet: "Data notes", table: "DataNotes" } as const;
export const aliasesNames = { sheet: "Aliases", table: "Aliases" } as const;

/** The table that names are noted in. */
export const isOurAliases = (source: Source): boolean =>
  source.kind === "table" && source.name === aliasesNames.table;
export const decisionsNames = { sheet: "Decisions", table: "Decisions" } as const;
export const settingsNames = { sheet: "Settings", table: "Settings" } as const;
export const scorecardNames = { sheet: "Scorecard", table: "Scorecard" } as const;

/** None of it is ever taken for deals or involvements. */
export const ours = [
  portfolioNames,
  creditsNames,
  dataNotesNames,
  aliasesNames,
  decisionsNames,
  scorecardNames,
  settingsNames,
] as const;

/** The workbook setting that remembers which tables and columns are read, and how. */
export const settingName = "deals";

/** Sheets that are read and printed, and hold no table. */
export const reviewName = "Review";
export const whatIfName = "What if";

/** The one that holds when the portfolio was built last. */
export const builtAtSetting = "built";

/** The one that holds for which quarter the decisions in the sheet were made. */
export const decidedForSetting = "quarter";
