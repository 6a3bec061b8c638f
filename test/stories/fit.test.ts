import { expect, test } from "vitest";
import { openWorkbench, type Workbench } from "./workbench";

const press = (workbench: Workbench, name: string) =>
  workbench.pane.getByRole("button", { name, exact: true }).click();

const built = async (): Promise<Workbench> => {
  const workbench = await openWorkbench();
  await press(workbench, "Try it with sample data");
  await workbench.pane.getByRole("heading", { name: "We found your deals" }).waitFor();
  await press(workbench, "Build portfolio");
  await workbench.pane.getByRole("heading", { name: /partners .* produce/ }).waitFor();
  return workbench;
};

/** Source: the five worked rows of PARTNERFIT in docs/functions.md. */
const worked = [
  ["Northwind SI", "85.0", "Strong", "100%", "", ""],
  ["Globex Cloud", "66.5", "Moderate", "100%", "", ""],
  ["LogoCorp", "35.5", "Weak", "100%", "", ""],
  ["OneSided Reseller", "39.0", "Weak", "100%", "", "One side loses money: at most 39"],
  ["NewVenture", "59.0", "Moderate", "82%", "55.5 to 73.5", "No sponsor: at most 59"],
];

const scorecard = async (workbench: Workbench) => {
  const rows = await workbench.rangeText("Scorecard!A9:P48");
  return rows.map((row) => [row[0] ?? "", ...row.slice(11)]);
};

const rowOf = async (workbench: Workbench, partner: string) => {
  const rows = await scorecard(workbench);
  return rows.find(([name]) => name === partner);
};

test("fits are rated on the Scorecard, and a weight shows how firm the order is", async () => {
  const workbench = await built();
  await press(workbench, "More");
  await workbench.pane.getByRole("menuitem", { name: "Rate in Scorecard" }).click();
  await expect.poll(() => workbench.sheets()).toContain("Scorecard");
  for (const row of worked)
    await expect.poll(() => rowOf(workbench, row[0] ?? ""), { timeout: 30_000 }).toEqual(row);
  expect(await scorecard(workbench)).toHaveLength(40);
  expect(await workbench.cellText("Scorecard!L5")).toMatch(/^Fits within 5 points are a tie\./u);

  await workbench.selectCell("Scorecard!C6");
  await workbench.type("12.8");
  await expect.poll(() => rowOf(workbench, "Globex Cloud")).toContain("67.9");
  // What holds it down stands, whatever is more or less important.
  expect(await rowOf(workbench, "NewVenture")).toContain("59.0");

  const before = await workbench.cellText("Scorecard!L5");
  await press(workbench, "Rebuild");
  await expect.poll(() => workbench.cellText("Scorecard!L5"), { timeout: 30_000 }).not.toBe(before);
  await workbench.pane.getByRole("tab", { name: "Decide" }).click();
  await workbench.pane.getByRole("searchbox").fill("Globex");
  await workbench.pane.getByRole("option", { name: /^Globex Cloud/ }).click();
  await workbench.pane.getByText(/^About the same fit as/).waitFor();
});

test("a formula is found by its question and goes into the selected cell", async () => {
  const workbench = await built();
  await workbench.pane.getByRole("tab", { name: "Formulas" }).click();
  await workbench.pane.getByRole("searchbox").fill("bring in");
  await workbench.pane.getByRole("button", { name: /^What did a partner bring in\?/ }).click();
  await workbench.pane.getByLabel("Partner", { exact: true }).fill("Northwind SI");
  await workbench.pane.getByLabel("From", { exact: true }).fill("2025-10-01");
  await workbench.pane.getByLabel("To", { exact: true }).fill("2026-09-30");
  await workbench.selectCell("Data notes!P20");
  await press(workbench, "Insert in Data notes!P20");
  await workbench.pane.getByText(/^Data notes!P20 shows /).waitFor();
  // Of the four quarters that the Portfolio is about.
  const [headers = [], first = []] = await workbench.rangeText("Portfolio!A7:Z8");
  expect(first[headers.indexOf("Partner")]).toBe("Northwind SI");
  const attributed = first[headers.indexOf("Attributed")]?.replace(/[^0-9]/gu, "");
  expect(String((await workbench.cell("Data notes!P20")).value)).toBe(attributed);

  // What stands there is not written over unasked.
  await press(workbench, "Insert in Data notes!P20");
  await workbench.pane.getByText("P20 holds a value. Replace it?").waitFor();
  await press(workbench, "Keep it");
  expect((await workbench.cell("Data notes!P20")).value).not.toBe("");
});
