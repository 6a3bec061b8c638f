import { reaches } from "./tolerance";

export type FitBand = "Strong" | "Moderate" | "Weak";

/** From which fit on a partner is in a band; below both it is weak. */
export type BandLimits = { readonly strong: number; readonly moderate: number };

export const usualBands: BandLimits = { strong: 70, moderate: 50 };

/**
 * The band of a fit: Strong from 70, Moderate from 50, Weak below, unless other limits are set.
 *
 * @param fit 0–100, after any knock-out
 * @param limits where the bands begin, 0–100
 * @example fitBand(66.5) // → "Moderate"
 */
export const fitBand = (fit: number, limits: BandLimits = usualBands): FitBand => {
  if (reaches(fit, limits.strong)) return "Strong";
  return reaches(fit, limits.moderate) ? "Moderate" : "Weak";
};
