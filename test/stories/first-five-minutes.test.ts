import { expect, test } from "vitest";
import { messyWorkbook } from "./messy-workbook";
import { openWorkbench, type Workbench } from "./workbench";

const press = (workbench: Workbench, name: string | RegExp) =>
  workbench.pane.getByRole("button", { name, exact: typeof name === "string" }).click();

/** A line of the table of rows: what was read, and what became of it. */
const account = async ({ pane }: Workbench, table: string): Promise<readonly string[]> => {
  const row = pane.getByRole("row").filter({
    has: pane.getByRole("rowheader", { name: table, exact: true }),
  });
  return row.getByRole("cell").allInnerTexts();
};

const sheets = ["SFDC Q3", "Touches", "Partner list", "Spend", "Plan", "Aims"];

test("a messy workbook is read with every row accounted for, names are settled, and it adds up", async () => {
  const workbench = await openWorkbench();
  const { pane } = workbench;
  await workbench.openFile(await messyWorkbook());
  await pane.getByRole("combobox", { name: "Partners come from" }).waitFor();

  // Read, used, set aside with reasons, table by table.
  expect(await account(workbench, "SFDC Q3")).toEqual(["59", "44", "12", "3"]);
  expect(await account(workbench, "Touches")).toEqual(["50", "36", "12", "2"]);
  expect(await account(workbench, "Partners")).toEqual(["40", "0", "40", "0"]);
  expect(await account(workbench, "Investments")).toEqual(["40", "0", "40", "0"]);
  await pane.getByRole("button", { name: /SFDC Q3, row 65: .*a total row/ }).waitFor();
  await pane.getByRole("button", { name: /Touches, row 51, Touch Date: .*close/ }).waitFor();

  // Four names are not in the list of partners; each looks like one that is.
  await pane.getByRole("heading", { name: "4 names not in your partner list" }).waitFor();
  for (const [written, partner] of [
    ["Northwind S.I.", "Northwind SI"],
    ["Quay Side Cloud", "Quayside Cloud"],
    ["Meridian Systems Ltd.", "Meridian Systems"],
    ["Kestrel Analytcs", "Kestrel Analytics"],
  ] as const) {
    await pane
      .getByRole("button", { name: new RegExp(`${written}.*same.*${partner}`, "iu") })
      .click();
    await pane.getByText(`Same as ${partner}`).waitFor();
  }
  // But for those names nothing was written before it is confirmed.
  expect(await workbench.sheets()).toEqual([...sheets, "Aliases"]);

  await press(workbench, "Build portfolio");
  await pane
    .getByRole("heading", { name: "8 of 40 partners (20.0%) produce 82.5% of $5.48M" })
    .waitFor();
  await pane.getByText("25 produced anything").waitFor();

  // Credited and direct are what was won in the window.
  expect(await workbench.cellText("Portfolio!A3")).toMatch(
    /^Adds up: {2}Credited \$5,480,000\.00 \+ Direct \$1,120,000\.00 = Won in window \$6,600,000\.00\. Difference 0\.00\./u,
  );
  const notes = await workbench.rangeText("Data notes!A1:F30");
  expect(notes.filter(([table]) => table === "SFDC Q3").map((row) => row[1])).toEqual([
    ...["59", "35", "64", "65"],
  ]);

  // From a figure to its deals in one click.
  await press(workbench, "$1,240,000: show the deals of Northwind SI");
  await workbench.seeCell("Credits!B2", "Northwind SI");
  const ledger = await workbench.rangeText("Credits!A2:H60");
  const own = ledger.filter(([, partner]) => partner === "Northwind SI");
  expect(own.map((row) => row[6])).toEqual(["744,000.00", "496,000.00"]);
});
