import { describe, expect, test } from "vitest";
import { dateSerial } from "../../src/domain/numeric/date-serial";
import { listedFacts, noFacts } from "../../src/domain/portfolio/review/partner-facts";
import { canonicalOf } from "../../src/tables/aliases";
import type { CellValue } from "../../src/tables/cell-value";
import { recogniseGoals } from "../../src/tables/goals-fields";
import { recogniseInvestments } from "../../src/tables/investments-fields";
import { recogniseMilestones } from "../../src/tables/milestones-fields";
import { partnerFacts, sourcesOf, type FactTables } from "../../src/tables/partner-facts";
import { recognisePartners } from "../../src/tables/partners-fields";
import { readGoals } from "../../src/tables/read-goals";
import { readInvestments } from "../../src/tables/read-investments";
import { readMilestones } from "../../src/tables/read-milestones";
import { readPartners } from "../../src/tables/read-partners";
import { rowsSetAside } from "../../src/tables/rows-set-aside";
import { gridOf, type Rows } from "./records";

const partners = (headers: readonly CellValue[], rows: Rows) =>
  readPartners(gridOf("Partners", headers, rows), recognisePartners(headers).columns);

const nothing: FactTables = {
  ...{ partners: null, investments: null, milestones: null, goals: null },
  ...{ canonical: canonicalOf([]), rowsSetAside: new Map(), fiscalYearStartsIn: 1 },
};

const investmentHeaders = ["Partner", "Quarter", "Hours", "Amount"];
const investments = (rows: Rows) =>
  readInvestments(
    gridOf("Investments", investmentHeaders, rows),
    recogniseInvestments(investmentHeaders).columns,
  );

const goalHeaders = ["ID", "Metric", "Baseline", "Target", "By", "Current"];
const goals = readGoals(
  gridOf("Goals", goalHeaders, [["G1", "Deals", 20, 70, "2026-12-31", 60]]),
  recogniseGoals(goalHeaders).columns,
);

const milestoneHeaders = ["Partner", "Deliverable", "Side", "Due", "Done"];
const milestones = readMilestones(
  gridOf("Milestones", milestoneHeaders, [
    ["acme inc", "Launch", "Us", "2026-06-30", "2026-07-02"],
    ["ACME", "Train", "Them", "2026-06-30", "Y"],
    ["Acme", "Sell", "", "", "N"],
  ]),
  recogniseMilestones(milestoneHeaders).columns,
);

describe("the facts of a partner", () => {
  const headers = ["Partner", "Value type", "Start date", "Goal ids", "Exit terms", "Our value"];
  const sides = ["Our cost", "Their value", "Their cost"];

  test("come from its row in the list", () => {
    const list = partners(
      [...headers, ...sides],
      [["ACME ", "capability", "2024-02-29", "G1; G9", "Y", 500, 100, 300, 120]],
    );
    const facts = partnerFacts({ ...nothing, partners: list, goals })("acme");
    expect(facts).toMatchObject({
      ...{ isListed: true, valueType: "Capability", startDate: dateSerial(2024, 2, 29) },
      ...{ exitTerms: true, unread: [], introductions: null, rowsSetAside: 0 },
      bothSides: {
        ...{ ourValueMinor: 500_00, ourCostMinor: 100_00 },
        ...{ theirValueMinor: 300_00, theirCostMinor: 120_00 },
      },
    });
    // G9 is no goal of the table.
    expect(facts?.goals).toEqual([
      { id: "G1", metric: "Deals", by: dateSerial(2026, 12, 31), progress: 0.8 },
    ]);
  });

  test("without a table of goals a link stands, and nobody knows how far it is", () => {
    const list = partners(["Partner", "Goal ids"], [["Acme", "G1"]]);
    const facts = partnerFacts({ ...nothing, partners: list })("acme");
    expect(facts?.goals).toEqual([{ id: "G1", metric: null, by: null, progress: null }]);
  });

  test("both sides need all four figures, and an unreadable cell is not a blank one", () => {
    const list = partners(
      ["Partner", "Our value", ...sides, "Exit terms"],
      [["Acme", 500, 100, "", 120, "mostly"]],
    );
    const facts = partnerFacts({ ...nothing, partners: list })("acme");
    expect([facts?.bothSides, facts?.exitTerms, facts?.unread]).toEqual([
      null,
      null,
      ["exitTerms"],
    ]);
  });

  test("names meet through Aliases, also in the list itself", () => {
    const canonical = canonicalOf([{ written: "Acme Inc", partner: "Acme" }]);
    const list = partners(
      ["Partner", "Type"],
      [
        ["Acme Inc", "Reseller"],
        ["Acme", "Integrator"],
      ],
    );
    const facts = partnerFacts({ ...nothing, partners: list, milestones, canonical })("acme");
    expect(facts?.type).toBe("Integrator");
    expect(facts?.milestones).toEqual([
      {
        ...{ deliverable: "Launch", side: "Us", due: dateSerial(2026, 6, 30) },
        ...{ isDone: true, doneOn: dateSerial(2026, 7, 2) },
      },
      {
        deliverable: "Train",
        side: "Them",
        due: dateSerial(2026, 6, 30),
        isDone: true,
        doneOn: null,
      },
      { deliverable: "Sell", side: null, due: null, isDone: false, doneOn: null },
    ]);
    expect(partnerFacts({ ...nothing, partners: list, canonical })("acme inc")).toBeNull();
  });

  test.each<readonly [CellValue, number, readonly [number, number]]>([
    ["2026 Q3", 1, [dateSerial(2026, 7, 1), dateSerial(2026, 9, 30)]],
    ["FY2026 Q1", 4, [dateSerial(2025, 4, 1), dateSerial(2025, 6, 30)]],
    ["FY2026 Q4", 4, [dateSerial(2026, 1, 1), dateSerial(2026, 3, 31)]],
    ["2026-05-07", 4, [dateSerial(2026, 5, 7), dateSerial(2026, 5, 7)]],
  ])(
    "an investment of %s, fiscal years from month %i, has its days",
    (when, startsIn, [from, to]) => {
      const facts = partnerFacts({
        ...nothing,
        investments: investments([["Acme", when, 12, 800]]),
        fiscalYearStartsIn: startsIn,
      })("acme");
      expect(facts).toEqual({
        ...noFacts,
        investments: [{ from, to, hours: 12, amountMinor: 800_00 }],
      });
    },
  );

  test("are none where no table names the partner", () => {
    expect(partnerFacts({ ...nothing, milestones })("beta")).toBeNull();
  });
});

describe("rows set aside", () => {
  const cells = gridOf(
    "Touches",
    ["Deal", "Partner"],
    [
      ["D1", "Acme; Beta"],
      ["D2", "ACME Inc"],
      ["D3", "Gamma"],
      ["D4", ""],
    ],
  );
  const canonical = canonicalOf([{ written: "Acme Inc", partner: "Acme" }]);

  test("count for each partner that they name", () => {
    const counts = rowsSetAside([{ cells, partnerColumn: 1, rows: [5, 6, 6, 8] }], canonical);
    expect([...counts]).toEqual([
      ["acme", 2],
      ["beta", 1],
    ]);
    expect(partnerFacts({ ...nothing, rowsSetAside: counts })("acme")).toEqual({
      ...noFacts,
      rowsSetAside: 2,
    });
  });

  test("name nobody where no column does", () => {
    expect(rowsSetAside([{ cells, partnerColumn: undefined, rows: [5] }], canonical).size).toBe(0);
  });
});

describe("the sources", () => {
  const told = { hasRatings: true, hasRoles: false };

  test("are nothing without tables", () => {
    expect(sourcesOf(nothing, told)).toEqual({
      facts: new Set(),
      ...{ hasGoals: false, hasMilestones: false, hasInvestments: false },
      ...{ hasIntroductions: false, ...told },
    });
  });

  test("are the columns that stand; both sides take all four", () => {
    const list = partners(
      ["Partner", "Our sponsor", "Our value", "Goal ids"],
      [["Acme", "", "", ""]],
    );
    const { facts, hasGoals } = sourcesOf({ ...nothing, partners: list, goals }, told);
    expect([...facts].toSorted()).toEqual(["goals", "ourSponsor"]);
    expect(hasGoals).toBe(true);
  });

  test("of a full list are all facts", () => {
    const all = [
      ...["Partner", "Value type", "Stage", "Start date", "Our sponsor", "Their sponsor"],
      ...["Last review", "Exit terms", "Goal ids", "Our value", "Our cost", "Their value"],
      ...["Their cost", "Backup contact", "Contact changed"],
    ];
    const { facts } = sourcesOf({ ...nothing, partners: partners(all, []) }, told);
    expect(facts).toEqual(new Set(listedFacts));
  });
});
