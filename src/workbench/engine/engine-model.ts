import type { Model } from "./engine";

export type EngineResult = { readonly isSuccessful: boolean; readonly reasons: readonly string[] };

export type EngineHandler = { finalize(): void; [member: string]: unknown };

/** The engine's model with what it keeps to itself; its version is pinned for that reason. */
export type EngineModel = {
  readonly getters: Model["getters"];
  readonly handlers: readonly EngineHandler[];
  readonly range: { isAdaptingRanges: boolean };
  status: number;
  on(event: string, owner: object, listener: () => void): void;
  dispatch(type: string, payload?: Readonly<Record<string, unknown>>): EngineResult;
};

/** The same object under the wider type. */
export const engineModel = (model: Model): EngineModel => model as unknown as EngineModel;
