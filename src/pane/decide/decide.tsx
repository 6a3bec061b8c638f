import type { Built } from "../../workflows/build-portfolio";
import { Screen } from "../parts/screen";
import type { PaneActions } from "../state/pane-actions";
import type { Work } from "../state/pane-state";

export type DecideProps = {
  readonly built: Built;
  readonly work: Work | null;
  readonly actions: PaneActions;
};

/** The partners of the portfolio, to decide on. */
export function Decide({ built }: DecideProps) {
  return (
    <Screen title="Decide">
      <ol>
        {built.portfolio.partners.map(({ name }) => (
          <li key={name}>{name}</li>
        ))}
      </ol>
    </Screen>
  );
}
