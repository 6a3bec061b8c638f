import { expect } from "vitest";
import { dateSerial } from "../../src/domain/numeric/date-serial";
import type { CellValue } from "../../src/tables/cell-value";
import { freshExcel } from "../workbench/host/excel-in-node";
import { build, changeDeals, putDeals, tableCells, type Deal } from "./session";

export const before: readonly Deal[] = [
  { id: "1", amount: 300, partner: "Acme" },
  { id: "2", amount: 200, partner: "Globex" },
  { id: "3", amount: 100, partner: "Initech" },
];

export const after: readonly Deal[] = [
  { id: "4", amount: 900, partner: "Initech" },
  { id: "5", amount: 800, partner: "Hooli" },
  { id: "2", amount: 200, partner: "Globex" },
  { id: "1", amount: 100, partner: "Acme" },
  { id: "6", amount: 50, partner: "Umbrella" },
];

/** How the table Portfolio begins over the deals `after`. */
export const ranksAfter = [
  ["Rank", "Partner", "Attributed"],
  [1, "Initech", 900],
  [2, "Hooli", 800],
  [3, "Globex", 200],
  [4, "Acme", 100],
  [5, "Umbrella", 50],
];

const due = dateSerial(2026, 11, 30);

/** What people type beside a partner. */
const typedHeaders = ["Decision", "Action owner", "Due", "Decision reason", "Notes"] as const;

const typedBeside: Readonly<Record<string, readonly CellValue[]>> = {
  Acme: ["Exit", "Ada", due, "it pays no more", "of Acme"],
  Globex: ["Fix", "Grace", due + 7, "", "of Globex"],
  Initech: ["", "", "", "asked for a month", "of Initech"],
};

const nothing = ["", "", "", "", ""];

/** The same after a build over the deals `after`. */
export const typedAfter = { ...typedBeside, Hooli: nothing, Umbrella: nothing };

export const typedSettings = [
  ["Class A ends at", 0.7, "agreed in May"],
  ["Cost per hour", 120, ""],
];

/** A portfolio with decisions and notes typed beside it, settings changed, and other deals since. */
export async function typedSession() {
  const excel = freshExcel();
  await putDeals(before);
  expect((await build()).ok).toBe(true);
  await addColumn("Portfolio", "Notes");
  await addColumn("Settings", "Why");
  for (const [partner, cells] of Object.entries(typedBeside))
    for (const [index, header] of typedHeaders.entries())
      await type({ table: "Portfolio", key: partner, header, value: cells[index] ?? "" });
  for (const [key = "", value = "", why = ""] of typedSettings) {
    await type({ table: "Settings", key, header: "Value", value });
    await type({ table: "Settings", key, header: "Why", value: why });
  }
  await changeDeals(after);
  return excel;
}

const addColumn = (table: string, header: string): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.tables.getItem(table).columns.add(undefined, undefined, header);
    await context.sync();
  });

type Typed = Readonly<Record<"table" | "header", string>> & Record<"key" | "value", CellValue>;

/** Types into the cell of a row and a column of a table. */
async function type({ table, key, header, value }: Typed): Promise<void> {
  const [headers = [], ...rows] = await tableCells(table);
  const column = headers.indexOf(header);
  const row = rows.findIndex((cells) => cells.includes(key));
  expect({ table, key, header, row: row >= 0, column: column >= 0 }).toEqual({
    ...{ table, key, header, row: true, column: true },
  });
  await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem(table).getDataBodyRange();
    body.getCell(row, column).values = [[value]];
    await context.sync();
  });
}

/** The rows of a table by the value under one header: those under others. */
export async function columnsOf(
  table: string,
  key: string,
  wanted: readonly string[],
): Promise<Readonly<Record<string, readonly CellValue[]>>> {
  const [headers = [], ...rows] = await tableCells(table);
  const places = wanted.map((header) => headers.indexOf(header));
  return Object.fromEntries(
    rows.map((row) => [
      String(row[headers.indexOf(key)]),
      places.map((place) => row[place] ?? `no column ${place}`),
    ]),
  );
}

/** What stands beside each partner of what people type. */
export const typedNow = () => columnsOf("Portfolio", "Partner", typedHeaders);

/** The settings that were changed, with what stands beside them. */
export async function settingsNow() {
  const all = await columnsOf("Settings", "Setting", ["Value", "Why"]);
  return typedSettings.map(([name]) => [name, ...(all[String(name)] ?? [])]);
}

/** Every sheet as it stands: each cell as it was typed or worked out, and its number format. */
export const workbookNow = () =>
  Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    const used = sheets.items.map((sheet) => ({
      sheet: sheet.name,
      range: sheet.getUsedRange().load("address,formulas,values,numberFormat"),
    }));
    await context.sync();
    return used.map(({ sheet, range: { address, formulas, values, numberFormat } }) => ({
      ...{ sheet, address, formulas, values, numberFormat },
    }));
  });
