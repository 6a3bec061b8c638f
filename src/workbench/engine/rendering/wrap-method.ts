type AnyMethod = (this: unknown, ...args: readonly never[]) => unknown;

/**
 * Puts something around a method of the engine. What the engine keeps to itself can be changed
 * only so; its version is pinned for that reason, and a method that is gone is noticed at once.
 */
export const wrapMethod = <Args extends readonly unknown[], Result>(
  owner: object,
  name: string,
  wrap: (self: never, original: (...args: Args) => Result, ...args: Args) => Result,
): void => {
  const methods = owner as Record<string, AnyMethod | undefined>;
  const method = methods[name];
  if (method === undefined) throw new Error(`method of the engine: ${name}`);
  methods[name] = function (this: never, ...args: Args): Result {
    const original = (...given: Args): Result => method.apply(this, given as never) as Result;
    return wrap(this, original, ...args);
  } as never;
};
