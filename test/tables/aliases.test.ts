import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldName } from "../../src/domain/attribution/partner-name";
import { canonicalOf, recogniseAliases, type Alias } from "../../src/tables/aliases";
import type { CellValue } from "../../src/tables/cell-value";
import { gridOf } from "../../src/tables/grid";
import { partnerNumbers } from "../../src/tables/partner-names";
import { listedNames } from "../../src/tables/partners-list";
import { readAliases } from "../../src/tables/read-aliases";

const headers = ["Name as written", "Partner", "Noted by"];

function read(rows: readonly (readonly CellValue[])[]) {
  const grid = gridOf("Aliases", { sheet: "S", row: 5, column: 1, values: [headers, ...rows] }, 0);
  const aliases = readAliases(grid, recogniseAliases(headers).columns);
  if (!aliases.ok) throw new Error(`aliases: ${aliases.problem.code}`);
  return aliases.value;
}

describe("the headers of Aliases", () => {
  test.each([
    [["Name as written", "Partner"]],
    [["Alias", "Canonical name"]],
    [["also_known_as", "Partner Name"]],
  ])("%j", (cells) => {
    expect(recogniseAliases(cells)).toMatchObject({
      columns: { written: 0, partner: 1 },
      missing: [],
    });
  });

  test("a list of partners alone is none, and is refused where it is taken for one", () => {
    expect(recogniseAliases(["Partner", "Partner ID"]).missing).toEqual(["written"]);
    const grid = gridOf("Partners", { sheet: "S", row: 1, column: 1, values: [["Partner"]] }, 0);
    expect(readAliases(grid, { partner: 0 })).toEqual({
      ok: false,
      problem: { code: "missing-alias-columns", table: "Partners", fields: ["written"] },
    });
  });
});

describe("the partner a name is meant for", () => {
  test("through a chain of aliases, whatever case and spaces", () => {
    const { canonical } = read([
      ["Northwind S.I.", "Northwind S.I"],
      ["NORTHWIND  s.i", "Northwind SI"],
    ]);
    expect(["northwind s.i. ", "Northwind S.I", "Umber"].map(canonical)).toEqual([
      "Northwind SI",
      "Northwind SI",
      "Umber",
    ]);
  });

  test("a name given to two partners keeps the first, and the other row is told of", () => {
    const { canonical, setAside, counts } = read([
      ["Globex", "Globex Cloud"],
      ["Umber & Co", "Umber"],
      ["GLOBEX", "Globex Labs"],
      ["Globex", "globex cloud"],
    ]);
    expect(canonical("Globex")).toBe("Globex Cloud");
    const place = { table: "Aliases", column: "Partner" };
    expect(setAside).toEqual([
      {
        ...{
          code: "conflicting",
          firstRow: 6,
          firstPartner: "Globex Cloud",
          firstTable: "Aliases",
        },
        ...{ ...place, row: 8, found: "Globex Labs" },
      },
      {
        code: "repeated",
        firstRow: 6,
        firstTable: "Aliases",
        ...place,
        row: 9,
        found: "globex cloud",
      },
    ]);
    expect(counts).toEqual({ read: 4, used: 2, setAside: 2 });
  });

  test("names that lead round in a circle stay as they are, and are told of", () => {
    const { canonical, aliases, setAside } = read([
      ["Alpha", "Beta"],
      ["Beta", "Gamma"],
      ["Gamma", "Beta"],
      ["Delta", "Umber"],
    ]);
    expect(["Alpha", "Beta", "Gamma", "Delta"].map(canonical)).toEqual([
      "Alpha",
      "Beta",
      "Gamma",
      "Umber",
    ]);
    expect(aliases).toEqual([{ written: "Delta", partner: "Umber" }]);
    expect(setAside.map(({ code, row }) => [code, row])).toEqual([
      ["circular", 6],
      ["circular", 7],
      ["circular", 8],
    ]);
  });

  test("rows that say nothing are set aside with their reason", () => {
    const { aliases, setAside } = read([
      ["", "", ""],
      ["", "Umber", ""],
      ["Umber & Co", " ", ""],
      ["Umber", "UMBER ", "Ann"],
      ["#N/A", "Umber", ""],
      ["", "", "Ann"],
      ["Umber", "#REF!", ""],
    ]);
    expect(aliases).toEqual([]);
    expect(setAside.map(({ code, row, column, found }) => [code, row, column, found])).toEqual([
      ["blank-row", 6, null, ""],
      ["no-name", 7, "Name as written", ""],
      ["no-partner", 8, "Partner", " "],
      ["self-alias", 9, "Partner", "UMBER "],
      ["error-cell", 10, "Name as written", "#N/A"],
      ["no-name", 11, "Name as written", ""],
      ["error-cell", 12, "Partner", "#REF!"],
    ]);
  });
});

test("a list of partners stands under the names of Aliases, each name once", () => {
  const canonical = canonicalOf([{ written: "Northwind S.I.", partner: "Northwind SI" }]);
  const partners = ["Northwind S.I.", "Umber", "NORTHWIND SI", "umber "].map((name) => ({ name }));
  expect(listedNames(partners, canonical)).toEqual(["Northwind SI", "Umber"]);
});

const name = fc.constantFrom("", "A", "a ", "B", "C", "D", "E", "#N/A", 7, true);
const rows = fc.array(fc.tuple(name, name, fc.constantFrom("", "note")), { maxLength: 12 });

describe("of any rows", () => {
  test("each is used or set aside, never both", () => {
    fc.assert(
      fc.property(rows, (cells) => {
        const { counts, aliases, setAside } = read(cells);
        expect(counts.used + counts.setAside).toBe(counts.read);
        expect([counts.read, counts.used]).toEqual([cells.length, aliases.length]);
        expect(new Set(setAside.map(({ row }) => row)).size).toBe(counts.setAside);
      }),
    );
  });

  test("the name of a partner stands for itself", () => {
    fc.assert(
      fc.property(rows, fc.constantFrom("A", "B", "C", "D", "E", "7"), (cells, own) => {
        const { canonical } = read(cells);
        expect(foldName(canonical(canonical(own)))).toBe(foldName(canonical(own)));
      }),
    );
  });

  test("names and what they are meant for share a number", () => {
    const pairs = fc.array(
      fc.record({ written: fc.constantFrom("A", "B", "C"), partner: fc.constantFrom("C", "D") }),
    );
    fc.assert(
      fc.property(pairs, (aliases: readonly Alias[]) => {
        const canonical = canonicalOf(aliases);
        const { numbersOf } = partnerNumbers(canonical);
        for (const { written } of aliases)
          expect(numbersOf(written)).toEqual(numbersOf(canonical(written)));
      }),
    );
  });
});
