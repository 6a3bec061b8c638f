import { beforeEach, describe, expect, test } from "vitest";
import { dateSerial } from "../../src/domain/numeric/date-serial";
import { freshExcel } from "../workbench/host/excel-in-node";
import {
  build,
  changeDeals,
  confirm,
  portfolioTable,
  press,
  putDeals,
  putTable,
  read,
  today,
  write,
  type Deal,
} from "./session";

let excel: ReturnType<typeof freshExcel>;
beforeEach(() => {
  excel = freshExcel();
});

const deals: readonly Deal[] = [
  { id: "1", amount: 600, partner: "Northwind SI" },
  { id: "2", amount: 250.1, partner: "Globex; Northwind SI" },
  { id: "3", amount: 99.95, partner: "Globex" },
  { id: "4", amount: 50, partner: "" },
  { id: "5", amount: 70, partner: "Initech", stage: "Closed Lost" },
];

const someDeals = (partners: number): readonly Deal[] =>
  Array.from({ length: partners }, (_, index) => ({
    id: String(index + 1),
    amount: 1000 - index,
    partner: `Partner ${index + 1}`,
  }));

describe("a first build", () => {
  test("ranks every partner named, adds up to the cent and says so", async () => {
    await putDeals(deals);
    expect(await build()).toMatchObject({ ok: true, value: { portfolio: { differenceMinor: 0 } } });
    const [header, ...rows] = await portfolioTable();
    expect(header).toEqual([
      ...["Rank", "Partner", "Attributed", "Sourced", "This quarter", "Share", "Cumulative"],
      ...["Class", "Won deals", "Best", "Worst", "Last won", "Flags", "Action", "Reason"],
      ...["Decision", "Action owner", "Due", "Decision reason", "Decided on"],
    ]);
    const of = (name: string) => rows.map((row) => row[header?.indexOf(name) ?? -1]);
    const closeTo = (value: number): unknown => expect.closeTo(value, 12);
    const share = 725.05 / 950.05;
    expect(of("Rank")).toEqual([1, 2, 3]);
    expect(of("Partner")).toEqual(["Northwind SI", "Globex", "Initech"]);
    expect(of("Attributed")).toEqual([725.05, 225, 0]);
    expect(of("Sourced")).toEqual([0, 0, 0]);
    expect(of("Share")).toEqual([closeTo(share), closeTo(1 - share), ""]);
    expect(of("Cumulative")).toEqual([closeTo(share), 1, ""]);
    expect(of("Class")).toEqual(["A", "A", "None"]);
    expect(of("Won deals")).toEqual([2, 2, 0]);
    expect(of("Best")).toEqual([1, 2, 3]);
    expect(of("Worst")).toEqual([1, 2, 3]);
    expect(of("Decision")).toEqual(["", "", ""]);
    expect((await read("Portfolio", "A1:A1"))[0]).toEqual([
      "2 of 3 partners (66.7%) produce 100.0% of 950; 2 produced anything.",
    ]);
    expect((await read("Portfolio", "A3"))[0]).toEqual([
      "Adds up:  Credited 950.05 + Direct 50.00 = Won in window 1,000.05. Difference 0.00.  Shares of credit, not proof of cause.",
    ]);
    expect((await read("Data notes", "I5:I8")).flat()).toEqual([950.05, 50, 1000.05, 0]);
  });

  test("a partner missing from the list of partners is not read as fine", async () => {
    await putDeals([...deals, { id: "6", amount: 1, partner: "Umbrella", stage: "Closed Lost" }]);
    const headers = ["Partner", "Our sponsor", "Their sponsor", "Last review", "Exit terms"];
    await putTable(
      "Partners",
      [...headers, "Goal ids", "Backup contact", "Contact changed"],
      [
        ["Northwind SI", "Ada", "Bo", today - 20, "Y", "G1", "Cy", today - 400],
        ["Initech", "Ada", "Bo", today - 20, "N", "G1", "Cy", today - 400],
      ],
    );
    await build();
    const [header = [], ...rows] = await portfolioTable();
    const [partner, flags] = [header.indexOf("Partner"), header.indexOf("Flags")];
    expect(Object.fromEntries(rows.map((row) => [row[partner], row[flags]]))).toEqual({
      ...{ "Northwind SI": "CONC, ONE-DEAL", Initech: "NO-EXIT" },
      ...{ Globex: "ONE-DEAL; not in Partners", Umbrella: "not in Partners: not checked" },
    });
    const head = (await read("Portfolio", "A1:A5")).flat().join(" ");
    // What can be made for the two partners of the list alone is among those not named.
    expect(head).toContain(
      "Not checked: value for both sides, revenue a year ago, goals reached, 10 more.",
    );
  });

  test("a name that looks like a formula or a number stays the name it is", async () => {
    const names = ["=1+1", "007", "3/4", "TRUE", "@home", "'quoted", "1E5"];
    await putDeals(
      names.map((partner, index) => ({ id: String(index), amount: 9 - index, partner })),
    );
    await build();
    const [, ...rows] = await portfolioTable();
    expect(rows.map((row) => row[1])).toEqual(names);
  });

  test("a sheet called Portfolio that is not ours is not touched", async () => {
    await putDeals(deals);
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Portfolio").getRange("A1").values = [["mine"]];
      await context.sync();
    });
    expect(await build()).toEqual({
      ok: false,
      problem: { code: "sheet-taken", sheet: "Portfolio" },
    });
    expect(await read("Portfolio", "A1:B2")).toEqual([
      ["mine", ""],
      ["", ""],
    ]);
  });

  test("a table called Portfolio that is not ours is not touched", async () => {
    await putDeals(deals);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Theirs");
      sheet.getRange("A1:B2").values = [
        ["Partner", "Class"],
        ["Acme", "gold"],
      ];
      sheet.tables.add("A1:B2", true).name = "Portfolio";
      await context.sync();
    });
    expect(await build()).toEqual({
      ok: false,
      problem: { code: "table-taken", table: "Portfolio", sheet: "Theirs" },
    });
    expect(await read("Theirs", "A2:B2")).toEqual([["Acme", "gold"]]);
  });

  test("an empty sheet called Portfolio is used", async () => {
    await putDeals(deals);
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Portfolio");
      await context.sync();
    });
    expect((await build()).ok).toBe(true);
  });
});

describe("a rebuild", () => {
  test("changes nothing but the built-at time", async () => {
    await putDeals(deals);
    await build({ now: today + 0.25 });
    const before = await read("Portfolio", "A1:M20");
    await build({ now: today + 0.75 });
    const after = await read("Portfolio", "A1:M20");
    const changed = after.flatMap((row, line) =>
      row.flatMap((value, column) => (value === before[line]?.[column] ? [] : [[line, column]])),
    );
    expect(changed).toEqual([[4, 0]]);
    expect(String(after[4]?.[0])).toContain("18:00");
  });

  test("an A1 formula elsewhere over Attributed is right after ten of them, up and down", async () => {
    await putDeals(someDeals(5));
    await build();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Mine");
      sheet.getRange("A1:A2").formulas = [
        ["=SUM(Portfolio!C8:C12)"],
        ["=SUM(Portfolio[Attributed])"],
      ];
      await context.sync();
    });
    for (const partners of [8, 3, 20, 2, 40, 6, 1, 2, 9, 30]) {
      await changeDeals(someDeals(partners));
      expect((await build()).ok).toBe(true);
      const sum = someDeals(partners).reduce((all, { amount }) => all + Number(amount), 0);
      const [a1, structured] = (await read("Mine", "A1:A2")).map(([value]) => value);
      expect({ partners, a1, structured }).toEqual({ partners, a1: sum, structured: sum });
    }
  }, 30_000);

  test("what stands below and beside the table is moved or left, never lost", async () => {
    await putDeals(someDeals(3));
    await build();
    await write("Portfolio", "A14", "below");
    await write("Portfolio", "W9", "beside");
    await changeDeals(someDeals(6));
    await build();
    expect(await read("Portfolio", "A17")).toEqual([["below"]]);
    expect(await read("Portfolio", "W9")).toEqual([["beside"]]);
    await changeDeals(someDeals(2));
    await build();
    expect(await read("Portfolio", "A13")).toEqual([["below"]]);
    expect(await read("Portfolio", "W9")).toEqual([["beside"]]);
  });

  test("a person's own column follows its partner, and keeps one who left the data", async () => {
    await putDeals([
      { id: "1", amount: 300, partner: "Acme" },
      { id: "2", amount: 200, partner: "Globex" },
      { id: "3", amount: 100, partner: "Initech" },
    ]);
    await build();
    await Excel.run(async (context) => {
      const { columns } = context.workbook.tables.getItem("Portfolio");
      columns.add(undefined, [["Notes"], ["call them"], ["007"], [""]]);
      columns.add(undefined, [["Twice"], ["=C8*2"], ["=C9*2"], ["=C10*2"]]);
      await context.sync();
    });
    await write("Portfolio", "U9", "'007");
    await changeDeals([
      { id: "3", amount: 900, partner: "Initech" },
      { id: "2", amount: 400, partner: "GLOBEX" },
    ]);
    await build();
    const [header, ...rows] = await portfolioTable();
    expect(header?.slice(20)).toEqual(["Notes", "Twice"]);
    expect(rows.map((row) => [row[1], row[2], row[20], row[21]])).toEqual([
      ["Initech", 900, "", 1800],
      ["GLOBEX", 400, "007", 800],
      ["Acme", 0, "call them", 0],
    ]);
  });

  test("a date, a percentage and a text follow their partner with their looks", async () => {
    await putDeals(someDeals(3));
    await build();
    await Excel.run(async (context) => {
      const { columns } = context.workbook.tables.getItem("Portfolio");
      const due = columns.add(undefined, [["Renewal"], [""], [""], [""]]).getDataBodyRange();
      due.numberFormat = [["yyyy-mm-dd"], ["0%"], ["General"]];
      due.values = [["2026-12-31"], ["5%"], ["'5%"]];
      await context.sync();
    });
    await changeDeals([...someDeals(3)].map((deal, index) => ({ ...deal, amount: 10 + index })));
    await build();
    const shown = await Excel.run(async (context) => {
      const range = context.workbook.tables.getItem("Portfolio").columns.getItem("Renewal");
      const body = range.getDataBodyRange().load("text,values");
      await context.sync();
      return body.text.map(([text], row) => [text, body.values[row]?.[0] as unknown]);
    });
    expect(shown).toEqual([
      ["5%", "5%"],
      ["5%", 0.05],
      ["2026-12-31", dateSerial(2026, 12, 31)],
    ]);
  });

  test("refuses while something is typed beside no partner", async () => {
    await putDeals(deals);
    await build();
    await Excel.run(async (context) => {
      context.workbook.tables
        .getItem("Portfolio")
        .columns.add(undefined, [["N"], [""], [""], ["x"]]);
      await context.sync();
    });
    await write("Portfolio", "B10", "");
    expect(await build()).toMatchObject({
      ok: false,
      problem: { code: "typed-without-key", rows: [10] },
    });
    expect(await read("Portfolio", "U10")).toEqual([["x"]]);
  });
});

describe("what a person did to the sheet since", () => {
  test("a column put in front of the table keeps its notes, and the head moves along", async () => {
    await putDeals(someDeals(3));
    await build();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Portfolio").getRange("A:A").insert("Right");
      await context.sync();
    });
    await write("Portfolio", "A1", "my own note");
    await changeDeals(someDeals(2));
    await build();
    const [first, , third] = await read("Portfolio", "A1:B3");
    expect(first?.slice(0, 2)).toEqual([
      "my own note",
      "2 of 2 partners (100.0%) produce 100.0% of 2k; 2 produced anything.",
    ]);
    expect(third?.[1]).toMatch(/^Adds up:/u);
  });

  test("a column put in between leaves no stale figure, and nothing of theirs is cleared", async () => {
    await putDeals(someDeals(3));
    await build();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Portfolio").getRange("D:D").insert("Right");
      await context.sync();
    });
    await write("Portfolio", "D7", "Manager");
    await write("Portfolio", "D8", "Ann");
    await write("Portfolio", "H2", "signed off by Ann");
    await build();
    const head = await read("Portfolio", "A1:I7");
    expect(head[1]?.[7]).toBe("signed off by Ann");
    expect(head[2]?.slice(1).every((cell) => cell === "")).toBe(true);
    expect(head[6]?.slice(0, 8)).toEqual([
      "Rank",
      "Partner",
      "Attributed",
      "Manager",
      "Sourced",
      "This quarter",
      "Share",
      "Cumulative",
    ]);
    expect(await read("Portfolio", "D8")).toEqual([["Ann"]]);
  });

  test.each(["Rank", "Attributed", "Class", "Won deals"])(
    "our column %s deleted comes back",
    async (name) => {
      await putDeals(someDeals(3));
      await build();
      const before = await portfolioTable();
      await Excel.run(async (context) => {
        context.workbook.tables.getItem("Portfolio").columns.getItem(name).delete();
        await context.sync();
      });
      expect(await build()).toMatchObject({ ok: true });
      expect(await portfolioTable()).toEqual(before);
    },
  );

  test("our Partner column renamed is asked back, not taken for somebody else's table", async () => {
    await putDeals(someDeals(3));
    await build();
    await write("Portfolio", "B7", "Who");
    expect(await build()).toEqual({
      ok: false,
      problem: { code: "key-renamed", table: "Portfolio", key: "Partner" },
    });
  });

  test("another table by the name of ours, after ours was deleted, is not touched", async () => {
    await putDeals(someDeals(3));
    await build();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("Portfolio").delete();
      const sheet = worksheets.add("Theirs");
      sheet.getRange("A1:B2").values = [
        ["Partner", "Class"],
        ["Acme", "gold"],
      ];
      sheet.tables.add("A1:B2", true).name = "Portfolio";
      await context.sync();
    });
    expect(await build()).toMatchObject({ ok: false, problem: { code: "table-taken" } });
    expect(await read("Theirs", "A2:B2")).toEqual([["Acme", "gold"]]);
  });

  test("a name in the way is told before anything is written", async () => {
    await putDeals(someDeals(3));
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Deals").getRange("A1");
      context.workbook.names.add("Portfolio", range);
      await context.sync();
    });
    expect(await build()).toEqual({
      ok: false,
      problem: { code: "name-taken", name: "Portfolio" },
    });
  });

  test("dates that are proposed follow the deals as they are at the rebuild", async () => {
    await putDeals([{ id: "1", amount: 10, partner: "Acme", close: dateSerial(2024, 5, 1) }]);
    const request = await confirm();
    expect(await press(request)).toMatchObject({
      ok: true,
      value: { portfolio: { wonMinor: 1000 } },
    });
    await changeDeals([
      { id: "1", amount: 10, partner: "Acme", close: dateSerial(2024, 5, 1) },
      { id: "2", amount: 70, partner: "Acme", close: dateSerial(2026, 8, 1) },
    ]);
    expect(await press(request)).toMatchObject({
      ok: true,
      value: { portfolio: { wonMinor: 7000 } },
    });
  });

  test("formats and rules do not pile up over rebuilds", async () => {
    const rules = () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Portfolio");
        const count = sheet.getRange().conditionalFormats.getCount();
        await context.sync();
        return count.value;
      });
    await putDeals(someDeals(1));
    await build();
    const first = await rules();
    for (const partners of [1, 1, 3, 1, 4]) {
      await changeDeals(someDeals(partners));
      await build();
    }
    expect(await rules()).toBe(first);
  });
});

describe("clear refusals", () => {
  test("a protected sheet is not written, nor unprotected", async () => {
    await putDeals(deals);
    await build();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Portfolio").protection.protect();
      await context.sync();
    });
    const before = await read("Portfolio", "A1:G12");
    await changeDeals(someDeals(9));
    expect(await build()).toEqual({
      ok: false,
      problem: { code: "sheet-protected", sheet: "Portfolio" },
    });
    expect(await read("Portfolio", "A1:G12")).toEqual(before);
  });

  test("waits while a cell is being edited, says so, and goes on by itself", async () => {
    await putDeals(deals);
    const waits: boolean[] = [];
    const report = ({ step, waitingForCell }: { step: string; waitingForCell: boolean }) => {
      waits.push(waitingForCell);
      if (step === "sharing" && !waits.includes(true)) excel.workbook.busyEditing = true;
      if (waitingForCell) excel.workbook.busyEditing = false;
    };
    expect((await build({ report })).ok).toBe(true);
    expect(waits).toContain(true);
  });

  test("waiting for a cell can be cancelled, and nothing is written", async () => {
    await putDeals(deals);
    const stop = new AbortController();
    const report = ({ step, waitingForCell }: { step: string; waitingForCell: boolean }) => {
      if (step === "writing") excel.workbook.busyEditing = true;
      if (waitingForCell) stop.abort();
    };
    expect(await build({ report, signal: stop.signal })).toEqual({
      ok: false,
      problem: { code: "cancelled" },
    });
    excel.workbook.busyEditing = false;
    const sheets = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    });
    expect(sheets).not.toContain("Portfolio");
  });

  test("a workbook that counts dates from 1904 is refused, not read four years early", async () => {
    await putDeals(deals);
    const request = await confirm();
    excel.workbook.datesFrom1904 = true;
    expect(await press(request)).toEqual({ ok: false, problem: { code: "dates-from-1904" } });
  });

  test("text in an amount is set aside with its row; the rest is ranked", async () => {
    await putDeals([...deals, { id: "6", amount: "tbd", partner: "Globex" }]);
    const built = await build();
    expect(built).toMatchObject({
      ok: true,
      value: {
        preview: {
          deals: {
            setAside: [{ code: "not-a-number", row: 7, column: "Amount", found: "tbd" }],
          },
        },
      },
    });
    expect(String((await read("Portfolio", "A5"))[0]?.[0])).toContain("1 set aside");
  });

  test("columns that changed since they were confirmed are not guessed again", async () => {
    await putDeals(deals);
    const request = await confirm();
    await write("Deals", "B1", "Amount, old");
    expect(await press(request)).toEqual({
      ok: false,
      problem: { code: "headers-changed", table: "Deals" },
    });
  });
});

test("the window is the last four complete quarters, and can be chosen", async () => {
  await putDeals([
    { id: "1", amount: 10, partner: "Acme", close: dateSerial(2025, 9, 30) },
    { id: "2", amount: 20, partner: "Acme", close: dateSerial(2025, 10, 1) },
    { id: "3", amount: 40, partner: "Acme", close: dateSerial(2026, 9, 30) },
    { id: "4", amount: 80, partner: "Acme", close: dateSerial(2026, 10, 1) },
  ]);
  expect(await build()).toMatchObject({
    ok: true,
    value: { preview: { dates: { asOf: today } }, portfolio: { wonMinor: 60_00 } },
  });
  const window = { from: dateSerial(2025, 9, 1), to: dateSerial(2025, 9, 30) };
  expect(await build({ chosen: { asOf: today, window } })).toMatchObject({
    ok: true,
    value: { portfolio: { wonMinor: 10_00 } },
  });
});

test("10,000 deals are read and written in few requests, with progress told", async () => {
  const many = Array.from({ length: 10_000 }, (_, index) => ({
    id: `D-${index}`,
    amount: 100 + (index % 977),
    partner: `Partner ${index % 200}`,
  }));
  await putDeals(many);
  const request = await confirm();
  const { host } = excel;
  const answer = host.request;
  let requests = 0;
  Object.assign(host, {
    request: (body: unknown) => {
      requests += 1;
      return answer(body);
    },
  });
  const steps: string[] = [];
  const built = await press(request, { report: ({ step }) => steps.push(step) });
  expect(built).toMatchObject({ ok: true, value: { portfolio: { differenceMinor: 0 } } });
  // Two blocks of deals, the place before them, the aliases, what stands of each of four sheets,
  // settings, ratings, customer lists and decisions, the quarter they are for, what stands once more
  // before it is written over, whether anything changes meanwhile, the sheets, that each is ours, the choices; the client asks once more after each batch to let
  // go of what it held.
  expect(requests).toBeLessThanOrEqual(34);
  expect(steps).toEqual(expect.arrayContaining(["reading", "sharing", "writing"]));
  expect(steps.filter((step) => step === "reading").length).toBeGreaterThan(1);
}, 60_000);
