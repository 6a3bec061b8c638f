import { beforeEach, describe, expect, test } from "vitest";
import { acceptAlias, undoAlias } from "../../src/workflows/aliases";
import { lookForTables } from "../../src/workflows/look-for-tables";
import { openBesides } from "../../src/workflows/open-besides";
import { readNames } from "../../src/workflows/read-besides";
import { freshExcel } from "../workbench/host/excel-in-node";
import { putTable, read, tableCells, write } from "./session";

beforeEach(() => {
  freshExcel();
});

const northwind = { written: "Northwind S.I.", partner: "Northwind SI" };
const globex = { written: "Globex Cloud EMEA", partner: "Globex Cloud" };
const umber = { written: "=Umber & Co", partner: "Umber" };

const done = { ok: true, value: undefined };
const heads = ["Name as written", "Partner"];

async function opened() {
  const look = await lookForTables();
  if (!look.ok) throw new Error(`look: ${look.problem.code}`);
  const tables = await openBesides(look.value.besides, new AbortController().signal);
  if (!tables.ok) throw new Error(`aliases: ${tables.problem.code}`);
  return readNames(tables.value).aliases;
}

const accept = async (alias: typeof northwind) => acceptAlias(alias, (await opened()).standing);
const undo = async (alias: typeof northwind) => undoAlias(alias, (await opened()).standing);

describe("accepting a suggestion", () => {
  test("the first makes the sheet Aliases, and the sheet in sight stays in sight", async () => {
    await putTable("Deals", ["Deal ID"], [["D1"]]);
    expect(await accept(northwind)).toEqual(done);
    expect(await tableCells("Aliases")).toEqual([heads, ["Northwind S.I.", "Northwind SI"]]);
    const inSight = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      return sheet.name;
    });
    expect(inSight).toBe("Deals");
  });

  test("the next are rows of the same table; one that stands there is not put in again", async () => {
    for (const alias of [northwind, globex, umber, globex])
      expect(await accept(alias)).toEqual(done);
    const [header, ...rows] = await tableCells("Aliases");
    expect(header).toEqual(heads);
    expect([...rows].sort()).toEqual(
      [northwind, globex, umber].map(({ written, partner }) => [written, partner]).sort(),
    );
  });

  test("then both names are one partner", async () => {
    await accept(northwind);
    const { canonical, tables } = await opened();
    expect(canonical("northwind s.i.")).toBe("Northwind SI");
    expect(tables.map(({ counts }) => counts)).toEqual([{ read: 1, used: 1, setAside: 0 }]);
  });

  test("the table is never taken for deals or involvements", async () => {
    await putTable(
      "Deals",
      ["Deal ID", "Amount", "Stage", "Close Date"],
      [["D1", 1, "Won", 46000]],
    );
    await accept(northwind);
    const look = await lookForTables();
    expect(look.ok && look.value.candidates.map(({ name }) => name)).toEqual(["Deals"]);
  });
});

describe("undoing it", () => {
  test.each([[[0, 1, 2]], [[2, 1, 0]], [[1, 0, 2]]])(
    "takes just that row again, in the order %j",
    async (order) => {
      const aliases = [northwind, globex, umber];
      for (const alias of aliases) await accept(alias);
      const left = new Set(aliases.map(({ written }) => written));
      for (const at of order) {
        const alias = aliases[at] ?? northwind;
        expect(await undo(alias)).toEqual(done);
        left.delete(alias.written);
        const [, ...rows] = await tableCells("Aliases");
        const names = rows.map(([written]) => written).filter((written) => written !== "");
        expect(new Set(names)).toEqual(left);
      }
      expect(await accept(globex)).toEqual(done);
      expect(await tableCells("Aliases")).toEqual([heads, ["Globex Cloud EMEA", "Globex Cloud"]]);
    },
  );

  test("what is not there need not be undone", async () => {
    expect(await undo(northwind)).toEqual(done);
    await accept(globex);
    expect(await undo(northwind)).toEqual(done);
    expect(await tableCells("Aliases")).toHaveLength(2);
  });

  test("what a person typed beside it stays", async () => {
    await putTable("Aliases", [...heads, "Noted by"], [["A", "B", "Ann"]]);
    await accept(northwind);
    await write("Aliases", "C2", "Ben");
    const before = await tableCells("Aliases");
    const row = before.findIndex(([written]) => written === northwind.written);
    expect(before[row]?.[2]).toBe(row === 1 ? "Ben" : "");
    await write("Aliases", `C${row + 1}`, "Cem");
    expect(await undo(northwind)).toEqual(done);
    const after = await tableCells("Aliases");
    expect(after).toContainEqual(["", "", "Cem"]);
    expect(after).toHaveLength(before.length);
  });
});

describe("a table of one's own", () => {
  const typed = [
    ["Ann", "A", "B"],
    ["Ben", "C", "D"],
    ["Cem", "E", "F"],
  ];

  test("is added to under its own headers; its columns, rows and what is below stay", async () => {
    await putTable("PartnerAliases", ["Noted by", "Alias", "Canonical name"], typed);
    await write("PartnerAliases", "B7", "below");
    expect(await accept(northwind)).toEqual(done);
    const [, ...rows] = await tableCells("PartnerAliases");
    expect(rows).toHaveLength(4);
    for (const row of typed) expect(rows).toContainEqual(row);
    expect(rows).toContainEqual(["", "Northwind S.I.", "Northwind SI"]);
    expect(await read("PartnerAliases", "B8")).toEqual([["below"]]);
    expect(await undo(northwind)).toEqual(done);
    expect((await tableCells("PartnerAliases")).slice(1)).toEqual(typed);
    expect(await read("PartnerAliases", "B7")).toEqual([["below"]]);
  });

  test("is read beside ours, which more is written to", async () => {
    await putTable("Old", heads, [["A", "B"]]);
    await acceptAlias(northwind, null);
    const { canonical, standing, tables } = await opened();
    expect(["A", "Northwind S.I."].map(canonical)).toEqual(["B", "Northwind SI"]);
    expect(standing?.table).toBe("Aliases");
    expect(tables.map(({ table }) => table)).toEqual(["Aliases", "Old"]);
  });

  test("a list of partners with other names of theirs is none", async () => {
    await putTable("Partners", ["Partner", "Also known as"], [["A", "B"]]);
    expect(await opened()).toMatchObject({ tables: [], standing: null });
  });
});

describe("what refuses", () => {
  const protect = (sheet: string) =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).protection.protect();
      await context.sync();
    });

  test("a protected sheet, to write to and to take from", async () => {
    await accept(northwind);
    await protect("Aliases");
    const problem = { ok: false, problem: { code: "sheet-protected", sheet: "Aliases" } };
    expect(await accept(globex)).toEqual(problem);
    expect(await undo(northwind)).toEqual(problem);
    expect(await tableCells("Aliases")).toHaveLength(2);
  });

  test("a table Aliases of somebody else's", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.add("Mail").getRange("A1:B2");
      range.values = [
        ["Alias", "Forwards to"],
        ["a@b", "c@d"],
      ];
      context.workbook.tables.add(range, true).name = "Aliases";
      await context.sync();
    });
    expect(await accept(northwind)).toEqual({
      ok: false,
      problem: { code: "table-taken", table: "Aliases", sheet: "Mail" },
    });
  });

  test("a sheet Aliases of somebody else's", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Aliases").getRange("A1").values = [["mine"]];
      await context.sync();
    });
    const problem = { code: "sheet-taken", sheet: "Aliases" };
    expect(await accept(northwind)).toEqual({ ok: false, problem });
  });

  test("a name that is taken, and a workbook that takes no sheets", async () => {
    await Excel.run(async (context) => {
      const place = context.workbook.worksheets.add("Mine").getRange("A1");
      context.workbook.names.add("Aliases", place);
      await context.sync();
    });
    const problem = { code: "name-taken", name: "Aliases" };
    expect(await accept(northwind)).toEqual({ ok: false, problem });
    freshExcel();
    await Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    expect(await accept(northwind)).toEqual({
      ok: false,
      problem: { code: "structure-protected" },
    });
  });

  test("a column renamed, or a table deleted, since it was looked at", async () => {
    await accept(northwind);
    const { standing } = await opened();
    await write("Aliases", "A1", "Spelling");
    expect(await acceptAlias(globex, standing)).toEqual({
      ok: false,
      problem: { code: "key-renamed", table: "Aliases", key: "Name as written" },
    });
    const gone = { table: "Gone", headers: { written: "A", partner: "B" } };
    expect(await acceptAlias(globex, gone)).toEqual({
      ok: false,
      problem: { code: "source-gone", source: "Gone" },
    });
  });
});
