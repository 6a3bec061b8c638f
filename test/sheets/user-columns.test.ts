import { describe, expect, test } from "vitest";
import { foldName } from "../../src/domain/attribution/partner-name";
import { userColumns, type StandingCell, type WrittenTable } from "../../src/sheets/user-columns";

const plain = (value: string | number): StandingCell => ({
  value,
  formulaR1C1: null,
  numberFormat: "General",
});
const formula = (formulaR1C1: string, value: number): StandingCell => ({
  value,
  formulaR1C1,
  numberFormat: "General",
});

const table = (headers: readonly string[], ...cells: StandingCell[][]): WrittenTable => ({
  name: "Portfolio",
  sheet: "Portfolio",
  row: 6,
  column: 0,
  headers,
  cells,
  above: [],
  widths: [],
  charts: [],
  wrote: null,
  unfinished: false,
});

const read = (written: WrittenTable) =>
  userColumns(written, {
    ours: new Set(["Rank", "Partner"]),
    key: ["Partner"],
    fold: ([name]) => foldName(String(name)),
  });

describe("userColumns", () => {
  test("takes texts and formulas by partner, and leaves our columns alone", () => {
    const written = table(
      ["Rank", "Partner", "Notes"],
      [plain(1), plain("Acme"), plain("call them")],
      [plain(2), plain("Globex"), formula("=RC[-2]*2", 4)],
      [plain(3), plain("Initech"), plain("")],
    );
    expect(read(written)).toEqual({
      ok: true,
      value: {
        columns: [
          {
            header: "Notes",
            formulaR1C1: null,
            numberFormat: "General",
            byKey: new Map([
              ["acme", plain("call them")],
              ["globex", formula("=RC[-2]*2", 4)],
            ]),
          },
        ],
        typedBeside: [["Acme"], ["Globex"]],
      },
    });
  });

  test("a calculated column is one formula, and nothing typed", () => {
    const written = table(
      ["Partner", "Double"],
      [plain("Acme"), formula("=RC[-1]", 1)],
      [plain("Globex"), formula("=RC[-1]", 2)],
    );
    const result = read(written);
    expect(result).toMatchObject({
      ok: true,
      value: { columns: [{ header: "Double", formulaR1C1: "=RC[-1]" }], typedBeside: [] },
    });
  });

  test("refuses what is typed beside no partner, with the rows of the sheet", () => {
    const written = table(
      ["Partner", "Notes"],
      [plain("Acme"), plain("")],
      [plain(" "), plain("whose is this?")],
    );
    expect(read(written)).toEqual({
      ok: false,
      problem: { code: "typed-without-key", table: "Portfolio", rows: [9] },
    });
  });

  test("refuses the same partner twice where both have something typed", () => {
    const rows = (second: string) =>
      table(["Partner", "Notes"], [plain("Acme"), plain("one")], [plain("ACME "), plain(second)]);
    expect(read(rows("two"))).toEqual({
      ok: false,
      problem: {
        ...{ code: "typed-twice", table: "Portfolio", key: "Acme", rows: [8, 9] },
        columns: ["Notes"],
      },
    });
    expect(read(rows("")).ok).toBe(true);
  });

  test("a line that stands twice is told by its texts: nobody knows a date by its number", () => {
    const line = [plain("D1"), plain("Acme"), plain(46_143), plain("checked")];
    const key = ["Deal", "Partner", "Close date"];
    const written = table([...key, "Notes"], line, line);
    expect(userColumns(written, { ours: new Set(key), key, fold: String })).toMatchObject({
      problem: { code: "typed-twice", key: "D1, Acme", rows: [8, 9] },
    });
  });

  test("several columns can tell rows apart: a deal's partners each keep their note", () => {
    const written = table(
      ["Deal", "Partner", "Notes"],
      [plain("D1"), plain("Acme"), plain("checked")],
      [plain("D1"), plain("Globex"), plain("asked")],
      [plain(""), plain(""), plain("")],
    );
    const ours = new Set(["Deal", "Partner"]);
    const result = userColumns(written, { ours, key: ["Deal", "Partner"], fold: String });
    expect(result).toMatchObject({
      ok: true,
      value: {
        typedBeside: [
          ["D1", "Acme"],
          ["D1", "Globex"],
        ],
      },
    });
  });
});
