import { pages, type ConformanceCase } from "../conformance-case";

/**
 * Custom functions, whose page is the add-in's: a case puts a function of its own in the place of
 * one that is registered. Cases write their arguments down, for answers are remembered by them.
 */
export const functions: readonly ConformanceCase[] = [
  {
    name: "a range arrives row by row, and what is left out as null",
    follows: pages.functionParameters,
    run: async (context, sheet) => {
      sheet.getRange("A1:B2").values = [
        [101, "'a"],
        [true, 45_300],
      ];
      const arrived = new Promise((resolve) => {
        CustomFunctions.associate("PARTNERFIT", (...given: unknown[]) => {
          resolve(given.slice(0, 4));
          return 1;
        });
      });
      sheet.getRange("D1").formulas = [["=PARTNERFIT(A1:B2)"]];
      await context.sync();
      return arrived;
    },
    outcome: {
      value: [
        [
          [101, "a"],
          [true, 45_300],
        ],
        null,
        null,
        null,
      ],
    },
  },
  {
    name: "rows that a function gives back spill",
    follows: pages.functionArrays,
    run: async (context, sheet) => {
      CustomFunctions.associate("PARTNERFIT", () => [
        ["first", 1],
        ["second", 2],
      ]);
      sheet.getRange("A1").values = [[102]];
      sheet.getRange("D1").formulas = [["=PARTNERFIT(A1:A1)"]];
      const range = sheet.getRange("D1:E2");
      for (let turn = 0; turn < 200; turn++) {
        range.load("values");
        await context.sync();
        if (range.values[0]?.[0] !== "#BUSY!") break;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return range.values;
    },
    outcome: {
      value: [
        ["first", 1],
        ["second", 2],
      ],
    },
  },
  {
    name: "an error that a function throws is its cell's, any other exception #VALUE!",
    follows: pages.functionErrors,
    run: async (context, sheet) => {
      CustomFunctions.associate("PARTNERFIT", (rows: number[][]) => {
        if (rows[0]?.[0] === 103)
          // eslint-disable-next-line @typescript-eslint/only-throw-error -- an error to the runtime
          throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable);
        throw new TypeError("no such thing");
      });
      sheet.getRange("A1:A2").values = [[103], [104]];
      const range = sheet.getRange("D1:D2");
      range.formulas = [["=PARTNERFIT(A1:A1)"], ["=PARTNERFIT(A2:A2)"]];
      for (let turn = 0; turn < 200; turn++) {
        range.load("values");
        await context.sync();
        if (!range.values.flat().includes("#BUSY!")) break;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return range.values;
    },
    outcome: { value: [["#N/A"], ["#VALUE!"]] },
  },
  {
    name: "a function that promises its result is waited for",
    follows: pages.functionRequests,
    run: async (context, sheet) => {
      let answer: (value: string) => void = () => undefined;
      const promised = new Promise<string>((resolve) => {
        answer = resolve;
      });
      const called = new Promise<void>((resolve) => {
        CustomFunctions.associate("PARTNERFIT", () => {
          resolve();
          return promised;
        });
      });
      sheet.getRange("A1").values = [[105]];
      const cell = sheet.getRange("D1");
      cell.formulas = [["=PARTNERFIT(A1:A1)"]];
      await context.sync();
      await called;
      cell.load("values");
      await context.sync();
      const before: unknown = cell.values[0]?.[0];
      answer("there");
      for (let turn = 0; turn < 200; turn++) {
        cell.load("values");
        await context.sync();
        if (cell.values[0]?.[0] !== "#BUSY!") break;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return [before, cell.values[0]?.[0] as unknown];
    },
    outcome: { value: ["#BUSY!", "there"] },
  },
];
