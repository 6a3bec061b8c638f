import { registerBatch } from "./batch-plugin";

let registered = false;

/** The engine's registries belong to the module, so this is done once, before the first model. */
export const registerPlugins = (): void => {
  if (registered) return;
  registered = true;
  registerBatch();
};
