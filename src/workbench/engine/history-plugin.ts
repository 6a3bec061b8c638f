import { batchCommand } from "./batch-plugin";
import { registries } from "./engine";
import { hostStateOf } from "./host-state";

type Revision = { readonly rootCommand?: { readonly type: string } };

type HistoryPluginBase = {
  readonly getters: object;
  readonly undoStack: readonly string[];
  readonly redoStack: readonly string[];
  onNewLocalStateUpdate(update: { readonly id: string }): void;
  requestHistoryChange(type: "UNDO" | "REDO"): void;
  getPossibleRevisionToRepeat(): Revision | undefined;
};

const HistoryPlugin = registries.featurePluginRegistry.get("history") as unknown as new (
  config: never,
) => HistoryPluginBase;

/**
 * A request of an add-in is one step to undo. What an add-in does upon one act of a person, such
 * as a press of its button, takes many requests, and is undone and done again as a whole.
 */
class HostHistoryPlugin extends HistoryPlugin {
  readonly #actOf = new Map<string, number>();

  override onNewLocalStateUpdate(update: { readonly id: string }): void {
    super.onNewLocalStateUpdate(update);
    const { act } = hostStateOf(this.getters);
    const isRequest = this.getPossibleRevisionToRepeat()?.rootCommand?.type === batchCommand;
    if (act !== null && isRequest) this.#actOf.set(update.id, act);
  }

  override requestHistoryChange(type: "UNDO" | "REDO"): void {
    const act = this.#nextAct(type);
    do super.requestHistoryChange(type);
    while (act !== undefined && this.#nextAct(type) === act);
  }

  #nextAct(type: "UNDO" | "REDO"): number | undefined {
    const id = (type === "UNDO" ? this.undoStack : this.redoStack).at(-1);
    return id === undefined ? undefined : this.#actOf.get(id);
  }
}

export const registerHistory = (): void => {
  registries.featurePluginRegistry.replace("history", HostHistoryPlugin as never);
};
