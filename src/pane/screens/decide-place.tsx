import { useMemo } from "react";
import type { RankedPartner } from "../../domain/portfolio/portfolio";
import { swapsByPartner } from "../../text/fit-sensitivity";
import { changesText } from "../../text/changes";
import type { Built } from "../../workflows/build-portfolio";
import { useToday } from "../clock";
import { Decide } from "../decide/decide";
import type { DecideStore } from "../decide/decide-store";
import type { PaneActions } from "../state/pane-actions";
import type { PaneState } from "../state/pane-state";

type DecidePlaceProps = {
  readonly built: Built;
  readonly state: PaneState;
  readonly store: DecideStore;
  readonly actions: PaneActions;
};

/** The place to decide, over the portfolio that was built last. */
export function DecidePlace({ built, state, store, actions }: DecidePlaceProps) {
  const { portfolio, reviews, settings, quarter, builtAt, fits, evidence } = built;
  const { fitTiePoints } = settings;
  const swaps = useMemo(() => swapsByPartner(fits, fitTiePoints), [fits, fitTiePoints]);
  const { entries, unreadable, changes, selected } = state;
  return (
    <Decide
      {...{ store, reviews, entries, unreadable, settings, quarter, builtAt, swaps, evidence }}
      today={useToday()}
      currency={portfolio.currency}
      window={portfolio.window}
      classAEnds={lastOfClassA(portfolio.partners)}
      outOfDate={changes === null || changes.length === 0 ? null : changesText(changes)}
      selectedPartner={selected}
      onSave={actions.saveDecisions}
      onUndo={actions.undoDecisions}
      onReadDecisions={() => void actions.readDecisions()}
      onShowCredits={(partner) => void actions.showCredits(partner)}
      onRate={(partner) => void actions.rate(partner)}
      onTake={(taken) => void actions.takeEvidence(taken)}
      onRebuild={() => void actions.build()}
      onFinalise={actions.finalise}
    />
  );
}

function lastOfClassA(partners: readonly RankedPartner[]): number | null {
  const ranks = partners.filter((partner) => partner.class === "A").map(({ rank }) => rank);
  return ranks.length === 0 ? null : Math.max(...ranks);
}
