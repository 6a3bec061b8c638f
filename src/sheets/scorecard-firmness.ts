import { fitSensitivity } from "../domain/fit/fit-sensitivity";
import type { ReadScorecard } from "../tables/read-scorecard";
import { sensitivityLine } from "../text/fit-sensitivity";

/** How firm the order of a scorecard is, as a line over its fits. */
export function firmnessLine(
  { criteria, partners }: Pick<ReadScorecard, "criteria" | "partners">,
  tieWithin: number,
): string {
  const ratings = partners.map((partner) => partner.ratings);
  const swaps = fitSensitivity(criteria, ratings, tieWithin);
  return sensitivityLine(swaps, { partners: partners.map(({ name }) => name), tieWithin });
}
