import { reaches } from "./tolerance";

/** So near to each other, in points, two scores say the same. */
export const tiePoints = 5;

/**
 * Whether two scores are a tie: ratings are opinions, and a few points between them decide nothing.
 *
 * @param a 0–100
 * @param b 0–100
 * @returns the same whichever comes first
 * @example isTie(67.87, 67.39) // → true
 */
export const isTie = (a: number, b: number): boolean => reaches(tiePoints, Math.abs(a - b));

/**
 * With which others each partner is tied.
 *
 * @param fits of all partners, null where there is none
 * @returns for each the indexes of those within 5 points, the nearest first; none where it has no fit
 * @example tiesOf([66.5, 62, null]) // → [[1], [0], []]
 */
export const tiesOf = (fits: readonly (number | null)[]): readonly (readonly number[])[] =>
  fits.map((fit, at) => {
    if (fit === null) return [];
    const others = fits.flatMap((other, index) =>
      other === null || index === at || !isTie(fit, other)
        ? []
        : [{ index, distance: Math.abs(fit - other) }],
    );
    return others.sort((a, b) => a.distance - b.distance).map(({ index }) => index);
  });
