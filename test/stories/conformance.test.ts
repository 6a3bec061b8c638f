import { expect, test } from "vitest";
import { conformanceCases } from "../conformance/cases";
import { carryOut, pages, prepare, tidyUp, type Outcome } from "../conformance/conformance-case";
import { openWorkbench } from "./workbench";

/** What is sent to the add-in's frame as text, where its own office.js runs it. */
const script = (step: (...given: never) => unknown, ...given: readonly string[]): string =>
  `(${step.toString()})(${given.join(", ")})`;

test("Excel's documentation holds in the add-in's frame, case by case", async () => {
  const workbench = await openWorkbench();
  const frame = workbench.frame();
  await frame.waitForFunction(() => Office.onReady().then(() => true));
  const outcomes: Record<string, Outcome> = {};
  for (const [index, { name, run, whileTyping }] of conformanceCases.entries()) {
    const sheet = JSON.stringify(`Case ${index + 1}`);
    await frame.evaluate(script(prepare, sheet));
    if (whileTyping) {
      await workbench.selectCell("A1");
      await workbench.beginTyping("1");
    }
    outcomes[name] = await frame.evaluate<Outcome>(script(carryOut, run.toString(), sheet));
    if (whileTyping) await workbench.page.keyboard.press("Escape");
    await frame.evaluate(script(tidyUp, sheet));
  }
  const expected = conformanceCases.map(({ name, outcome }) => [name, outcome]);
  expect(outcomes).toEqual(Object.fromEntries(expected));
}, 120_000);

test(`${pages.showAndHide.title}: the pane goes and comes as it was`, async () => {
  const { page, frame } = await openWorkbench();
  await frame().evaluate(() => {
    document.title = "as it was";
    return Office.addin.hide();
  });
  await page.locator("#pane iframe").waitFor({ state: "hidden" });
  await frame().evaluate(() => Office.addin.showAsTaskpane());
  await page.locator("#pane iframe").waitFor({ state: "visible" });
  expect(await frame().evaluate(() => document.title)).toBe("as it was");
});
