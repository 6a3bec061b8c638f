import type { Locator } from "playwright-core";
import { expect, test } from "vitest";
import { builtSample, portfolioCell, portfolioRows, press, rowsUnder } from "./sample-session";
import type { Workbench } from "./workbench";

const key = ({ page }: Workbench, name: string): Promise<void> => page.keyboard.press(name);

/** Tab until something has the focus, as a person would. */
async function tabTo(
  workbench: Workbench,
  [role, name]: readonly ["button" | "listbox", string],
  tab: "Tab" | "Shift+Tab" = "Tab",
): Promise<void> {
  const found = workbench.pane.getByRole(role, { name, exact: true });
  await found.waitFor();
  const isThere = () => found.evaluate((element) => element === document.activeElement);
  for (let tabs = 0; tabs < 40 && !(await isThere()); tabs += 1) await key(workbench, tab);
  expect([name, await isThere()]).toEqual([name, true]);
}

const isFocused = (place: Locator): Promise<void> =>
  expect.poll(() => place.evaluate((element) => element === document.activeElement)).toBe(true);

/** The row that keys act on, as it is read aloud: "Northwind SI, rank 1, …, advised Invest, to decide". */
async function activeRow({ pane }: Workbench): Promise<string> {
  const list = pane.getByRole("listbox", { name: "Partners" });
  const id = await list.getAttribute("aria-activedescendant");
  const row = pane
    .locator(`[id="${id ?? ""}"]`)
    .locator("span")
    .first();
  return (await row.textContent()) ?? "";
}

const advised = (row: string): string => /advised (\w+), to decide$/u.exec(row)?.[1] ?? "";

const decided = ({ pane }: Workbench, count: number): Promise<void> =>
  pane.getByText(`${String(count)} of 40 decided`).waitFor();

const mustAct = ["Fix", "Renegotiate", "Exit"];

/** Accepts the advice on the row that keys act on, with the owner and the date that are offered. */
async function accept(workbench: Workbench, before: number): Promise<void> {
  const row = await activeRow(workbench);
  await key(workbench, "a");
  if (mustAct.includes(advised(row))) {
    await workbench.pane.getByRole("form", { name: /^Your decision/u }).waitFor();
    await key(workbench, "Control+Enter");
  }
  await decided(workbench, before + 1);
}

const leftOut = ["Meridian Systems", "Rowan & Pike"];

/** All but two of the forty, without touching the mouse; one of them against the advice. */
async function decideByKeys(workbench: Workbench): Promise<void> {
  const { pane, page } = workbench;
  await pane.getByRole("tab", { name: "Overview" }).focus();
  await key(workbench, "ArrowRight");
  await key(workbench, "Enter");
  // The ten logos at once.
  await tabTo(workbench, ["button", "Exit 15"]);
  await key(workbench, "Enter");
  await tabTo(workbench, ["button", "Select the 10 logos"]);
  await key(workbench, "Enter");
  await pane.getByText("10 selected: decide Exit for all").waitFor();
  await key(workbench, "a");
  await pane.getByText("Exit needs a date").waitFor();
  await page.keyboard.type("31 Dec 2026");
  await key(workbench, "Control+Enter");
  await decided(workbench, 10);
  await pane.getByText("Exit saved for 10 partners, 10 of 40").first().waitFor();
  // Cinder Labs is to be fixed instead: chosen by its letter, with a reason.
  await key(workbench, "/");
  await isFocused(pane.getByRole("searchbox", { name: "Find a partner" }));
  await page.keyboard.type("cinder");
  await key(workbench, "ArrowDown");
  await expect.poll(() => activeRow(workbench)).toContain("Cinder Labs");
  await key(workbench, "c");
  await pane.getByRole("radio", { name: "Exit" }).waitFor();
  await key(workbench, "f");
  await pane.getByRole("radio", { name: "Fix", checked: true }).waitFor();
  await key(workbench, "Control+Enter");
  await pane.getByText("Say why it is not Exit").waitFor();
  await page.keyboard.type("Two joint deals close in November");
  await key(workbench, "Control+Enter");
  await decided(workbench, 11);
  // Everybody else as advised, but for two that wait for somebody.
  await tabTo(workbench, ["button", "To decide 29"], "Shift+Tab");
  await key(workbench, "Enter");
  await tabTo(workbench, ["listbox", "Partners"]);
  await key(workbench, "Home");
  for (let count = 11; count < 38;) {
    const row = await activeRow(workbench);
    if (leftOut.some((partner) => row.startsWith(partner))) await key(workbench, "ArrowDown");
    else await accept(workbench, count++);
  }
}

/** Somebody else types into a cell of the Portfolio sheet. */
async function typeInto(
  workbench: Workbench,
  [partner, header]: readonly [string, string],
  text: string | null,
): Promise<void> {
  await workbench.selectCell(await portfolioCell(workbench, partner, header));
  if (text === null) await key(workbench, "Delete");
  else await workbench.type(text);
}

test("forty partners are decided on by keyboard, and the quarter is finalised", async () => {
  const workbench = await builtSample();
  const { pane, page } = workbench;
  await decideByKeys(workbench);

  const rows = await portfolioRows(workbench);
  expect([...rows.values()].filter((row) => row["Decision"] !== "")).toHaveLength(38);
  for (const partner of leftOut) expect(rows.get(partner)?.["Decision"]).toBe("");
  expect(rows.get("Northwind SI")).toMatchObject({
    ...{ Decision: "Invest", "Action owner": "", Due: "", "Decided on": "2026-10-05" },
  });
  expect(rows.get("OneSided Reseller")).toMatchObject({
    ...{ Decision: "Renegotiate", "Action owner": "J. Lindqvist", Due: "2026-12-31" },
  });
  expect(rows.get("Cinder Labs")).toMatchObject({
    ...{ Action: "Exit", Decision: "Fix", Due: "2026-12-31" },
    "Decision reason": "Two joint deals close in November",
  });

  // What is missing, and what nobody can read, is said with the button that settles it.
  await typeInto(workbench, ["Delphine Group", "Action owner"], null);
  await typeInto(workbench, ["Hartwell Digital", "Due"], null);
  await typeInto(workbench, ["LogoCorp", "Due"], null);
  await typeInto(workbench, ["Cinder Labs", "Decision reason"], null);
  await press(workbench, "Finalise Q3…");
  await pane.getByRole("heading", { name: "38 of 40 decided" }).waitFor();
  await pane.getByText("37 as advised, 1 changed by you").waitFor();
  await pane.getByText("4 things block it.").waitFor();
  await pane.getByText("2 partners are undecided").waitFor();
  await pane.getByText("Meridian Systems, Rowan & Pike. Saved as “no decision”.").waitFor();
  const refused = pane.getByRole("button", { name: "Finalise Q3", exact: true });
  expect(await refused.getAttribute("aria-disabled")).toBe("true");
  await refused.press("Enter");
  expect(await workbench.sheets()).not.toContain("Portfolio 2026Q3");

  const settle = async (name: string, described: string, value: string) => {
    await pane.getByRole("button", { name, description: described }).click();
    await page.keyboard.type(value);
    await key(workbench, "Control+Enter");
  };
  await settle("Set owner", "Delphine Group", "R. Castell");
  await pane.getByText("3 things block it.").waitFor();
  await settle("Set date", "Hartwell Digital", "15 Dec 2026");
  await pane.getByText("2 things block it.").waitFor();
  await settle("Set date", "LogoCorp", "31 Dec 2026");
  await pane.getByText("1 thing blocks it.").waitFor();
  await settle("Add reason", "Cinder Labs", "Two joint deals close in November");
  await pane.getByText("Nothing blocks it.").waitFor();

  // What the figures were worked out from must still be so.
  await workbench.selectCell("Deals!F2");
  await workbench.type("1");
  await pane.getByText("Rebuild first: 1 deal changed").waitFor();
  await pane.getByText("1 thing blocks it.").waitFor();
  await pane.getByRole("tab", { name: "Overview" }).click();
  await pane.getByText("Out of date: 1 deal changed").waitFor();
  await press(workbench, "Rebuild");
  await pane.getByText(/up to date/u).waitFor();
  await pane.getByRole("tab", { name: "Decide" }).click();
  await pane.getByRole("heading", { name: "38 of 40 decided" }).waitFor();
  await pane.getByText("Nothing blocks it.").waitFor();

  await press(workbench, "Finalise Q3");
  await pane.getByText("2026Q3 is finalised.").first().waitFor();
  expect(await workbench.sheets()).toEqual(
    expect.arrayContaining(["Decisions", "Portfolio 2026Q3"]),
  );
  const past = await rowsUnder(workbench, "Decisions!A1:L60");
  expect(past).toHaveLength(40);
  expect(past.filter((row) => row["Decided"] === "no decision")).toHaveLength(2);
  expect(past.find((row) => row["Partner"] === "Cinder Labs")).toMatchObject({
    ...{ "Decided on": "2026-10-05", Quarter: "2026Q3", Recommended: "Exit", Decided: "Fix" },
    ...{ Reason: "Two joint deals close in November", Due: "2026-12-31", Status: "Open" },
  });
  const frozen = await portfolioRows(workbench, "Portfolio 2026Q3");
  expect(frozen.size).toBe(40);
  expect(frozen.get("LogoCorp")).toMatchObject({ Decision: "Exit", Due: "2026-12-31" });
}, 180_000);
