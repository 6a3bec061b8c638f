import { expect, test } from "vitest";
import { openWorkbench } from "./workbench";

test("the add-in hides its pane, shows it again, and hears of both", async () => {
  const workbench = await openWorkbench();
  const frame = workbench.frame();
  const pane = workbench.page.locator("#pane");
  await frame.waitForFunction(() => Office.onReady().then(() => true));
  await frame.evaluate(async () => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
      heard.push(visibilityMode);
    });
  });
  await frame.evaluate(() => Office.addin.hide());
  await pane.waitFor({ state: "hidden" });
  const button = workbench.page.getByRole("button", { name: "Partner Portfolio" });
  expect(await button.getAttribute("aria-pressed")).toBe("false");
  await frame.evaluate(() => Office.addin.showAsTaskpane());
  await pane.waitFor({ state: "visible" });
  await button.click();
  await pane.waitFor({ state: "hidden" });
  await expect
    .poll(() => frame.evaluate(() => Reflect.get(window, "heard") as unknown))
    .toEqual(["Hidden", "Taskpane", "Hidden"]);
});
