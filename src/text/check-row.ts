/** Row 3 of the Portfolio sheet: do the credits add up to what was won? */
export const checkRow = {
  addsUp: "Adds up",
  doesNot: "Does not add up",
  title: "Behind row 3 of Portfolio",
  credited: "Credited",
  direct: "Direct",
  won: "Won in window",
  difference: "Difference",
  capacity: "Partners the hours reach",
} as const;

/** Rows behind the chart of the Portfolio sheet. */
export const chartRows = {
  title: "Behind the chart",
  partner: "Partner",
  classes: { A: "Class A", B: "Class B", C: "Class C" },
  cumulative: "Cumulative",
} as const;
