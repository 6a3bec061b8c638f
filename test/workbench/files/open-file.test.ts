import { Workbook as FileBook } from "@cj-tech-master/excelts";
import { expect, test } from "vitest";
import { valueAt } from "../../../src/workbench/engine/cells";
import { createWorkbook } from "../../../src/workbench/engine/create-workbook";
import { openFile } from "../../../src/workbench/files/open-file";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const container = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const inContainer = (name: string): Uint8Array =>
  Uint8Array.from([...container, ...new Uint8Array(500), ...Buffer.from(name, "utf16le")]);

const saved = async (fill: (book: FileBook) => void): Promise<Uint8Array> => {
  const book = new FileBook();
  fill(book);
  return book.xlsx.writeBuffer();
};

const refusal = async (name: string, content: Uint8Array): Promise<string | null> => {
  const file = await openFile(name, content);
  return file.ok ? null : file.sentence;
};

const whole = saved((book) => {
  book.addWorksheet("Deals").getCell("A1").value = "kept";
});

test.each([
  [
    "large.csv",
    () => new Uint8Array(50 * 1024 * 1024),
    "“large.csv” has 50 MB or more, which is more than the workbench opens.",
  ],
  [
    "old.xls",
    () => inContainer("Workbook"),
    "“old.xls” has Excel's old format. Save it as .xlsx in Excel, then open that.",
  ],
  [
    "secret.xlsx",
    () => inContainer("EncryptedPackage"),
    "“secret.xlsx” is protected with a password. Remove the password in Excel, then open it here.",
  ],
  [
    "photo.csv",
    () => new Uint8Array([1, 2, 3, 0, 0]),
    "“photo.csv” is not a text file, so it cannot be opened.",
  ],
  [
    "half.xlsx",
    async () => (await whole).slice(0, 2000),
    "“half.xlsx” is not an Excel workbook (.xlsx), or it is damaged.",
  ],
  ["other.zip", () => saved(() => undefined), "“other.zip” has no worksheet to show."],
  [
    "mac.xlsx",
    () =>
      saved((book) => {
        book.addWorksheet("Dates").getCell("A1").value = new Date(Date.UTC(2020, 0, 1));
        book.properties.date1904 = true;
      }),
    "“mac.xlsx” counts its dates from 1904. Open it in Excel, switch off “Use 1904 date system” " +
      "in its advanced options, check the dates and save it; then open it here.",
  ],
])("%s is refused with a sentence", async (name, content, sentence) => {
  expect(await refusal(name, await content())).toBe(sentence);
});

test("a byte less than 50 MB is read", async () => {
  const text = new Uint8Array(50 * 1024 * 1024 - 1).fill(0x61);
  expect(await refusal("long.csv", text)).toBeNull();
}, 30_000);

test("a file whose bytes are damaged anywhere is refused or opened, and never fails otherwise", async () => {
  const content = await whole;
  for (let at = 4; at < content.length; at += 97) {
    const damaged = Uint8Array.from(content, (byte, index) => (index === at ? byte ^ 0xff : byte));
    const file = await openFile("damaged.xlsx", damaged);
    if (!file.ok) expect(file.sentence).toContain("“damaged.xlsx”");
  }
}, 30_000);

test("what a file is, is told by its content and not by its name", async () => {
  for (const [name, content] of [
    ["really.xlsx", bytes("kept\n")],
    ["really.csv", await whole],
  ] as const) {
    const file = await openFile(name, content);
    if (!file.ok) throw new Error(file.sentence);
    const workbook = createWorkbook();
    file.fill(workbook);
    const sheetId = workbook.getters.getActiveSheetId();
    expect(valueAt(workbook, { sheetId, col: 0, row: 0 })).toBe("kept");
    expect(workbook.getters.canUndo()).toBe(false);
  }
});

test("what the workbench does not keep, or cannot calculate, is told", async () => {
  const content = await saved((book) => {
    const sheet = book.addWorksheet("Deals");
    sheet.getCell("A1").value = { text: "site", hyperlink: "https://example.com" };
    sheet.getCell("A2").value = { richText: [{ text: "a", font: { bold: true } }, { text: "b" }] };
    sheet.getCell("A3").value = { formula: "_xlfn.LET(_xlpm.x,2,_xlpm.x*21)", result: 42 };
    sheet.getCell("A4").note = "a comment";
    sheet.getCell("A5").dataValidation = { type: "whole", operator: "between", formulae: [1, 5] };
  });
  const file = await openFile("deals.xlsx", content);
  if (!file.ok) throw new Error(file.sentence);
  expect(file.fill(createWorkbook())).toBe(
    "“deals.xlsx” also has comments, links, formats of parts of a text and data validation other " +
      "than lists: not saved from here. One formula uses what the workbench cannot calculate. " +
      "It shows the value saved in the file, whatever changes.",
  );
  const plain = await openFile("plain.xlsx", await whole);
  expect(plain.ok && plain.fill(createWorkbook())).toBeUndefined();
});

test.each([
  ["a filter that is set", { customFilters: [{ val: "5", operator: "greaterThan" }] }, true],
  ["a filter's button alone", {}, false],
])("of a table with %s, that is told or not", async (_, criteria, isTold) => {
  const content = await saved((book) => {
    const columns = [{ name: "Amount", filterButton: true, ...criteria }];
    book.addWorksheet("Deals").addTable({ name: "Deals", ref: "A1", columns, rows: [[7]] });
  });
  const file = await openFile("deals.xlsx", content);
  if (!file.ok) throw new Error(file.sentence);
  expect(file.fill(createWorkbook())?.includes("filters that are set") ?? false).toBe(isTold);
});

test("cells merged across frozen panes are opened, not merged, and told", async () => {
  const content = await saved((book) => {
    const sheet = book.addWorksheet("Deals", { views: [{ state: "frozen", ySplit: 1 }] });
    sheet.getCell("A1").value = "title";
    sheet.mergeCells("A1:A2");
  });
  const file = await openFile("deals.xlsx", content);
  if (!file.ok) throw new Error(file.sentence);
  const workbook = createWorkbook();
  expect(file.fill(workbook)).toBe(
    "“deals.xlsx” also has cells merged across frozen panes: not saved from here.",
  );
  expect(workbook.getters.getMerges(workbook.getters.getActiveSheetId())).toEqual([]);
});
