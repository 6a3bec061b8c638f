// @vitest-environment jsdom
import { act, useSyncExternalStore } from "react";
import { expect, test } from "vitest";
import { ok } from "../../src/domain/problem";
import { SetupScreen } from "../../src/pane/screens/setup-screen";
import { paneActions } from "../../src/pane/state/pane-actions";
import { initialState, reduce } from "../../src/pane/state/pane-state";
import { createStore } from "../../src/pane/state/store";
import { workflows, type Workflows } from "../../src/pane/state/workflows";
import type { CellValue } from "../../src/tables/cell-value";
import type { Grid } from "../../src/tables/grid";
import { recogniseHeaders } from "../../src/tables/recognise-headers";
import { recogniseTables } from "../../src/tables/recognise-tables";
import { besideOffers } from "../../src/workflows/beside-tables";
import type { Candidate, Look } from "../../src/workflows/look-for-tables";
import type { CellPlace } from "../../src/workflows/show-row";
import { rendered } from "./rendered";

type Rows = readonly (readonly CellValue[])[];

const dealHeads = ["Deal ID", "Amount", "Stage", "Close Date", "Partner"];
const dealRows: Rows = [["D1", 100, "Won", 46_000, "Acme"]];

const gridOf = (name: string, headers: readonly CellValue[], rows: Rows): Grid => ({
  ...{ name, headers, rows, firstRow: 2, firstColumn: 1 },
});

const deals: Candidate = {
  ...{ source: { kind: "table", name: "Deals" }, name: "Deals", sheet: "Deals" },
  ...{ address: "A1:E2", headerRow: 0, rowCount: 1, headers: dealHeads },
  ...recogniseHeaders(dealHeads),
};

/** A workbook with these tables beside the deals, without Excel: the first row are headers. */
function workbook(tables: Readonly<Record<string, Rows>>) {
  const previews = Object.entries(tables).map(([name, top]) => ({
    ...({ source: { kind: "table", name }, sheet: name, address: "A1:F9" } as const),
    ...{ rowCount: top.length - 1, top },
  }));
  const { offers, proposed } = besideOffers(recogniseTables(previews), []);
  const look: Look = {
    ...{ candidates: [deals], involvements: [], besides: proposed, offers },
    ...{ remembered: null, settings: null },
  };
  const shown: CellPlace[] = [];
  const asked: Partial<Workflows> = {
    lookForTables: () => Promise.resolve(ok(look)),
    openTable: () => Promise.resolve(ok(gridOf("Deals", dealHeads, dealRows))),
    openBesides: (chosen) =>
      Promise.resolve(
        ok(
          chosen.map((table) => {
            const [heads = [], ...rows] = tables[table.name] ?? [];
            return { table, cells: gridOf(table.name, heads, rows) };
          }),
        ),
      ),
    showSetAside: (_, place) => {
      shown.push(place);
      return Promise.resolve(ok(undefined));
    },
  };
  return { asked: { ...workflows, ...asked }, shown };
}

/** Check the data, over such a workbook. */
async function checkData(tables: Readonly<Record<string, Rows>>) {
  const { asked, shown } = workbook(tables);
  const store = createStore(reduce, initialState);
  const actions = paneActions(store, { ...asked, today: () => 46_300, now: () => 46_300.5 });
  function Shown() {
    const state = useSyncExternalStore(store.subscribe, store.get);
    if (state.setup === null) return null;
    return <SetupScreen setup={state.setup} state={state} actions={actions} />;
  }
  const screen = rendered(<Shown />);
  const settle = () =>
    act(async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
    });
  await act(() => actions.look());
  await settle();
  const after = async (doing: () => void) => {
    act(doing);
    await settle();
  };
  const labelled = (selector: string, label: string) => {
    const found = [...document.querySelectorAll<HTMLInputElement | HTMLButtonElement>(selector)];
    const one = found.find((it) => labelOf(it).startsWith(label));
    if (one === undefined) throw new Error(`${label}: ${found.map(labelOf).join(", ")}`);
    return one;
  };
  const dropdown = (label: string) => labelled("[role=combobox]", label);
  /** Chooses in the drop-down of a field. */
  const pick = async (label: string, option: string) => {
    act(() => {
      dropdown(label).click();
    });
    const options = [...document.querySelectorAll<HTMLElement>("[role=option]")];
    await after(() => options.find(({ textContent }) => textContent === option)?.click());
  };
  /** What can be answered, and an answer. */
  const answers = () =>
    [...document.querySelectorAll<HTMLInputElement>("[type=radio]")].map(labelOf);
  const answer = (text: string) =>
    after(() => {
      labelled("[type=radio]", text).click();
    });
  return { ...screen, get: store.get, shown, after, dropdown, pick, answers, answer };
}

function labelOf(field: HTMLInputElement | HTMLButtonElement): string {
  const by = document.getElementById(field.getAttribute("aria-labelledby") ?? "");
  return by?.textContent ?? [...(field.labels ?? [])].map((it) => it.textContent).join(" ");
}

const partners = (heads: readonly string[], ...rows: Rows): Rows => [heads, ...rows];

test("two columns that could be the start date are a card; its answer is shown among the columns", async () => {
  const pane = await checkData({
    Partners: partners(
      ["Partner", "Agreement Date", "Partner Since"],
      ["Acme", 45_000, 44_000],
      ["Beta", 45_001, 44_001],
    ),
  });
  expect(pane.text()).toContain("Two columns could be the start date");
  expect(pane.text()).toContain("Partners, columns B and C.");
  expect(pane.answers()).toEqual([
    ...["Agreement Date, column B", "Partner Since, column C", "None of them"],
  ]);
  await pane.answer("Partner Since, column C");
  expect(pane.text()).not.toContain("could be the start date");
  expect(pane.get().setup?.preview?.besides.partners?.records[0]?.startDate).toBe(44_000);
  await pane.after(() => {
    pane.press("Partners");
  });
  expect(pane.element("h1").textContent).toBe("Partners: columns and rows");
  expect(pane.dropdown("Start date").textContent).toContain("Partner Since");
});

test("a column is corrected among those of its table, or said to be not there", async () => {
  const pane = await checkData({
    Partners: partners(["Partner", "Type", "Owner", "Manager here"], ["Acme", "SI", "Kim", "Ann"]),
  });
  await pane.after(() => {
    pane.press("Partners");
  });
  await pane.pick("Partner manager", "Manager here");
  const managers = () => pane.get().setup?.preview?.besides.partners?.records[0]?.manager;
  expect(managers()).toBe("Ann");
  await pane.pick("Partner manager", "Not in this table");
  expect(managers()).toBeNull();
  expect(pane.get().setup?.beside[0]?.absent).toEqual(["manager"]);
});

test("a table without what names its rows holds the build up until a column is chosen or it is left out", async () => {
  const pane = await checkData({
    Partners: partners(["Partner", "Partner Name", "Type"], ["Acme", "Acme Ltd", "SI"]),
  });
  expect(pane.text()).toContain("Two columns could be the partner");
  expect(pane.element("#build-says").textContent).toBe("1 column left to choose.");
  await pane.after(() => {
    pane.press("Partners: Partners lacks a column");
  });
  await pane.pick("Partners come from", "Not used");
  await pane.after(() => {
    pane.press("Done");
  });
  expect(pane.element("#build-says").textContent).toBe("Nothing is written yet.");
  expect(pane.text()).toContain("Partners: not used");
});

test("which of two tables is meant is asked, with why each would do", async () => {
  const heads = ["Partner", "Type", "Start date"];
  const pane = await checkData({
    Old: partners(heads, ["Acme", "SI", 45_000]),
    New: partners(heads, ["Beta", "SI", 45_000]),
  });
  expect(pane.text()).toContain("Two tables could be Partners");
  expect(pane.answers()).toEqual([
    "Old (Old!A1:F9). Has Partner, Type and Start date.",
    "New (New!A1:F9). Has Partner, Type and Start date.",
    "None of them",
  ]);
  await pane.answer("New (New!A1:F9). Has Partner, Type and Start date.");
  expect(pane.rows().map(([name]) => name)).toEqual(["Deals", "New"]);
  expect(pane.text()).not.toContain("could be Partners");
});

test("a column that only its cells give away is proposed with the reason, and used when said so", async () => {
  const pane = await checkData({
    Milestones: partners(
      ["Partner", "Deliverable", "Side", "Done", "By when"],
      ["Acme", "Demo", "Us", "N", 45_000],
      ["Acme", "Launch", "Us", "N", 45_001],
    ),
  });
  await pane.after(() => {
    pane.press("Milestones");
  });
  expect(pane.text()).toContain("“By when” holds only dates: is it Due?");
  const due = () => pane.get().setup?.preview?.besides.milestones?.records[0]?.due;
  expect(due()).toBeNull();
  await pane.after(() => {
    pane.press("Use By when as Due");
  });
  expect(due()).toBe(45_000);
});

test("how dates of a table beside are to be read is asked, and holds nothing up", async () => {
  const pane = await checkData({
    Partners: partners(["Partner", "Type", "Start date"], ["Acme", "SI", "03/04/2026"]),
  });
  expect(pane.text()).toContain("Does the day or the month come first in “Start date”?");
  expect(pane.element("#build-says").textContent).toBe("1 question left. Nothing is written yet.");
  const build = document.querySelector("[aria-describedby=build-says]");
  expect(build?.getAttribute("aria-disabled")).not.toBe("true");
  await pane.answer("The day: 31/12/2025 is New Year’s Eve");
  expect(pane.text()).not.toContain("come first");
  expect(pane.get().setup?.preview?.besides.partners?.records[0]?.startDate).toBe(46_115);
  expect(pane.text()).toContain("Ask me again");
});

test("each reason a row or cell is not used leads to its cell", async () => {
  const pane = await checkData({
    Partners: partners(
      ["Partner", "Exit terms", "Type"],
      ["Acme", "mostly", "SI"],
      ["", "Y", "SI"],
    ),
    Aliases: partners(["Name as written", "Partner"], ["Akme", "Acme"], ["Akme", "Beta"]),
  });
  const reason = "Partners, row 2, Exit terms: expected Y or N, found 'mostly'; not checked";
  await pane.after(() => {
    pane.press(reason);
  });
  await pane.after(() => {
    pane.press(
      "Aliases, row 3, Partner: expected one partner for each name; row 2 says Acme, which counts, found 'Beta'",
    );
  });
  expect(pane.shown).toEqual([
    { of: { kind: "table", name: "Partners" }, row: 2, column: "Exit terms" },
    { of: { kind: "table", name: "Aliases" }, row: 3, column: "Partner" },
  ]);
  await pane.after(() => {
    pane.press("Partners");
  });
  expect(pane.text()).toContain("2 rows read: 1 row used, 1 row set aside.");
  await pane.after(() => {
    pane.press(reason);
  });
  expect(pane.shown).toHaveLength(3);
});

test("what is not there is said to be fine to leave out", async () => {
  const pane = await checkData({});
  expect(pane.text()).toContain(
    "Not found, and fine to leave out: Partners, Investments, Milestones and Goals. What rests on them reads “not checked”, never “fine”.",
  );
});
