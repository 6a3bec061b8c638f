import { describe, expect, test } from "vitest";
import {
  builtSample,
  choose,
  portfolioCell,
  portfolioRows,
  press,
  rowsUnder,
  type Row,
} from "./sample-session";
import type { Workbench } from "./workbench";

const patience = { timeout: 30_000 };

const amount = (text: string | undefined): number => Number((text ?? "").replace(/[$,]/gu, ""));

/** The values of the rows of a table that its filters leave in sight. */
const inSight = ({ frame }: Workbench, table: string): Promise<readonly (readonly unknown[])[]> =>
  frame().evaluate(
    (name) =>
      Excel.run(async (context) => {
        const body = context.workbook.tables.getItem(name).getDataBodyRange();
        const view = body.getVisibleView().load("values");
        await context.sync();
        return view.values as unknown[][];
      }),
    table,
  );

const rowOf = async (workbench: Workbench, partner: string): Promise<Row> => {
  const row = (await portfolioRows(workbench)).get(partner);
  if (row === undefined) throw new Error(`partner on the sheet: ${partner}`);
  return row;
};

/** Types into the cell under a header beside a partner, wherever both stand. */
async function typeBeside(workbench: Workbench, partner: string, header: string, text: string) {
  await workbench.selectCell(await portfolioCell(workbench, partner, header));
  await workbench.type(text);
}

/** Waits until what is said beside a partner is so. */
const see = (workbench: Workbench, partner: string, expected: Row): Promise<void> =>
  expect
    .poll(async () => (await portfolioRows(workbench)).get(partner), patience)
    .toMatchObject(expected);

describe("the sheet that a meeting is held over", () => {
  test("says who the vital few are, that it adds up, and how concentrated it is", async () => {
    const workbench = await builtSample();
    const head = (await workbench.rangeText("Portfolio!A1:A5")).flat();
    expect(head).toEqual([
      "8 of 40 partners (20.0%) produce 82.5% of $5.48M; 25 produced anything; 10 are logos.",
      "6 of the 8 stay class A under all eight models; ranks 1 and 23 to 25 hold. Top 1 22.6%, top 3 50.9%, spread out as if 8.5 equal partners (HHI 1,171).",
      "Adds up:  Credited $5,480,000.00 + Direct $1,120,000.00 = Won in window $6,600,000.00. Difference 0.00.  Shares of credit, not proof of cause.",
      "As of 2026-09-30. Window 2025-10-01 to 2026-09-30. Model role (1, 0.6, 0.4, 0.3, 0.2). No lookback limit. Class cuts 80%, 95%. Currency USD.",
      "Built 2026-10-05 09:30 from 1,534 rows in 6 tables; 2 set aside, see Data notes. Not checked: introductions, value for both sides (17 of 40).",
    ]);

    const rows = [...(await portfolioRows(workbench)).values()];
    expect(rows).toHaveLength(40);
    const classes = ["A", "B", "C", "None"].map((name) => {
      const its = rows.filter((row) => row["Class"] === name);
      return [name, its.length, its.reduce((sum, row) => sum + amount(row["Attributed"]), 0)];
    });
    expect(classes).toEqual([
      ["A", 8, 4_520_000],
      ["B", 8, 730_000],
      ["C", 9, 230_000],
      ["None", 15, 0],
    ]);
    expect(rows.filter((row) => row["Flags"]?.includes("CONC"))).toEqual([]);
    expect(rows.slice(0, 3).map((row) => row["Share"])).toEqual(["22.6%", "16.6%", "11.7%"]);
  });

  test("leads from any figure to its deals in one click, where they add up to it", async () => {
    const workbench = await builtSample();
    const attributed = await workbench.cell(
      await portfolioCell(workbench, "Northwind SI", "Attributed"),
    );
    expect(attributed.formula).toContain("SUMIFS(Credits[Credit],Credits[Partner]");

    await press(workbench, "All 40 partners");
    for (const [partner, figure, deals] of [
      ["Northwind SI", 1_240_000, 35],
      ["OneSided Reseller", 120_000, 16],
      ["Delphine Group", 8_000, 4],
    ] as const) {
      await press(workbench, `$${figure.toLocaleString("en-US")}: show the deals of ${partner}`);
      await expect
        .poll(async () => (await inSight(workbench, "Credits")).map((line) => line[1]), patience)
        .toEqual(Array.from({ length: deals }, () => partner));
      const credits = (await inSight(workbench, "Credits")).map((line) => Number(line[6]));
      expect(credits.reduce((sum, credit) => sum + credit, 0)).toBeCloseTo(figure, 2);
      expect(await workbench.page.evaluate(() => window.workbench?.activeSheet())).toBe("Credits");
    }
  });

  test("names its groups over columns that are read in one order", async () => {
    const workbench = await builtSample();
    const [bands = [], headers = []] = await workbench.rangeText("Portfolio!A6:AP7");
    expect(bands.filter((name) => name !== "")).toEqual([
      ...["Identity", "Revenue", "Fit", "Economics", "Health", "Recommended"],
      "Yours: kept at every rebuild",
    ]);
    expect(headers.filter((header) => header !== "")).toEqual([
      ...["Rank", "Partner", "Type", "Value type", "Stage", "Tenure", "Partner manager"],
      ...["Attributed", "Sourced", "This quarter", "QoQ", "Share", "Cumulative", "Class"],
      ...["Won deals", "Open pipeline", "Best", "Worst", "Last won"],
      ...["Fit", "Band", "Coverage", "Why"],
      ...["Hours per quarter", "Cost", "Return per cost", "ROI", "Revenue per hour", "Balance"],
      ...["Health", "Flags", "Action", "Reason"],
      ...["Decision", "Action owner", "Due", "Decision reason", "Decided on"],
    ]);
    // Details are closed: advice and decision stand beside the figures.
    const hidden = await workbench.frame().evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Portfolio");
        const columns = Array.from({ length: 38 }, (_, at) =>
          sheet.getRangeByIndexes(0, at, 1, 1).load("columnHidden"),
        );
        await context.sync();
        return columns.map(({ columnHidden }) => columnHidden);
      }),
    );
    expect(headers.filter((header, at) => header !== "" && hidden[at] !== true)).toEqual([
      ...["Rank", "Partner", "Attributed", "Share", "Class", "Best", "Worst", "Fit", "Band"],
      ...["Flags", "Action", "Reason"],
      ...["Decision", "Action owner", "Due", "Decision reason", "Decided on"],
    ]);
  });
});

const unusual: readonly (readonly [partner: string, row: Row])[] = [
  [
    "Helix R&D Lab",
    {
      ...{ "Value type": "Capability", Class: "None", Attributed: "$0", Flags: "" },
      ...{ Action: "Maintain", Reason: "Capability partner, goal 80% reached" },
    },
  ],
  [
    "NewVenture",
    {
      ...{ Fit: "59.0", Coverage: "82%", Flags: "NO-SPONSOR, EARLY" },
      ...{ Action: "Incubate", Reason: "Month 4 of 6, 2 of 3 due milestones met" },
    },
  ],
  [
    "OneSided Reseller",
    {
      ...{ Class: "B", Balance: "0", Flags: "WIN-LOSE, NO-EXIT" },
      ...{ Action: "Renegotiate", Reason: "Both sides: us +$680k, them −$30k" },
    },
  ],
  [
    "Meridian Systems",
    { Flags: "NO-SPONSOR", Action: "Fix", Reason: "Class A, but no sponsor on their side" },
  ],
  [
    "Solway Data",
    { Flags: "DECLINE", Action: "Fix", Reason: "Class A, down 31%, 28% on a year ago" },
  ],
  ["Sable Networks", { Fit: "", Band: "Not rated", Coverage: "30%", Flags: "UNRATED" }],
  ["Delphine Group", { Flags: "DORMANT", Action: "Exit", Reason: "Class C, fit 33 Weak" }],
  [
    "LogoCorp",
    {
      ...{ Fit: "35.5", Flags: "LOGO, NO-EXIT", Action: "Exit" },
      Reason: "No revenue in 4 quarters, fit 35.5 Weak; agree separation terms first",
    },
  ],
  [
    "Northwind SI",
    {
      ...{ Rank: "1", Best: "1", Worst: "1", Sourced: "$645,000", "Hours per quarter": "30" },
      ...{ Cost: "$60,000", "Return per cost": "20.67", Health: "100%" },
      ...{ Fit: "85.0", Band: "Strong", Action: "Invest", Reason: "Class A, fit 85 Strong" },
    },
  ],
];

test("the unusual are protected, each for a reason with its numbers", async () => {
  const workbench = await builtSample();
  const rows = await portfolioRows(workbench);
  for (const [partner, row] of unusual) expect(rows.get(partner)).toMatchObject(row);
  const count = (action: string) =>
    [...rows.values()].filter((row) => row["Action"] === action).length;
  const actions = ["Invest", "Grow", "Maintain", "Incubate", "Fix", "Renegotiate", "Exit"];
  expect(actions.map(count)).toEqual([3, 4, 9, 4, 4, 1, 15]);
});

/** Where the value of a setting stands on its sheet. */
async function settingAt(workbench: Workbench, title: string): Promise<string> {
  const titles = (await workbench.rangeText("Settings!A1:A80")).flat();
  expect(titles).toContain(title);
  return `Settings!B${String(titles.indexOf(title) + 1)}`;
}

const headline = (workbench: Workbench, text: string): Promise<void> =>
  workbench.seeCell("Portfolio!A1", text);

describe("settings", () => {
  test("changed on their sheet change the classes; what cannot be one is said and left", async () => {
    const workbench = await builtSample();
    const { pane } = workbench;
    const cut = await settingAt(workbench, "Class A ends at");
    await workbench.selectCell(cut);
    await workbench.type("75%");
    await press(workbench, "Rebuild");
    await headline(
      workbench,
      "7 of 40 partners (17.5%) produce 78.6% of $5.48M; 25 produced anything; 10 are logos.",
    );
    expect(await workbench.cellText("Portfolio!A4")).toContain("Class cuts 75%, 95%.");
    expect(await rowOf(workbench, "Solway Data")).toMatchObject({ Class: "B" });
    expect((await workbench.cell(cut)).value).toBe(0.75);

    await workbench.selectCell(cut);
    await workbench.type("lots");
    await press(workbench, "Rebuild");
    await headline(
      workbench,
      "8 of 40 partners (20.0%) produce 82.5% of $5.48M; 25 produced anything; 10 are logos.",
    );
    expect(await workbench.cellText(cut)).toBe("lots");
    const notes = await rowsUnder(workbench, "'Data notes'!A14:F40");
    expect(notes.filter((note) => note["Table"] === "Settings")).toEqual([
      {
        ...{ Table: "Settings", Row: cut.slice("Settings!B".length), Column: "Value" },
        ...{ Found: "lots", Expected: "a share" },
        "What to do": "Class A ends at: expected a share, found 'lots'; 80% is used",
      },
    ]);
    await pane.getByText("Adds up to the cent").waitFor();
  });

  test("changed in the pane are checked as they are typed, and stand on their sheet", async () => {
    const workbench = await builtSample();
    const { pane } = workbench;
    await choose(workbench, "Settings");
    const cut = pane.getByLabel("Class A ends at", { exact: true });
    await cut.fill("97%");
    await pane.getByText("Expected no more than Class B ends at").waitFor();
    await cut.fill("800%");
    await pane.getByText("Expected a share from 0% to 100%").waitFor();
    await cut.fill("60%");
    await pane.getByText("1 setting changed. Nothing is written yet.").waitFor();
    await press(workbench, "Save and rebuild");
    await headline(
      workbench,
      "4 of 40 partners (10.0%) produce 60.4% of $5.48M; 25 produced anything; 10 are logos.",
    );
    expect((await workbench.cell(await settingAt(workbench, "Class A ends at"))).value).toBe(0.6);
  });
});

type Cells = (string | number | boolean)[];

/** What somebody else does to the workbook meanwhile. */
const elsewhere = {
  /** Columns of their own at the end of Portfolio: a value beside one partner, a formula beside all. */
  ownColumns: ({ frame }: Workbench, partner: string): Promise<void> =>
    frame().evaluate(
      (its) =>
        Excel.run(async (context) => {
          const table = context.workbook.tables.getItem("Portfolio");
          const names = table.columns.getItem("Partner").getDataBodyRange().load("values");
          await context.sync();
          const cells = names.values.map(([name]) => (name === its ? "C-4128" : ""));
          table.columns.add(undefined, [["Contract no."], ...cells.map((cell) => [cell])]);
          table.columns.add(undefined, [
            ["Twice"],
            ...cells.map(() => ["=2*Portfolio[[#This Row],[Attributed]]"]),
          ]);
          await context.sync();
        }),
      partner,
    ),
  /** A table of names beside the data. */
  alias: ({ frame }: Workbench, written: string, partner: string): Promise<void> =>
    frame().evaluate(
      (row) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.add("Aliases");
          const range = sheet.getRange("A1:B2");
          range.values = [["Name as written", "Partner"], row];
          sheet.tables.add(range, true).name = "Aliases";
          await context.sync();
        }),
      [written, partner],
    ),
  /** Takes a partner off the list of partners, or puts the row back. */
  listed: ({ frame }: Workbench, partner: string, row: Cells | null): Promise<Cells> =>
    frame().evaluate(
      ([name, back]) =>
        Excel.run(async (context) => {
          const table = context.workbook.tables.getItem("Partners");
          const body = table.getDataBodyRange().load("values");
          await context.sync();
          if (back !== null) table.rows.add(undefined, [back]);
          const rows = body.values as Cells[];
          const at = rows.findIndex((cells) => cells.includes(name));
          if (back === null) table.rows.getItemAt(at).delete();
          await context.sync();
          return rows[at] ?? [];
        }),
      [partner, row] as const,
    ),
};

/** Raises a won deal that is one partner's alone. */
async function raiseDeal(workbench: Workbench, partner: string, by: number): Promise<void> {
  const ledger = await workbench.rangeText("Credits!A2:H600");
  const own = ledger.find((line) => line[1] === partner && line[5] === "100.0%")?.[0];
  const deals = await workbench.rangeText("Deals!A1:A600");
  const row = String(deals.findIndex(([deal]) => deal === own) + 1);
  const headers = (await workbench.rangeText("Deals!A1:L1"))[0] ?? [];
  const cell = `Deals!${"ABCDEFGHIJKL".charAt(headers.indexOf("Amount"))}${row}`;
  const raised = Number((await workbench.cell(cell)).value) + by;
  await workbench.selectCell(cell);
  await workbench.type(String(raised));
}

/** What the formula of a column of one's own comes to, however it is shown. */
const twice = async (workbench: Workbench, partner: string): Promise<unknown> =>
  (await workbench.cell(await portfolioCell(workbench, partner, "Twice"))).value;

describe("what is typed beside a partner", () => {
  test("follows it through a new rank and a new name, columns of one's own as well", async () => {
    const workbench = await builtSample();
    const kestrel = "Kestrel Analytics";
    const typed = {
      ...{ Decision: "Fix", "Action owner": "M. Okafor", Due: "2026-12-31" },
      "Decision reason": "Two offers overlap",
    };
    for (const [header, text] of Object.entries(typed))
      await typeBeside(workbench, kestrel, header, text);
    await elsewhere.ownColumns(workbench, kestrel);
    await see(workbench, kestrel, { ...typed, Rank: "4", "Contract no.": "C-4128" });

    await raiseDeal(workbench, kestrel, 1_000_000);
    await press(workbench, "Rebuild");
    await see(workbench, kestrel, {
      ...{ ...typed, Rank: "1", Attributed: "$1,520,000", "Contract no.": "C-4128" },
      "Decided on": "2026-10-05",
    });
    expect(await twice(workbench, kestrel)).toBe(3_040_000);
    // What stood in its row before stands beside nobody else.
    const others = [...(await portfolioRows(workbench))].filter(([name]) => name !== kestrel);
    for (const [, row] of others)
      expect([row["Decision"], row["Contract no."], row["Decided on"]]).toEqual(["", "", ""]);
    expect(await twice(workbench, "Northwind SI")).toBe(2_480_000);

    await elsewhere.alias(workbench, kestrel, "Kestrel Group");
    await press(workbench, "Change");
    await press(workbench, "Build portfolio");
    await see(workbench, "Kestrel Group", { ...typed, Rank: "1", "Contract no.": "C-4128" });
    const rows = await portfolioRows(workbench);
    expect(rows.has(kestrel)).toBe(false);
    expect(await twice(workbench, "Kestrel Group")).toBe(3_040_000);
  });

  test("stays while its partner is gone from the data, and is there when it returns", async () => {
    const workbench = await builtSample();
    const logo = "LogoCorp";
    await elsewhere.ownColumns(workbench, logo);
    await typeBeside(workbench, logo, "Decision", "Exit");
    await typeBeside(workbench, logo, "Action owner", "J. Lindqvist");
    const kept = { Decision: "Exit", "Action owner": "J. Lindqvist", "Contract no.": "C-4128" };

    const row = await elsewhere.listed(workbench, logo, null);
    await press(workbench, "Rebuild");
    await see(workbench, logo, { ...kept, Type: "", Attributed: "$0" });
    await elsewhere.listed(workbench, logo, row);
    await press(workbench, "Rebuild");
    await see(workbench, logo, { ...kept, Type: "Technology", Flags: "LOGO, NO-EXIT" });
    expect((await portfolioRows(workbench)).size).toBe(40);
  });
});
