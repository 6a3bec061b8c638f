import { describe, expect, test } from "vitest";
import { dateSerial } from "../../src/domain/numeric/date-serial";
import type { DecisionEntry } from "../../src/domain/portfolio/quarter/decision";
import { noDecision } from "../../src/domain/portfolio/quarter/decision";
import { capacityCell } from "../../src/sheets/portfolio-backing";
import { columnHeaders } from "../../src/sheets/portfolio-columns";
import type { PortfolioSheetInput } from "../../src/sheets/portfolio-input";
import { portfolioSheet } from "../../src/sheets/portfolio-sheet";
import type { PlannedCell, SheetPlan } from "../../src/sheets/sheet-plan";
import { involved, rank, won } from "../domain/portfolio/involved";
import { fortyPartners } from "../domain/portfolio/stories";
import { bareReview, fullReview, sheetInput } from "./portfolio-reviews";

const closeDate = dateSerial(2026, 1, 1);

function inputOf(
  thousands: readonly number[],
  over: { currency?: string; direct?: number } = {},
): PortfolioSheetInput {
  const { currency = "USD", direct = 1120 } = over;
  const deal = (amount: number, partners: readonly number[]) =>
    amount === 0 ? [] : [won(amount * 1000_00, partners, { closeDate, currency })];
  const deals = thousands.flatMap((amount, partner) => deal(amount, [partner]));
  const names = thousands.map((_, index) => `Partner ${index + 1}`);
  const window = { from: dateSerial(2025, 10, 1), to: dateSerial(2026, 9, 30) };
  const ranked = rank(involved([...deals, ...deal(direct, [])], names), window);
  return sheetInput(ranked, ranked.partners.map(bareReview));
}

/** The same of partners of whom everything is known. */
const fullInput = (thousands: readonly number[]): PortfolioSheetInput => {
  const { portfolio } = inputOf(thousands);
  return sheetInput(
    portfolio,
    portfolio.partners.map((ranked) => fullReview(ranked)),
  );
};

const named = (input: PortfolioSheetInput, name: string): PortfolioSheetInput => {
  const [first, ...others] = input.portfolio.partners;
  if (first === undefined) throw new Error("partners: none");
  const partners = [{ ...first, name }, ...others];
  const portfolio = { ...input.portfolio, partners };
  return { ...input, portfolio, reviews: partners.map(bareReview) };
};

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
    expect(portfolioSheet(fullInput([1])).frozen).toEqual({ rows: 7, columns: 3 });
    expect(plan.rowHeights.map(({ height }) => height)).toEqual([24, 15, 15, 15, 15, 15, 28]);
    expect(plan.cells.every(({ row }) => row < 6)).toBe(true);
  });

  const headersOf = (of: SheetPlan) => of.table.columns.map(({ header }) => header);

  test("with everything known its columns are those formulas elsewhere may name, A to AO", () => {
    const headers = [
      ...["Rank", "Δ rank", "Partner", "Type", "Value type", "Stage", "Tenure", "Partner manager"],
      ...["Attributed", "Sourced", "This quarter", "QoQ", "Share", "Cumulative", "Class"],
      ...["Won deals", "Open pipeline", "Best", "Worst", "Last won", "Fit", "Band", "Coverage"],
      ...["Why", "Hours per quarter", "Cost", "Return per cost", "ROI", "Revenue per hour"],
      ...["Balance", "Health", "Flags", "Action", "Reason", "Last decision", "Last status"],
      ...["Decision", "Action owner", "Due", "Decision reason", "Decided on"],
    ];
    expect(headersOf(portfolioSheet(fullInput([2, 1])))).toEqual(headers);
    expect(columnHeaders).toEqual(headers);
    expect(headers).toHaveLength(41);
  });

  test("a first build leaves out what nothing is known of", () => {
    expect(headersOf(plan)).toEqual([
      ...["Rank", "Partner", "Attributed", "Sourced", "This quarter", "Share", "Cumulative"],
      ...["Class", "Won deals", "Best", "Worst", "Flags", "Action", "Reason"],
      ...["Decision", "Action owner", "Due", "Decision reason", "Decided on"],
    ]);
  });

  test("a column that stands stays when its source goes, and reads 'not checked'", () => {
    const standing = { ours: ["Fit", "Stage"], theirs: [], isEarlier: false };
    const bare = portfolioSheet({ ...inputOf([2, 1]), standing });
    expect(headersOf(bare)).toContain("Stage");
    expect(valuesOf(bare, "Fit")).toEqual(["not checked", "not checked"]);
    expect(headersOf(bare)).not.toContain("Band");
  });

  test("a column of somebody's own keeps a name of ours, and the sheet says what is left out", () => {
    const standing = { ours: ["Rank"], theirs: ["Stage", "Due", "Notes"], isEarlier: false };
    const beside = portfolioSheet({ ...fullInput([1]), standing });
    expect(headersOf(beside)).not.toContain("Stage");
    expect(headersOf(beside)).toContain("Due");
    expect(cellAt(beside, 4, 0)).toMatchObject({
      content: {
        value: expect.stringMatching(/columns of yours have these names: Stage\.$/u) as string,
      },
    });
  });

  test("what is known of a partner stands in its row", () => {
    const full = portfolioSheet(fullInput([2, 1]));
    const [, first] = full.table.columns.map(({ header, content }) => [
      header,
      "values" in content ? content.values[0] : null,
    ]);
    expect(first).toEqual(["Δ rank", 1]);
    const cells = Object.fromEntries(
      full.table.columns.map(({ header, content }) => [
        header,
        "values" in content ? content.values[0] : "(formula)",
      ]),
    );
    expect(cells).toMatchObject({
      ...{ Type: "SI", "Value type": "Revenue", Stage: "Active", Tenure: 26 },
      ...{ "Partner manager": "M. Okafor", "This quarter": 12_000, QoQ: -0.14 },
      ...{ "Open pipeline": 50_000, "Last won": dateSerial(2026, 8, 31), Fit: 75, Band: "Strong" },
      ...{
        Coverage: 1,
        Why: "Reach; weakest Pace; about the same fit as Partner 2",
        "Hours per quarter": 30,
        Cost: 60_000,
      },
      ...{ "Return per cost": 20.67, ROI: 19.67, "Revenue per hour": 10_333, Balance: 62 },
      ...{ Health: 6 / 7, Flags: "NO-SPONSOR, REVIEW +1", Action: "Maintain" },
      ...{ Reason: "Class A", "Last decision": "Fix", "Last status": "Open", "Decided on": "" },
    });
  });

  test("where one partner lacks what others have, it says so and is never 0", () => {
    const input = fullInput([3, 2, 0]);
    const [first, second, none] = input.portfolio.partners;
    if (!first || !second || !none) throw new Error("partners: missing");
    const past = { ...fullReview(first).past, isNew: true, last: null, rankChange: null };
    const mixed = portfolioSheet({
      ...input,
      reviews: [fullReview(first), { ...bareReview(second), past }, fullReview(none)],
    });
    expect(valuesOf(mixed, "Δ rank")).toEqual([1, "new", ""]);
    expect(valuesOf(mixed, "Band")).toEqual(["Strong", "Not rated", "Strong"]);
    expect(valuesOf(mixed, "Fit")).toEqual([75, "", 75]);
    expect(valuesOf(mixed, "Balance")).toEqual([62, "–", 62]);
    expect(valuesOf(mixed, "QoQ")).toEqual([-0.14, "–", -0.14]);
    expect(valuesOf(mixed, "Why")).toEqual([
      `Reach; weakest Pace; about the same fit as ${none.name}`,
      "",
      `Reach; weakest Pace; about the same fit as ${first.name}`,
    ]);
  });

  test("the order of the rows is that of the reviews", () => {
    const input = fullInput([3, 2]);
    const turned = portfolioSheet({ ...input, reviews: input.reviews.toReversed() });
    expect(valuesOf(turned, "Partner")).toEqual(["Partner 2", "Partner 1"]);
    expect(valuesOf(turned, "Rank")).toEqual([2, 1]);
  });

  test("what people decide is theirs; the day of it is kept, or that of the build", () => {
    const decided: DecisionEntry = { ...noDecision, decision: "Exit" };
    const on = dateSerial(2026, 10, 2);
    const decisions = new Map([
      ["partner 1", { ...decided, decidedOn: on }],
      ["partner 2", decided],
      ["partner 3", { ...noDecision, owner: "R. Castell", decidedOn: on }],
    ]);
    const typed = portfolioSheet({ ...inputOf([3, 2, 1]), decisions });
    for (const header of ["Decision", "Action owner", "Due", "Decision reason"]) {
      expect(columnOf(typed, header).content).toEqual({ typed: true });
      expect(columnOf(typed, header).format?.fill).toBe("#FFFBF0");
    }
    expect(valuesOf(typed, "Decided on")).toEqual([on, dateSerial(2026, 10, 5), ""]);
    expect(columnOf(typed, "Decision").validation).toMatchObject({ kind: "list" });
    expect(columnOf(typed, "Due").validation).toMatchObject({ kind: "date" });
  });

  test("details are closed, advice and decisions are not", () => {
    const full = portfolioSheet(fullInput([1]));
    const shown = full.table.columns.filter(({ folded }) => folded !== true);
    expect(shown.map(({ header }) => header)).toEqual([
      ...["Rank", "Δ rank", "Partner", "Attributed", "Share", "Class", "Best", "Worst", "Fit"],
      ...["Band", "Flags", "Action", "Reason", "Decision", "Action owner", "Due"],
      ...["Decision reason", "Decided on"],
    ]);
  });

  test("every rule is on a column that is there", () => {
    for (const of of [plan, portfolioSheet(fullInput([1]))]) {
      const headers = headersOf(of);
      const rules = of.highlights.filter((rule) => rule.kind !== "cell-begins");
      expect(rules.map(({ column }) => column).filter((one) => !headers.includes(one))).toEqual([]);
      const named = rules.flatMap((rule) =>
        rule.kind === "formula" ? [...rule.formula.matchAll(/\[([^\]]+)\]/gu)] : [],
      );
      const columns = named.map(([, header = ""]) => header).filter((one) => one !== "#Headers");
      expect(columns.filter((one) => !headers.includes(one))).toEqual([]);
    }
  });

  test("leads with the headline", () => {
    expect(cellAt(plan, 0, 0)).toMatchObject({
      content: {
        value: "8 of 40 partners (20.0%) produce 82.5% of $5.48M; 25 produced anything.",
      },
      format: { bold: true, fontSize: 15 },
    });
  });

  test("row 3 is one text over the cells that check that credited and direct are what was won", () => {
    const checks = plan.backing?.blocks.slice(0, 2) ?? [];
    expect(plan.backing?.sheet).toBe("Data notes");
    expect(checks[1]).toMatchObject({ row: 4, column: 8 });
    expect(checks[1]?.rows.flat()).toEqual([
      { formulaR1C1: "=ROUND(SUM(Portfolio[Attributed]),2)" },
      { formulaR1C1: '=ROUND(SUMIFS(Credits[Credit],Credits[Partner],"(direct)"),2)' },
      { value: 6_600_000 },
      { formulaR1C1: "=ROUND(R[-3]C+R[-2]C-R[-1]C,2)" },
    ]);
    const content = cellAt(plan, 2, 0)?.content;
    const formula = content && "formulaR1C1" in content ? content.formulaR1C1 : "";
    expect(formula).toMatch(/^=IF\('Data notes'!R8C9=0,"Adds up","Does not add up"\)&/u);
    expect(formula).toContain("FIXED('Data notes'!R5C9,2)");
    expect(plan.cells.filter(({ row }) => row === 2)).toHaveLength(1);
    const rules = plan.highlights.filter(({ kind }) => kind === "cell-begins");
    expect(rules).toMatchObject([
      { row: 2, column: 0, text: "Adds up", format: { fill: "#E2F0D9" } },
      { row: 2, column: 0, text: "Does not add up" },
    ]);
  });

  test("the cells behind it follow Data notes where somebody renamed or moved it", () => {
    const notes = { sheet: "Ann's notes", down: 2, right: 1 };
    const moved = portfolioSheet({ ...inputOf([1]), notes });
    expect(moved.backing?.sheet).toBe("Ann's notes");
    expect(moved.backing?.blocks[0]).toMatchObject({ row: 5, column: 8 });
    const content = cellAt(moved, 2, 0)?.content;
    expect(content).toMatchObject({
      formulaR1C1: expect.stringContaining("'Ann''s notes'!R10C10=0") as string,
    });
    expect(moved.pareto?.categories).toMatchObject({ sheet: "Ann's notes", row: 6, from: 12 });
  });

  test("of an earlier version the cells of row 3 are emptied, of this one nothing", () => {
    const standing = { ours: ["Rank"], theirs: [], isEarlier: true };
    const upgraded = portfolioSheet({ ...inputOf([1]), standing });
    expect(upgraded.retired).toHaveLength(7);
    expect(plan.retired).toEqual([]);
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
      expect(format).toMatchObject({ numberFormat: "0.0%" });
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
    const risky = portfolioSheet(named(inputOf([2, 1]), "A*"));
    const partner = "Portfolio[[#This Row],[Partner]]";
    const sum = (more: string) =>
      `=IF(${partner}="","",ROUND(SUMPRODUCT((Credits[Partner]=${partner})${more}*Credits[Credit]),2))`;
    expect(formulaOf(risky, "Attributed")).toBe(sum(""));
    expect(formulaOf(risky, "Sourced")).toBe(sum('*(Credits[Role]="Sourced")'));
  });

  test("every number fits its column: Excel would show ##### instead", () => {
    const large = planOf([90_000_000, 1], { direct: -20_000 });
    const figure = "$90,000,000,000".length;
    for (const header of ["Attributed", "Sourced", "This quarter"])
      expect(columnOf(large, header).width).toBeGreaterThan(figure);
  });

  test("long names widen their column, up to a limit", () => {
    const widthOf = (name: string) =>
      columnOf(portfolioSheet(named(inputOf([1]), name)), "Partner").width;
    expect([widthOf("Acme"), widthOf("x".repeat(30)), widthOf("x".repeat(90))]).toEqual([
      23, 32, 40,
    ]);
  });

  const currencies: readonly (readonly [string, string])[] = [
    ["USD", "$#,##0;-$#,##0"],
    ["EUR", '"€"#,##0;-"€"#,##0'],
    ["CHF", '"CHF "#,##0;-"CHF "#,##0'],
    ["", "#,##0;-#,##0"],
  ];
  test.each(currencies)("money in '%s' is formatted %s", (currency, numberFormat) => {
    const { format } = columnOf(planOf([1], { currency }), "Attributed");
    expect(format).toMatchObject({ numberFormat });
  });

  test("the chart stands over the advice within rows 1 to 5 and draws who produced, 40 at most", () => {
    const full = portfolioSheet(fullInput(fortyPartners));
    const upTo = full.table.columns.findIndex(({ header }) => header === "Action");
    const shown = full.table.columns.slice(0, upTo).filter(({ folded }) => folded !== true);
    const before = shown.reduce((sum, { width }) => sum + (width * 7 + 5) * 0.75, 0);
    const { pareto } = full;
    expect(pareto).toMatchObject({ width: 420, height: 81, count: 25 });
    expect(pareto?.left).toBeGreaterThanOrEqual(before);
    expect((pareto?.top ?? 0) + 81).toBeLessThanOrEqual(24 + 4 * 15);
    expect(planOf(new Array<number>(60).fill(1)).pareto?.count).toBe(40);
    expect(planOf([0, 0]).pareto).toBeNull();
  });

  test("each class has bars of its own colour, and they add up to the column", () => {
    const { pareto, backing } = plan;
    expect(pareto?.bars.map(({ name, fill }) => [name, fill])).toEqual([
      ...[
        ["Class A", "#262626"],
        ["Class B", "#6B6B6B"],
        ["Class C", "#A6A6A6"],
      ],
    ]);
    const rows = backing?.blocks.at(-1)?.rows ?? [];
    expect(rows.map((row) => row.length)).toEqual([40, 40, 40, 40, 40, 40]);
    expect(rows[2]?.[0]).toEqual({
      formulaR1C1:
        '=IFERROR(IF(INDEX(Portfolio[Class],R[-2]C)="A",INDEX(Portfolio[Attributed],R[-2]C),""),"")',
    });
  });

  test("the same input gives the same plan, and the time stands in one cell", () => {
    const input = inputOf(fortyPartners);
    expect(portfolioSheet(input)).toEqual(plan);
    const later = portfolioSheet({ ...input, builtAt: input.builtAt + 1 });
    const changed = later.cells.filter((cell, index) => {
      return JSON.stringify(cell) !== JSON.stringify(plan.cells[index]);
    });
    expect(changed.map(({ row, column }) => [row, column])).toEqual([[4, 0]]);
    expect(later.print?.footer).toBe("Built 2026-10-06 12:00");
    expect({ ...later, cells: [], print: null }).toEqual({ ...plan, cells: [], print: null });
  });

  test("text that comes from data is a value, never a formula", () => {
    const name = '=HYPERLINK("http://example.com")';
    const input = named(inputOf([1]), name);
    const [source] = input.sources;
    if (source === undefined) throw new Error("sources: none");
    const risky = portfolioSheet({ ...input, sources: [{ ...source, table: "=1+1" }] });
    expect(valuesOf(risky, "Partner")).toEqual([name]);
    const formulas = risky.cells.filter(({ content }) => "formulaR1C1" in content);
    expect(formulas.map(({ row }) => row)).toEqual([2]);
  });

  test("nobody to list still makes a sheet", () => {
    const empty = planOf([], { direct: 5 });
    expect(valuesOf(empty, "Partner")).toEqual([]);
    expect(cellAt(empty, 0, 0)?.content).toEqual({ value: "No deal names a partner." });
  });
});

describe("the line where the hours run out", () => {
  const lines = portfolioSheet(fullInput([3, 2, 1])).highlights.filter(
    (rule) => rule.kind === "formula" && rule.format.topEdge !== undefined,
  );

  test("is not drawn where they suffice: its cell is blank, and no row is row blank + 1", () => {
    expect(lines).toHaveLength(4);
    for (const rule of lines)
      expect(rule).toMatchObject({
        formula: "=AND(ISNUMBER('Data notes'!$I$9),ROW()-ROW([#Headers])='Data notes'!$I$9+1)",
      });
  });

  test.each([
    [0, 0, "'Data notes'!$I$9"],
    [17, 1, "'Data notes'!$Z$10"],
    [18, 1, "'Data notes'!$AA$10"],
    [44, 0, "'Data notes'!$BA$9"],
  ])("names its cell also %d columns further right", (right, down, address) => {
    expect(capacityCell({ sheet: "Data notes", right, down })).toBe(address);
  });
});
