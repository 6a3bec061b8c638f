import fc from "fast-check";
import { expect, test } from "vitest";
import { freshExcel } from "../host/excel-in-node";

const words = [
  ...["Ada", "ADA", "ada ", "Straße", "STRASSE", "é", "É", "Kelvin", "\u212aelvin", "Éa"],
  ...["a*", "ad?", "a~*", "(ada)", "a.a", "a|b", "true", "12", "1/2", "", ">5", "_x", "0"],
];
const cell = fc.oneof(fc.constantFrom(...words.map((word) => `'${word}`)), fc.integer());
const line = fc.tuple(cell, cell, fc.oneof(fc.integer({ min: -99, max: 99 }), cell));

const functions: readonly ((ranges: readonly [string, string, string], is: string) => string)[] = [
  ([names, , sums], is) => `SUMIFS(${sums},${names},${is})`,
  ([names, roles, sums], is) => `SUMIFS(${sums},${roles},"<>12",${names},${is})`,
  ([names, roles, sums], is) => `SUMIFS(${sums},${names},${is},${roles},${is})`,
  ([names, , sums], is) => `SUMIF(${names},${is},${sums})`,
  ([names], is) => `COUNTIF(${names},${is})`,
  ([names, roles], is) => `COUNTIFS(${names},${is},${roles},"a*")`,
  ([names, , sums], is) => `IFERROR(AVERAGEIFS(${sums},${names},${is}),"none")`,
  ([names, , sums], is) => `MAXIFS(${sums},${names},${is})`,
  ([names, , sums], is) => `MINIFS(${sums},${names},${is})`,
];

test("a criterion that is looked up finds what one that is compared finds", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 2, maxLength: 30 }), async (lines) => {
      freshExcel();
      const found = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.getRangeByIndexes(0, 0, lines.length, 3).values = lines;
        const ranges = ["A", "B", "C"].map((col) => `${col}$1:${col}$${lines.length}`) as never;
        // Behind "=" a criterion is no longer a plain text, so the engine compares every cell.
        const formulas = words.flatMap((_, index) =>
          functions.map((of) => [
            `=${of(ranges, `$F${index + 1}`)}`,
            `=${of(ranges, `"="&$F${index + 1}`)}`,
          ]),
        );
        sheet.getRange(`F1:F${words.length}`).values = words.map((word) => [`'${word}`]);
        const range = sheet.getRangeByIndexes(0, 7, formulas.length, 2);
        range.formulas = formulas;
        range.load("values");
        await context.sync();
        return range.values as unknown[][];
      });
      const isWord = (row: number) =>
        /^[^>]/u.test(words[Math.floor(row / functions.length)] ?? "");
      const compared = found.filter((_, row) => isWord(row));
      expect(compared.map(([looked]) => looked)).toEqual(compared.map(([, slow]) => slow));
    }),
    { numRuns: 25 },
  );
});

test("values of now are found, also those that change within a request", async () => {
  freshExcel();
  const found = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B3").values = [
      ["Ada", 1],
      ["Bob", 2],
      ["Ada", 4],
    ];
    sheet.getRange("D1").formulas = [['=SUMIFS(B1:B3,A1:A3,"ada")']];
    const before = sheet.getRange("D1").load("values");
    const look = sheet.getRange("D1");
    sheet.getRange("A2").values = [["ADA"]];
    const after = look.load("values");
    await context.sync();
    return [before.values, after.values];
  });
  expect(found).toEqual([[[5]], [[7]]]);
});

test("ranges of different sizes are an error, whatever is looked for", async () => {
  freshExcel();
  const found = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1").formulas = [['=SUMIFS(B1:B9,C1:C9,"x",D1:D3,"y")']];
    const range = sheet.getRange("A1").load("values");
    await context.sync();
    return range.values;
  });
  expect(found).toEqual([["#VALUE!"]]);
});
