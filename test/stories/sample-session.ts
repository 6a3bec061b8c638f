import { expect } from "vitest";
import { openWorkbench, type Workbench } from "./workbench";

/** The day on which a session is held, whatever day it is. */
export const setToday = ({ page }: Workbench, day: string): Promise<void> =>
  page.clock.setFixedTime(new Date(`${day}T09:30:00`));

/** The sample, built into a portfolio on 5 October 2026. */
export async function builtSample(): Promise<Workbench> {
  const workbench = await openWorkbench();
  const { pane } = workbench;
  await setToday(workbench, "2026-10-05");
  await pane.getByRole("button", { name: "Try it with sample data" }).click();
  await pane.getByRole("button", { name: "Build portfolio" }).click();
  await pane.getByRole("heading", { name: /8 of 40 partners .* produce 82\.5%/u }).waitFor();
  return workbench;
}

export const press = ({ pane }: Workbench, name: string | RegExp): Promise<void> =>
  pane.getByRole("button", { name, exact: typeof name === "string" }).click();

/** Chooses from the menu of the pane. */
export async function choose({ pane }: Workbench, item: string): Promise<void> {
  await pane.getByRole("button", { name: "More", exact: true }).click();
  await pane.getByRole("menuitem", { name: item }).click();
}

export type Row = Readonly<Record<string, string>>;

/** The rows below a line of headers, each cell as it is shown, under its header. */
export async function rowsUnder(workbench: Workbench, address: string): Promise<readonly Row[]> {
  const [headers = [], ...rows] = await workbench.rangeText(address);
  return rows
    .filter((row) => row.some((cell) => cell !== ""))
    .map((row) => Object.fromEntries(headers.map((header, at) => [header, row[at] ?? ""])));
}

/** The rows of the table Portfolio on its sheet, by partner. */
export async function portfolioRows(
  workbench: Workbench,
  sheet = "Portfolio",
): Promise<ReadonlyMap<string, Row>> {
  const rows = await rowsUnder(workbench, `'${sheet}'!A7:AZ60`);
  return new Map(rows.map((row) => [row["Partner"] ?? "", row]));
}

/** The letters of a column: 0 is A. */
const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : "") +
  String.fromCharCode(65 + (column % 26));

/** Where a partner's cell under a header stands. */
export async function portfolioCell(
  workbench: Workbench,
  partner: string,
  header: string,
): Promise<string> {
  const [headers = [], ...rows] = await workbench.rangeText("Portfolio!A7:AZ60");
  const column = headers.indexOf(header);
  const row = rows.findIndex((cells) => cells[headers.indexOf("Partner")] === partner);
  expect([partner, row >= 0, header, column >= 0]).toEqual([partner, true, header, true]);
  return `Portfolio!${letters(column)}${String(8 + row)}`;
}
