import { dateSerial } from "../../src/domain/numeric/date-serial";

const day = (text: string): number => {
  const [year = 0, month = 0, date = 0] = text.split("-").map(Number);
  return dateSerial(year, month, date);
};

/** Three deals with partners and one without, as ranges of cells. */
export const deals = [
  ["Deal ID", "Amount", "Close Date", "Stage"],
  ["D1", 100_000, day("2025-02-10"), "Closed Won"],
  ["D2", 60_000, day("2025-03-20"), "Closed Won"],
  ["D3", 40_000, day("2025-03-31"), "Closed Won"],
  ["D4", 80_000, day("2025-03-31"), "Closed Won"],
] as const;

export const involvements = [
  ["Deal ID", "Partner", "Role", "Date"],
  ["D1", "Alpha", "Sourced", day("2024-11-01")],
  ["D1", "Beta", "Co-sell", day("2025-01-10")],
  ["D1", "Gamma", "Implementation", day("2025-02-01")],
  ["D2", "Beta", "Sourced", day("2025-01-05")],
  ["D2", "Alpha", "Influenced", day("2025-02-15")],
  ["D2", "Beta", "Co-sell", day("2025-03-01")],
  ["D3", "Gamma", "Marketplace", day("2025-03-30")],
] as const;

/** What each model credits to Alpha, Beta and Gamma; to the cent where the odd cent falls. */
export const credits = {
  role: [69_774.44, 74_436.09, 55_789.47],
  even: [63_333.34, 63_333.33, 73_333.33],
  linear: [53_333.34, 73_333.33, 73_333.33],
  first: [100_000, 60_000, 40_000],
  last: [0, 60_000, 140_000],
  position: [52_000, 68_000, 80_000],
  decay: [42_176.33, 75_024.58, 82_799.09],
  sourced: [100_000, 60_000, 0],
} as const;
