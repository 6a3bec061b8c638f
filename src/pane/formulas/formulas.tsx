import type { Built } from "../../workflows/build-portfolio";
import { Screen } from "../parts/screen";
import type { PaneActions } from "../state/pane-actions";
import type { Work } from "../state/pane-state";

export type FormulasProps = {
  readonly built: Built;
  readonly work: Work | null;
  readonly actions: PaneActions;
};

/** The worksheet functions, found by the question they answer. */
export function Formulas({ built }: FormulasProps) {
  return (
    <Screen title="What do you want to know?">
      <p>{built.preview.accounts.map((account) => account.read).join(", ")}</p>
    </Screen>
  );
}
