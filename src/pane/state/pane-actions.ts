import type { Candidate } from "../../workflows/look-for-deals";
import type { SetAside } from "../../workflows/show-row";
import { oneAtATime, type Task } from "./one-at-a-time";
import type { Opened, PaneAction, PaneState } from "./pane-state";
import * as steps from "./steps";
import type { Store } from "./store";
import { workflows, type Workflows } from "./workflows";

export type PaneActions = ReturnType<typeof paneActions>;

/**
 * What a person can do in the pane: nothing while something is under way, except to stop it. Each
 * ends with the state changed, whatever Excel answers.
 */
export function paneActions(store: Store<PaneState, PaneAction>, asked: Workflows = workflows) {
  const { get, dispatch } = store;
  const { run, cancel } = oneAtATime(store);
  const start = (first: (step: steps.Step) => ReturnType<Task>) =>
    run((running) => first({ ...running, ...asked }));

  const look = () => start(steps.look);
  const open = (opened: Opened) => start((step) => steps.open(step, opened));
  const trySample = () => start(steps.trySample);
  const build = () => start((step) => steps.build(step, get().setup));
  return {
    look,
    choose: (candidate: Candidate) => open({ candidate, chosen: steps.nothingChosen }),
    change: (change: steps.Change) => start((step) => steps.change(step, get().setup, change)),
    trySample,
    build,
    /** Does once more what a problem put an end to. */
    again: () => {
      const { attempted } = get();
      if (attempted?.kind === "inserting") return trySample();
      if (attempted?.kind === "opening") return open(attempted.opened);
      return attempted?.kind === "building" ? build() : look();
    },
    showCell: (problem: SetAside) => start((step) => steps.showCell(step, get().setup, problem)),
    showPortfolio: () => start(steps.showPortfolio),
    cancel,
    show: (screen: PaneState["screen"]) => {
      dispatch({ type: "show", screen });
    },
  };
}
