import type { Steps } from "../domain/numeric/steps";
import { failure, ok, type Result } from "../domain/problem";

/** So long a pause nobody notices. */
const sliceMs = 40;

/** Does long work in slices, and lets the pane draw and listen between them. */
export async function unhurried<Value>(
  steps: Steps<Value>,
  signal: AbortSignal,
): Promise<Result<Value, { readonly code: "cancelled" }>> {
  for (;;) {
    if (signal.aborted) return failure({ code: "cancelled" });
    const until = performance.now() + sliceMs;
    let step = steps.next();
    while (step.done !== true && performance.now() < until) step = steps.next();
    // After the last slice as well: what is made of the result takes time of its own.
    await new Promise((resolve) => setTimeout(resolve));
    if (step.done === true) return ok(step.value);
  }
}
