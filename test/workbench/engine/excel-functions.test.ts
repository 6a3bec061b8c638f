import { beforeAll, describe, expect, test } from "vitest";
import { freshExcel } from "../host/excel-in-node";

/** Source of the numbers: the examples on Microsoft's page of each function. */
const data: readonly (readonly [address: string, rows: readonly (readonly unknown[])[]])[] = [
  ["A1:A5", [[7], [3.5], [3.5], [1], [2]]],
  ["B1:B10", [[13], [12], [11], [8], [4], [3], [2], [1], [1], [1]]],
  ["C1:C5", [[6], [7], [9], [15], [21]]],
  ["D1:D5", [[20], [28], [31], [38], [40]]],
  [
    "E1:F11",
    [
      ["=1/0", 82],
      [72, 65],
      [30, 95],
      ["=SQRT(-1)", 63],
      [31, 53],
      [96, 71],
      [32, 55],
      [81, 83],
      [33, 100],
      [53, 91],
      [34, 89],
    ],
  ],
  [
    "G1:H4",
    [
      ["'Tom", 52],
      ["'fred", 65],
      ["'Amy", 22],
      ["'Sal", 52],
    ],
  ],
  ["I1:I5", [["'Apple"], ["'Grape"], ["'Pear"], ["'Banana"], ["'Cherry"]]],
  ["J1:J4", [["=SUBTOTAL(9,C1:C2)"], [10], [5], ["'text"]]],
  ["K1:K2", [[1], ['="a"+1']]],
];

beforeAll(async () => {
  freshExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    for (const [address, rows] of data) sheet.getRange(address).values = rows as never;
    context.workbook.worksheets.add("Second");
    await context.sync();
  });
});

const calculate = (formula: string, rows: number, columns: number) =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("P1:T20").clear();
    sheet.getRange("P1").formulas = [[formula]];
    const range = sheet.getRangeByIndexes(0, 15, rows, columns).load("values");
    await context.sync();
    return range.values as unknown[][];
  });

const examples: Readonly<Record<string, readonly (readonly [formula: string, value: unknown])[]>> =
  {
    "RANK.EQ": [
      ["=RANK.EQ(A1,A1:A5,1)", 5],
      ["=RANK.EQ(A5,A1:A5)", 4],
      ["=RANK.EQ(A2,A1:A5,1)", 3],
      ["=RANK.EQ(9,A1:A5)", "#N/A"],
    ],
    "RANK.AVG": [["=RANK.AVG(A2,A1:A5,1)", 3.5]],
    "PERCENTRANK.INC": [
      ["=PERCENTRANK.INC(B1:B10,2)", 0.333],
      ["=PERCENTRANK.INC(B1:B10,4)", 0.555],
      ["=PERCENTRANK.INC(B1:B10,8)", 0.666],
      ["=PERCENTRANK.INC(B1:B10,5)", 0.583],
      ["=PERCENTRANK.INC(B1:B10,14)", "#N/A"],
    ],
    "MODE.SNGL": [
      ["=MODE.SNGL(5.6,4,4,3,2,4)", 4],
      ["=MODE.SNGL(C1:C5)", "#N/A"],
    ],
    NUMBERVALUE: [
      ['=NUMBERVALUE("2.500,27",",",".")', 2500.27],
      ['=NUMBERVALUE("3.5%")', 0.035],
      ['=NUMBERVALUE("9%%")', 0.0009],
      ['=NUMBERVALUE("")', 0],
      ['=NUMBERVALUE("a")', "#VALUE!"],
    ],
    REPT: [
      ['=REPT("*-",3)', "*-*-*-"],
      ['=REPT("a",-1)', "#VALUE!"],
    ],
    TYPE: [
      ['=TYPE("Smith")', 2],
      ["=TYPE(2)", 1],
      ["=TYPE(TRUE)", 4],
      ["=TYPE(1/0)", 16],
      ["=TYPE({1,2;3,4})", 64],
    ],
    "ERROR.TYPE": [
      ["=ERROR.TYPE(#NULL!)", 1],
      ["=ERROR.TYPE(E1)", 2],
      ["=ERROR.TYPE(#N/A)", 7],
      ["=ERROR.TYPE(1)", "#N/A"],
    ],
    N: [
      ["=N(A1)", 7],
      ['=N("7")', 0],
      ["=N(TRUE)", 1],
      ["=N(Z99)", 0],
    ],
    T: [
      ["=T(G1)", "Tom"],
      ["=T(A1)", ""],
    ],
    "refused arguments": [
      ["=SQRT(-1)", "#NUM!"],
      ['=SQRT("x")', "#VALUE!"],
      ["=LN(0)", "#NUM!"],
      ["=LOG(-1,2)", "#NUM!"],
      ["=ACOS(2)", "#NUM!"],
      ["=(-1)^0.5", "#NUM!"],
      ["=POWER(-1,0.5)", "#NUM!"],
      ["=0^0", "#NUM!"],
      ["=0^-1", "#DIV/0!"],
      ["=POWER(0,-1)", "#DIV/0!"],
      ["=2^-1", 0.5],
      ["=LARGE(A1:A5,9)", "#NUM!"],
      ["=SMALL(A1:A5,9)", "#NUM!"],
      ["=PERCENTILE(A1:A5,2)", "#NUM!"],
      ["=QUARTILE(A1:A5,9)", "#NUM!"],
      ["=MEDIAN(Z1:Z3)", "#NUM!"],
      ["=DATE(-1,1,1)", "#NUM!"],
      ['=DATEDIF(5,1,"d")', "#NUM!"],
      ["=INDEX(A1:A5,9)", "#REF!"],
      ["=VLOOKUP(7,A1:A5,2,FALSE)", "#REF!"],
      ["=HLOOKUP(7,A1:A5,9,FALSE)", "#REF!"],
      ["=IFS(FALSE,1)", "#N/A"],
      ["=INDEX(K1:K2,2)", "#VALUE!"],
      ["=SEQUENCE(0)", "#CALC!"],
      ["=TAKE(A1:A5,0)", "#CALC!"],
    ],
    MROUND: [
      ["=MROUND(10,3)", 9],
      ["=MROUND(-10,-3)", -9],
      ["=MROUND(1.3,0.2)", 1.4],
      ["=MROUND(5,-2)", "#NUM!"],
    ],
    QUOTIENT: [
      ["=QUOTIENT(5,2)", 2],
      ["=QUOTIENT(4.5,3.1)", 1],
      ["=QUOTIENT(-10,3)", -3],
      ["=QUOTIENT(1,0)", "#DIV/0!"],
    ],
    SIGN: [
      ["=SIGN(10)", 1],
      ["=SIGN(4-4)", 0],
      ["=SIGN(-0.00001)", -1],
    ],
    LOG10: [
      ["=LOG10(86)", 1.934498451],
      ["=LOG10(10^5)", 5],
      ["=LOG10(0)", "#NUM!"],
    ],
    SUMSQ: [["=SUMSQ(3,4)", 25]],
    UNICODE: [['=UNICODE("B")', 66]],
    UNICHAR: [
      ["=UNICHAR(66)", "B"],
      ["=UNICHAR(0)", "#VALUE!"],
    ],
    CODE: [
      ['=CODE("A")', 65],
      ['=CODE("!")', 33],
    ],
    FIXED: [
      ["=FIXED(1234.567,1)", "1,234.6"],
      ["=FIXED(1234.567,-1)", "1,230"],
      ["=FIXED(-1234.567,-1,TRUE)", "-1230"],
      ["=FIXED(44.332)", "44.33"],
    ],
    DOLLAR: [
      ["=DOLLAR(1234.567,2)", "$1,234.57"],
      ["=DOLLAR(1234.567,-2)", "$1,200"],
      ["=DOLLAR(-1234.567,-2)", "($1,200)"],
      ["=DOLLAR(-0.123,4)", "($0.1230)"],
      ["=DOLLAR(99.888)", "$99.89"],
    ],
    BASE: [
      ["=BASE(7,2)", "111"],
      ["=BASE(100,16)", "64"],
      ["=BASE(15,2,10)", "0000001111"],
      ["=BASE(-1,2)", "#NUM!"],
    ],
    SHEET: [
      ["=SHEET()", 1],
      ["=SHEET(Second!A1)", 2],
      ['=SHEET("second")', 2],
      ['=SHEET("none")', "#N/A"],
      ["=SHEETS()", 2],
    ],
    "NORM.DIST": [
      ["=NORM.DIST(42,40,1.5,TRUE)", 0.9087888],
      ["=NORM.DIST(42,40,1.5,FALSE)", 0.10934],
      ["=NORM.DIST(1,0,0,TRUE)", "#NUM!"],
    ],
    "NORM.S.DIST": [
      ["=NORM.S.DIST(1.333333,TRUE)", 0.908788726],
      ["=NORM.S.DIST(1.333333,FALSE)", 0.164010148],
      ["=NORM.S.DIST(-6,TRUE)*1E9", 0.9865876],
    ],
    "NORM.INV": [["=NORM.INV(0.908789,40,1.5)", 42.000002]],
    "NORM.S.INV": [
      ["=NORM.S.INV(0.908789)", 1.3333347],
      ["=NORM.S.INV(1)", "#NUM!"],
    ],
    "FORECAST.LINEAR": [["=FORECAST.LINEAR(30,C1:C5,D1:D5)", 10.607253]],
    AGGREGATE: [
      ["=AGGREGATE(4,6,E1:E11)", 96],
      ["=AGGREGATE(14,6,E1:E11,3)", 72],
      ["=AGGREGATE(15,6,E1:E11)", "#VALUE!"],
      ["=AGGREGATE(12,6,E1:E11,F1:F11)", 68],
      ["=AGGREGATE(9,4,E1:E11)", "#DIV/0!"],
      ["=AGGREGATE(9,0,J1:J4)", 15],
      ["=AGGREGATE(9,4,J1:J4)", 28],
      ["=AGGREGATE(2,4,E1:E11)", 9],
      ["=AGGREGATE(3,4,E1:E11)", 11],
    ],
    XMATCH: [
      ['=XMATCH("grape",I1:I5)', 2],
      ['=XMATCH("Gra",I1:I5,1)', 2],
      ['=XMATCH("*an*",I1:I5,2)', 4],
      ["=XMATCH(4,{4,3,5,3,1})", 1],
      ["=XMATCH(3,{4,3,5,3,1},0,-1)", 4],
      ["=XMATCH(2,{4,3,5,3,1},-1)", 5],
      ["=XMATCH(9,{4,3,5,3,1})", "#N/A"],
    ],
    TEXT: [
      ['=TEXT(1234.567,"$#,##0.00")', "$1,234.57"],
      ['=TEXT(0.285,"0.0%")', "28.5%"],
      ['=TEXT(12200000,"0.00E+00")', "1.22E+07"],
      ['=TEXT(45292,"ddd d mmm yyyy")', "Mon 1 Jan 2024"],
    ],
  };

const rows = Object.values(examples).flat();

describe("functions as on Microsoft's pages", () => {
  test.each(rows)("%s is %s", async (formula, value) => {
    const found = (await calculate(formula, 1, 1))[0]?.[0];
    if (typeof value === "number") expect(found).toBeCloseTo(value, 6);
    else expect(found).toBe(value);
  });

  test.each([
    ["=SORT(A1:A5)", [[1], [2], [3.5], [3.5], [7]]],
    ["=SORT(A1:A5,1,-1)", [[7], [3.5], [3.5], [2], [1]]],
    ["=SORT({3,1,2},1,1,TRUE)", [[1, 2, 3]]],
    [
      "=SORT(G1:H4,2)",
      [
        ["Amy", 22],
        ["Tom", 52],
        ["Sal", 52],
        ["fred", 65],
      ],
    ],
    [
      "=SORTBY(G1:H4,H1:H4,-1,G1:G4,1)",
      [
        ["fred", 65],
        ["Sal", 52],
        ["Tom", 52],
        ["Amy", 22],
      ],
    ],
    ["=SORTBY({1,2,3},{3,1,2})", [[2, 3, 1]]],
    ["=SORTBY(A1:A5,A1:A4)", [["#VALUE!"]]],
    [
      "=FILTER(G1:H4,H1:H4=52)",
      [
        ["Tom", 52],
        ["Sal", 52],
      ],
    ],
    ['=FILTER(G1:H4,H1:H4>99,"none")', [["none"]]],
    ["=FILTER(G1:H4,H1:H4>99)", [["#CALC!"]]],
    ["=FILTER({1,2,3},{1,0,1})", [[1, 3]]],
  ])("%s", async (formula, value) => {
    expect(await calculate(formula, value.length, value[0]?.length ?? 0)).toEqual(value);
  });
});
