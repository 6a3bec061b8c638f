import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import { expect, test } from "vitest";
import { builtSample, choose, portfolioCell, press } from "./sample-session";
import type { Workbench } from "./workbench";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Serious findings in the pane. Fluent's focus traps are the one thing passed over. */
async function findings(workbench: Workbench, screen: string): Promise<readonly string[]> {
  await workbench.frame().evaluate(axe);
  const results = await workbench
    .frame()
    .evaluate<AxeResults>("axe.run({ exclude: [['[data-tabster-dummy]']] })");
  return results.violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${screen}: ${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

/** Every screen of a session, one after the other, each with what is told of it. */
async function everyScreen(workbench: Workbench): Promise<readonly string[]> {
  const { pane, page } = workbench;
  const found: string[] = [];
  const look = async (screen: string) => {
    found.push(...(await findings(workbench, screen)));
  };
  const back = () => page.keyboard.press("Alt+ArrowLeft");
  await look("overview");
  await press(workbench, "What if we drop some?");
  await pane.getByRole("heading", { name: /^Drop 15/u }).waitFor();
  await look("what if");
  await back();
  await pane.getByRole("tab", { name: "Decide" }).click();
  const list = pane.getByRole("listbox", { name: "Partners" });
  await list.focus();
  await look("list");
  await page.keyboard.press("a");
  await pane
    .getByText(/saved for Northwind SI/u)
    .first()
    .waitFor();
  await look("saved");
  await page.keyboard.press("Enter");
  await pane.getByRole("button", { name: "Accept Grow" }).waitFor();
  await look("card");
  await page.keyboard.press("c");
  await pane.getByRole("radio", { name: "Grow" }).waitFor();
  await page.keyboard.press("f");
  await page.keyboard.press("Control+Enter");
  await pane.getByText("Fix needs a date").waitFor();
  await look("editor");
  await press(workbench, "Cancel");
  await back();
  await workbench.selectCell(await portfolioCell(workbench, "LogoCorp", "Decision"));
  await workbench.type("Exit");
  await pane.getByText("2 of 40 decided").waitFor();
  await press(workbench, "Finalise Q3…");
  await pane.getByText("2 things block it.").waitFor();
  await look("finalise");
  await back();
  await choose(workbench, "Settings");
  await pane.getByRole("heading", { name: "What the portfolio goes by" }).waitFor();
  await look("settings");
  await back();
  await choose(workbench, "Remove everything Vital Few wrote…");
  await pane.getByRole("heading", { name: "This would be removed" }).waitFor();
  await look("removal");
  return found;
}

test.each(["light", "dark"] as const)(
  "a reader of screens finds nothing serious in the way of a session, %s",
  async (colorScheme) => {
    const workbench = await builtSample();
    await workbench.page.emulateMedia({ colorScheme });
    expect(await everyScreen(workbench)).toEqual([]);
  },
  120_000,
);
