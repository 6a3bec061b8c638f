import { expect, test } from "vitest";
import { conformanceCases } from "../conformance/cases";
import { carryOut, type Outcome } from "../conformance/conformance-case";
import { openWorkbench } from "./workbench";

/** The cases are sent to the add-in's frame as text, where its own office.js runs them. */
const script = (run: (...given: never) => unknown, name: string): string =>
  `(${carryOut.toString()})(${run.toString()}, ${JSON.stringify(name)})`;

test("Excel's documentation holds in the add-in's frame, case by case", async () => {
  const workbench = await openWorkbench();
  const frame = workbench.frame();
  await frame.waitForFunction(() => Office.onReady().then(() => true));
  const outcomes: Record<string, Outcome> = {};
  for (const [index, { name, run }] of conformanceCases.entries())
    outcomes[name] = await frame.evaluate<Outcome>(script(run, `Case ${index + 1}`));
  const expected = conformanceCases.map(({ name, outcome }) => [name, outcome]);
  expect(outcomes).toEqual(Object.fromEntries(expected));
}, 120_000);
