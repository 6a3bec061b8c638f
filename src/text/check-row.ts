/** Row 3 of the Portfolio sheet: do the credits add up to what was won? */
export const checkRow = {
  addsUp: "Adds up",
  doesNot: "Does not add up",
  sum: "Credited + Direct = Won",
  difference: "Difference",
} as const;
