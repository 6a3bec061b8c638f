/** Half away from zero, as Excel rounds, to decimals that may be negative. */
export const rounded = (number: number, decimals: number): number => {
  if (!Number.isFinite(number) || decimals > 15) return number;
  const shifted = Number(`${Math.abs(number)}e${decimals}`);
  // A number with an exponent of its own is shifted by multiplication.
  const scaled = Number.isNaN(shifted) ? Math.abs(number) * 10 ** decimals : shifted;
  return Math.sign(number) * (Math.round(scaled) / 10 ** decimals);
};
