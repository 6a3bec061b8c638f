/** Pieces of the grid's templates, and what stands there instead. */
const changes: readonly (readonly [piece: string, instead: string])[] = [
  // A sum of cells without numbers is nothing to show.
  [
    `t-if="selectedStatistic !== undefined"`,
    `t-if="selectedStatistic !== undefined and !selectedStatistic.endsWith(': __')"`,
  ],
];

/** The templates of the grid, changed where the page wants something else. */
export const gridTemplates = (original: string): string =>
  changes.reduce((templates, [piece, instead]) => {
    if (!templates.includes(piece)) throw new Error(`template of the grid: ${piece}`);
    return templates.replace(piece, () => instead);
  }, original);
