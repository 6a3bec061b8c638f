import type { Workbook } from "./workbook";

/** Rows or columns that an outline groups, from the first to the last; groups nest. */
export type OutlineGroup = {
  readonly start: number;
  readonly end: number;
  readonly isFolded?: boolean;
};

export type Lines = "rows" | "columns";

/** Excel has eight levels, the first of which is what stands outside of every group. */
const mostGroups = 7;

const dimensionOf = (lines: Lines): "ROW" | "COL" => (lines === "rows" ? "ROW" : "COL");

type OutlineGetters = {
  getGroupsLayers(sheetId: string, dimension: "ROW" | "COL"): readonly OutlineGroup[][];
};

/** The groups of a sheet, the outermost level first. */
export const outlineLevels = (
  { getters }: Workbook,
  sheetId: string,
  lines: Lines,
): readonly (readonly OutlineGroup[])[] =>
  (getters as unknown as OutlineGetters).getGroupsLayers(sheetId, dimensionOf(lines));

const command = (
  { engine }: Workbook,
  type: string,
  sheetId: string,
  lines: Lines,
  { start, end }: OutlineGroup,
): boolean =>
  engine.dispatch(type, { sheetId, dimension: dimensionOf(lines), start, end }).isSuccessful;

/**
 * Groups these lines one level deeper. "full" where Excel has no more levels, "same" where there
 * is a group of exactly these lines: Excel puts another into it, the engine knows only one.
 */
export const groupLines = (
  workbook: Workbook,
  sheetId: string,
  lines: Lines,
  group: OutlineGroup,
): "done" | "full" | "same" => {
  const deepest = outlineLevels(workbook, sheetId, lines)[mostGroups - 1] ?? [];
  if (deepest.some(({ start, end }) => start <= group.end && group.start <= end)) return "full";
  return command(workbook, "GROUP_HEADERS", sheetId, lines, group) ? "done" : "same";
};

const touching = (
  workbook: Workbook,
  sheetId: string,
  lines: Lines,
  { start, end }: OutlineGroup,
): readonly OutlineGroup[] =>
  outlineLevels(workbook, sheetId, lines)
    .flat()
    .filter((group) => group.start <= end && start <= group.end);

/** Takes these lines out of their innermost group; false where they are in none. */
export const ungroupLines = (
  workbook: Workbook,
  sheetId: string,
  lines: Lines,
  group: OutlineGroup,
): boolean => {
  if (touching(workbook, sheetId, lines, group).length === 0) return false;
  command(workbook, "UNGROUP_HEADERS", sheetId, lines, group);
  return true;
};

/** Hides or shows what the groups at these lines hold, the innermost of them. */
export const foldLines = (
  workbook: Workbook,
  sheetId: string,
  lines: Lines,
  at: OutlineGroup,
  isFolded: boolean,
): void => {
  const type = isFolded ? "FOLD_HEADER_GROUP" : "UNFOLD_HEADER_GROUP";
  const groups = touching(workbook, sheetId, lines, at);
  const innermost = groups.filter(
    (outer) =>
      !groups.some((one) => one !== outer && outer.start <= one.start && one.end <= outer.end),
  );
  for (const group of innermost) command(workbook, type, sheetId, lines, group);
};

/** Shows levels up to this one and folds what is deeper; level 1 is what no group holds. */
export const showLevels = (
  workbook: Workbook,
  sheetId: string,
  lines: Lines,
  level: number,
): void => {
  for (const [depth, groups] of outlineLevels(workbook, sheetId, lines).entries())
    for (const group of groups) {
      const type = depth + 1 < level ? "UNFOLD_HEADER_GROUP" : "FOLD_HEADER_GROUP";
      command(workbook, type, sheetId, lines, group);
    }
};
