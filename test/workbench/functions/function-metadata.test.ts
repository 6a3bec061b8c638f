import { expect, test } from "vitest";
import { readFunctions } from "../../../src/workbench/functions/function-metadata";

const file = (more: object, options?: object): string =>
  JSON.stringify({ ...more, functions: [{ id: "F", name: "F", parameters: [], options }] });

test("whether errors reach the functions stands once for the whole file", () => {
  expect(readFunctions(file({ allowErrorForDataTypeAny: true }))[0]?.takesErrors).toBe(true);
  expect(readFunctions(file({}))[0]?.takesErrors).toBe(false);
});

test("what the workbench cannot run is refused aloud", () => {
  expect(() => readFunctions(file({}, { stream: true }))).toThrow(
    "function neither streaming nor volatile: F",
  );
  expect(() => readFunctions("{}")).toThrow("functions.json: no functions");
});
