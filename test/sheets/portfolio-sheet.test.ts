import { describe, expect, test } from "vitest";
import { dateSerial } from "../../src/domain/numeric/date-serial";
import { portfolioHeaders, portfolioSheet } from "../../src/sheets/portfolio-sheet";
import type { PortfolioSheetInput } from "../../src/sheets/portfolio-input";
import type { PlannedCell, SheetPlan } from "../../src/sheets/sheet-plan";
import { involved, rank, won } from "../domain/portfolio/involved";
import { fortyPartners } from "../domain/portfolio/stories";

const account = {
  kind: "deals",
  read: 30,
  revenue: 26,
  otherUse: 3,
  setAside: 1,
  hidden: 0,
} as const;
const closeDate = dateSerial(2026, 1, 1);

function inputOf(thousands: readonly number[], over: { currency?: string; direct?: number } = {}) {
  const { currency = "USD", direct = 1120 } = over;
  const deal = (amount: number, partners: readonly number[]) =>
    amount === 0 ? [] : [won(amount * 1000_00, partners, { closeDate, currency })];
  const deals = thousands.flatMap((amount, partner) => deal(amount, [partner]));
  const names = thousands.map((_, index) => `Partner ${index + 1}`);
  const window = { from: dateSerial(2025, 10, 1), to: dateSerial(2026, 9, 30) };
  const ranked = rank(involved([...deals, ...deal(direct, [])], names), window);
  return {
    portfolio: ranked,
    asOf: dateSerial(2026, 9, 30),
    builtAt: dateSerial(2026, 10, 5) + 0.5,
    sources: [{ table: "Deals", ...account }],
  } satisfies PortfolioSheetInput;
}

const planOf = (...args: Parameters<typeof inputOf>): SheetPlan => portfolioSheet(inputOf(...args));

const cellAt = (plan: SheetPlan, row: number, column: number): PlannedCell | undefined =>
  plan.cells.find((cell) => cell.row === row && cell.column === column);

const columnOf = (plan: SheetPlan, header: string) => {
  const column = plan.table.columns.find((planned) => planned.header === header);
  if (!column) throw new Error(`column: ${header}`);
  return column;
};

const valuesOf = (plan: SheetPlan, header: string) => {
  const { content } = columnOf(plan, header);
  return "values" in content ? content.values : [];
};

describe("the Portfolio sheet", () => {
  const plan = planOf(fortyPartners);

  test("has its head in rows 1 to 6, the table's header in row 7, and both frozen through Partner", () => {
    expect(plan.table).toMatchObject({ name: "Portfolio", key: ["Partner"], row: 6, column: 0 });
    expect(plan.frozen).toEqual({ rows: 7, columns: 2 });
    expect(plan.rowHeights.map(({ height }) => height)).toEqual([24, 15, 15, 15, 15, 15, 28]);
    expect(plan.cells.every(({ row }) => row < 6)).toBe(true);
  });

  test("its columns are those formulas elsewhere may name", () => {
    const headers = plan.table.columns.map(({ header }) => header);
    expect(headers).toEqual([
      "Rank",
      "Partner",
      "Attributed",
      "Sourced",
      "Share",
      "Cumulative",
      "Class",
      "Won deals",
      "Best",
      "Worst",
    ]);
    expect([...portfolioHeaders]).toEqual(headers);
  });

  test("leads with the headline", () => {
    expect(cellAt(plan, 0, 0)).toMatchObject({
      content: {
        value: "8 of 40 partners (20.0%) produce 82.5% of $5.48M; 25 produced anything.",
      },
      format: { bold: true, fontSize: 15 },
    });
  });

  test("row 3 checks that credited and direct add up to what was won", () => {
    const contents = [0, 1, 2, 3, 4, 5, 6, 7].map((column) => cellAt(plan, 2, column)?.content);
    expect(contents).toEqual([
      { formulaR1C1: '=IF(RC[7]=0,"Adds up","Does not add up")' },
      { value: "Credited + Direct = Won" },
      { formulaR1C1: "=ROUND(SUM(Portfolio[Attributed]),2)" },
      { formulaR1C1: '=ROUND(SUMIFS(Credits[Credit],Credits[Partner],"(direct)"),2)' },
      { value: 6_600_000 },
      { value: "" },
      { value: "Difference" },
      { formulaR1C1: "=ROUND(RC[-5]+RC[-4]-RC[-3],2)" },
    ]);
    const rules = plan.highlights.filter(({ kind }) => kind === "cell-begins");
    expect(rules).toMatchObject([
      { row: 2, column: 0, text: "Adds up", format: { fill: "#E2F0D9" } },
      { row: 2, column: 0, text: "Does not add up" },
    ]);
  });

  test("every partner has a row, in the order of the portfolio", () => {
    expect(valuesOf(plan, "Partner").slice(0, 2)).toEqual(["Partner 1", "Partner 2"]);
    expect(valuesOf(plan, "Partner")).toHaveLength(40);
    expect(valuesOf(plan, "Best").slice(0, 2)).toEqual([1, 2]);
    expect(valuesOf(plan, "Worst").at(-1)).toBe(26);
    expect(valuesOf(plan, "Rank").at(-1)).toBe(26);
    expect(valuesOf(plan, "Class").join(" ")).toMatch(/^(A ){8}(B ){8}(C ){9}(None ?){15}$/u);
    expect(valuesOf(plan, "Won deals").slice(24, 26)).toEqual([1, 0]);
  });

  test("shares are one formula a column, with references that every host reads back alike", () => {
    for (const header of ["Share", "Cumulative"]) {
      const { content, format } = columnOf(plan, header);
      const formula = "formula" in content ? content.formula : "";
      expect(formula).toContain("Portfolio[[#This Row],[Attributed]]");
      expect(formula).not.toContain("@");
      expect(format).toEqual({ numberFormat: "0.0%" });
    }
  });

  const formulaOf = (from: SheetPlan, header: string) => {
    const { content } = columnOf(from, header);
    return "formula" in content ? content.formula : "";
  };

  test("revenue is Excel's own sum over the ledger", () => {
    const partner = "Portfolio[[#This Row],[Partner]]";
    const sum = (more: string) =>
      `=IF(${partner}="","",ROUND(SUMIFS(Credits[Credit],Credits[Partner],${partner}${more}),2))`;
    expect(formulaOf(plan, "Attributed")).toBe(sum(""));
    expect(formulaOf(plan, "Sourced")).toBe(sum(',Credits[Role],"Sourced"'));
  });

  test("one name that SUMIFS would misread makes the whole column compare instead", () => {
    const input = inputOf([2, 1]);
    const [first, second] = input.portfolio.partners;
    if (!first || !second) throw new Error("partners: missing");
    const partners = [first, { ...second, name: "A*" }];
    const risky = portfolioSheet({ ...input, portfolio: { ...input.portfolio, partners } });
    const partner = "Portfolio[[#This Row],[Partner]]";
    const sum = (more: string) =>
      `=IF(${partner}="","",ROUND(SUMPRODUCT((Credits[Partner]=${partner})${more}*Credits[Credit]),2))`;
    expect(formulaOf(risky, "Attributed")).toBe(sum(""));
    expect(formulaOf(risky, "Sourced")).toBe(sum('*(Credits[Role]="Sourced")'));
  });

  test("every number fits its column: Excel would show ##### instead", () => {
    const large = planOf([90_000_000, 1], { direct: -20_000 });
    const figure = "+ 90,000,001,000.00".length;
    for (const header of ["Attributed", "Sourced", "Share", "Won deals"]) {
      expect(columnOf(large, header).width).toBeGreaterThan(figure);
    }
    expect(columnOf(large, "Class").width).toBeGreaterThan("Difference".length);
    expect(columnOf(large, "Rank").width).toBeGreaterThan("Does not add up".length);
  });

  test("long names widen their column, up to a limit", () => {
    const input = inputOf([1]);
    const named = (name: string) => {
      const partners = input.portfolio.partners.map((partner) => ({ ...partner, name }));
      const renamed = portfolioSheet({ ...input, portfolio: { ...input.portfolio, partners } });
      return columnOf(renamed, "Partner").width;
    };
    expect([named("Acme"), named("x".repeat(30)), named("x".repeat(90))]).toEqual([24, 32, 40]);
  });

  const currencies: readonly (readonly [string, string])[] = [
    ["USD", "$#,##0;-$#,##0"],
    ["EUR", '"€"#,##0;-"€"#,##0'],
    ["CHF", '"CHF "#,##0;-"CHF "#,##0'],
    ["", "#,##0;-#,##0"],
  ];
  test.each(currencies)("money in '%s' is formatted %s", (currency, numberFormat) => {
    const { format } = columnOf(planOf([1], { currency }), "Attributed");
    expect(format).toEqual({ numberFormat });
  });

  test("the chart stands beside the table within rows 1 to 5 and draws who produced, 40 at most", () => {
    const widths = plan.table.columns.map(({ width }) => (width * 7 + 5) * 0.75);
    const tableEnd = widths.reduce((sum, width) => sum + width, 0);
    const { pareto } = plan;
    expect(pareto).toMatchObject({ left: tableEnd + 48, width: 420, height: 81, count: 25 });
    expect((pareto?.top ?? 0) + 81).toBeLessThanOrEqual(24 + 4 * 15);
    expect(planOf(new Array<number>(60).fill(1)).pareto?.count).toBe(40);
    expect(planOf([0, 0]).pareto).toBeNull();
  });

  test("the same input gives the same plan, and the time stands in one cell", () => {
    const input = inputOf(fortyPartners);
    expect(portfolioSheet(input)).toEqual(plan);
    const later = portfolioSheet({ ...input, builtAt: input.builtAt + 1 });
    const changed = later.cells.filter((cell, index) => {
      return JSON.stringify(cell) !== JSON.stringify(plan.cells[index]);
    });
    expect(changed.map(({ row, column }) => [row, column])).toEqual([[4, 0]]);
    expect({ ...later, cells: [] }).toEqual({ ...plan, cells: [] });
  });

  test("text that comes from data is a value, never a formula", () => {
    const input = inputOf([1]);
    const name = '=HYPERLINK("http://example.com")';
    const partners = input.portfolio.partners.map((partner) => ({ ...partner, name }));
    const risky = portfolioSheet({
      ...input,
      sources: [{ table: "=1+1", ...account }],
      portfolio: { ...input.portfolio, partners },
    });
    expect(valuesOf(risky, "Partner")).toEqual([name]);
    const formulas = risky.cells.filter(({ content }) => "formulaR1C1" in content);
    expect(formulas.map(({ row }) => row)).toEqual([2, 2, 2, 2]);
  });

  test("nobody to list still makes a sheet", () => {
    const empty = planOf([], { direct: 5 });
    expect(valuesOf(empty, "Partner")).toEqual([]);
    expect(cellAt(empty, 0, 0)?.content).toEqual({ value: "No deal names a partner." });
  });
});
