import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import { expect, test } from "vitest";
import { openWorkbench, type Workbench } from "./workbench";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Serious findings in the pane. Fluent's focus traps are the one thing passed over. */
async function findings(workbench: Workbench): Promise<readonly string[]> {
  await workbench.frame().evaluate(axe);
  const results = await workbench
    .frame()
    .evaluate<AxeResults>("axe.run({ exclude: [['[data-tabster-dummy]']] })");
  return results.violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

test("a reader of screens finds nothing serious in the way on any screen", async () => {
  const workbench = await openWorkbench();
  const { pane } = workbench;
  await pane.getByRole("button", { name: "Try it with sample data" }).waitFor();
  expect(await findings(workbench)).toEqual([]);
  await pane.getByRole("button", { name: "Try it with sample data" }).click();
  await pane.getByRole("button", { name: "Build portfolio" }).waitFor();
  expect(await findings(workbench)).toEqual([]);
  await pane.getByRole("button", { name: "Build portfolio" }).click();
  await pane.getByRole("button", { name: "Rebuild" }).waitFor();
  expect(await findings(workbench)).toEqual([]);
  await pane.getByRole("button", { name: "Compare" }).click();
  await pane.getByText("How sure is the ranking?").waitFor();
  expect(await findings(workbench)).toEqual([]);
  await pane.getByRole("button", { name: "Use First touch…" }).click();
  await pane.getByRole("radio", { name: "First touch", exact: true }).waitFor();
  expect(await findings(workbench)).toEqual([]);
});

test("the whole main job can be done with the keyboard alone", async () => {
  const workbench = await openWorkbench();
  const { page, pane } = workbench;
  const isInPane = () => page.evaluate(() => document.activeElement?.tagName === "IFRAME");
  const press = async (name: string) => {
    const button = pane.getByRole("button", { name });
    await button.waitFor();
    const isThere = () => button.evaluate((element) => element === document.activeElement);
    // Tab until the button has the focus, as a person would.
    for (let tabs = 0; tabs < 60 && !(await isThere()); tabs += 1) {
      await page.keyboard.press("Tab");
      expect(await isInPane()).toBe(true);
    }
    expect(await isThere()).toBe(true);
    await page.keyboard.press("Enter");
  };
  await pane.getByRole("heading", { level: 1 }).focus();
  await press("Try it with sample data");
  await press("Build portfolio");
  await press("Rebuild");
  await pane.getByRole("heading", { name: /partners .* produce/ }).waitFor();
  expect(await workbench.cellText("Portfolio!A3")).toMatch(
    /^Adds up: {2}Credited \$5,480,000\.00 .* Difference 0\.00\./u,
  );
});

test("a protected sheet and an open cell are told in plain words, and it goes on", async () => {
  const workbench = await openWorkbench();
  const { pane, page } = workbench;
  await pane.getByRole("button", { name: "Try it with sample data" }).click();
  await pane.getByRole("button", { name: "Build portfolio" }).click();
  await pane.getByRole("button", { name: "Rebuild" }).waitFor();
  const protect = (on: boolean) =>
    workbench.frame().evaluate(
      (on) =>
        Excel.run(async (context) => {
          const { protection } = context.workbook.worksheets.getItem("Portfolio");
          if (on) protection.protect();
          else protection.unprotect();
          await context.sync();
        }),
      on,
    );
  await protect(true);
  await pane.getByRole("button", { name: "Rebuild" }).click();
  await pane.getByRole("heading", { name: "“Portfolio” is protected" }).waitFor();
  await pane.getByText("Nothing was written. Your sheets are as they were.").waitFor();
  await protect(false);
  await pane.getByRole("button", { name: "Build again" }).click();
  await pane.getByRole("button", { name: "Rebuild" }).waitFor();

  await workbench.selectCell("Deals!B2");
  await workbench.beginTyping("half a na");
  await pane.getByRole("button", { name: "Rebuild" }).dispatchEvent("click");
  await pane.getByText("Finish the cell you are editing").waitFor();
  await page.keyboard.press("Enter");
  await pane.getByRole("button", { name: "Rebuild" }).waitFor();
  expect(await workbench.cellText("Deals!B2")).toBe("half a na");
});

test("no table of deals, and a text in an amount, are told with the place", async () => {
  const workbench = await openWorkbench();
  const { pane } = workbench;
  await workbench.offerFile({
    name: "Pipeline.csv",
    content: "Close Date,Colour\n2026-05-01,red\n",
  });
  await pane.getByRole("heading", { name: "No table of deals found" }).waitFor();
  await pane.getByText("A1:B2. Has Close Date, but no deal id, amount or stage.").waitFor();

  const deals = [
    "Deal ID,Partner,Stage,Close Date,Amount",
    "1,Acme,Won,2026-05-01,100",
    "2,Acme,Won,2026-05-02,tbd",
  ];
  await workbench.offerFile({ name: "Deals.csv", content: deals.join("\n") });
  const said = pane.getByRole("button", {
    name: "Deals, row 3, Amount: expected a number, found 'tbd'",
  });
  await said.click();
  await pane.getByRole("button", { name: "Build portfolio" }).click();
  await pane.getByText("1 of 2 rows set aside, with reasons").waitFor();
});
