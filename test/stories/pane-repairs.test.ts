import { expect, inject, test } from "vitest";
import { browser } from "./browser";
import { openWorkbench, type Workbench } from "./workbench";

/** A batch in the add-in's own page, as another add-in or the person might change the workbook. */
const sheetCalled = (workbench: Workbench, change: "protect" | "unprotect" | "fill" | "delete") =>
  workbench.frame().evaluate(
    (change) =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        if (change === "protect") worksheets.add("Portfolio").protection.protect();
        if (change === "unprotect") worksheets.getItem("Portfolio").protection.unprotect();
        if (change === "fill") worksheets.add("Deals").getRange("A1").values = [["mine"]];
        if (change === "delete") worksheets.getItem("Deals").delete();
        await context.sync();
      }),
    change,
  );

const insertSample = async ({ pane }: Workbench) => {
  await pane.getByRole("button", { name: "Try it with sample data" }).click();
  await pane.getByRole("heading", { name: "We found your deals" }).waitFor();
};

test("a period is typed digit by digit, left half typed, and taken back", async () => {
  const workbench = await openWorkbench();
  const { pane, page } = workbench;
  await insertSample(workbench);
  const asOf = pane.getByLabel("As of");
  const from = pane.getByLabel("Closed from");
  const proposed = { asOf: await asOf.inputValue(), from: await from.inputValue() };
  const back = pane.getByRole("button", { name: "Use the last four quarters" });
  await back.waitFor({ state: "detached" });

  await from.focus();
  await page.keyboard.type("10012017");
  expect(await from.inputValue()).toBe("2017-10-01");
  expect(await asOf.inputValue()).toBe(proposed.asOf);
  await page.keyboard.press("Backspace");
  expect(await from.inputValue()).toBe("");
  await asOf.focus();
  expect(await from.inputValue()).toBe("2017-10-01");

  await back.click();
  expect(await from.inputValue()).toBe(proposed.from);
  await back.waitFor({ state: "detached" });
  // The As-of date alone moves the period, and is taken back as well.
  await asOf.fill("2019-12-31");
  expect(await from.inputValue()).toBe("2019-01-01");
  await back.click();
  expect(await asOf.inputValue()).toBe(proposed.asOf);
});

test("a protected sheet before the first build leads back to the choices", async () => {
  const workbench = await openWorkbench();
  const { pane } = workbench;
  await insertSample(workbench);
  await sheetCalled(workbench, "protect");
  await pane.getByRole("button", { name: "Build portfolio" }).click();
  await pane.getByRole("heading", { name: "“Portfolio” is protected" }).waitFor();
  await pane.getByRole("button", { name: "Back" }).click();
  await pane.getByRole("heading", { name: "We found your deals" }).waitFor();
  await sheetCalled(workbench, "unprotect");
  await pane.getByRole("button", { name: "Build portfolio" }).click();
  await pane.getByText("Adds up to the cent").waitFor();
});

test("a sample that found its sheet taken is tried again, not something else", async () => {
  const workbench = await openWorkbench();
  const { pane } = workbench;
  await sheetCalled(workbench, "fill");
  await pane.getByRole("button", { name: "Try it with sample data" }).click();
  await pane.getByRole("heading", { name: "There already is a sheet called “Deals”" }).waitFor();
  await sheetCalled(workbench, "delete");
  await pane.getByRole("button", { name: "Try again" }).click();
  await pane.getByRole("heading", { name: "We found your deals" }).waitFor();
});

test("a sheet that is gone is told when it is to be shown", async () => {
  const workbench = await openWorkbench();
  const { pane } = workbench;
  const deals = "Deal ID,Partner,Stage,Close Date,Amount\n1,Acme,Won,2026-05-01,tbd";
  await workbench.openFile({ name: "Mine.csv", content: deals });
  await pane.getByText("Mine, row 2, Amount: expected a number, found 'tbd'").waitFor();
  await workbench.frame().evaluate(() =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("Mine").name = "Renamed";
      await context.sync();
    }),
  );
  await pane.getByText("Mine, row 2, Amount: expected a number, found 'tbd'").click();
  await pane.getByRole("heading", { name: "“Mine” is not there any more" }).waitFor();
});

test("partners below zero are shown with what they took away", async () => {
  const workbench = await openWorkbench();
  const { pane } = workbench;
  const deals = [
    "Deal ID,Partner,Stage,Close Date,Amount,Currency",
    "1,Acme,Won,2026-05-01,9000,USD",
    "2,Beta,Won,2026-05-02,1000,USD",
    "3,Gone,Won,2026-05-03,-400,USD",
  ];
  await workbench.openFile({ name: "Deals.csv", content: deals.join("\n") });
  await pane.getByRole("button", { name: "Build portfolio" }).click();
  await pane
    .getByRole("img", { name: /Revenue by partner/ })
    .getByText("−$400")
    .waitFor();
  expect(await pane.getByText("no revenue").count()).toBe(0);
  // From the overview to the choices and back, with nothing built anew.
  await pane.getByRole("button", { name: "Change" }).click();
  await pane.getByRole("heading", { name: "We found your deals" }).waitFor();
  await pane.getByRole("button", { name: "Back to the overview" }).click();
  await pane
    .getByRole("img", { name: /Revenue by partner/ })
    .getByText("−$400")
    .waitFor();
});

test("a column that could be two is asked for, and a reader hears why", async () => {
  const workbench = await openWorkbench();
  const { pane } = workbench;
  const deals = "Deal ID,Partner,Stage,Close Date,Amount,ACV\n1,Acme,Won,2026-05-01,1,2";
  await workbench.openFile({ name: "Deals.csv", content: deals });
  const amount = pane.getByRole("combobox", { name: /^Amount/ });
  await amount.waitFor();
  const said = await amount.evaluate((element) =>
    (element.getAttribute("aria-describedby") ?? "")
      .split(" ")
      .map((id) => document.getElementById(id)?.textContent)
      .join(" "),
  );
  expect(said).toBe("2 columns could be this one. Which is it?");
});

test("a rebuild keeps the focus in the pane and leads it to the new headline", async () => {
  const workbench = await openWorkbench();
  const { pane, page } = workbench;
  await insertSample(workbench);
  await pane.getByRole("button", { name: "Build portfolio" }).click();
  const rebuild = pane.getByRole("button", { name: "Rebuild" });
  await rebuild.focus();
  await workbench.frame().evaluate(() => {
    document.addEventListener("focusin", ({ target }) => {
      document.body.dataset["led"] =
        `${document.body.dataset["led"] ?? ""}/${(target as Element).textContent}`;
    });
  });
  await page.keyboard.press("Enter");
  const led = () => workbench.frame().evaluate(() => document.body.dataset["led"]);
  await expect
    .poll(led, { timeout: 30_000 })
    .toMatch(/^\/Step 1 of 5.*\/.*partners .* produce[^/]*$/);
  await pane.getByText(/^Built today \d\d:\d\d, up to date$/).waitFor();
});

test("a pane that does not load says so", async () => {
  const page = await (await browser()).newPage();
  await page.route("**/pane.js", (route) => route.abort());
  await page.goto(inject("address"));
  await page
    .frameLocator("#pane iframe")
    .getByText("Vital Few could not be loaded in full.", { exact: false })
    .waitFor();
  await page.close();
});
