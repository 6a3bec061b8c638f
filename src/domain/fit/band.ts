import { reaches } from "./tolerance";

export type FitBand = "Strong" | "Moderate" | "Weak";

/**
 * The band of a fit: Strong from 70, Moderate from 50, Weak below.
 *
 * @param fit 0–100, after any knock-out
 * @example fitBand(66.5) // → "Moderate"
 */
export const fitBand = (fit: number): FitBand => {
  if (reaches(fit, 70)) return "Strong";
  return reaches(fit, 50) ? "Moderate" : "Weak";
};
