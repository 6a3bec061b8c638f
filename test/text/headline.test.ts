import { describe, expect, test } from "vitest";
import { defaultSettings } from "../../src/domain/portfolio/settings";
import type { Portfolio } from "../../src/domain/portfolio/portfolio";
import { headline, headlineSentence, producedLine } from "../../src/text/headline";
import {
  builtLine,
  certaintyLine,
  concentrationLine,
  settingsLine,
} from "../../src/text/portfolio-lines";
import { dateSerial } from "../../src/domain/numeric/date-serial";
import { involved, rank, won } from "../domain/portfolio/involved";
import { fortyPartners } from "../domain/portfolio/stories";

/** Partners that brought these amounts, in thousands. */
function brought(thousands: readonly number[], currency = "USD"): Portfolio {
  const deals = thousands.flatMap((amount, partner) =>
    amount === 0 ? [] : [won(amount * 1000_00, [partner], { closeDate: 1, currency })],
  );
  const partners = thousands.map((_, index) => `P${index}`);
  return rank(involved(deals, partners), { from: 0, to: 2 });
}

const rows: readonly (readonly [string, readonly number[], string])[] = [
  [
    "forty partners",
    fortyPartners,
    "8 of 40 partners (20.0%) produce 82.5% of $5.48M; 25 produced anything.",
  ],
  [
    "one class A",
    [85, 10, 5, 0],
    "1 of 4 partners (25.0%) produces 85.0% of $100k; 3 produced anything.",
  ],
  ["one partner", [730], "The only partner, P0, produced $730k."],
  ["nobody with revenue", [0, 0], "No partner produced revenue in this window."],
  ["one partner without revenue", [0], "No partner produced revenue in this window."],
  ["no partner", [], "No deal names a partner."],
  [
    "partners below zero",
    [90, 10, -5, -1],
    "1 of 4 partners (25.0%) produces 90.0% of $100k; 2 produced anything; 2 are below zero.",
  ],
  ["all below zero", [-5, 0], "No partner produced revenue in this window; 1 is below zero."],
];

describe("the headline", () => {
  test.each(rows)("of %s", (_, thousands, sentence) => {
    expect(headlineSentence(brought(thousands))).toBe(sentence);
  });

  test("comes in two parts for the pane", () => {
    const found = brought(fortyPartners);
    expect(headline(found)).toBe("8 of 40 partners (20.0%) produce 82.5% of $5.48M");
    expect(producedLine(found)).toBe("25 produced anything");
  });
});

const concentrations: readonly (readonly [string, readonly number[], string])[] = [
  [
    "forty partners",
    fortyPartners,
    "Top 1 22.6%, top 3 50.9%, spread out as if 8.5 equal partners (HHI 1,171).",
  ],
  ["one partner", [5], "Top 1 100.0%, spread out as if 1.0 equal partner (HHI 10,000)."],
  ["three partners", [2, 1, 1], "Top 1 50.0%, spread out as if 2.7 equal partners (HHI 3,750)."],
  ["nobody", [0], "Concentration not checked: no partner has revenue above zero in this window."],
];

describe("the lines below it", () => {
  test.each(concentrations)("concentration of %s", (_, thousands, line) => {
    expect(concentrationLine(brought(thousands))).toBe(line);
  });

  test("settings are printed, an unknown currency as not checked", () => {
    const settings = { asOf: dateSerial(2026, 9, 30), settings: defaultSettings, capacity: null };
    const window = { from: dateSerial(2025, 10, 1), to: dateSerial(2026, 9, 30) };
    const line = (currency: string) =>
      settingsLine({ ...brought([1], currency), window, model: "even" }, settings);
    const common =
      "As of 2026-09-30. Window 2025-10-01 to 2026-09-30. Model even (each partner of a deal the same). No lookback limit. Class cuts 80%, 95%.";
    expect(line("USD")).toBe(`${common} Currency USD.`);
    expect(line("")).toBe(`${common} Currency not checked.`);
    const capacity = { hours: 480, partners: 12 };
    expect(
      settingsLine({ ...brought([1]), window, model: "even" }, { ...settings, capacity }),
    ).toContain("480 hours reach 12 partners.");
  });

  test("what holds comes before how concentrated it is; without revenue nothing can hold", () => {
    expect(certaintyLine(brought([85, 10, 5, 0]))).toBe(
      "The one class A partner stays class A under all eight models; all ranks hold. Top 1 85.0%, top 3 100.0%, spread out as if 1.4 equal partners (HHI 7,350).",
    );
    expect(certaintyLine(brought([0]))).toBe(
      "Concentration not checked: no partner has revenue above zero in this window.",
    );
  });

  test("the build says what it was made from and what became of the rows of every table", () => {
    const at = dateSerial(2026, 10, 5) + 14.5 / 24;
    const used = { revenue: 4238, otherUse: 2470, setAside: 3, hidden: 0 };
    const deals = { table: "maven_crm_closed", kind: "deals", read: 6711, ...used } as const;
    const built =
      "Built 2026-10-05 14:30 from 6,711 rows of maven_crm_closed: 4,238 won, 2,470 not won, 3 set aside";
    const bare = { isLedgerSummed: false, notChecked: [], taken: [] };
    expect(builtLine(at, [deals], bare)).toBe(`${built}.`);
    const some = { revenue: 8, otherUse: 1, setAside: 1, hidden: 0 };
    const touches = { table: "Touches", kind: "involvements", read: 10, ...some } as const;
    expect(builtLine(at, [deals, touches], bare)).toBe(
      `${built}; 10 rows of Touches: 8 on won deals, 1 on others, 1 set aside.`,
    );
    const said = { isLedgerSummed: true, notChecked: ["sponsors", "goals"], taken: ["Type"] };
    expect(builtLine(at, [deals, touches, { ...touches, kind: "beside" }], said)).toBe(
      "Built 2026-10-05 14:30 from 6,731 rows in 3 tables; 5 set aside, see Data notes. Credits is summed by partner and quarter. Not checked: sponsors, goals. Left out, as columns of yours have these names: Type.",
    );
  });
});
