import { beforeEach, describe, expect, test } from "vitest";
import type { CellValue } from "../../src/tables/cell-value";
import { partnerFit } from "../../src/domain/fit/partner-fit";
import { capText } from "../../src/text/fit-caps";
import { insertScorecard, updateScorecard } from "../../src/workflows/insert-scorecard";
import { rateInScorecard } from "../../src/workflows/rate-in-scorecard";
import { openScorecard } from "../../src/workflows/scorecard";
import { workedRows } from "../domain/fit/worked-rows";
import { freshExcel } from "../workbench/host/excel-in-node";
import { putTable, read, tableCells, write } from "./session";
import { fitFunctions, settled } from "./worksheet-functions";
import { criteria, type CriterionCode } from "../../src/domain/fit/criteria";

beforeEach(() => {
  const { workbook } = freshExcel();
  fitFunctions(workbook);
});

const done = { ok: true, value: undefined };
const run = { onWait: () => undefined, signal: new AbortController().signal };
const same = (name: string) => name;

const rated = workedRows.map(({ partner, ratings }) => ({
  name: partner,
  ratings: Object.fromEntries(
    criteria.map(({ code }, index) => [code, ratings[index] === "" ? null : ratings[index]]),
  ) as Record<CriterionCode, number | null>,
}));
const sable = { name: "Sable Networks", ratings: null };

const insert = (canonical = same) => insertScorecard([...rated, sable], canonical, run);

/** The table by header, once every formula has its answer. */
async function shown(): Promise<readonly Readonly<Record<string, CellValue>>[]> {
  await settled();
  const [headers = [], ...rows] = await tableCells("Scorecard");
  return rows.map((row) =>
    Object.fromEntries(headers.map((header, index) => [String(header), row[index] ?? ""])),
  );
}

async function opened(canonical = same) {
  const open = await openScorecard(canonical);
  if (!open.ok || open.value === null) throw new Error("scorecard: none");
  const { read: its } = open.value;
  if (!its.ok) throw new Error(`scorecard: ${its.problem.code}`);
  return its.value;
}

/** Something a user does on the sheet. */
const byHand = (change: (sheet: Excel.Worksheet, table: Excel.Table) => void) =>
  Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Scorecard");
    change(context.workbook.worksheets.getItem("Scorecard"), table);
    await context.sync();
  });

describe("putting it in", () => {
  test("ratings move in, and every row is worked out beside them", async () => {
    expect(await insert()).toEqual(done);
    const rows = await shown();
    expect(
      rows.map((row) => [row["Partner"], row["Band"], row["If fully rated"], row["Held down by"]]),
    ).toEqual([
      ["Northwind SI", "Strong", "", ""],
      ["Globex Cloud", "Moderate", "", ""],
      ["LogoCorp", "Weak", "", ""],
      ["OneSided Reseller", "Weak", "", "One side loses money: at most 39"],
      ["NewVenture", "Moderate", "55.5 to 73.5", "No sponsor: at most 59"],
      ["Sable Networks", "Rate at least half", "0 to 100", ""],
    ]);
    expect(rows.map(({ Fit }) => Fit)).toEqual([85, 66.5, 35.5, 39, 59, "#N/A"]);
    expect(rows.map(({ Coverage }) => Coverage)).toEqual([1, 1, 1, 1, 0.82, 0]);
  });
});

describe("what a user does to it", () => {
  beforeEach(async () => {
    expect(await insert()).toEqual(done);
    await settled();
  });

  const fits = async () => (await shown()).map(({ Fit }) => Fit);

  test("a rating typed is scored at once", async () => {
    for (const column of ["B", "C", "D", "E"]) await write("Scorecard", `${column}14`, 4);
    expect((await shown())[5]).toMatchObject({ Fit: 75, Band: "Strong", Coverage: 0.58 });
  });

  test("a weight changed counts at once, in what is read too; REACH 16 → 12.8", async () => {
    await write("Scorecard", "C6", 12.8);
    expect((await fits())[1]).toBeCloseTo(67.87, 2);
    expect((await opened()).criteria.weights[1]).toBe(12.8);
  });

  test("a weight of 0 switches a criterion off, whatever stands below it", async () => {
    await write("Scorecard", "B6", 0);
    await write("Scorecard", "B9", "rubbish");
    const [northwind, , , oneSided] = await shown();
    expect(northwind?.["Coverage"]).toBe(1);
    expect(oneSided?.["Held down by"]).toBe("");
    expect((await opened()).doubts).toEqual([]);
  });

  test("a criterion renamed is one's own: its knock-out goes with its name", async () => {
    await write("Scorecard", "B8", "Local laws");
    expect((await shown())[3]).toMatchObject({ Fit: 62.5, Band: "Moderate", "Held down by": "" });
    await write("Scorecard", "B8", "both sides make money");
    expect((await shown())[3]).toMatchObject({ Fit: 39, Band: "Weak" });
    expect((await opened()).criteria.names[0]).toBe("both sides make money");
  });

  test("a criterion put in among the others counts once it has a weight, and says so till then", async () => {
    await byHand((sheet) => {
      sheet.getRange("D:D").insert("Right");
      sheet.getRange("D8").values = [["Local laws"]];
      sheet.getRange("D9").values = [[1]];
    });
    expect((await fits())[0]).toBe(85);
    expect(await read("Scorecard", "M7")).toEqual([
      ["A criterion without a weight is switched off."],
    ]);
    await write("Scorecard", "D6", 100);
    expect((await fits())[0]).toBe(42.5);
    expect(await read("Scorecard", "M7")).toEqual([[""]]);
    const { criteria: its, partners } = await opened();
    expect(its.names).toHaveLength(11);
    expect(partners[0]?.ratings[2]).toBe(1);
  });

  test("one put in behind the last says that it waits for the next build, and then counts", async () => {
    await byHand((sheet) => {
      sheet.getRange("L:L").insert("Right");
      sheet.getRange("L8").values = [["Local laws"]];
      sheet.getRange("L6").values = [[100]];
      sheet.getRange("L9").values = [[1]];
    });
    expect((await fits())[0]).toBe(85);
    expect(String((await read("Scorecard", "M7"))[0]?.[0])).toMatch(/counts once/u);
    expect(await updateScorecard([], same, run)).toEqual(done);
    expect((await fits())[0]).toBe(42.5);
    expect(await read("Scorecard", "M7")).toEqual([[""]]);
  });

  test.each([
    ["the first", "B:B", 0],
    ["one of the others", "H:H", 6],
    ["the last", "K:K", 9],
  ])("%s of the criteria dropped: the rest goes on", async (_, address, at) => {
    await byHand((sheet) => {
      sheet.getRange(address).delete("Left");
    });
    await expectConsistent(9);
    const left = criteria.filter((_one, index) => index !== at).map(({ code }) => code);
    expect((await opened()).criteria.names).toEqual(left);
  });

  test("two exchanged: each keeps its weight, its knock-out and its ratings", async () => {
    const before = await shown();
    await exchange("B", "H");
    const after = await shown();
    expect(
      Object.keys(after[0] ?? {})
        .slice(1, 8)
        .at(-1),
    ).toBe("ECON");
    expect(after).toEqual(before);
    await expectConsistent(10);
  });

  /** As one cuts a column and inserts it elsewhere: with weight, anchors and ratings. */
  const exchange = (one: string, other: string) =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Scorecard");
      const columns = [one, other].map((column) => sheet.getRange(`${column}3:${column}14`));
      for (const column of columns) column.load("values");
      await context.sync();
      const [first, second] = columns.map(({ values }) => values as CellValue[][]);
      const header = 5;
      // Two columns of a table cannot have one name, not even for a moment.
      sheet.getRange(`${one}8`).values = [["elsewhere"]];
      sheet.getRange(`${other}3:${other}14`).values = first ?? [];
      sheet.getRange(`${one}3:${one}14`).values = second ?? [];
      expect(first?.[header]).toEqual(["ECON"]);
      await context.sync();
    });

  /** What is read gives the fits that the sheet shows. */
  const expectConsistent = async (count: number) => {
    const rows = await shown();
    const { criteria: its, partners } = await opened();
    expect(its.names).toHaveLength(count);
    const fromRead = partners.map(({ ratings }) => partnerFit(its, ratings));
    fromRead.forEach(({ fit, band, coverage, knockOut }, index) => {
      const row = rows[index] ?? {};
      if (fit === null) expect(row["Fit"]).toBe("#N/A");
      else expect(row["Fit"]).toBeCloseTo(fit, 9);
      expect(row["Band"]).toBe(band ?? "Rate at least half");
      expect(Number(row["Coverage"])).toBeCloseTo(coverage / 100, 12);
      expect(row["Held down by"]).toBe(knockOut === null ? "" : capText(knockOut));
    });
  };

  test("another scale and other bands hold in the sheet and in what is read", async () => {
    await write("Scorecard", "N3", 0);
    await write("Scorecard", "N4", 10);
    await write("Scorecard", "P4", 40);
    await write("Scorecard", "P3", 45);
    expect((await shown())[0]).toMatchObject({ Band: "Moderate" });
    await write("Scorecard", "P3", 44);
    expect((await shown())[0]).toMatchObject({ Fit: 44, Band: "Strong" });
    expect((await read("Scorecard", "A3:A5")).flat()).toEqual([
      ...["If you see this, give 0", "give 5", "give 10"],
    ]);
    await expectConsistent(10);
  });

  test("text that is no rating is told and not used, and the cell shows that it cannot be scored", async () => {
    await write("Scorecard", "B9", "high");
    const { doubts, partners } = await opened();
    expect(doubts).toEqual([
      {
        ...{ code: "not-a-rating", table: "Scorecard", row: 9, column: "ECON", found: "high" },
        rowCounts: true,
      },
    ]);
    expect(partners[0]?.ratings[0]).toBeNull();
    expect((await fits())[0]).toBe("#VALUE!");
  });

  test("a partner typed below the others is worked out too, and read", async () => {
    await byHand((_sheet, table) => {
      table.rows.add(undefined, [
        ["Typed by hand", ...Array<number>(10).fill(5), "", "", "", "", ""],
      ]);
    });
    expect(await updateScorecard([], same, run)).toEqual(done);
    expect((await shown())[6]).toMatchObject({ Partner: "Typed by hand", Fit: 100 });
    expect((await opened()).partners.at(-1)?.name).toBe("Typed by hand");
  });
});

describe("where bands begin", () => {
  const limits = async () => (await read("Scorecard", "P3:P4")).flat();
  const settings = () =>
    putTable(
      "Settings",
      ["Setting", "Value"],
      [
        ["Fit is Strong from", 86],
        ["Fit is Moderate from", ""],
      ],
    );
  const bands = async () => (await shown()).map(({ Band }) => Band).slice(0, 2);

  test("is looked up in Settings where that sheet stands; a blank there is the usual", async () => {
    await settings();
    expect(await insert()).toEqual(done);
    expect(await bands()).toEqual(["Moderate", "Moderate"]);
    expect(await limits()).toEqual([86, 50]);
    expect((await opened()).criteria.bands).toEqual({ strong: 86, moderate: 50 });
    await write("Settings", "B2", 80);
    expect(await bands()).toEqual(["Strong", "Moderate"]);
  });

  test("is the usual without that sheet, and looked up once it is there", async () => {
    expect(await insert()).toEqual(done);
    await settled();
    expect(await limits()).toEqual([70, 50]);
    await settings();
    expect(await updateScorecard([], same, run)).toEqual(done);
    expect(await bands()).toEqual(["Moderate", "Moderate"]);
  });

  test("is what somebody typed on the scorecard, whatever Settings say", async () => {
    expect(await insert()).toEqual(done);
    await settled();
    await write("Scorecard", "P3", 84);
    await settings();
    expect(await updateScorecard([], same, run)).toEqual(done);
    expect(await limits()).toEqual([84, 50]);
  });

  test("is the usual when Settings is taken out, and looked up again when it is back", async () => {
    await settings();
    expect(await insert()).toEqual(done);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Settings").delete();
      await context.sync();
    });
    await settled();
    expect(await limits()).toEqual([70, 50]);
    await settings();
    expect(await updateScorecard([], same, run)).toEqual(done);
    expect(await limits()).toEqual([86, 50]);
  });
});

describe("once it stands", () => {
  beforeEach(async () => {
    expect(await insert()).toEqual(done);
    await settled();
  });

  test("how firm the order is stands over the fits, and follows at the next build", async () => {
    const firm = async () => String((await read("Scorecard", "L5"))[0]?.[0]);
    expect(await firm()).toBe(
      "Fits within 5 points are a tie. The order of fit stays if any one weight is a fifth more or less; before limits 1 pair of neighbours would change places: NewVenture with Globex Cloud.",
    );
    await putTable("Settings", ["Setting", "Value"], [["Fit is a tie within", 3]]);
    await byHand((sheet) => {
      sheet.getRange("B12").values = [[2]];
    });
    expect(await updateScorecard([], same, run)).toEqual(done);
    expect(await firm()).toMatch(/^Fits within 3 points are a tie\. If any/u);
  });

  test("a note of somebody's in its place stays", async () => {
    await write("Scorecard", "L5", "Ask Ann");
    await write("Scorecard", "B9", 1);
    expect(await updateScorecard([], same, run)).toEqual(done);
    expect(await read("Scorecard", "L5")).toEqual([["Ask Ann"]]);
  });

  test("inserting it again, or building, changes nothing", async () => {
    const before = await tableCells("Scorecard");
    expect(await insert()).toEqual(done);
    expect(
      await updateScorecard(
        [...rated, sable].map(({ name }) => name),
        same,
        run,
      ),
    ).toEqual(done);
    await settled();
    expect(await tableCells("Scorecard")).toEqual(before);
  });

  test("new partners come below; ratings, order and a user's own columns stay", async () => {
    await byHand((sheet, table) => {
      table.columns.add(undefined, undefined, "Who rated");
      sheet.getRange("Q9:Q9").values = [["Ann"]];
      sheet.getRange("B14").values = [[4]];
    });
    const before = await tableCells("Scorecard");
    expect(await updateScorecard(["Quayside Cloud", "globex cloud", "Umber"], same, run)).toEqual(
      done,
    );
    await settled();
    const after = await tableCells("Scorecard");
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.slice(before.length).map(([name]) => name)).toEqual(["Quayside Cloud", "Umber"]);
    for (const column of "BCDE") await write("Scorecard", `${column}16`, 4);
    expect((await shown())[7]).toMatchObject({ Partner: "Umber", Fit: 75 });
  });

  test("a new row looks like the others: cream, with a list, and coloured by the same rules", async () => {
    expect(await updateScorecard(["Umber", "Quayside"], same, run)).toEqual(done);
    const looks = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Scorecard");
      const cells = ["B14", "B15", "B16"].map((address) => sheet.getRange(address));
      const lists = cells.map((cell) => cell.dataValidation.load("rule,errorAlert"));
      const fills = cells.map((cell) => cell.format.fill.load("color"));
      const rules = cells.map((cell) => cell.conditionalFormats.load("items/type"));
      await context.sync();
      const [standing, ...customs] = rules.map(({ items }) =>
        items[0]?.custom.rule.load("formula"),
      );
      await context.sync();
      return {
        lists: lists.map(({ rule, errorAlert }) => [rule.list?.source, errorAlert.style]),
        fills: fills.map(({ color }) => color),
        formulas: customs.map((rule) => rule?.formula),
        standing: standing?.formula,
      };
    });
    expect(looks.lists).toEqual(Array(3).fill(["1,2,3,4,5", "Warning"]));
    expect(looks.fills).toEqual(Array(3).fill("#FFFBF0"));
    const rule = (row: number) => `=$P${row}="One side loses money: at most 39"`;
    expect(looks.standing).toBe(rule(9));
    expect(looks.formulas).toEqual([rule(15), rule(15)]);
  });

  test("a name that Aliases says is another partner is that partner", async () => {
    const canonical = (name: string) => (name === "Globex Cloud" ? "Globex" : name);
    expect(await updateScorecard(["Globex", "LogoCorp"], canonical, run)).toEqual(done);
    expect(await tableCells("Scorecard")).toHaveLength(7);
    const { partners } = await opened(canonical);
    expect(partners[1]).toMatchObject({ name: "Globex", row: 10 });
  });

  test("two rows of one partner: the first counts, the other is told", async () => {
    const canonical = (name: string) => (name === "LogoCorp" ? "Globex Cloud" : name);
    const { partners, setAside, counts } = await opened(canonical);
    expect(partners.map(({ name }) => name)).not.toContain("LogoCorp");
    expect(setAside).toMatchObject([
      { code: "repeated", firstRow: 10, row: 11, found: "LogoCorp" },
    ]);
    expect(counts).toEqual({ read: 6, used: 5, setAside: 1 });
  });

  test("a protected sheet is read, and nothing new is written to it", async () => {
    await byHand((sheet) => {
      sheet.protection.protect();
    });
    expect((await opened()).partners).toHaveLength(6);
    expect(await updateScorecard(["Globex Cloud"], same, run)).toEqual(done);
    expect(await updateScorecard(["Umber"], same, run)).toEqual({
      ok: false,
      problem: { code: "sheet-protected", sheet: "Scorecard" },
    });
  });
});

describe("what refuses", () => {
  test("a sheet or a table Scorecard of somebody else's", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Scorecard").getRange("A1").values = [["mine"]];
      await context.sync();
    });
    expect(await insert()).toEqual({
      ok: false,
      problem: { code: "sheet-taken", sheet: "Scorecard" },
    });
  });

  test("where there is none, a build puts none in", async () => {
    await putTable("Deals", ["Deal ID"], [["D1"]]);
    expect(await updateScorecard(["Umber"], same, run)).toEqual(done);
    expect(await openScorecard(same)).toEqual({ ok: true, value: null });
  });
});

describe("rating one partner", () => {
  const rate = (partner: string | null, names: readonly string[] = ["Acme", "Umber"]) =>
    rateInScorecard({ names, list: null, canonical: same, partner }, run);

  const selected = () =>
    Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load("address");
      await context.sync();
      return range.address;
    });

  test("puts the sheet in and brings the first rating of its row in sight", async () => {
    expect(await rate("Umber")).toEqual(done);
    expect(await selected()).toBe("Scorecard!B10");
    expect(await rate("acme")).toEqual(done);
    expect(await selected()).toBe("Scorecard!B9");
    expect(await tableCells("Scorecard")).toHaveLength(3);
  });

  test("one that is new gets its row, and nobody in particular the whole sheet", async () => {
    expect(await rate("Umber")).toEqual(done);
    expect(await rate("Quayside")).toEqual(done);
    expect(await selected()).toBe("Scorecard!B11");
    expect(await rate(null)).toEqual(done);
    expect(await selected()).toBe("Scorecard!A1");
  });

  test("a protected sheet is shown", async () => {
    expect(await rate("Umber")).toEqual(done);
    await byHand((sheet) => {
      sheet.protection.protect();
    });
    expect(await rate("Quayside")).toEqual(done);
    expect(await selected()).toBe("Scorecard!A1");
  });
});
