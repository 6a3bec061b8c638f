import { reaches } from "./tolerance";

/** So near to each other, in points, two scores say the same, unless something else is set. */
export const tiePoints = 5;

/**
 * Whether two scores are a tie: ratings are opinions, and a few points between them decide nothing.
 *
 * @param a 0–100
 * @param b 0–100
 * @param within in points, 0–100
 * @returns the same whichever comes first
 * @example isTie(67.87, 67.39) // → true
 */
export const isTie = (a: number, b: number, within: number = tiePoints): boolean =>
  reaches(within, Math.abs(a - b));

/**
 * With which others each partner is tied.
 *
 * @param fits of all partners, null where there is none
 * @param within in points, 0–100
 * @returns for each the indexes of those so near, the nearest first; none where it has no fit
 * @example tiesOf([66.5, 62, null]) // → [[1], [0], []]
 */
export const tiesOf = (
  fits: readonly (number | null)[],
  within: number = tiePoints,
): readonly (readonly number[])[] =>
  fits.map((fit, at) => {
    if (fit === null) return [];
    const others = fits.flatMap((other, index) =>
      other === null || index === at || !isTie(fit, other, within)
        ? []
        : [{ index, distance: Math.abs(fit - other) }],
    );
    return others.sort((a, b) => a.distance - b.distance).map(({ index }) => index);
  });
