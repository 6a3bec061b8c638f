import { coreTypes, invalidateEvaluationCommands, registries } from "./engine";

/** Makes the engine record a command in its history. */
export const registerCore = (command: string): void => {
  coreTypes.add(command as never);
  registries.inverseCommandRegistry.add(command, ((same: unknown) => [same]) as never);
};

/** The same for one after which everything is calculated anew. */
export const registerRecalculating = (command: string): void => {
  registerCore(command);
  invalidateEvaluationCommands.add(command as never);
};
