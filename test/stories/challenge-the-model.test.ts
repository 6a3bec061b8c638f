import { expect, test } from "vitest";
import { Workbook as FileBook } from "@cj-tech-master/excelts";
import { notProof } from "../../src/text/models";
import { portfolioRows } from "./sample-session";
import { openWorkbench, type Workbench } from "./workbench";

const day = (text: string): Date => new Date(`${text}T00:00:00Z`);

/** The worked example of the attribution specification, as somebody's workbook. */
async function threeDeals(): Promise<{ readonly name: string; readonly content: Buffer }> {
  const book = new FileBook();
  book.addWorksheet("Won").addTable({
    name: "Deals",
    ref: "A1",
    columns: ["Deal ID", "Amount", "Stage", "Close Date"].map((name) => ({ name })),
    rows: [
      ["D1", 100_000, "Closed Won", day("2025-02-10")],
      ["D2", 60_000, "Closed Won", day("2025-03-20")],
      ["D3", 40_000, "Closed Won", day("2025-03-31")],
      ["D4", 80_000, "Closed Won", day("2025-03-31")],
    ],
  });
  book.addWorksheet("Who").addTable({
    name: "Touches",
    ref: "A1",
    columns: ["Deal ID", "Partner", "Role", "Date"].map((name) => ({ name })),
    rows: [
      ["D1", "Alpha", "Sourced", day("2024-11-01")],
      ["D1", "Beta", "Co-sell", day("2025-01-10")],
      ["D1", "Gamma", "Implementation", day("2025-02-01")],
      ["D2", "Beta", "Sourced", day("2025-01-05")],
      ["D2", "Alpha", "Influenced", day("2025-02-15")],
      ["D2", "Beta", "Co-sell", day("2025-03-01")],
      ["D3", "Gamma", "Marketplace", day("2025-03-30")],
      ["D3", "Late", "Sourced", day("2025-04-02")],
    ],
  });
  return { name: "Three deals.xlsx", content: Buffer.from(await book.xlsx.writeBuffer()) };
}

const press = (workbench: Workbench, name: string | RegExp) =>
  workbench.pane.getByRole("button", { name }).click();

const ranking = async (workbench: Workbench) =>
  [...(await portfolioRows(workbench)).values()]
    .slice(0, 3)
    .map((row) => ["Rank", "Partner", "Attributed", "Sourced"].map((at) => row[at]).join(" | "));

/** How the check reads where so much of the 280,000 won is nobody's. */
const addsUp = (credited: string, direct: string): string =>
  `Adds up:  Credited ${credited} + Direct ${direct} = Won in window 280,000.00. ` +
  `Difference 0.00.  ${notProof}`;

const activeSheet = (workbench: Workbench): Promise<string> =>
  workbench.frame().evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load({ name: true });
      await context.sync();
      return sheet.name;
    }),
  );

test("who brought the revenue is asked of three models, and of the deals behind a figure", async () => {
  const workbench = await openWorkbench();
  const { pane } = workbench;
  await workbench.openFile(await threeDeals());
  // The touches are found beside the deals; the one after its deal's close is told.
  await pane.getByRole("combobox", { name: "Partners come from" }).waitFor();
  await pane
    .getByRole("button", {
      name: "Touches, row 9, Date: expected a date up to the deal’s close on 2025-03-31, found 2025-04-02",
    })
    .waitFor();
  await press(workbench, "Build portfolio");
  await pane
    .getByRole("heading", { name: "3 of 4 partners (75.0%) produce 100.0% of 200k" })
    .waitFor();
  expect(await ranking(workbench)).toEqual([
    "1 | Beta | 74,436 | 42,857",
    "2 | Alpha | 69,774 | 52,632",
    "3 | Gamma | 55,789 | 0",
  ]);
  expect(await workbench.cellText("Portfolio!A3")).toBe(addsUp("200,000.00", "80,000.00"));

  await press(workbench, "Compare");
  await pane
    .getByRole("heading", { name: "1 of the 3 stays class A under all eight models" })
    .waitFor();
  await pane.getByText("First touch gives each deal to whoever was there first.").waitFor();
  await press(workbench, "Use First touch…");
  await press(workbench, "Use First touch");
  await pane.getByText("2025 · First touch").waitFor();
  expect(await ranking(workbench)).toEqual([
    "1 | Alpha | 100,000 | 100,000",
    "2 | Beta | 60,000 | 60,000",
    "3 | Gamma | 40,000 | 0",
  ]);

  await press(workbench, "Compare");
  await pane.getByRole("combobox", { name: "Compare with" }).click();
  await pane.getByRole("option", { name: "Sourced only" }).click();
  await press(workbench, "Use Sourced only…");
  await press(workbench, "Use Sourced only");
  await pane.getByText("2025 · Sourced only").waitFor();
  expect(await ranking(workbench)).toEqual([
    "1 | Alpha | 100,000 | 100,000",
    "2 | Beta | 60,000 | 60,000",
    "3 | Gamma | 0 | 0",
  ]);
  expect(await workbench.cellText("Portfolio!A3")).toBe(addsUp("160,000.00", "120,000.00"));

  // One click from the figure to its deals.
  await press(workbench, "60,000: show the deals of Beta");
  await expect.poll(() => activeSheet(workbench)).toBe("Credits");
  const ledger = await workbench.rangeText("Credits!A1:H6");
  expect(ledger.filter(([, partner]) => partner === "Beta")).toEqual([
    ["D2", "Beta", "Sourced", "2025-01-05", "sourced", "100.0%", "60,000.00", "2025-03-20"],
  ]);
});
