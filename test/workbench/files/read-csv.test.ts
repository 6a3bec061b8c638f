import { expect, test } from "vitest";
import { readCsv } from "../../../src/workbench/files/read-csv";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const rowsOf = (content: string | Uint8Array) => {
  const file = readCsv("deals.csv", typeof content === "string" ? bytes(content) : content);
  return file.ok ? file.rows : file.sentence;
};

test.each([
  ["commas", "a,b\n1,2\n"],
  ["semicolons", "a;b\r\n1;2\r\n"],
  ["tabs", "a\tb\n1\t2"],
  ["bars", "a|b\n1|2"],
  ["a byte order mark", "\uFEFFa,b\n1,2\n"],
  ["a first line that names the delimiter", "sep=;\r\na;b\r\n1;2\r\n"],
])("a file with %s", (_, content) => {
  expect(rowsOf(content)).toEqual([
    ["a", "b"],
    ["1", "2"],
  ]);
});

test("line breaks, delimiters and quotation marks inside quotation marks belong to the cell", () => {
  expect(rowsOf('name,note\nAda,"one\ntwo, ""three"""\n')).toEqual([
    ["name", "note"],
    ["Ada", 'one\ntwo, "three"'],
  ]);
});

test("blank lines inside stay, the line break at the end does not", () => {
  expect(rowsOf("a\n\nb\n")).toEqual([["a"], [""], ["b"]]);
});

test.each([
  ["UTF-16, little end first", new Uint8Array([0xff, 0xfe, 0xe9, 0, 0x2c, 0, 0x31, 0])],
  ["UTF-16, big end first", new Uint8Array([0xfe, 0xff, 0, 0xe9, 0, 0x2c, 0, 0x31])],
  ["UTF-8", bytes("é,1")],
  ["Windows' own encoding", new Uint8Array([0xe9, 0x2c, 0x31])],
])("text in %s", (_, content) => {
  expect(rowsOf(content)).toEqual([["é", "1"]]);
});

test("a column of decimal commas is read as one, beside a column that is not", () => {
  expect(rowsOf("deal;amount;units;day\nA;1.234,50;1,234;31.12.2017\nB;7;2,500;1.1.2018")).toEqual([
    ["deal", "amount", "units", "day"],
    ["A", "1234.50", "1,234", "31.12.2017"],
    ["B", "7", "2,500", "1.1.2018"],
  ]);
});

test.each([
  ["", "“deals.csv” is empty."],
  [" \n\n", "“deals.csv” is empty."],
  ['a,b\n1,"2\n', "“deals.csv” is broken: the quotation marks in row 2 do not match."],
  [new Uint8Array([1, 2, 3, 0, 0]), "“deals.csv” is not a text file, so it cannot be opened."],
  ["a,".repeat(16_384) + "b", "“deals.csv” has more rows or columns than an Excel sheet."],
])("what cannot be opened is refused with a sentence (%#)", (content, sentence) => {
  expect(rowsOf(content)).toBe(sentence);
});
