import { coreTypes, invalidateEvaluationCommands, registries } from "./engine";

/** Makes the engine record a command in its history, and calculate everything anew after it. */
export const registerCore = (command: string): void => {
  coreTypes.add(command as never);
  invalidateEvaluationCommands.add(command as never);
  registries.inverseCommandRegistry.add(command, ((same: unknown) => [same]) as never);
};
