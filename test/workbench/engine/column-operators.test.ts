import fc from "fast-check";
import { expect, test } from "vitest";
import { freshExcel } from "../host/excel-in-node";

const names = ["'Ada", "'ADA", "'Straße", "'STRASSE", "'a*", "'12", "'true", "'#N/A text", "'"];
const name = fc.oneof(fc.constantFrom(...names), fc.integer(), fc.boolean(), fc.constant(""));
const amount = fc.oneof(
  fc.integer({ min: -99, max: 99 }),
  fc.boolean(),
  fc.constantFrom("'7", "'text", "", "=1/0"),
);
const line = fc.tuple(name, name, amount);

/** Beside each formula over whole columns one for each row, which the engine computes one by one. */
const formulas = (rows: number) => {
  const [all, count] = [(col: string) => `${col}$1:${col}$${rows}`, `$F$1`];
  const over = [
    `(${all("A")}=${count})*${all("C")}`,
    `${all("C")}*(${count}=${all("A")})*(${all("B")}=$F$2)`,
    `(${all("A")}=${count})*(${all("B")}=$F$2)`,
    `${all("C")}*${all("C")}`,
    `(${all("C")}=${count})*1`,
  ];
  const single = [
    (row: number) => `(A${row}=${count})*C${row}`,
    (row: number) => `C${row}*(${count}=A${row})*(B${row}=$F$2)`,
    (row: number) => `(A${row}=${count})*(B${row}=$F$2)`,
    (row: number) => `C${row}*C${row}`,
    (row: number) => `(C${row}=${count})*1`,
  ];
  return { over, single };
};

test("columns are compared and multiplied as their cells are", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { minLength: 2, maxLength: 12 }),
      fc.tuple(name, name),
      async (lines, [first, second]) => {
        freshExcel();
        const { over, single } = formulas(lines.length);
        const [spilled, sums, alone] = await Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Sheet1");
          const rows = lines.length;
          sheet.getRangeByIndexes(0, 0, rows, 3).values = lines;
          sheet.getRange("F1:F2").values = [[first], [second]];
          sheet.getRange("H1:L1").formulas = [over.map((text) => `=${text}`)];
          sheet.getRange("H30:L30").formulas = [over.map((text) => `=SUMPRODUCT(${text})`)];
          sheet.getRangeByIndexes(0, 13, rows, 5).formulas = lines.map((_, index) =>
            single.map((of) => `=${of(index + 1)}`),
          );
          const found = [
            sheet.getRangeByIndexes(0, 7, rows, 5),
            sheet.getRange("H30:L30"),
            sheet.getRangeByIndexes(0, 13, rows, 5),
          ].map((range) => range.load("values"));
          await context.sync();
          return found.map((range) => range.values as unknown[][]);
        });
        // -0 is 0 to everybody who reads a cell.
        const plain = (cells: unknown[][] = []) =>
          cells.map((row) => row.map((one) => (one === 0 ? 0 : one)));
        expect(plain(spilled)).toEqual(plain(alone));
        const summed = over.map((_, column) => {
          const values = (alone ?? []).map((row) => row[column]);
          return values.reduce<number>((sum, one) => sum + (typeof one === "number" ? one : 0), 0);
        });
        expect(plain(sums)).toEqual(plain([summed]));
      },
    ),
    { numRuns: 60 },
  );
});
