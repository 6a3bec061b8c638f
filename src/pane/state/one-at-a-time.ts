import type { ToldProblem } from "../../text/build-problems";
import type { Result } from "../../workflows/waiting";
import { writing, type PaneAction, type PaneState, type Work } from "./pane-state";
import type { Store } from "./store";

/** Something under way. What it tells is heard only until something else takes its place. */
export type Run = {
  readonly signal: AbortSignal;
  readonly tell: (action: PaneAction) => void;
};

export type Task = (run: Run) => Promise<Result<unknown, ToldProblem>>;

export type OneAtATime = {
  /** Does a task, unless one is under way, and tells how it failed, if it did. */
  readonly run: (task: Task) => Promise<void>;
  readonly cancel: () => void;
};

export function oneAtATime({ get, dispatch }: Store<PaneState, PaneAction>): OneAtATime {
  let current = new AbortController();
  return {
    run: async (task) => {
      if (get().work !== null) return;
      current.abort();
      const mine = new AbortController();
      current = mine;
      const tell = (action: PaneAction) => {
        if (current === mine) dispatch(action);
      };
      const end = await ended(task, { signal: mine.signal, tell });
      if (end !== null) tell(end);
    },
    cancel: () => {
      const { work } = get();
      current.abort();
      // What only reads is given up at once; what writes ends first, so that its outcome is told.
      if (work === null || endsFirst(work)) return;
      current = new AbortController();
      dispatch({ type: "work", work: null });
    },
  };
}

const endsFirst = (work: Work): boolean => writing(work) !== null;

/** Whatever is thrown in a task is a bug, and ends here as a problem that is told. */
async function ended(task: Task, run: Run): Promise<PaneAction | null> {
  try {
    const result = await task(run);
    if (result.ok) return null;
    if (result.problem.code === "cancelled") return { type: "work", work: null };
    return { type: "failed", problem: result.problem };
  } catch (error) {
    return { type: "failed", problem: { code: "bug", detail: String(error) } };
  }
}
