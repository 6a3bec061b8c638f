import type { Portfolio } from "../domain/portfolio/portfolio";
import type { Result } from "../domain/problem";
import type { WorkbookProblem } from "../tables/workbook-problem";
import { updateEvidence, type Evidence } from "./customer-evidence";
import { updateScorecard } from "./insert-scorecard";
import { patiently, type Patience } from "./patience";
import type { Preview } from "./preview-tables";

type BuiltAlready = {
  readonly portfolio: Pick<Portfolio, "partners">;
  readonly preview: Pick<Preview, "besides">;
  readonly evidence: Evidence;
};

/**
 * Brings a scorecard that stands up to date with a portfolio that is built: the partners it lacks,
 * how firm the order is, and what the customer lists say. No rating is changed.
 */
export async function keepScorecard(
  { portfolio, preview, evidence }: BuiltAlready,
  patience: Patience,
): Promise<Result<void, WorkbookProblem>> {
  const names = portfolio.partners.map(({ name }) => name);
  const { canonical } = preview.besides.aliases;
  const updated = await updateScorecard(names, canonical, patience);
  if (!updated.ok) return updated;
  return patiently(patience, () => updateEvidence(evidence, canonical));
}
