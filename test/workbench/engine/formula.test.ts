import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { freshExcel, read, refusal } from "../host/excel-in-node";
import { fromR1C1, toR1C1 } from "../../../src/workbench/engine/formula/r1c1";
import { tokensOf } from "../../../src/workbench/engine/formula/tokens";
import type { Workbook } from "../../../src/workbench/engine/workbook";

let workbook: Workbook;

/** Table Sales!A1:C5 with a totals row; a column whose name needs escaping. */
beforeEach(async () => {
  ({ workbook } = freshExcel());
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Sales");
    sheet.getRange("A1:C4").values = [
      ["'Partner", "'Amount", "'Cost [USD]"],
      ["'North", 10, 1],
      ["'South", 20, 2],
      ["'West", 30, 3],
    ];
    const table = sheet.tables.add("A1:C4", true);
    table.name = "Sales";
    table.showTotals = true;
    await context.sync();
  });
});

const calculated = async (address: string, formula: string, sheet = "Sales") => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).formulas = [[formula]];
    await context.sync();
  });
  const [value] = await read(address, "values", sheet);
  expect((await read(address, "formulas", sheet))[0]?.[0]).toBe(formula);
  return value?.[0];
};

/** Source: Microsoft, "Using structured references with Excel tables". */
const structured: readonly (readonly [formula: string, value: unknown])[] = [
  ["=SUM(Sales[Amount])", 60],
  ["=SUM(Sales[[#Data],[Amount]])", 60],
  ["=ROWS(Sales)", 3],
  ["=ROWS(Sales[])", 3],
  ["=ROWS(Sales[#All])", 5],
  ["=COLUMNS(Sales[#Headers])", 3],
  ["=INDEX(Sales[#Headers],1,2)", "Amount"],
  ["=Sales[[#Headers],[Amount]]", "Amount"],
  ["=Sales[[#Totals],[Partner]]", "Total"],
  ["=ROWS(Sales[[#Headers],[#Data],[Amount]])", 4],
  ["=SUM(Sales[[Amount]:[Cost '[USD']]])", 66],
  ["=SUM(Sales[Cost '[USD']])", 6],
  ["=sum(sales[amount])", 60],
];

describe("structured references", () => {
  test.each(structured.filter(([formula]) => !formula.startsWith("=sum")))(
    "%s",
    async (formula, value) => {
      expect(await calculated("F10", formula)).toEqual(value);
    },
  );

  /** In row 3 of the sheet, the table's second. */
  test.each([
    ["=Sales[@Amount]", 20],
    ["=Sales[[#This Row],[Amount]]", 20],
    ["=SUM(Sales[@])", 22],
    ["=SUM(Sales[@[Amount]:[Cost '[USD']]])", 22],
    ["=Sales[@[Cost '[USD']]]*2", 4],
  ])("%s beside the table", async (formula, value) => {
    expect(await calculated("F3", formula)).toEqual(value);
  });

  test.each([
    ["=[@Amount]*2", 40],
    ["=[@[Cost '[USD']]]+1", 3],
    ["=SUM([Amount])", 60],
    ["=SUM([@[Amount]:[Cost '[USD']]])", 22],
  ])("%s inside the table", async (formula, value) => {
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("Sales").columns.add(undefined, undefined, "Own");
      await context.sync();
    });
    expect(await calculated("D3", formula)).toEqual(value);
  });

  test("a row beyond the table is #VALUE!", async () => {
    expect(await calculated("F20", "=Sales[@Amount]")).toBe("#VALUE!");
  });

  test("work from another sheet, and in formulas that spill", async () => {
    expect(await calculated("A1", '=SUMIFS(Sales[Amount],Sales[Partner],"S*")', "Sheet1")).toBe(20);
    await calculated("C1", "=Sales[Amount]", "Sheet1");
    expect(await read("C1:C3", "values", "Sheet1")).toEqual([[10], [20], [30]]);
  });

  test.each([
    "=SUM(Nowhere[Amount])",
    "=SUM(Sales[Nowhere])",
    "=SUM(Sales[[Amount],[Partner],[Amount]])",
  ])("%s is refused", async (formula) => {
    const code = await refusal(async (context) => {
      context.workbook.worksheets.getItem("Sales").getRange("F10").formulas = [[formula]];
      await context.sync();
    });
    expect(code).toBe("InvalidArgument");
  });

  test("follow a column that is renamed in the grid", async () => {
    await calculated("F10", "=SUM(Sales[Amount])");
    const sheetId = workbook.getters.getSheetIdByName("Sales") ?? "";
    workbook.engine.dispatch("UPDATE_CELL", { sheetId, col: 1, row: 0, content: "Won" });
    expect(await read("F10", "formulas", "Sales")).toEqual([["=SUM(Sales[Won])"]]);
    expect(await read("F10", "values", "Sales")).toEqual([[60]]);
  });

  test("follow a table that the user's typing makes grow", async () => {
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("Sales").showTotals = false;
      await context.sync();
    });
    await calculated("F10", "=SUM(Sales[Amount])");
    const sheetId = workbook.getters.getSheetIdByName("Sales") ?? "";
    workbook.engine.dispatch("UPDATE_CELL", { sheetId, col: 1, row: 4, content: "40" });
    expect(await read("F10", "values", "Sales")).toEqual([[100]]);
    workbook.engine.dispatch("REQUEST_UNDO");
    expect(await read("F10", "values", "Sales")).toEqual([[60]]);
  });
});

describe("what the engine would read otherwise", () => {
  test.each([
    ['="a""b"', 'a"b'],
    ['=""""', '"'],
    ['="a\\"', "a\\"],
    ['=LEN("say ""hi""")', 8],
    ["=-2^2", 4],
    ["=0-2^2", -4],
    ["=2^-1", 0.5],
    ["=-(1+1)^2", 4],
    ["=3*-2^2", 12],
    ["=-SUM(1,1)^2", 4],
    ["=IFERROR(#N/A,1)", 1],
    ["=2^-2^2", 0.0625],
    ["=-10%", -0.1],
    ["=SUM(Sales!B:B)", 60],
  ])("%s", async (formula, value) => {
    expect(await calculated("F10", formula)).toEqual(value);
  });

  test("a prefix of files is no part of a function's name", async () => {
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      cell.formulas = [["=_xlfn.concat(1,2)"]];
      await context.sync();
    });
    expect(await read("A1", "formulas")).toEqual([["=CONCAT(1,2)"]]);
    expect(await read("A1", "values")).toEqual([["12"]]);
  });

  test("is what a cell keeps when its looks change", async () => {
    await calculated("F10", '=SUM(Sales[Amount])&"a""b"');
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sales").getRange("F10").format.font.bold = true;
      await context.sync();
    });
    expect(await read("F10", "formulas", "Sales")).toEqual([['=SUM(Sales[Amount])&"a""b"']]);
    expect(await read("F10", "values", "Sales")).toEqual([['60a"b']]);
  });
});

describe("implicit intersection", () => {
  /** In row 3 of the sheet. */
  test.each([
    ["=@Sales[Amount]", 20],
    ["=@B2:B4", 20],
    ["=@B2:B4*2", 40],
    ["=SUM(@B2:B4,1)", 21],
    ["=@A1:C1", "#VALUE!"],
    ["=@B2", 10],
    ["=@B5:B9", "#VALUE!"],
    ["=@INDEX(B2:B4,1)", 10],
    ["=@SEQUENCE(3)+1", 2],
  ])("%s", async (formula, value) => {
    expect(await calculated("F3", formula)).toEqual(value);
  });

  test("of a row takes the formula's column", async () => {
    expect(await calculated("C9", "=@A2:C2")).toBe(1);
  });

  test.each(["=SUM((A1,B1))+(A1,B1)", "=A1:B2 B2:C3", "=(A1,B2)"])(
    "%s, which the engine cannot calculate, is refused",
    async (formula) => {
      const code = await refusal(async (context) => {
        context.workbook.worksheets.getItem("Sales").getRange("F10").formulas = [[formula]];
        await context.sync();
      });
      expect(code).toBe("InvalidArgument");
    },
  );
});

/** Formulas as a grammar makes them, with the values of which nothing is asked. */
const formulas: fc.Arbitrary<string> = fc.letrec<{ readonly expression: string }>((tie) => {
  const blank = fc.constantFrom("", "", "", " ", "  ");
  const spaced = (parts: readonly fc.Arbitrary<string>[]) =>
    fc.tuple(...parts.flatMap((part) => [blank, part])).map((texts) => texts.join(""));
  const text = fc
    .stringMatching(/^[ -~äé→]{0,6}$/u)
    .map((content) => `"${content.replaceAll('"', '""')}"`);
  const corner = fc
    .tuple(fc.constantFrom("", "$"), fc.constantFrom("A", "Z", "AB"), fc.constantFrom("", "$"))
    .chain(([fixed, letters, fixedRow]) =>
      fc.integer({ min: 1, max: 300 }).map((row) => `${fixed}${letters}${fixedRow}${row}`),
    );
  const sheet = fc.constantFrom("", "", "Sales!", "'My sheet'!");
  const area = fc.constantFrom("A1:B9", "$A$1:$B$9", "A$2:A$2", "C3:$D300", "A1:A1");
  const cells = fc.tuple(sheet, fc.oneof(corner, area)).map(([on, at]) => on + at);
  const reference = fc.oneof(cells, fc.constantFrom("A:A", "$B:C", "1:1", "$2:3"));
  const structure = fc.constantFrom(
    "Sales[Amount]",
    "Sales[[Amount]:[Cost '[USD']]]",
    "Sales[[#Headers],[Partner]]",
    "Sales[#All]",
    "Sales[ [#Data], [Amount] ]",
    "Sales",
  );
  const number = fc.constantFrom("0", "1", "1.5", ".5", "2E3", "1e-2", "10%");
  const name = fc.constantFrom("SUM", "MAX", "IF", "LOG10", "RANK.EQ", "CONCAT");
  const expression: fc.Arbitrary<string> = tie("expression");
  const operator = fc.constantFrom("+", "-", "*", "/", "^", "&", "=", "<>", "<=", ">", "<");
  const list = fc.array(expression, { minLength: 1, maxLength: 3 }).map((all) => all.join(","));
  return {
    expression: fc.oneof(
      { maxDepth: 4, depthSize: "small" },
      fc.oneof(number, text, reference, structure, fc.constantFrom("TRUE", "#N/A", "{1,2;3,4}")),
      spaced([expression, operator, expression]),
      spaced([fc.constantFrom("-", "+", "@"), expression]),
      fc.tuple(blank, expression, blank).map((parts) => `(${parts.join("")})`),
      fc.tuple(name, list).map(([called, inside]) => `${called}(${inside})`),
    ),
  };
}).expression;

describe("a formula of any kind", () => {
  test("is its tokens put together, none of them unknown", () => {
    fc.assert(
      fc.property(formulas, (formula) => {
        const tokens = tokensOf(formula);
        expect(tokens.map(({ text }) => text).join("")).toBe(formula);
        expect(tokens.filter(({ kind }) => kind === "unknown")).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test("is its tokens put together even where it makes no sense", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (formula) => {
        const together = tokensOf(formula).map(({ text }) => text);
        expect(together.join("")).toBe(formula);
        expect(together).not.toContain("");
      }),
      { numRuns: 500 },
    );
  });

  test("reads back as it was written, and after rows come and go above it", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("Z600").values = [["end"]];
      context.workbook.worksheets.add("My sheet");
      await context.sync();
    });
    await fc.assert(
      fc.asyncProperty(formulas, async (formula) => {
        const cell = { sheetId: "Sheet1", col: 9, row: 499 };
        workbook.engine.dispatch("UPDATE_CELL", { ...cell, content: `=${formula}` });
        const readBack = async (address: string) =>
          (await read(address, "formulas", "Sheet1"))[0]?.[0];
        const written = await readBack("J500");
        expect(written).toBe(`=${formula}`);
        for (const type of ["ADD_COLUMNS_ROWS", "REMOVE_COLUMNS_ROWS"])
          workbook.engine.dispatch(type, {
            sheetId: "Sheet1",
            sheetName: "Sheet1",
            dimension: "ROW",
            base: 400,
            position: "before",
            quantity: 1,
            elements: [400],
          });
        expect(await readBack("J500")).toBe(written);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});

describe("tokens", () => {
  test.each(structured)("of %s put together are the formula", (formula) => {
    expect(
      tokensOf(formula)
        .map(({ text }) => text)
        .join(""),
    ).toBe(formula);
  });

  test.each([
    ["A1:B2", ["reference"]],
    ["'It''s'!A:A", ["reference"]],
    ["LOG10(A1)", ["function", "open", "reference", "close"]],
    ["A1B", ["name"]],
    ["RATE2024", ["name"]],
    ["1E5", ["number"]],
    ["3:7", ["reference"]],
    ["T[[#This Row],[a]]", ["structured"]],
    ["#REF!", ["error"]],
  ])("%s", (formula, kinds) => {
    expect(tokensOf(formula).map(({ kind }) => kind)).toEqual(kinds);
  });
});

describe("R1C1", () => {
  const at = { row: 9, col: 2 };

  test.each([
    ["A10", "RC[-2]"],
    ["C10", "RC"],
    ["$A$1", "R1C1"],
    ["A$1", "R1C[-2]"],
    ["D11:E12", "R[1]C[1]:R[2]C[2]"],
    ["A:A", "C[-2]"],
    ["$A:$B", "C1:C2"],
    ["10:10", "R"],
    ["$1:$2", "R1:R2"],
    ["'My sheet'!C9", "'My sheet'!R[-1]C"],
    ["SUM(Sales[Amount])", "SUM(Sales[Amount])"],
    ['"A1"&B10', '"A1"&RC[-1]'],
  ])("%s in C10 is %s", (a1, r1c1) => {
    expect(toR1C1(a1, at)).toBe(r1c1);
    expect(fromR1C1(r1c1, at)).toBe(a1);
  });

  test("written over a column is a formula for each row", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      sheet.getRange("B1:B3").formulasR1C1 = "=RC[-1]*R1C1" as never;
      await context.sync();
    });
    expect(await read("B1:B3", "formulas")).toEqual([["=A1*$A$1"], ["=A2*$A$1"], ["=A3*$A$1"]]);
  });
});
