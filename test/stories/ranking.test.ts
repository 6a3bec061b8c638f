import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { notProof } from "../../src/text/models";
import { portfolioCell, portfolioRows, type Row } from "./sample-session";
import { openWorkbench, type Workbench } from "./workbench";

const press = (workbench: Workbench, name: string) =>
  workbench.pane.getByRole("button", { name }).click();

const headline = (workbench: Workbench) =>
  workbench.pane.getByRole("heading", { level: 1 }).innerText();

/** What was won, of the cells that the check on the Portfolio sheet is joined from. */
async function wonInWindow(workbench: Workbench): Promise<number> {
  const labels = (await workbench.rangeText("Data notes!H4:H9")).flat();
  const row = 4 + labels.indexOf("Won in window");
  expect(row).toBeGreaterThan(3);
  return Number((await workbench.cell(`Data notes!I${String(row)}`)).value);
}

const wonDeals = (row: Row): number => Number(row["Won deals"]?.replace(",", ""));

test("sample, build, headline; a deal changes, and a rebuild tells it", async () => {
  const workbench = await openWorkbench();
  await press(workbench, "Try it with sample data");
  await workbench.pane.getByRole("heading", { name: "We found your deals" }).waitFor();
  await press(workbench, "Build portfolio");
  await workbench.pane.getByRole("heading", { name: /partners .* produce/ }).waitFor();

  const said = await headline(workbench);
  expect(await workbench.cellText("Portfolio!A1")).toContain(said);
  expect(await workbench.cellText("Portfolio!A3")).toBe(
    "Adds up:  Credited $5,480,000.00 + Direct $1,120,000.00 = Won in window $6,600,000.00. " +
      `Difference 0.00.  ${notProof}`,
  );
  await workbench.pane.getByText("Adds up to the cent, difference $0.00").waitFor();

  // A deal that is the leader's alone.
  const [leader = ""] = (await portfolioRows(workbench)).keys();
  const attributed = await portfolioCell(workbench, leader, "Attributed");
  const first = await workbench.cell(attributed);
  const ledger = await workbench.rangeText("Credits!A2:H1000");
  const own = ledger.find((cells) => cells[1] === leader && cells[5] === "100.0%")?.[0];
  const deals = await workbench.rangeText("Deals!A1:A2000");
  const row = deals.findIndex(([deal]) => deal === own) + 1;
  const before = Number((await workbench.cell(`Deals!F${row}`)).value);
  await workbench.selectCell(`Deals!F${row}`);
  await workbench.type(String(before + 1000));
  await expect.poll(async () => (await workbench.cell(`Deals!F${row}`)).value).toBe(before + 1000);
  await press(workbench, "Rebuild");
  await expect
    .poll(async () => Number((await workbench.cell(attributed)).value), { timeout: 30_000 })
    .toBe(Number(first.value) + 1000);
  expect(await workbench.cellText("Portfolio!A3")).toBe(
    "Adds up:  Credited $5,481,000.00 + Direct $1,120,000.00 = Won in window $6,601,000.00. " +
      `Difference 0.00.  ${notProof}`,
  );
});

const crm = fileURLToPath(new URL("../../../shared/data/maven_crm_closed.csv", import.meta.url));
const absent = existsSync(crm) ? "" : " (skipped: the CRM export is not beside the project)";

test.skipIf(absent !== "")(`a real CRM export is ranked, by agent${absent}`, async () => {
  const workbench = await openWorkbench();
  await workbench.openFile(crm);
  const partner = workbench.pane.getByRole("combobox", { name: /Partner/ });
  await partner.click();
  await workbench.pane.getByRole("option", { name: "agent", exact: true }).click();
  await press(workbench, "Build portfolio");
  await workbench.pane
    .getByRole("heading", { name: "20 of 30 partners (66.7%) produce 80.6% of 10.01M" })
    .waitFor();
  await workbench.pane.getByText("Jan 2017 to Dec 2017").waitFor();

  expect(await wonInWindow(workbench)).toBe(10005534);
  const rows = [...(await portfolioRows(workbench)).values()];
  expect(rows).toHaveLength(30);
  expect(rows.slice(0, 2).map((row) => row["Attributed"])).toEqual(["1,153,214", "478,396"]);
  const count = (letter: string) => rows.filter((row) => row["Class"] === letter).length;
  expect([count("A"), count("B"), count("C")]).toEqual([20, 7, 3]);
  expect(rows.reduce((sum, row) => sum + wonDeals(row), 0)).toBe(4238);

  await press(workbench, "Change");
  await workbench.pane.getByLabel("Closed from").fill("2017-10-01");
  await press(workbench, "Build portfolio");
  await workbench.pane.getByText("Oct 2017 to Dec 2017").waitFor();
  expect(await wonInWindow(workbench)).toBe(2802496);
  const [leader] = (await portfolioRows(workbench)).values();
  expect(leader?.["Attributed"]).toBe("357,666");
});
