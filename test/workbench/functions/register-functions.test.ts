import { beforeAll, beforeEach, expect, test } from "vitest";
import { createWorkbook } from "../../../src/workbench/engine/create-workbook";
import type { Workbook } from "../../../src/workbench/engine/workbook";
import { type Calls, createCalls } from "../../../src/workbench/functions/calls";
import {
  asksFor,
  followCells,
  recalculation,
} from "../../../src/workbench/functions/recalculation";
import type { BlankScalar } from "../../../src/workbench/functions/marshal-arguments";
import { registerFunctions } from "../../../src/workbench/functions/register-functions";

type Invocation = readonly [
  id: number,
  name: string,
  values: unknown,
  address: string,
  flags: number,
];

let workbook: Workbook;
let calls: Calls;
let asked: Invocation[];
let calledOff: unknown[];
let blankScalar: BlankScalar = "null";

beforeAll(() => {
  const any = { type: "any", dimensionality: "matrix" };
  registerFunctions(
    [
      {
        id: "TRYFIT",
        name: "TryFit",
        parameters: [
          { name: "ratings", ...any },
          { name: "scale", type: "any", dimensionality: "scalar", optional: true },
        ],
        takesErrors: true,
      },
      {
        id: "TRYSLOW",
        name: "TrySlow",
        parameters: [{ name: "value", type: "any", dimensionality: "scalar" }],
        options: { cancelable: true },
      },
    ],
    () => calls,
    () => blankScalar,
  );
});

beforeEach(() => {
  asked = [];
  calledOff = [];
  workbook = createWorkbook();
  calls = createCalls(
    (entries) => {
      for (const entry of entries as readonly (readonly [1, number, "", string])[])
        if (entry[1] === 1000) asked.push(JSON.parse(entry[3]) as Invocation);
        else calledOff.push(JSON.parse(entry[3]));
    },
    recalculation(workbook),
    asksFor(workbook),
  );
  followCells(workbook, calls);
  calls.ready();
});

const write = (content: string, col: number, row: number): void => {
  const sheetId = workbook.getters.getActiveSheetId();
  workbook.model.dispatch("UPDATE_CELL", { sheetId, col, row, content });
};

const shown = (col: number, row: number) => {
  const sheetId = workbook.getters.getActiveSheetId();
  const { value, message } = workbook.getters.getEvaluatedCell({ sheetId, col, row });
  return { value, message: message?.toString() };
};

const turn = () => new Promise<void>((resolve) => setTimeout(resolve));

test("a formula asks with its cells row by row, shows #BUSY!, then the answer", async () => {
  write("5", 0, 0);
  write("4", 0, 1);
  write("=TRYFIT(A1:B2)", 3, 0);
  await turn();
  expect(shown(3, 0).value).toBe("#BUSY!");
  expect(asked).toEqual([
    [
      1,
      "TRYFIT",
      [
        [
          [5, 0],
          [4, 0],
        ],
        null,
      ],
      "Sheet1!D1",
      4,
    ],
  ]);
  calls.receive([[1, true, 62.5, []]]);
  expect(shown(3, 0).value).toBe(62.5);
});

test("an input that changes asks again, one that does not asks nothing", async () => {
  write("5", 0, 0);
  write('=TRYFIT(A1,"1-5")', 1, 0);
  await turn();
  calls.receive([[1, true, 100, []]]);
  write("x", 5, 5);
  workbook.model.dispatch("CREATE_SHEET", { sheetId: "other", name: "Other", position: 1 });
  await turn();
  expect(asked).toHaveLength(1);
  write("1", 0, 0);
  await turn();
  expect(asked.map(([, , values]) => values)).toEqual([
    [[[5]], "1-5"],
    [[[1]], "1-5"],
  ]);
});

test("an error comes with its sentence, and cells that build on it recalculate", async () => {
  write("=TRYFIT(A1)", 1, 0);
  write('=IFERROR(B1,"none")', 2, 0);
  await turn();
  calls.receive([[1, false, "rate at least half of the criteria by weight", 1, []]]);
  expect(shown(1, 0)).toEqual({
    value: "#N/A",
    message: "rate at least half of the criteria by weight",
  });
  expect(shown(2, 0).value).toBe("none");
});

test("rows spill to the right and down", async () => {
  write("=TRYFIT(A1)", 1, 0);
  await turn();
  calls.receive([
    [
      1,
      true,
      [
        ["Criterion", "Points"],
        ["ECON", 18],
      ],
      [],
    ],
  ]);
  expect([shown(1, 0), shown(2, 0), shown(1, 1), shown(2, 1)].map(({ value }) => value)).toEqual([
    "Criterion",
    "Points",
    "ECON",
    18,
  ]);
});

test("an error in a cell reaches a function that takes errors", async () => {
  write("=1/0", 0, 0);
  write("=TRYFIT(A1:A2)", 1, 0);
  await turn();
  expect(asked[0]?.[2]).toEqual([[[{ type: "CustomFunctionError", code: "#DIV/0!" }], [0]], null]);
});

test("a cell that is gone when its answer comes is left alone", async () => {
  write("=TRYFIT(A1)", 1, 0);
  await turn();
  write("", 1, 0);
  calls.receive([[1, true, 1, []]]);
  expect(shown(1, 0).value).toBe(null);
});

test.each([
  ["its argument changes", "2", 0],
  ["its formula is deleted", "", 1],
  ["its formula is replaced by a value", "7", 1],
  ["its formula is replaced by another", "=1+1", 1],
])("a call that is waited for is called off when %s", async (_, content, col) => {
  write("1", 0, 0);
  write("=TRYSLOW(A1)", 1, 0);
  await turn();
  expect(calledOff).toEqual([]);
  write(content, col, 0);
  await turn();
  expect(calledOff).toEqual([{ invocationId: 1 }]);
});

test("a call goes on when something else changes", async () => {
  write("=TRYSLOW(A1)", 1, 0);
  await turn();
  write("x", 5, 5);
  workbook.model.dispatch("CREATE_SHEET", { sheetId: "other", name: "Other", position: 1 });
  await turn();
  expect([calledOff, asked.length]).toEqual([[], 1]);
});

test("undoing a formula calls its call off, and doing it again calls anew", async () => {
  write("=TRYSLOW(A1)", 1, 0);
  await turn();
  workbook.model.dispatch("REQUEST_UNDO");
  await turn();
  expect(calledOff).toEqual([{ invocationId: 1 }]);
  workbook.model.dispatch("REQUEST_REDO");
  await turn();
  expect(asked.map(([id]) => id)).toEqual([1, 2]);
});

test.each([
  ["null", null],
  ["zero", 0],
] as const)("a blank cell by itself is what Excel is set to: %s", async (setting, blank) => {
  blankScalar = setting;
  write("=TRYSLOW(A1)", 1, 0);
  await turn();
  blankScalar = "null";
  expect(asked[0]?.[2]).toEqual([blank]);
});

test("a sheet that is deleted while its functions are waited for is missed by nobody", async () => {
  workbook.model.dispatch("CREATE_SHEET", { sheetId: "gone", name: "Gone", position: 1 });
  const formula = { sheetId: "gone", col: 0, row: 0, content: "=TRYFIT(B1)" };
  workbook.model.dispatch("UPDATE_CELL", formula);
  await turn();
  workbook.model.dispatch("DELETE_SHEET", { sheetId: "gone", sheetName: "Gone" });
  calls.receive([[1, true, 1, []]]);
  write("=1+1", 0, 0);
  expect(shown(0, 0).value).toBe(2);
});
