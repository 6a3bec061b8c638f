/** Long work that may be interrupted at each `yield`; what it returns is its result. */
export type Steps<Value> = Generator<undefined, Value>;

/** Does all of the work in one go. */
export function finish<Value>(steps: Steps<Value>): Value {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
