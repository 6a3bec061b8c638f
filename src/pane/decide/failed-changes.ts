import { foldName } from "../../domain/attribution/partner-name";
import { failedText } from "../../text/decide";
import type { Explanation } from "../../text/workbook-problems";
import type { Change } from "./change";

/** What could not be written, and why. */
export type Failure = { readonly change: Change; readonly problem: Explanation };

/** Without what was decided anew since: trying that again would write over the later decision. */
export function withoutLater(
  failed: readonly Failure[],
  later: readonly Change[],
): readonly Failure[] {
  const anew = new Set(later.flatMap(({ decisions }) => decisions.map(nameOf)));
  const still = (failure: Failure): Failure => {
    const { change } = failure;
    const decisions = change.decisions.filter((decision) => !anew.has(nameOf(decision)));
    if (decisions.length === change.decisions.length) return failure;
    return { ...failure, change: { ...change, decisions } };
  };
  return failed.map(still).filter(({ change }) => change.decisions.length > 0);
}

/** Those that failed for the same reason, which is said once. */
export function byProblem(failed: readonly Failure[]): readonly (readonly Failure[])[] {
  const reasons = new Map<string, Failure[]>();
  for (const failure of failed) {
    const { title, why, safe } = failure.problem;
    const reason = [title, why, safe].join("\n");
    reasons.set(reason, [...(reasons.get(reason) ?? []), failure]);
  }
  return [...reasons.values()];
}

/** What is said of each partner by folded name: "Invest not saved". */
export const unsavedOf = (failed: readonly Failure[]): ReadonlyMap<string, string> =>
  new Map(
    failed.flatMap(({ change }) =>
      change.decisions.map((decision) => [
        nameOf(decision),
        failedText(change.undoes === null ? decision.entry.decision : null),
      ]),
    ),
  );

const nameOf = ({ partner }: Change["decisions"][number]): string => foldName(partner);
