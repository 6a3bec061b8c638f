import { EvaluationError, registries } from "../engine";
import { isMatrix, type Argument, type Result } from "./define";

/** The error with which Excel's functions refuse arguments outside of their domain. */
const refusals: Readonly<Record<string, readonly string[]>> = {
  "#NUM!": [
    ...["SQRT", "LN", "LOG", "ACOS", "ACOSH", "ASIN", "ATANH", "MEDIAN"],
    ...["LARGE", "SMALL", "PERCENTILE", "PERCENTILE.INC", "PERCENTILE.EXC"],
    ...["QUARTILE", "QUARTILE.INC", "QUARTILE.EXC"],
    ...["DATE", "DATEDIF", "RANDBETWEEN", "IRR", "XIRR", "RATE"],
  ],
  "#REF!": ["INDEX", "VLOOKUP", "HLOOKUP"],
  "#N/A": ["IFS"],
  "#CALC!": ["SEQUENCE", "TAKE", "DROP"],
};

type Compute = (...args: Argument[]) => Result;

/** What the function itself refuses; an error that it only hands on is no such object. */
const isRefusal = (result: unknown): result is EvaluationError =>
  result instanceof EvaluationError && result.value === "#VALUE!";

const isText = (argument: Argument): boolean =>
  !isMatrix(argument) && typeof argument?.value === "string";

/** The engine has one error for whatever a function refuses, some given back and some thrown. */
const refuseWith = (code: string, name: string): void => {
  const known = registries.functionRegistry.get(name);
  const compute = known.compute as Compute;
  const refused = (error: EvaluationError): Result =>
    ({ value: code, message: error.message }) as Result;
  const refined = {
    ...known,
    compute(this: unknown, ...args: Argument[]): Result {
      try {
        const result = compute.apply(this, args);
        return isRefusal(result) ? refused(result) : result;
      } catch (thrown) {
        // A text where a number has to be is #VALUE! in Excel too.
        if (isRefusal(thrown) && !args.some(isText)) return refused(thrown);
        throw thrown;
      }
    },
  };
  registries.functionRegistry.replace(name, refined as never);
};

export const registerRefusals = (): void => {
  for (const [code, names] of Object.entries(refusals))
    for (const name of names) refuseWith(code, name);
};
