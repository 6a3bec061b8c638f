/**
 * An amount of money as a whole number of minor units (2 decimals), half away from zero as it is
 * written in decimal: 1.005 is 101, although the nearest double lies below it.
 *
 * @returns null where the amount is not finite or has no exact minor units (above about 90 trillion)
 * @example minorUnits(-2.675) === -268
 */
export function minorUnits(amount: number): number | null {
  const size = Math.abs(amount);
  if (!(size < 1e14)) return null;
  // Below a millionth, numbers are written with an exponent of their own; they round to 0 anyway.
  const minor = size < 1e-6 ? 0 : Math.round(Number(`${size}e2`));
  if (!Number.isSafeInteger(minor)) return null;
  return amount < 0 && minor > 0 ? -minor : minor;
}

/** The amount that `minor` minor units are. */
export const majorUnits = (minor: number): number => minor / 100;
