import { FluentProvider, makeStyles, tokens, webLightTheme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import type { Built } from "../workflows/build-portfolio";
import { CompareModels } from "./screens/compare-models";
import { NoDeals } from "./screens/no-deals";
import { Overview } from "./screens/overview";
import { ProblemScreen } from "./screens/problem-screen";
import { SetupScreen } from "./screens/setup-screen";
import { Start } from "./screens/start";
import { WaysToShare } from "./screens/ways-to-share";
import type { PaneActions } from "./state/pane-actions";
import type { PaneAction, PaneState, Setup, Work } from "./state/pane-state";
import type { Store } from "./state/store";

const useStyles = makeStyles({
  pane: {
    height: "100vh",
    minWidth: "0",
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: "13px",
    lineHeight: "18px",
  },
});

type PaneProps = {
  readonly store: Store<PaneState, PaneAction>;
  readonly actions: PaneActions;
};

export function Pane({ store, actions }: PaneProps) {
  const styles = useStyles();
  const state = useSyncExternalStore(store.subscribe, store.get);
  return (
    <FluentProvider theme={webLightTheme}>
      {/* Not on the provider: it gives its class to every pop-up too. */}
      <div className={styles.pane}>
        <Current state={state} actions={actions} />
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

function Models({ setup, state, actions }: ScreenProps & { readonly setup: Setup }) {
  return (
    <WaysToShare
      used={state.built?.portfolio.model ?? setup.model}
      initial={state.draft}
      hasCredit={setup.preview?.hasCredit === true}
      portfolio={state.built?.portfolio ?? null}
      work={state.work}
      onUse={(model) => void actions.useModel(model)}
      onBack={() => {
        actions.show(state.from);
      }}
      onCancel={actions.cancel}
    />
  );
}

export type ScreenProps = { readonly state: PaneState; readonly actions: PaneActions };

function Current({ state, actions }: ScreenProps) {
  if (state.problem !== null) {
    return <ProblemScreen problem={state.problem} state={state} actions={actions} />;
  }
  if (state.screen === "overview" && state.built !== null) {
    return <Overview built={state.built} work={state.work} actions={actions} />;
  }
  if (state.screen === "compare" && state.built !== null) {
    return <Compare built={state.built} work={state.work} actions={actions} />;
  }
  if (state.screen === "models" && state.setup !== null) {
    return <Models setup={state.setup} state={state} actions={actions} />;
  }
  if (state.screen === "setup" && state.setup !== null) {
    return <SetupScreen setup={state.setup} state={state} actions={actions} />;
  }
  if (state.screen === "no-deals" && state.work === null) {
    return <NoDeals candidates={state.candidates ?? []} actions={actions} />;
  }
  return <Start work={state.work} isEmpty={state.candidates?.length === 0} actions={actions} />;
}
