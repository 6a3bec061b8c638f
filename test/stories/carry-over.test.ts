import { expect, test } from "vitest";
import {
  builtSample,
  choose,
  portfolioCell,
  portfolioRows,
  press,
  rowsUnder,
  setToday,
} from "./sample-session";
import type { Workbench } from "./workbench";

/** The portfolio as a session looks at it on a later day, back from another as-of date. */
async function lookBack(workbench: Workbench, today: string, asOf: string): Promise<void> {
  const { pane } = workbench;
  await setToday(workbench, today);
  await choose(workbench, "Settings");
  await pane.getByRole("textbox", { name: "As-of date" }).fill(asOf);
  await press(workbench, "Save and rebuild");
  await pane.getByRole("heading", { name: "What the portfolio goes by" }).waitFor({
    state: "detached",
  });
  await pane.getByText(/up to date/u).waitFor();
  await workbench.seeCell("Settings!B2", asOf);
}

/** Somebody decides in the sheet, without the pane. */
async function typeDecision(
  workbench: Workbench,
  partner: string,
  cells: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [header, text] of Object.entries(cells)) {
    await workbench.selectCell(await portfolioCell(workbench, partner, header));
    await workbench.type(text);
  }
}

async function finalise(workbench: Workbench, quarter: string): Promise<void> {
  const { pane } = workbench;
  await pane.getByRole("tab", { name: "Decide" }).click();
  await press(workbench, `Finalise ${quarter.slice(4)}…`);
  await pane.getByText("Nothing blocks it.").waitFor();
  await press(workbench, `Finalise ${quarter.slice(4)}`);
  await pane.getByText(`${quarter} is finalised.`).first().waitFor();
}

const fix = { Decision: "Fix", "Action owner": "M. Okafor", "Decision reason": "A plan in May" };

test("a quarter begins where the last one ended, and a second Fix in vain becomes an Exit", async () => {
  const workbench = await builtSample();
  const { pane, page } = workbench;

  // The first quarter is decided by somebody who types into the sheet; the pane sees it.
  await lookBack(workbench, "2026-04-05", "2026-03-31");
  await pane.getByText("Apr 2025 to Mar 2026").waitFor();
  await pane.getByText("Left from").waitFor({ state: "detached" });
  await typeDecision(workbench, "Hartwell Digital", { ...fix, Due: "2026-05-31" });
  await typeDecision(workbench, "LogoCorp", {
    ...{ Decision: "Exit", "Action owner": "J. Lindqvist", Due: "2026-12-31" },
    "Decision reason": "Nothing came of it",
  });
  await pane.getByRole("tab", { name: "Decide" }).click();
  await pane.getByText("2 of 40 decided").waitFor();
  await finalise(workbench, "2026Q1");

  // The next one opens with what is left of it, and what moved.
  await lookBack(workbench, "2026-07-06", "2026-06-30");
  await pane.getByRole("heading", { name: "Left from Q1" }).waitFor();
  await pane.getByText("2 open actions, 1 overdue").waitFor();
  await pane.getByText("M. Okafor, 36 days late").waitFor();
  await pane.getByText("J. Lindqvist, due 31 Dec 2026").waitFor();
  await pane.getByRole("heading", { name: "What moved since Q1" }).waitFor();
  await pane.getByText("Hartwell Digital: nothing yet after one Fix.").waitFor();
  await press(workbench, "Done: Exit LogoCorp");
  await pane.getByText("1 open action, 1 overdue").waitFor();
  const noted = (await rowsUnder(workbench, "Decisions!A1:L60")).find(
    (row) => row["Partner"] === "LogoCorp",
  );
  expect(noted).toMatchObject({ Quarter: "2026Q1", Decided: "Exit", Status: "Done" });
  const second = await portfolioRows(workbench);
  expect(second.get("Hartwell Digital")).toMatchObject({
    ...{ "Last decision": "Fix", "Last status": "Open", Decision: "" },
  });

  // A decision is taken back with the key, on the sheet as well.
  await pane.getByRole("tab", { name: "Decide" }).click();
  await pane.getByRole("listbox", { name: "Partners" }).focus();
  await page.keyboard.press("Home");
  await page.keyboard.press("a");
  await pane.getByText("1 of 40 decided").waitFor();
  await pane
    .getByText(/ saved for Northwind SI, 1 of 40/u)
    .first()
    .waitFor();
  expect((await portfolioRows(workbench)).get("Northwind SI")?.["Decision"]).not.toBe("");
  await page.keyboard.press("Control+z");
  await pane.getByText("Taken back for Northwind SI, 0 of 40").waitFor();
  expect((await portfolioRows(workbench)).get("Northwind SI")?.["Decision"]).toBe("");

  await typeDecision(workbench, "Hartwell Digital", { ...fix, Due: "2026-08-31" });
  await pane.getByText("1 of 40 decided").waitFor();
  await finalise(workbench, "2026Q2");

  await lookBack(workbench, "2026-10-05", "2026-09-30");
  await pane.getByRole("heading", { name: "Left from Q2" }).waitFor();
  await pane.getByText("1 open action, 1 overdue").waitFor();
  const third = await portfolioRows(workbench);
  expect(third.get("Hartwell Digital")).toMatchObject({ Class: "C", Action: "Exit" });
  expect(third.get("Hartwell Digital")?.["Reason"]).toMatch(/two Fix quarters/iu);
  expect(third.get("Northwind SI")?.["Δ rank"]).toBe("0");
  expect(await workbench.sheets()).toEqual(
    expect.arrayContaining(["Portfolio 2026Q1", "Portfolio 2026Q2"]),
  );
  await pane.getByRole("tab", { name: "Decide" }).click();
  await pane.getByRole("button", { name: "Exit 16" }).waitFor();
}, 180_000);

test("everything that was written is named, and goes; the sample goes by one click more", async () => {
  const workbench = await builtSample();
  const { pane } = workbench;
  await choose(workbench, "Remove everything Vital Few wrote…");
  await pane.getByRole("heading", { name: "This would be removed" }).waitFor();
  const told = await pane.getByRole("listitem").allInnerTexts();
  for (const sheet of ["Portfolio", "Credits", "Settings", "Data notes"])
    expect(told.join(" ")).toContain(sheet);
  // Kept, nothing is gone.
  await press(workbench, "Keep");
  expect(await workbench.sheets()).toContain("Portfolio");
  await choose(workbench, "Remove everything Vital Few wrote…");
  await press(workbench, "Remove");
  await pane.getByRole("button", { name: "Build portfolio" }).waitFor();
  const left = await workbench.sheets();
  for (const sheet of ["Portfolio", "Credits", "Settings", "Data notes"])
    expect(left).not.toContain(sheet);
  expect(left).toContain("Deals");
});

test("the sample is taken away again, and only the sample", async () => {
  const workbench = await builtSample();
  const { pane } = workbench;
  const before = await workbench.sheets();
  await choose(workbench, "Remove the sample data…");
  await pane.getByText(/6 sheets of sample data will be removed/u).waitFor();
  await press(workbench, "Remove");
  await expect.poll(() => workbench.sheets()).not.toContain("Deals");
  const sample = ["Deals", "Involvements", "Partners", "Investments", "Milestones", "Goals"];
  expect(await workbench.sheets()).toEqual(before.filter((sheet) => !sample.includes(sheet)));
});
