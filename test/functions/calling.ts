import { shownBy } from "./custom-functions";

/** Calls a function as Excel does: what is left out arrives as null. */
export const calling =
  (worksheetFunction: (...args: never[]) => unknown, parameters: number) =>
  (...given: readonly unknown[]): unknown =>
    shownBy(() =>
      Reflect.apply(
        worksheetFunction,
        undefined,
        Array.from({ length: parameters }, (_, at) => given[at] ?? null),
      ),
    );
