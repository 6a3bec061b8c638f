import { failure, ok, type Result } from "../domain/problem";
import type { RowReader } from "../tables/row-steps";

/** So many rows are read in one go that nobody notices the pause. */
const rowsPerSlice = 2_000;

export type Pace = {
  readonly signal: AbortSignal;
  /** Told between two slices, 0 to 1; a small table is read in one. */
  readonly progress: (share: number) => void;
};

/** Reads a table slice by slice and lets the pane breathe between them. */
export async function paced<Read>(
  reader: RowReader<Read>,
  { signal, progress }: Pace,
): Promise<Result<Read, { readonly code: "cancelled" }>> {
  for (;;) {
    if (signal.aborted) return failure({ code: "cancelled" });
    const share = reader.readOn(rowsPerSlice);
    if (share >= 1) return ok(reader.finish());
    progress(share);
    await new Promise((resolve) => setTimeout(resolve));
  }
}
