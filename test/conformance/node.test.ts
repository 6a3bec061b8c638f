import { beforeEach, describe, expect, test } from "vitest";
import { freshExcel } from "../workbench/host/excel-in-node";
import { conformanceCases } from "./cases";
import { carryOut } from "./conformance-case";

beforeEach(() => {
  freshExcel();
});

describe("Excel's documentation holds in Node", () => {
  test.each(conformanceCases.map((one) => [one.follows.title, one.name, one] as const))(
    "%s: %s",
    async (_, __, { run, outcome }) => {
      expect(await carryOut(run, "Case")).toEqual(outcome);
    },
  );
});

test("every case has a name of its own and a page of Microsoft's", () => {
  const names = conformanceCases.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { follows } of conformanceCases)
    expect(follows.url).toMatch(/^https:\/\/learn\.microsoft\.com\/[\w./#-]+$/u);
});
