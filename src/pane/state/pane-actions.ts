import type { DealModelName } from "../../domain/attribution/models";
import {
  answered,
  noAnswers,
  withoutAnswers,
  type Answer,
  type OpenQuestion,
} from "../../workflows/answers";
import type { Candidate } from "../../workflows/look-for-tables";
import type { Involving } from "../../workflows/involving";
import type { CheckedName } from "../../workflows/name-check";
import type { CellPlace } from "../../workflows/show-row";
import { oneAtATime, type Task } from "./one-at-a-time";
import type { TypedSettings } from "../../workflows/change-settings";
import type { TakenEvidence } from "../../workflows/take-evidence";
import { turns, type InTurn } from "./in-turn";
import type { PaneAction, PaneState, Removal, SettledName, Setup } from "./pane-state";
import * as putSteps from "./put-steps";
import { sessionActions } from "./session-actions";
import * as nameSteps from "./name-steps";
import * as steps from "./steps";
import type { Store } from "./store";
import { workflows, type Workflows } from "./workflows";

export type PaneActions = ReturnType<typeof paneActions>;

/**
 * What a person can do in the pane: nothing while something is under way, except to stop it. Each
 * ends with the state changed, whatever Excel answers.
 */
export function paneActions(
  store: Store<PaneState, PaneAction>,
  asked: Workflows = workflows,
  inTurn: InTurn = turns(),
) {
  const { get, dispatch } = store;
  const { run, cancel } = oneAtATime(store);
  const start = (first: (step: steps.Step) => ReturnType<Task>) =>
    run((running) => first({ ...running, ...asked }));
  const show = (screen: PaneState["screen"], draft?: DealModelName) => {
    dispatch({ type: "show", screen, ...(draft === undefined ? {} : { draft }) });
  };

  const look = () =>
    start(async (step) => {
      const looked = await steps.look(step);
      return looked.ok ? steps.reopen(step, get()) : looked;
    });
  const trySample = () => start(steps.trySample);
  const buildFrom = (setup: Setup | null) => start((step) => steps.build(step, setup, inTurn));
  const build = () => buildFrom(get().setup);
  return {
    look,
    choose: (candidate: Candidate) =>
      start((step) => {
        const { candidates, involvements, beside, setup, settings } = get();
        const besides = setup?.beside ?? beside;
        const found = { candidates: candidates ?? [], involvements, besides, settings };
        return steps.open(step, steps.proposed(candidate, found, setup?.answers));
      }),
    /** Takes another answer to who took part in which deal. */
    involve: (involving: Involving) => start((step) => steps.involve(step, get().setup, involving)),
    /** Takes another table for what stands beside the deals, or none. */
    chooseBeside: (choice: Parameters<typeof steps.chooseBeside>[2]) =>
      start((step) => steps.chooseBeside(step, get().setup, choice)),
    change: (change: steps.Change) => start((step) => steps.change(step, get().setup, change)),
    /** Says what only a person can say of the tables. */
    answer: (question: OpenQuestion, answer: Answer) =>
      start((step) => {
        const { setup } = get();
        const answers = answered(setup?.answers ?? noAnswers, question, answer);
        return steps.change(step, setup, { answers });
      }),
    /** Goes on with reading that was stopped, or reads again what has changed since. */
    readAgain: () =>
      start((step) => {
        const { setup } = get();
        return setup === null ? steps.look(step) : steps.readAgain(step, setup);
      }),
    /** Takes back all answers, so that each is asked again. */
    askAgain: () =>
      start((step) => {
        const { setup } = get();
        const answers = withoutAnswers(setup?.answers ?? noAnswers);
        return steps.change(step, setup, { answers });
      }),
    acceptName: (name: CheckedName) =>
      start((step) => nameSteps.acceptName(step, get().setup, name)),
    keepName: (name: CheckedName) => start((step) => nameSteps.keepName(step, get().setup, name)),
    undoName: (name: SettledName) => start((step) => nameSteps.undoName(step, get().setup, name)),
    /** Shares credit in another way: at once, unless it was asked for among the other choices. */
    useModel: async (model: DealModelName) => {
      const { built, from, setup } = get();
      if (built === null || from === "setup")
        return start((step) => steps.chooseModel(step, setup, model));
      show("overview");
      return buildFrom(setup === null ? null : { ...setup, model });
    },
    trySample,
    build,
    /** Does once more what a problem put an end to. */
    again: () => {
      const { attempted } = get();
      if (attempted?.kind === "inserting") return trySample();
      if (attempted?.kind === "opening") {
        const { request } = attempted;
        return start((step) => steps.open(step, request));
      }
      if (attempted?.kind === "building") {
        return buildFrom(attempted.setup);
      }
      return look();
    },
    showCell: (place: CellPlace) => start((step) => steps.showCell(step, get().setup, place)),
    showPortfolio: () => start(steps.showPortfolio),
    /** The ledger: all of it, or a partner's lines. */
    showCredits: (partner: string | null) => start((step) => steps.showCredits(step, partner)),
    ...sessionActions(store, asked, inTurn),
    /** Writes settings to their sheet, and builds anew with them. */
    changeSettings: (typed: TypedSettings) =>
      start((step) => putSteps.changeSettings(step, get(), typed, inTurn)),
    /** The printed pages for the meeting. */
    writeReview: () => start((step) => putSteps.writeReview(step, get(), inTurn)),
    /** The scorecard, with a partner's row in sight. */
    rate: (partner: string | null) => start((step) => putSteps.rate(step, get(), partner, inTurn)),
    /** What the customer lists say becomes the rating, because a person asked for it. */
    takeEvidence: (taken: TakenEvidence) =>
      start((step) => putSteps.takeEvidence(step, get(), taken, inTurn)),
    /** Lists what would be removed. */
    listRemoval: (of: Removal["of"]) => start((step) => putSteps.listRemoval(step, of)),
    remove: (removal: Removal) => start((step) => putSteps.remove(step, removal, inTurn)),
    cancel,
    show,
  };
}
