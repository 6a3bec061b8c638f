/**
 * How near to a limit counts as having reached it, in points out of 100: decimal weights and
 * ratings leave rounding behind that must not decide a band.
 */
const tolerance = 1e-9;

/** @example reaches(69.9999999999, 70) // → true */
export const reaches = (points: number, limit: number): boolean => points >= limit - tolerance;
