import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import { expect, test } from "vitest";
import { openWorkbench, type Workbench } from "./workbench";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The part of the page that has the keyboard, and what in it. */
const focused = ({ page }: Workbench): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return "nothing";
    const part = element.closest("#grid, #pane, .strip, #splitter");
    return `${part?.id || "strip"}: ${element.id || element.localName}`;
  });

const inPane = (workbench: Workbench): Promise<string> =>
  workbench.frame().evaluate(() => document.activeElement?.textContent ?? "");

const press = async (workbench: Workbench, key: string): Promise<string> => {
  await workbench.page.keyboard.press(key);
  // The way into the pane is a message.
  await workbench.page.waitForTimeout(200);
  return focused(workbench);
};

const startedInGrid = async (): Promise<Workbench> => {
  const workbench = await openWorkbench();
  await workbench.frame().waitForFunction(() => Office.onReady().then(() => true));
  await workbench.selectCell("Sheet1!B2");
  return workbench;
};

test("keys that come before the grid is drawn anew are all of the cell they are typed into", async () => {
  const workbench = await startedInGrid();
  await workbench.type("12");
  await workbench.selectCell("Sheet1!B2");
  // The field that is typed into has the text of the cell once the grid is drawn.
  await expect
    .poll(() => workbench.page.evaluate(() => document.activeElement?.textContent))
    .toBe("12");
  await workbench.page.evaluate(() => {
    window.workbench?.select("Sheet1!D2");
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way to type at once
    for (const key of "345") document.execCommand("insertText", false, key);
  });
  await workbench.page.keyboard.type("6");
  await workbench.page.keyboard.press("Enter");
  await workbench.seeCell("Sheet1!D2", "3456");
  expect(await workbench.cellText("Sheet1!B2")).toBe("12");
});

test("F6 leads from the cells to the pane and back", async () => {
  const workbench = await startedInGrid();
  expect(await press(workbench, "F6")).toBe("pane: iframe");
  expect(await inPane(workbench)).not.toBe("");
  expect(await press(workbench, "F6")).toMatch(/^grid/);
  await workbench.type("typed");
  expect(await workbench.cellText("Sheet1!B2")).toBe("typed");
});

test("Shift+F6 leads to the strip, Tab through its controls, F6 back to the cells", async () => {
  const workbench = await startedInGrid();
  expect(await press(workbench, "Shift+F6")).toBe("strip: file");
  const button = "strip: pane-button";
  await expect.poll(() => press(workbench, "Tab")).toBe(button);
  await workbench.page.keyboard.press("Enter");
  await workbench.page.locator("#pane").waitFor({ state: "hidden" });
  expect(await press(workbench, "F6")).toMatch(/^grid/);
});

test("while the pane is hidden, F6 leads to the strip, where it can be shown again", async () => {
  const workbench = await startedInGrid();
  await workbench.page.getByRole("button", { name: "Partner Portfolio" }).click();
  await workbench.selectCell("Sheet1!B2");
  expect(await press(workbench, "F6")).toBe("strip: file");
});

test("while a cell is edited, F6 leaves it alone", async () => {
  const workbench = await startedInGrid();
  await workbench.page.keyboard.type("half");
  expect(await press(workbench, "F6")).toMatch(/^grid/);
  await workbench.page.keyboard.press("Enter");
  expect(await workbench.cellText("Sheet1!B2")).toBe("half");
});

test.each(["light", "dark"] as const)("nothing serious is in the way, %s", async (colorScheme) => {
  const workbench = await openWorkbench();
  const { page } = workbench;
  await page.emulateMedia({ colorScheme });
  await workbench.offerFile({ name: "photo.csv", content: Buffer.from([0, 1, 2, 3]) });
  await page.getByRole("alert").waitFor();
  await page.evaluate(axe);
  // The grid is the engine's, and the pane is looked at by itself.
  const { violations } = await page.evaluate<AxeResults>(
    "axe.run({ exclude: [['.o-spreadsheet'], ['iframe']] })",
  );
  const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual(
    [],
  );
});
