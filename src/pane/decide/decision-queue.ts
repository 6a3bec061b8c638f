import { decisionProgress } from "../../domain/portfolio/quarter/decision-progress";
import { ok, type Result } from "../../domain/problem";
import { allDecided, decidedOf, decisionFault, savedText, undoneText } from "../../text/decide";
import type { Explanation } from "../../text/workbook-problems";
import type { DecisionUndo, PartnerDecision } from "../../workflows/decide";
import type { Store } from "../state/store";
import type { Change } from "./change";
import type { DecideAction, DecideState } from "./decide-state";
import { withSaving, type Session } from "./session";

/** Both end once the workbook has it, and the entries too. */
export type DecisionWriting = {
  readonly onSave: (
    decisions: readonly PartnerDecision[],
  ) => Promise<Result<DecisionUndo, Explanation>>;
  readonly onUndo: (undo: DecisionUndo) => Promise<Result<unknown, Explanation>>;
};

export type Around = DecisionWriting & { readonly session: Session };

/** Writes one change after the other; that one fails keeps nothing else from being written. */
export function decisionQueue(
  { get, dispatch }: Store<DecideState, DecideAction>,
  around: () => Around,
) {
  let last = Promise.resolve();
  const undos = new WeakMap<Change, DecisionUndo>();
  const put = async (change: Change): Promise<Result<unknown, Explanation>> => {
    if (change.undoes !== null) {
      const undo = undos.get(change.undoes);
      // What could not be written needs no undoing.
      return undo === undefined ? ok(undefined) : around().onUndo(undo);
    }
    const done = await around().onSave(change.decisions.map(decisionOf));
    if (done.ok) undos.set(change, done.value);
    return done;
  };
  const outcome = async (change: Change, isLast: boolean): Promise<DecideAction> => {
    const done = await put(change);
    if (!done.ok) return { type: "not-saved", change, problem: done.problem };
    const { saving } = get();
    const sofar = withSaving(around().session, saving.slice(0, saving.indexOf(change) + 1));
    return { type: "saved", change, said: saidOf(sofar, change, isLast) };
  };
  /** @param isLast whether it leaves nothing to decide in the list */
  return (change: Change, isLast: boolean): void => {
    last = last.then(async () => {
      // Whatever is thrown is a bug, and no reason to keep the next decision from the sheet.
      const told = await outcome(change, isLast).catch((error: unknown) => {
        return { type: "not-saved", change, problem: decisionFault(String(error)) } as const;
      });
      dispatch(told);
    });
  };
}

const decisionOf = ({ partner, entry, seen }: Change["decisions"][number]): PartnerDecision => ({
  ...{ partner, entry, seen },
});

/** "Exit saved for LogoCorp, 12 of 40" */
function saidOf({ reviews, entries }: Session, change: Change, isLast: boolean): string {
  const { decided, partners } = decisionProgress(reviews, entries);
  const names = change.decisions.map(({ partner }) => partner);
  const progress = decidedOf(decided, partners);
  const action = change.decisions[0]?.entry.decision ?? null;
  if (change.undoes !== null || action === null) return undoneText(names, progress);
  return [savedText(action, names, progress), ...(isLast ? [allDecided] : [])].join(". ");
}
