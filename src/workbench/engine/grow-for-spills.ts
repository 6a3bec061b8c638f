import type { EngineModel } from "./engine-model";
import type { HostState } from "./host-state";
import { ensureCells } from "./sheets";

type History = { undoStack: string[]; redoStack: string[] };

/** Larger results are left as #SPILL!: the engine's work grows with the area of its sheets. */
const mostRows = 100_000;

/** Makes sheets reach as far as results that did not fit; false where there are none. */
export const growForSpills = (engine: EngineModel, state: HostState): boolean => {
  const spills = state.spills.splice(0).filter(({ zone }) => zone.bottom < mostRows);
  for (const { sheetId, zone } of spills)
    if (engine.getters.tryGetSheet(sheetId)) ensureCells({ engine }, sheetId, zone);
  return spills.length > 0;
};

/** The same outside of a request. To Excel the sheet was as large all the time: no step to undo. */
export const growSilently = (engine: EngineModel, state: HostState): void => {
  if (state.spills.length === 0) return;
  const history = engine.handlers.find((handler) => "undoStack" in handler) as unknown as History;
  const { undoStack, redoStack } = history;
  const [undo, redo] = [[...undoStack], [...redoStack]];
  // Nothing that a person does: neither refused on a protected sheet nor an event.
  state.hostIsWriting = true;
  try {
    while (growForSpills(engine, state));
  } finally {
    state.hostIsWriting = false;
    Object.assign(history, { undoStack: undo, redoStack: redo });
  }
};
