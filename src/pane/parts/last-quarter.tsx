import { classMoves } from "../../domain/portfolio/quarter/class-moves";
import { decisionOutcomes } from "../../domain/portfolio/quarter/decision-outcomes";
import type { DecisionRow } from "../../domain/portfolio/quarter/decision-rows";
import { openActions } from "../../domain/portfolio/quarter/open-actions";
import type { Built } from "../../workflows/build-portfolio";
import { useToday } from "../clock";
import { LeftFromLastQuarter } from "../decide/left-from-last-quarter";
import type { PaneActions } from "../state/pane-actions";

type LastQuarterProps = {
  readonly built: Built;
  readonly past: readonly DecisionRow[];
  readonly actions: PaneActions;
};

/** How a quarter opens; nothing where none was finalised before it. */
export function LastQuarter({ built, past, actions }: LastQuarterProps) {
  const today = useToday();
  const { quarter, reviews } = built;
  const { partners } = built.portfolio;
  const moves = classMoves(past, quarter, partners);
  if (moves === null) return null;
  const before = past.filter((row) => row.quarter < quarter);
  return (
    <LeftFromLastQuarter
      since={moves.since}
      open={openActions(before, today)}
      moves={moves}
      outcomes={decisionOutcomes(past, quarter, partners)}
      reviews={reviews}
      onDone={actions.markDone}
    />
  );
}
