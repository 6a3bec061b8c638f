import { registries, UIPlugin } from "./engine";

/** The command that makes everything dispatched inside it one step of the engine's undo. */
export const batchCommand = "HOST_BATCH";

type BatchCommand = { readonly type: string; readonly run: () => void };

/** `run` must never throw: an exception escaping a handler leaves the engine stuck. */
class BatchPlugin extends UIPlugin {
  override handle(command: never): void {
    const batch = command as BatchCommand;
    if (batch.type === batchCommand) batch.run();
  }
}

export const registerBatch = (): void => {
  registries.featurePluginRegistry.add("host batch", BatchPlugin);
};
