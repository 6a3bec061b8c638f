import { beforeEach, describe, expect, test } from "vitest";
import { dateSerial } from "../../src/domain/numeric/date-serial";
import type { CellValue } from "../../src/tables/cell-value";
import { acceptAlias, undoAlias } from "../../src/workflows/aliases";
import { answered } from "../../src/workflows/answers";
import {
  choiceQuestions,
  choosing,
  withColumns,
  withoutField,
  withTable,
} from "../../src/workflows/beside-tables";
import type { BuildRequest } from "../../src/workflows/build-portfolio";
import { lookForTables, type Look } from "../../src/workflows/look-for-tables";
import { showSetAside } from "../../src/workflows/show-row";
import { freshExcel } from "../workbench/host/excel-in-node";
import { confirm, press, preview, putDeals, putTable, tableCells, write } from "./session";

beforeEach(() => {
  freshExcel();
});

const chosen = {
  asOf: dateSerial(2026, 12, 31),
  window: { from: dateSerial(2026, 1, 1), to: dateSerial(2026, 12, 31) },
};

type Rows = readonly (readonly CellValue[])[];

const partnerHeads = ["Partner", "Type", "Start date"];

/** Deals of Acme, and beside them the tables of a case. */
async function workbook(...tables: readonly (readonly [string, readonly string[], Rows])[]) {
  await putDeals([{ id: "D1", amount: "$100", partner: "Acme" }]);
  for (const [name, heads, rows] of tables) await putTable(name, heads, rows);
}

async function looked(): Promise<Look> {
  const look = await lookForTables();
  if (!look.ok) throw new Error(`look: ${look.problem.code}`);
  return look.value;
}

const asked = async (request: BuildRequest) => choiceQuestions(request, (await looked()).offers);

/** What the list of partners says, once everything is read. */
const listed = async (request: BuildRequest) => (await preview(request))?.besides.partners ?? null;

const beside = (request: BuildRequest, name: string) => {
  const table = request.beside.find((one) => one.name === name);
  if (table === undefined) throw new Error(`beside: ${name}`);
  return table;
};

/** The same request as the pane would make it when the workbook is opened again. */
const opened = async () => {
  const { remembered } = await looked();
  return {
    ...(await confirm(chosen)),
    ...(remembered === null ? {} : { answers: remembered.answers }),
  };
};

describe("a column that two headers fit", () => {
  const twoStarts: readonly [string, readonly string[], Rows] = [
    "Partners",
    ["Partner", "Agreement Date", "Partner Since"],
    [
      ["Acme", dateSerial(2024, 1, 1), dateSerial(2023, 1, 1)],
      ["Beta", dateSerial(2024, 2, 1), dateSerial(2023, 2, 1)],
    ],
  ];

  test("is asked for and not read meanwhile; the answer is read, remembered and not asked again", async () => {
    await workbook(twoStarts);
    const request = await confirm(chosen);
    expect(await asked(request)).toMatchObject([
      { kind: "column", field: "startDate", among: [1, 2], isNeeded: false },
    ]);
    expect((await listed(request))?.records[0]?.startDate).toBeNull();
    const table = beside(request, "Partners");
    const answer = withColumns(table, { ...table.columns, startDate: 2 });
    const settled = { ...request, beside: withTable(request.beside, answer) };
    expect(await asked(settled)).toEqual([]);
    expect((await listed(settled))?.records[0]?.startDate).toBe(dateSerial(2023, 1, 1));
    expect((await press(settled)).ok).toBe(true);
    const again = await opened();
    expect(await asked(again)).toEqual([]);
    expect((await listed(again))?.records[0]?.startDate).toBe(dateSerial(2023, 1, 1));
  });

  test("said to be none of them, it is neither read nor asked for again", async () => {
    await workbook(twoStarts);
    const request = await confirm(chosen);
    const none = withoutField(beside(request, "Partners"), "startDate");
    await press({ ...request, beside: withTable(request.beside, none) });
    const again = await opened();
    expect(await asked(again)).toEqual([]);
    expect((await listed(again))?.records[0]?.startDate).toBeNull();
  });

  test("which partner is meant must be said before anything is built", async () => {
    await workbook(["Partners", ["Partner", "Partner Name", "Type"], [["Acme", "Acme Ltd", "SI"]]]);
    const request = await confirm(chosen);
    expect(await asked(request)).toMatchObject([{ field: "partner", isNeeded: true }]);
    expect(await listed(request)).toBeNull();
    expect(await press(request)).toEqual({
      ok: false,
      problem: {
        ...{ code: "missing-beside-columns", table: "Partners", role: "Partners" },
        fields: ["partner"],
      },
    });
  });
});

describe("headers that change", () => {
  const list: readonly [string, readonly string[], Rows] = [
    "Partners",
    partnerHeads,
    [
      ["Acme", "SI", dateSerial(2024, 1, 1)],
      ["Beta", "SI", dateSerial(2024, 2, 1)],
    ],
  ];

  test("a column renamed since is told of, one that has come is looked at anew, the rest stays", async () => {
    await workbook(list);
    const request = await confirm(chosen);
    await press(request);
    await write("Partners", "C1", "Partner Since");
    expect(await press(request)).toEqual({
      ok: false,
      problem: { code: "headers-changed", table: "Partners" },
    });
    const again = await opened();
    expect(beside(again, "Partners").columns).toEqual({ partner: 0, type: 1, startDate: 2 });
    expect((await press(again)).ok).toBe(true);
  });

  test("a column that is of no interest changes nothing", async () => {
    await workbook(["Partners", [...partnerHeads, "Notes"], [["Acme", "SI", 45_292, ""]]]);
    const request = await confirm(chosen);
    await write("Partners", "D1", "Remarks");
    expect((await press(request)).ok).toBe(true);
  });

  test("what was not there is read once its column has come", async () => {
    await workbook(["Partners", [...partnerHeads, "Notes"], [["Acme", "SI", 45_292, "Kim"]]]);
    const request = await confirm(chosen);
    const none = withoutField(beside(request, "Partners"), "manager");
    await press({ ...request, beside: withTable(request.beside, none) });
    await write("Partners", "D1", "Partner Manager");
    const again = await opened();
    expect((await listed(again))?.records[0]?.manager).toBe("Kim");
  });
});

describe("how the cells of a table beside are read", () => {
  const open: readonly [string, readonly string[], Rows] = [
    "Investments",
    ["Partner", "Date", "Amount"],
    [
      ["Acme", "03/04/2026", "1.200"],
      ["Acme", "05/06/2026", "2.400"],
    ],
  ];

  test("is asked, read as it was answered, and remembered; a build does not wait for it", async () => {
    await workbook(open);
    const request = await confirm(chosen);
    const before = await preview(request);
    expect(before?.questions).toMatchObject([
      { of: "Investments", question: { kind: "decimal-mark", column: "Amount" } },
    ]);
    expect(before?.besides.investments?.counts).toEqual({ read: 2, used: 0, setAside: 2 });
    expect((await press(request)).ok).toBe(true);
    const [cents] = before?.questions ?? [];
    if (cents === undefined) throw new Error("no question");
    const once = { ...request, answers: answered(request.answers, cents, ",") };
    const dates = (await preview(once))?.questions ?? [];
    expect(dates).toMatchObject([{ of: "Investments", question: { kind: "date-order" } }]);
    const [order] = dates;
    if (order === undefined) throw new Error("no question");
    const answers = answered(once.answers, order, "dmy");
    const settled = { ...request, answers };
    expect((await preview(settled))?.questions).toEqual([]);
    expect((await press(settled)).ok).toBe(true);
    const again = await opened();
    expect((await preview(again))?.besides.investments?.records).toMatchObject([
      { when: { date: dateSerial(2026, 4, 3) }, amountMinor: 1_200_00 },
      { when: { date: dateSerial(2026, 6, 5) }, amountMinor: 2_400_00 },
    ]);
  });

  test("an amount in another currency than the deals' is not used, and told of", async () => {
    await workbook([
      "Investments",
      ["Partner", "Quarter", "Amount"],
      [
        ["Acme", "2026 Q1", "€500.00"],
        ["Acme", "2026 Q1", "$500.00"],
        ["Acme", "2026 Q1", 500],
      ],
    ]);
    await write("Deals", "B2", "US$100.00");
    const read = (await preview(await confirm(chosen)))?.besides.investments;
    expect(read?.counts).toEqual({ read: 3, used: 2, setAside: 1 });
    expect(read?.setAside).toMatchObject([
      { code: "other-currency", currency: "USD", row: 2, column: "Amount" },
    ]);
  });

  test("a row set aside is counted, noted, and its cell is led to", async () => {
    await workbook([
      "Investments",
      ["Partner", "Quarter", "Amount"],
      [
        ["Acme", "2026 Q1", 100],
        ["Acme", "soon", 100],
      ],
    ]);
    const request = await confirm(chosen);
    const seen = await preview(request);
    expect(seen?.accounts.at(-1)).toMatchObject({ table: "Investments", read: 2, setAside: 1 });
    expect((await press(request)).ok).toBe(true);
    expect((await tableCells("DataNotes"))[1]?.slice(0, 4)).toEqual([
      ...["Investments", 3, "Quarter", "soon"],
    ]);
  });
});

describe("which table is which", () => {
  const rows: Rows = [["Acme", "SI", dateSerial(2024, 1, 1)]];

  test("of two lists of partners neither is read until one is chosen; the choice is remembered", async () => {
    await workbook(["OldList", partnerHeads, rows], ["NewList", partnerHeads, rows]);
    const request = await confirm(chosen);
    expect(request.beside).toEqual([]);
    const [question] = await asked(request);
    if (question?.kind !== "table") throw new Error("not asked");
    expect(question.role).toBe("Partners");
    expect(question.offers.map(({ name }) => name)).toEqual(["OldList", "NewList"]);
    const settled = { ...request, ...choosing(request, "Partners", question.offers[1] ?? null) };
    expect((await preview(settled))?.accounts.map(({ table }) => table)).toEqual([
      ...["Deals", "NewList"],
    ]);
    await press(settled);
    const again = await opened();
    expect(again.beside.map(({ name }) => name)).toEqual(["NewList"]);
    expect(await asked(again)).toEqual([]);
  });

  test("none of them is an answer too", async () => {
    await workbook(["Partners", partnerHeads, rows]);
    const request = await confirm(chosen);
    const none = { ...request, ...choosing(request, "Partners", null) };
    expect((await preview(none))?.accounts.map(({ table }) => table)).toEqual(["Deals"]);
    await press(none);
    const again = await opened();
    expect(await listed(again)).toBeNull();
    expect(await asked(again)).toEqual([]);
  });

  test("a table that lacks a column is asked about where one holds what is missing", async () => {
    await workbook([
      "Aims",
      ["Code", "Metric", "Baseline", "Target", "Current"],
      [
        ["G-1", "Patents", 0, 5, 4],
        ["G-2", "Demos", 0, 3, 1],
      ],
    ]);
    const request = await confirm(chosen);
    const [question] = await asked(request);
    if (question?.kind !== "table") throw new Error("not asked");
    expect(question).toMatchObject({ role: "Goals", offers: [{ name: "Aims" }] });
    const taken = { ...request, ...choosing(request, "Goals", question.offers[0] ?? null) };
    // It is proposed, and not taken unseen.
    expect((await preview(taken))?.besides.goals).toBeNull();
    expect(await asked(taken)).toMatchObject([{ kind: "column", field: "id", among: [0] }]);
    const aims = beside(taken, "Aims");
    const settled = withTable(taken.beside, withColumns(aims, { ...aims.columns, id: 0 }));
    const goals = (await preview({ ...taken, beside: settled }))?.besides.goals;
    expect(goals?.records.map(({ id }) => id)).toEqual(["G-1", "G-2"]);
  });

  test("a table taken for the deals is not read beside them too", async () => {
    await workbook(["Partners", partnerHeads, rows]);
    const request = await confirm(chosen);
    const { source } = beside(request, "Partners");
    const other = { ...request, candidate: { ...request.candidate, source } };
    expect((await preview(other))?.besides.read).toEqual([]);
  });
});

describe("aliases", () => {
  const heads = ["Name as written", "Partner"];

  test("what a second table says otherwise is told of, and the first counts", async () => {
    await workbook(
      ["Aliases", heads, [["Akme", "Acme"]]],
      ["OldAliases", heads, [["Akme", "Beta"]]],
    );
    const seen = await preview(await confirm(chosen));
    expect(seen?.besides.aliases.canonical("Akme")).toBe("Acme");
    expect(seen?.accounts.slice(1)).toMatchObject([
      { table: "Aliases", read: 1, setAside: 0 },
      { table: "OldAliases", read: 1, setAside: 1 },
    ]);
    expect(seen?.besides.read.at(-1)?.problems).toMatchObject([
      { code: "conflicting", firstTable: "Aliases", firstRow: 2, firstPartner: "Acme", row: 2 },
    ]);
  });

  test("once the only one is undone nothing of the table is read, nor counted", async () => {
    await workbook();
    const alias = { written: "Akme", partner: "Acme" };
    await acceptAlias(alias, null);
    const counted = async () => (await preview(await confirm(chosen)))?.accounts.slice(1);
    expect(await counted()).toMatchObject([{ table: "Aliases", read: 1, otherUse: 1 }]);
    await undoAlias(alias, null);
    expect(await counted()).toMatchObject([{ table: "Aliases", read: 0, setAside: 0 }]);
  });

  test("a table whose columns go by other names is read once it is said which is which", async () => {
    await workbook(["Aliases", ["Alias", "Same as", "Partner"], [["Akme", "Acme", "x"]]]);
    const request = await confirm(chosen);
    expect(await asked(request)).toMatchObject([{ kind: "column", field: "partner" }]);
    const table = beside(request, "Aliases");
    const settled = withTable(request.beside, withColumns(table, { ...table.columns, partner: 1 }));
    const seen = await preview({ ...request, beside: settled });
    expect(seen?.besides.aliases.canonical("akme")).toBe("Acme");
    expect(seen?.besides.aliases.standing).toEqual({
      ...{ table: "Aliases", headers: { written: "Alias", partner: "Same as" } },
    });
  });
});

test("a name kept as its own is no longer asked for in the next session, and can be taken back", async () => {
  await workbook(["Partners", partnerHeads, [["Acmee", "SI", 45_292]]]);
  const request = await confirm(chosen);
  expect((await preview(request))?.names).toMatchObject({ names: [{ name: "Acme" }], own: [] });
  await press({ ...request, answers: { ...request.answers, ownNames: ["acme"] } });
  const again = await opened();
  expect((await preview(again))?.names).toMatchObject({ names: [], own: [{ name: "Acme" }] });
});

test("the cell a row beside was set aside for is selected", async () => {
  await workbook(["Investments", ["Partner", "Quarter", "Amount"], [["Acme", "soon", 100]]]);
  const request = await confirm(chosen);
  const table = beside(request, "Investments");
  const cells = { name: "Investments", headers: table.headers, rows: [], firstRow: 2 };
  const besides = [{ table, cells: { ...cells, firstColumn: 1 } }];
  const place = { of: table.source, row: 2, column: "Quarter" };
  const read = { ...request, deals: null, touches: null, besides };
  expect(await showSetAside(read, place)).toEqual({ ok: true, value: undefined });
  const selected = await Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return range.address;
  });
  expect(selected).toBe("Investments!B2");
});
