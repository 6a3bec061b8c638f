import { parseZone } from "../address";

/** The engine takes a function's name that is also a cell's, such as LOG10, for the cell. */
export const engineName = (name: string): string => (parseZone(name) ? `FX.${name}` : name);

export const errorFunctionName = "FX.ERROR";

/** An error written into a formula: the engine reads none of them but #REF!. */
export const errorExpression = (code: string): string => `${errorFunctionName}("${code}")`;

/** Implicit intersection, Excel's "@". */
export const singleFunctionName = "FX.SINGLE";
