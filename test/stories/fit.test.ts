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
});
