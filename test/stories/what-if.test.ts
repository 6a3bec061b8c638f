import { expect, test } from "vitest";
import { builtSample, portfolioRows, press, rowsUnder } from "./sample-session";
import type { Workbench } from "./workbench";

/** Now, after and change, as the pane shows them. */
const figures = async ({ pane }: Workbench): Promise<readonly (readonly string[])[]> => {
  const rows = await pane.getByRole("table").getByRole("row").all();
  const cells = rows.map((row) => row.getByRole("cell").allInnerTexts());
  return (await Promise.all(cells)).filter(({ length }) => length > 0);
};

const heading = ({ pane }: Workbench, text: string): Promise<void> =>
  pane.getByRole("heading", { level: 1, name: text }).waitFor();

async function drop({ pane }: Workbench, who: string | RegExp): Promise<void> {
  await pane.getByRole("combobox", { name: "Who to drop" }).click();
  await pane.getByRole("option", { name: who }).click();
}

const openWhatIf = (workbench: Workbench) => press(workbench, "What if we drop some?");

test("the tail is tried out: fifteen Exits, all of C and None, the bottom thirty", async () => {
  const workbench = await builtSample();
  const { pane, page } = workbench;
  await openWhatIf(workbench);

  await heading(workbench, "Drop 15: at most $80k (1.46%) at risk, 130 hours back");
  await pane.getByText("At least $28k is at risk").waitFor();
  expect(await figures(workbench)).toEqual([
    ["40", "25", "−15"],
    ["$5.48M", "$5.40M", "−1.46%"],
    ["578", "448", "−22.5%"],
    ["$851k", "$746k", "−12.3%"],
    ["6.44", "7.24", "+0.80"],
    ["1,171", "1,205", "+34"],
  ]);
  await pane
    .getByText("Each of the 3 Invest partners could get 43 more hours a quarter.")
    .waitFor();

  // Written to a sheet only when asked for, with the figures as numbers.
  await press(workbench, "Copy to a sheet");
  await pane.getByText("Written to “What if”.").waitFor();
  const sheet = await rowsUnder(workbench, "'What if'!A5:D11");
  expect(await workbench.cellText("'What if'!A1")).toBe(
    "Drop 15: at most $80k (1.46%) at risk, 130 hours back",
  );
  expect(sheet.map((row) => Object.values(row).slice(0, 3))).toEqual([
    ["Partners", "40", "25"],
    ["Attributed revenue", "$5,480,000", "$5,400,000"],
    ["Hours per quarter", "578", "448"],
    ["Cost", "$851,000", "$746,000"],
    ["Revenue per cost", "6.44", "7.24"],
    ["Concentration (HHI)", "1,171", "1,205"],
  ]);

  await drop(workbench, "Lowest by revenue");
  const count = pane.getByRole("spinbutton", { name: "How many" });
  await count.fill("24");
  await page.keyboard.press("Enter");
  await heading(workbench, "Drop 24: at most $230k (4.2%) at risk, 210 hours back");
  expect((await figures(workbench)).slice(2, 5)).toEqual([
    ["578", "368", "−36.3%"],
    ["$851k", "$680k", "−20.1%"],
    ["6.44", "7.72", "+1.28"],
  ]);
  await pane.getByText("This would also drop 5 you may want.").waitFor();
  await pane.getByText("4 incubating, too early to judge. 1 capability partner").waitFor();

  await count.fill("30");
  await page.keyboard.press("Enter");
  await heading(workbench, "Drop 30: at most $690k (12.6%) at risk, 306 hours back");
  await pane.getByText("6 in class B, $460k.").waitFor();
  await press(workbench, "Leave them out");
  await heading(workbench, "Drop 19: at most $230k (4.2%) at risk, 170 hours back");
});

test("what was tried leads to one decision for all, and only saving it writes", async () => {
  const workbench = await builtSample();
  const { pane, page } = workbench;
  await openWhatIf(workbench);
  await pane.getByRole("checkbox", { name: "Cinder Labs" }).click();
  await press(workbench, "Mark 14 as Exit…");
  await pane.getByText("14 selected: decide Exit for all").waitFor();
  expect([...(await portfolioRows(workbench)).values()].map((row) => row["Decision"])).toEqual(
    Array.from({ length: 40 }, () => ""),
  );

  await pane.getByRole("textbox", { name: "Due" }).fill("31 Dec 2026");
  await page.keyboard.press("Control+Enter");
  await pane.getByText("14 of 40 decided").waitFor();
  await pane.getByText("Exit saved for 14 partners, 14 of 40").first().waitFor();
  const rows = await portfolioRows(workbench);
  expect([...rows.values()].filter((row) => row["Decision"] === "Exit")).toHaveLength(14);
  expect(rows.get("LogoCorp")).toMatchObject({
    ...{ Decision: "Exit", "Action owner": "J. Lindqvist", Due: "2026-12-31" },
    "Decided on": "2026-10-05",
  });
  expect(rows.get("Cinder Labs")?.["Decision"]).toBe("");
  // Now that it is decided, the same can be tried by decision.
  await pane.getByRole("tab", { name: "Overview" }).click();
  await openWhatIf(workbench);
  await drop(workbench, "Decided Exit (14)");
  await heading(workbench, "Drop 14: at most $55k (1.00%) at risk, 120 hours back");
});

test("three unusual partners are not pruned: the lab, the newcomer, the one-sided", async () => {
  const workbench = await builtSample();
  const { pane, page } = workbench;
  const rows = await portfolioRows(workbench);
  const list = pane.getByRole("listbox", { name: "Partners" });
  await pane.getByRole("tab", { name: "Decide" }).click();
  const card = async (partner: string) => {
    await pane.getByRole("searchbox", { name: "Find a partner" }).fill(partner);
    await pane.getByRole("option", { name: new RegExp(`^${partner}`, "u") }).waitFor();
    await list.focus();
    await page.keyboard.press("Enter");
    await pane.getByRole("heading", { level: 1, name: partner }).waitFor();
  };
  const back = () => page.keyboard.press("Alt+ArrowLeft");

  expect(rows.get("Helix R&D Lab")).toMatchObject({
    ...{ "Value type": "Capability", Attributed: "$0", Class: "None", Action: "Maintain" },
  });
  await card("Helix R&D Lab");
  await pane.getByRole("button", { name: "Accept Maintain" }).waitFor();
  await pane
    .getByText(/goal.* 80%/iu)
    .first()
    .waitFor();
  await back();

  expect(rows.get("NewVenture")).toMatchObject({ Class: "None", Action: "Incubate" });
  await card("NewVenture");
  await pane.getByRole("button", { name: "Accept Incubate" }).waitFor();
  await pane
    .getByText(/month 4 of 6/iu)
    .first()
    .waitFor();
  await back();

  expect(rows.get("OneSided Reseller")).toMatchObject({
    ...{ Attributed: "$120,000", Class: "B", Balance: "0", Action: "Renegotiate" },
  });
  await card("OneSided Reseller");
  await pane.getByRole("button", { name: "Accept Renegotiate" }).waitFor();
  await pane.getByText("+$680k").waitFor();
  await pane.getByText("−$30k").first().waitFor();
});
