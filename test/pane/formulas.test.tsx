// @vitest-environment jsdom
import { act } from "react";
import { expect, test, vi } from "vitest";
import { FormulaList } from "../../src/pane/formulas/formula-list";
import { Formulas } from "../../src/pane/formulas/formulas";
import type { FormulaAsks } from "../../src/pane/formulas/formula-asks";
import type { Setup } from "../../src/pane/state/pane-state";
import { functionGroups } from "../../src/text/formulas";
import type { Built } from "../../src/workflows/build-portfolio";
import { rendered } from "./rendered";

const built = {
  portfolio: { model: "role", partners: Array.from({ length: 40 }), ledger: () => [] },
} as unknown as Built;

const table = (name: string, rowCount: number) => ({
  ...{ name, rowCount, source: { kind: "table", name }, address: "A1:E9", headers: ["a", "b"] },
});

const setup = {
  candidate: table("Deals", 412),
  involving: { kind: "table", candidate: table("Touches", 1_122) },
} as unknown as Setup;

const place = { sheet: "Sheet1", address: "B2" };

function asked(over: Partial<Record<keyof FormulaAsks, unknown>> = {}) {
  const selected = { ...place, address: "A2", shows: "Northwind SI", table: null };
  return {
    insertFormula: vi.fn().mockResolvedValue({ ok: true, value: "1,240,000" }),
    selectedCell: () => Promise.resolve({ ok: true, value: place }),
    selectedRange: () => Promise.resolve({ ok: true, value: selected }),
    watchSelection: () => Promise.resolve({ ok: true, value: () => Promise.resolve() }),
    ...over,
  };
}

const settled = () => act(() => new Promise((resolve) => setTimeout(resolve)));

async function shown(over: Parameters<typeof asked>[0] = {}, given = setup, busy = false) {
  const asks = asked(over);
  const pane = rendered(
    <Formulas built={built} setup={given} busy={busy} asks={asks as unknown as FormulaAsks} />,
  );
  await settled();
  const press = async (name: string) => {
    pane.press(name);
    await settled();
  };
  const formulas = () => [...document.querySelectorAll("pre")].map((pre) => pre.textContent);
  const values = () =>
    [...document.querySelectorAll("main")].flatMap((main) =>
      getComputedStyle(main.parentElement ?? main).display === "none"
        ? []
        : [...main.querySelectorAll("input")].map(({ value }) => value),
    );
  return {
    ...pane,
    asks,
    press,
    formulas,
    values,
    says: () => pane.element("footer [role=status]").textContent,
  };
}

const revenue = "What did a partner bring in?PARTNERREVENUE";
const ranking = "Who ranks where, and in which class?PARTNERRANK";

test("all questions are there, and go into the selected cell", async () => {
  const pane = await shown();
  expect(document.querySelectorAll("li > button")).toHaveLength(18);
  expect(pane.text()).toContain("Goes into the selected cell, Sheet1!B2.");
});

test("the arrows lead from question to question", () => {
  rendered(<FormulaList place={null} onOpen={vi.fn()} />);
  expect(document.querySelector("[data-tabster*=mover] li > button")).not.toBeNull();
});

test("the tables of this workbook are filled in, and make the formula", async () => {
  const pane = await shown();
  await pane.press(revenue);
  expect(pane.values().slice(0, 3)).toEqual(["", "Deals[#All]", "Touches[#All]"]);
  expect(pane.text()).toContain("Found in this workbook, 412 rows");
  expect(pane.formulas()).toEqual(['=PARTNERREVENUE(, Deals[#All], Touches[#All], "role")']);
  expect(pane.says()).toBe("Fill in “Partner” first.");
});

test("a range of a sheet is called by its cells", async () => {
  const range = {
    ...table("Deals 2026", 415),
    source: { kind: "range", sheet: "Deals 2026" },
    address: "A3:E418",
  };
  const given = { candidate: range, involving: { kind: "own" } } as unknown as Setup;
  const pane = await shown({}, given);
  await pane.press(ranking);
  expect(pane.formulas()[0]).toBe(`=PARTNERRANK('Deals 2026'!$A$3:$E$418, , "role")`);
});

test("the selected range is taken with the grid button, and the formula goes into the cell", async () => {
  const pane = await shown();
  await pane.press(revenue);
  await pane.press("Use the selected range for Partner");
  expect(pane.text()).toContain("Northwind SI");
  await pane.press("Insert in Sheet1!B2");
  expect(pane.asks.insertFormula).toHaveBeenCalledExactlyOnceWith({
    place,
    formula: '=PARTNERREVENUE(Sheet1!A2, Deals[#All], Touches[#All], "role")',
    size: { rows: 1, columns: 1 },
    replace: false,
  });
  expect(pane.says()).toBe("Sheet1!B2 shows 1,240,000");
});

test("what is missing keeps the formula out of the sheet", async () => {
  const pane = await shown();
  await pane.press(revenue);
  await pane.press("Insert in Sheet1!B2");
  expect(pane.asks.insertFormula).not.toHaveBeenCalled();
});

test("while the sheets are written nothing is put beside it", async () => {
  const pane = await shown({}, setup, true);
  await pane.press(ranking);
  await pane.press("Insert in Sheet1!B2");
  expect(pane.asks.insertFormula).not.toHaveBeenCalled();
  expect(pane.says()).toBe("Wait until the sheets are written.");
});

test("a cell that holds something is asked about, and replaced only then", async () => {
  const taken = { ok: false, problem: { code: "cell-taken" } };
  const insertFormula = vi
    .fn()
    .mockResolvedValueOnce(taken)
    .mockResolvedValueOnce({ ok: true, value: "Rank" });
  const pane = await shown({ insertFormula });
  await pane.press(ranking);
  await pane.press("Insert in Sheet1!B2");
  expect(pane.says()).toBe("B2 holds a value. Replace it?");
  expect(pane.bar()).toEqual(["Replace it", "Keep it"]);
  await pane.press("Replace it");
  expect(insertFormula).toHaveBeenLastCalledWith(expect.objectContaining({ replace: true }));
  expect(pane.bar()).toEqual(["Insert in Sheet1!B2", "Copy"]);
});

test("a list is as long as there are partners, and says what room it needs", async () => {
  const problem = { code: "no-room", rows: 41, columns: 6 };
  const insertFormula = vi.fn().mockResolvedValue({ ok: false, problem });
  const pane = await shown({ insertFormula });
  await pane.press(ranking);
  await pane.press("Insert in Sheet1!B2");
  expect(insertFormula).toHaveBeenCalledWith(
    expect.objectContaining({ size: { rows: 41, columns: 6 } }),
  );
  expect(pane.says()).toBe("Needs 41 rows and 6 columns free below B2.");
});

test("many partners are led to one list, and to looking them up in it", async () => {
  const pane = await shown();
  await pane.press(revenue);
  expect(pane.text()).toContain("For many partners insert one PARTNERRANK");
  await pane.press("Use PARTNERRANK");
  expect(pane.formulas()[1]).toBe('=XLOOKUP("Partner", INDEX(B2#, , 2), INDEX(B2#, , 3), 0)');
});

test("a table that Excel on the web cannot hand over is told with its size", async () => {
  const candidate = { ...table("Deals", 100_000), headers: Array.from({ length: 8 }, String) };
  const pane = await shown({}, { ...setup, candidate } as unknown as Setup);
  await pane.press(ranking);
  expect(pane.text()).toContain(
    "Deals has 100,000 rows and 8 columns. Excel on the web takes about 40,000 rows of so many columns (5 MB).",
  );
});

test("each function opens with an example, and the way back leads to its question", async () => {
  const pane = await shown();
  for (const { question, name, does } of functionGroups.flatMap(({ functions }) => functions)) {
    await pane.press(`${question}${name}`);
    expect(pane.text()).toContain(`${name} ${does}`);
    expect(pane.text()).toContain("Worked example");
    await pane.press("Back");
    expect(document.querySelectorAll("pre")).toHaveLength(0);
  }
});

test("where the pane may not copy, the formula is marked to be copied by hand", async () => {
  const pane = await shown();
  await pane.press(ranking);
  await pane.press("Copy");
  expect(pane.says()).toBe("Press Ctrl+C to copy it.");
  expect(getSelection()?.toString()).toContain("=PARTNERRANK(");
});
