import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useState, useSyncExternalStore } from "react";
import type { Built } from "../workflows/build-portfolio";
import { decideStore, type DecideStore } from "./decide/decide-store";
import { WhatIf } from "./decide/what-if";
import { Formulas } from "./formulas/formulas";
import { forcedColours } from "./frame/forced-colours";
import { Frame } from "./frame/frame";
import { ShortcutsScreen } from "./frame/shortcuts-screen";
import { useTheme } from "./frame/theme";
import { Kept } from "./parts/kept";
import { CompareModels } from "./screens/compare-models";
import { DecidePlace } from "./screens/decide-place";
import { NoDeals } from "./screens/no-deals";
import { Overview } from "./screens/overview";
import { ProblemScreen } from "./screens/problem-screen";
import { RemovalScreen } from "./screens/removal-screen";
import { SettingsScreen } from "./screens/settings-screen";
import { SetupScreen } from "./screens/setup-screen";
import { Start } from "./screens/start";
import { WaysToShare } from "./screens/ways-to-share";
import type { PaneActions } from "./state/pane-actions";
import {
  isPlace,
  type PaneAction,
  type PaneState,
  type Place,
  type Setup,
  type Work,
} from "./state/pane-state";
import type { Store } from "./state/store";
import type { Action } from "../domain/portfolio/review/action";
import type { Filter } from "./decide/decide-state";

const useStyles = makeStyles({
  pane: {
    height: "100vh",
    minWidth: "0",
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: "13px",
    lineHeight: "18px",
    ...forcedColours,
    "@media (prefers-reduced-motion: reduce)": {
      "& *, & *::before, & *::after": { animationDuration: "0s", transitionDuration: "0s" },
    },
  },
});

type PaneProps = {
  readonly store: Store<PaneState, PaneAction>;
  readonly actions: PaneActions;
};

export function Pane({ store, actions }: PaneProps) {
  const styles = useStyles();
  const state = useSyncExternalStore(store.subscribe, store.get);
  const [decide] = useState(decideStore);
  return (
    <FluentProvider theme={useTheme()}>
      {/* Not on the provider: it gives its class to every pop-up too. */}
      <div className={styles.pane}>
        <Current state={state} actions={actions} decide={decide} />
      </div>
    </FluentProvider>
  );
}

function Compare({
  built,
  work,
  actions,
}: Pick<ScreenProps, "actions"> & { readonly built: Built; readonly work: Work | null }) {
  const back = () => {
    actions.show("overview");
  };
  return (
    <CompareModels
      portfolio={built.portfolio}
      work={work}
      onUse={(model) => {
        actions.show("models", model);
      }}
      onKeep={back}
      onDeals={(partner) => void actions.showCredits(partner)}
      onBack={back}
      onCancel={actions.cancel}
    />
  );
}

function Models({
  setup,
  state,
  actions,
}: Omit<ScreenProps, "decide"> & { readonly setup: Setup }) {
  return (
    <WaysToShare
      used={state.built?.portfolio.model ?? setup.model}
      initial={state.draft}
      hasCredit={setup.preview?.hasCredit === true}
      portfolio={state.built?.portfolio ?? null}
      settings={state.settings}
      work={state.work}
      onUse={(model) => void actions.useModel(model)}
      onBack={() => {
        actions.show(state.from);
      }}
      onCancel={actions.cancel}
    />
  );
}

export type ScreenProps = {
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly decide: DecideStore;
};

/** Before the first portfolio there is nothing to go to; from then on there are the places. */
function Current(props: ScreenProps) {
  const { state, actions } = props;
  const { built } = state;
  if (built === null) return <Below {...props} />;
  return (
    <Frame place={state.place} actions={actions}>
      <Places {...props} built={built} />
      <Below {...props} />
    </Frame>
  );
}

function Places({ built, state, actions, decide }: ScreenProps & { readonly built: Built }) {
  const { screen, setup, work, problem } = state;
  const isShown = (place: Place) => problem === null && screen === place;
  return (
    <>
      <Kept shown={isShown("overview")}>
        <Overview
          {...{ built, state, actions }}
          onDecide={(action) => {
            decide.dispatch({ type: "filter", filter: filterOf(action) });
            actions.show("decide");
          }}
        />
      </Kept>
      <Kept shown={isShown("decide")}>
        <DecidePlace {...{ built, state, actions }} store={decide} />
      </Kept>
      <Kept shown={isShown("formulas")}>
        <Formulas built={built} setup={setup} busy={work !== null} />
      </Kept>
    </>
  );
}

const filterOf = (action: Action | null): Filter =>
  action === null ? { by: "all" } : { by: "action", action };

/** What stands in the way of a place, below it, or before it. */
function Below(props: ScreenProps) {
  const { state, actions } = props;
  const { problem, screen, built, setup, work, candidates } = state;
  if (problem !== null) return <ProblemScreen problem={problem} state={state} actions={actions} />;
  if (built !== null && isPlace(screen)) return null;
  if (screen === "compare" && built !== null)
    return <Compare built={built} work={work} actions={actions} />;
  if (screen === "models" && setup !== null) return <Models {...props} setup={setup} />;
  if (built !== null && (screen === "settings" || screen === "what-if" || screen === "removal"))
    return <BesidePlaces {...props} built={built} screen={screen} />;
  if (screen === "setup" && setup !== null)
    return <SetupScreen setup={setup} state={state} actions={actions} />;
  if (screen === "shortcuts") return <Shortcuts state={state} actions={actions} />;
  if (screen === "no-deals" && work === null)
    return <NoDeals candidates={candidates ?? []} actions={actions} />;
  return <Start work={work} isEmpty={candidates?.length === 0} actions={actions} />;
}

function Shortcuts({ state, actions }: Omit<ScreenProps, "decide">) {
  return (
    <ShortcutsScreen
      onBack={() => {
        actions.show(state.place);
      }}
    />
  );
}

type BesidePlacesProps = ScreenProps & {
  readonly built: Built;
  readonly screen: "settings" | "what-if" | "removal";
};

/** What is reached from the menu or a link of a place. */
function BesidePlaces({ built, screen, state, actions, decide }: BesidePlacesProps) {
  const { work, entries, removal } = state;
  const onBack = () => {
    actions.show(state.place);
  };
  if (screen === "what-if")
    return (
      <WhatIf
        reviews={built.reviews}
        entries={entries}
        currency={built.portfolio.currency}
        onBack={onBack}
        onMark={(partners) => {
          decide.dispatch({ type: "mark", partners, action: "Exit" });
          actions.show("decide");
        }}
        onCopy={actions.copyWhatIf}
      />
    );
  if (screen === "settings")
    return (
      <SettingsScreen
        settings={built.settings}
        work={work}
        onSave={(typed) => void actions.changeSettings(typed)}
        onBack={onBack}
        onCancel={actions.cancel}
      />
    );
  if (removal === null) return null;
  return (
    <RemovalScreen
      removal={removal}
      work={work}
      onRemove={() => void actions.remove(removal)}
      onBack={onBack}
      onCancel={actions.cancel}
    />
  );
}
