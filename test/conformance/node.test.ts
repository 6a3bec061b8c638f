import { beforeEach, describe, expect, test } from "vitest";
import type { Workbook } from "../../src/workbench/engine/workbook";
import { freshExcel } from "../workbench/host/excel-in-node";
import { conformanceCases } from "./cases";
import { carryOut, prepare, tidyUp } from "./conformance-case";
import { functionsInNode } from "./functions-in-node";

let workbook: Workbook;

beforeEach(() => {
  ({ workbook } = freshExcel());
  functionsInNode(workbook);
});

describe("Excel's documentation holds in Node", () => {
  test.each(conformanceCases.map((one) => [one.follows.title, one.name, one] as const))(
    "%s: %s",
    async (_, __, { run, outcome, whileTyping }) => {
      await prepare("Case");
      workbook.busyEditing = whileTyping ?? false;
      expect(await carryOut(run, "Case")).toEqual(outcome);
      workbook.busyEditing = false;
      await tidyUp("Case");
    },
  );
});

test("every case has a name of its own and a page of Microsoft's", () => {
  const names = conformanceCases.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { follows } of conformanceCases)
    expect(follows.url).toMatch(/^https:\/\/(?:learn|support)\.microsoft\.com\/[\w./#-]+$/u);
});
