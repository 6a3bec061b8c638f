import { type CellError, cellError, isCellError } from "./cell-error";
import type { FunctionMetadata, FunctionParameter } from "./function-metadata";

/** What a cell holds: null where it is blank. */
export type CellValue = number | string | boolean | null | CellError;

/** An argument as the sheet gives it: left out, one value, or a range row by row. */
export type SheetArgument =
  | { readonly kind: "omitted" }
  | { readonly kind: "value"; readonly value: CellValue }
  | { readonly kind: "range"; readonly rows: readonly (readonly CellValue[])[] };

export type Marshalled =
  { readonly ok: true; readonly values: readonly unknown[] } | ({ readonly ok: false } & CellError);

/** How the functions runtime reads an error in an argument. */
const errorArgument = ({ error }: CellError): unknown => ({
  type: "CustomFunctionError",
  code: error,
});

/** What a blank cell is to a function that gets it by itself: Excel on the web says null. */
export type BlankScalar = "null" | "zero";

/** What a blank cell is where it has to be something: nothing of the parameter's type. */
const zeroOf = ({ type }: FunctionParameter): unknown => {
  if (type === "string") return "";
  return type === "boolean" ? false : 0;
};

const asNumber = (value: number | string | boolean): unknown => {
  if (typeof value !== "string") return Number(value);
  const number = value.trim() === "" ? Number.NaN : Number(value);
  return Number.isFinite(number) ? number : cellError("#VALUE!");
};

const asText = (value: number | string | boolean): string =>
  typeof value === "boolean" ? String(value).toUpperCase() : String(value);

const asBoolean = (value: number | string | boolean): unknown => {
  if (typeof value !== "string") return Boolean(value);
  const text = value.trim().toUpperCase();
  return text === "TRUE" || text === "FALSE" ? text === "TRUE" : cellError("#VALUE!");
};

/** A value as the parameter's type wants it, or the error that it cannot be had. */
const convert = (value: number | string | boolean, type: string | undefined): unknown => {
  if (type === "number") return asNumber(value);
  if (type === "string") return asText(value);
  if (type === "boolean") return asBoolean(value);
  return value;
};

type Converter = (value: CellValue, parameter: FunctionParameter, blank: unknown) => unknown;

/** The first error met stops the call, unless the function takes errors. #BUSY! always does. */
const converter =
  (takesErrors: boolean, fail: (error: CellError) => void): Converter =>
  (value, parameter, blank) => {
    if (value === null) return blank;
    const converted = isCellError(value) ? value : convert(value, parameter.type);
    if (!isCellError(converted)) return converted;
    const taken = takesErrors && (parameter.type ?? "any") === "any";
    const reaches = taken && converted.error !== "#BUSY!";
    if (!reaches) fail(converted);
    return errorArgument(converted);
  };

const marshalOne = (
  argument: SheetArgument,
  parameter: FunctionParameter,
  to: Converter,
  blankScalar: BlankScalar,
): unknown => {
  if (argument.kind === "omitted") return null;
  const rows = argument.kind === "range" ? argument.rows : [[argument.value]];
  const blank = zeroOf(parameter);
  if (parameter.dimensionality !== "matrix")
    return to(rows[0]?.[0] ?? null, parameter, blankScalar === "null" ? null : blank);
  return rows.map((row) => row.map((value) => to(value, parameter, blank)));
};

/**
 * The arguments of a call as Excel hands them to a custom function: blank cells of a range are 0,
 * what is left out is null, and an error stops the call where the function does not take errors.
 * @param blankScalar a blank cell by itself: null in Excel on the web, 0 (or "", or false) elsewhere
 */
export const marshalArguments = (
  { parameters, takesErrors }: FunctionMetadata,
  given: readonly SheetArgument[],
  blankScalar: BlankScalar = "null",
): Marshalled => {
  const errors: CellError[] = [];
  const to = converter(takesErrors === true, (error) => errors.push(error));
  const values = parameters.map((parameter, index) =>
    parameter.repeating === true
      ? given.slice(index).map((argument) => marshalOne(argument, parameter, to, blankScalar))
      : marshalOne(given[index] ?? { kind: "omitted" }, parameter, to, blankScalar),
  );
  const first = errors[0];
  return first ? { ok: false, ...first } : { ok: true, values };
};
