import { describe, expect, test } from "vitest";
import type { Deal } from "../../src/domain/attribution/deal";
import { dateSerial } from "../../src/domain/numeric/date-serial";
import { creditsSheet, directName, mostLines } from "../../src/sheets/credits-sheet";
import type { SheetPlan } from "../../src/sheets/sheet-plan";
import type { Key } from "../../src/sheets/user-columns";
import type { CellValue } from "../../src/tables/cell-value";
import { involved, rank, won, type DealOf } from "../domain/portfolio/involved";

const window = { from: dateSerial(2026, 1, 1), to: dateSerial(2026, 12, 31) };
const may = dateSerial(2026, 5, 15);
const deal = (label: string, amount: number, partners: readonly number[], over?: Partial<Deal>) =>
  won(amount * 100, partners, { label, closeDate: may, ...over });

function planOf(deals: readonly DealOf[], names: readonly string[], typed: readonly Key[] = []) {
  const of = involved(deals, names);
  const portfolio = rank(of, window);
  return creditsSheet({ portfolio, book: of.book, typedBeside: typed, fold: String });
}

function rowsOf({ table }: SheetPlan): readonly (readonly CellValue[])[] {
  const columns = table.columns.map(({ content }) => ("values" in content ? content.values : []));
  return (columns[0] ?? []).map((_, row) => columns.map((values) => values[row] ?? ""));
}

const credited = (plan: SheetPlan): number =>
  rowsOf(plan).reduce((sum, row) => sum + Number(row[6]), 0);

describe("the ledger", () => {
  test("has a line for each partner of each won deal, and one for what is direct", () => {
    const deals = [deal("D1", 100, [0, 1, 2]), deal("D2", 50, []), deal("D3", 30, [1])];
    const plan = planOf(deals, ["Acme", "Beta", "Gamma"]);
    expect(plan).toMatchObject({ sheet: "Credits", table: { name: "Credits" } });
    expect(plan.table.columns.map(({ header }) => header)).toEqual([
      ...["Deal", "Partner", "Role", "Date", "Model", "Share", "Credit", "Close date"],
    ]);
    expect(rowsOf(plan)).toEqual([
      ["D1", "Acme", "Influenced", "", "role", 1 / 3, 33.34, may],
      ["D1", "Beta", "Influenced", "", "role", 1 / 3, 33.33, may],
      ["D1", "Gamma", "Influenced", "", "role", 1 / 3, 33.33, may],
      ["D2", "(direct)", "", "", "role", 1, 50, may],
      ["D3", "Beta", "Influenced", "", "role", 1, 30, may],
    ]);
  });

  test("what is typed beside a line keeps the line when the data forget it, without credit", () => {
    const names = ["Acme"];
    const typed: readonly Key[] = [
      ["D1", "Acme", may],
      ["D0", "Gone", may - 400],
    ];
    const rows = rowsOf(planOf([deal("D1", 10, [0])], names, typed));
    expect(rows).toEqual([
      ["D1", "Acme", "Influenced", "", "role", 1, 10, may],
      ["D0", "Gone", "", "", "not counted", 0, 0, may - 400],
    ]);
  });

  test("with more lines than a sheet should have, it is summed by partner, quarter and role", () => {
    const quarters = [dateSerial(2026, 2, 1), dateSerial(2026, 6, 30)];
    const deals = Array.from({ length: mostLines + 2 }, (_, index) =>
      deal(`D${index}`, 1, index % 2 === 0 ? [0] : [], {
        closeDate: quarters[index % 3 && 1] ?? 0,
      }),
    );
    const plan = planOf(deals, ["Acme"]);
    expect(rowsOf(plan).map(([label, partner]) => [label, partner])).toEqual([
      ["(all deals of 2026 Q1, Influenced)", "Acme"],
      ["(all deals of 2026 Q2)", "(direct)"],
      ["(all deals of 2026 Q2, Influenced)", "Acme"],
      ["(all deals of 2026 Q1)", "(direct)"],
    ]);
    expect(credited(plan)).toBe(mostLines + 2);
  });

  test("a partner who goes by the name of what is direct does not get its revenue", () => {
    expect(directName(["Acme"])).toBe("(direct)");
    expect(directName(["(Direct) "])).toBe("(no partner)");
  });
});
