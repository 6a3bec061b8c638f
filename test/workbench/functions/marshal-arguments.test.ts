import { expect, test } from "vitest";
import { cellError } from "../../../src/workbench/functions/cell-error";
import type { FunctionMetadata } from "../../../src/workbench/functions/function-metadata";
import {
  type CellValue,
  marshalArguments,
  type SheetArgument,
} from "../../../src/workbench/functions/marshal-arguments";

const omitted: SheetArgument = { kind: "omitted" };
const one = (value: CellValue): SheetArgument => ({ kind: "value", value });
const range = (...rows: readonly (readonly CellValue[])[]): SheetArgument => ({
  kind: "range",
  rows,
});

const taking = (
  types: readonly string[],
  options: Partial<FunctionMetadata> & { readonly repeating?: boolean } = {},
): FunctionMetadata => ({
  id: "F",
  name: "F",
  parameters: types.map((type, index) => ({
    name: `p${index}`,
    type: type.replace("[][]", ""),
    dimensionality: type.endsWith("[][]") ? "matrix" : "scalar",
    repeating: options.repeating === true && index === types.length - 1,
  })),
  ...options,
});

const divided = cellError("#DIV/0!");
const busy = cellError("#BUSY!", "Waiting.");

test.each<[string, readonly string[], readonly SheetArgument[], readonly unknown[]]>([
  [
    "blank cells of a range are 0",
    ["any[][]"],
    [range([null, 2], [3, null])],
    [
      [
        [0, 2],
        [3, 0],
      ],
    ],
  ],
  ["blank cells of a range of text are empty", ["string[][]"], [range([null, "a"])], [[["", "a"]]]],
  ["blank cells of a range of booleans are false", ["boolean[][]"], [range([null])], [[[false]]]],
  [
    "a blank cell by itself is null",
    ["any", "number", "string"],
    [one(null), one(null), one(null)],
    [null, null, null],
  ],
  [
    "what is left out is null",
    ["any[][]", "any", "number"],
    [range([1]), omitted],
    [[[1]], null, null],
  ],
  ["one cell where a range is wanted is a range", ["any[][]"], [one("n/a")], [[["n/a"]]]],
  [
    "numbers in text are numbers where numbers are wanted",
    ["number", "number"],
    [one("4.5"), one(true)],
    [4.5, 1],
  ],
  [
    "numbers are text where text is wanted",
    ["string", "string"],
    [one(4.5), one(false)],
    ["4.5", "FALSE"],
  ],
  [
    "booleans are read where booleans are wanted",
    ["boolean", "boolean"],
    [one("true"), one(0)],
    [true, false],
  ],
  ["any is left as it is", ["any", "any"], [one("4"), one(true)], ["4", true]],
])("%s", (_, types, given, values) => {
  expect(marshalArguments(taking(types), given)).toEqual({ ok: true, values });
});

test("a repeating parameter gathers what is left", () => {
  const metadata = taking(["number", "any[][]"], { repeating: true });
  expect(marshalArguments(metadata, [one(1), range([2]), one(3)])).toEqual({
    ok: true,
    values: [1, [[[2]], [[3]]]],
  });
});

test.each([
  ["an error in an argument is the result", [one(1), range([2, divided])], divided],
  ["the first of two errors is the result", [one(divided), range([cellError("#N/A")])], divided],
  ["a text that is no number is #VALUE!", [one("ten"), range([1])], cellError("#VALUE!")],
])("%s", (_, given, error) => {
  const result = marshalArguments(taking(["number", "any[][]"]), given);
  expect(result).toEqual({ ok: false, ...error });
});

test("a function that takes errors gets them, but not where a type is asked for", () => {
  const metadata = taking(["any[][]", "number"], { takesErrors: true });
  expect(marshalArguments(metadata, [range([1, divided]), one(2)])).toEqual({
    ok: true,
    values: [[[1, { type: "CustomFunctionError", code: "#DIV/0!" }]], 2],
  });
  expect(marshalArguments(metadata, [range([1]), one(divided)])).toEqual({ ok: false, ...divided });
});

test("what still waits for an answer is waited for, even by a function that takes errors", () => {
  const metadata = taking(["any[][]"], { takesErrors: true });
  expect(marshalArguments(metadata, [range([busy])])).toEqual({ ok: false, ...busy });
});

test("a blank cell by itself is nothing of its parameter's type where Excel is set so", () => {
  const taken = taking(["any", "number", "string", "boolean", "any"]);
  const blanks = [one(null), one(null), one(null), range([null]), omitted];
  const marshalled = marshalArguments(taken, blanks, "zero");
  expect(marshalled).toEqual({ ok: true, values: [0, 0, "", false, null] });
});
