import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Deal } from "../../../src/domain/attribution/deal";
import { wholeCredit } from "../../../src/domain/attribution/involvements";
import { comparedModels } from "../../../src/domain/attribution/models";
import { roleCode, type Role } from "../../../src/domain/attribution/roles";
import { dateSerial } from "../../../src/domain/numeric/date-serial";
import { modelStandings, type ShownModel } from "../../../src/domain/portfolio/model-standings";
import type { Involved } from "../../../src/domain/portfolio/portfolio";
import { rank, won } from "./involved";

const [alpha, beta, gamma] = [0, 1, 2];

type Touch = readonly [deal: number, partner: number, role: Role, date: number];

/** The worked example of the attribution specification. */
const touches: readonly Touch[] = [
  [0, alpha, "Sourced", dateSerial(2024, 11, 1)],
  [0, beta, "Co-sell", dateSerial(2025, 1, 10)],
  [0, gamma, "Implementation", dateSerial(2025, 2, 1)],
  [1, beta, "Sourced", dateSerial(2025, 1, 5)],
  [1, alpha, "Influenced", dateSerial(2025, 2, 15)],
  [1, beta, "Co-sell", dateSerial(2025, 3, 1)],
  [2, gamma, "Marketplace", dateSerial(2025, 3, 30)],
];

const deals: readonly Deal[] = [
  [100_000_00, dateSerial(2025, 2, 10)],
  [60_000_00, dateSerial(2025, 3, 20)],
  [40_000_00, dateSerial(2025, 3, 31)],
  [80_000_00, dateSerial(2025, 3, 31)],
].map(([amountMinor = 0, closeDate = 0]) => won(amountMinor, [], { closeDate })[0]);

const worked: Involved = {
  book: { deals, partners: ["Alpha", "Beta", "Gamma"] },
  involvements: {
    deal: Int32Array.from(touches, ([deal]) => deal),
    partner: Int32Array.from(touches, ([, partner]) => partner),
    role: Uint8Array.from(touches, ([, , role]) => roleCode(role)),
    date: Int32Array.from(touches, ([, , , date]) => date),
    credit: new Float64Array(touches.length),
  },
};

const window = { from: dateSerial(2025, 1, 1), to: dateSerial(2025, 12, 31) };

describe("three deals under every model", () => {
  const found = rank(worked, window);
  const of = (name: string) => found.partners.find((partner) => partner.name === name);

  test("Role credits 69,774.44, 74,436.09 and 55,789.47", () => {
    const amounts = ["Alpha", "Beta", "Gamma"].map((name) => of(name)?.attributedMinor);
    expect(amounts).toEqual([69_774_44, 74_436_09, 55_789_47]);
    expect(found).toMatchObject({ directMinor: 80_000_00, wonMinor: 280_000_00 });
  });

  test("the winner changes with the model", () => {
    const first = (model: ShownModel) =>
      found.partners.filter((partner) => partner.under[model].rank === 1).map(({ name }) => name);
    expect(first("role")).toEqual(["Beta"]);
    expect(first("first")).toEqual(["Alpha"]);
    expect(first("last")).toEqual(["Gamma"]);
    expect(first("even")).toEqual(["Gamma"]);
    expect(first("sourced")).toEqual(["Alpha"]);
  });

  test("best and worst are over the eight models that share all the credit, to the cent", () => {
    // Under Even the odd cent of the first deal is Alpha's, so that Beta is third.
    expect(["Alpha", "Beta", "Gamma"].map((name) => [of(name)?.best, of(name)?.worst])).toEqual([
      [1, 3],
      [1, 3],
      [1, 3],
    ]);
  });

  test("a class holds where all eight agree: Alpha has no revenue at all under Last touch", () => {
    expect(of("Alpha")?.under.last).toEqual({ rank: 3, class: "None", attributedMinor: 0 });
    expect(of("Alpha")?.holds).toBe(false);
  });

  test("what a partner sourced is credit of the same model where it stands as Sourced", () => {
    // Alpha on the first deal, Beta, whose best role it is, on the second.
    expect(of("Alpha")?.sourcedMinor).toBe(52_631_58);
    expect(of("Beta")?.sourcedMinor).toBe(42_857_14);
    expect(of("Gamma")?.sourcedMinor).toBe(0);
  });

  test("under another model the portfolio ranks by that model", () => {
    const first = rank(worked, window, "first");
    expect(first.model).toBe("first");
    expect(first.partners.map(({ name }) => name)).toEqual(["Alpha", "Beta", "Gamma"]);
    expect(first.partners.map(({ attributedMinor }) => attributedMinor)).toEqual([
      100_000_00, 60_000_00, 40_000_00,
    ]);
    expect(first.partners.map(({ best }) => best)).toEqual([1, 1, 1]);
  });

  test("own percentages over the whole are scaled to it, and counted", () => {
    const third = wholeCredit / 3;
    const credit = Float64Array.from([2, 2, 0, 1, 0, 0, 3], (parts) => parts * third);
    const involvements = { ...worked.involvements, credit };
    const own = rank({ ...worked, involvements }, window, "custom");
    expect(own.overCredited).toBe(1);
    // Half of the first deal each, a third of the second, all of the third.
    expect(own.partners.map(({ name, attributedMinor }) => [name, attributedMinor])).toEqual([
      ["Beta", 70_000_00],
      ["Alpha", 50_000_00],
      ["Gamma", 40_000_00],
    ]);
    expect(own.directMinor).toBe(120_000_00);
    expect(rank(worked, window).overCredited).toBe(0);
  });

  test("a line of the ledger says since when the partner was part of the deal", () => {
    const dates = found.ledger().map(({ deal, partner, date }) => [deal, partner, date]);
    expect(dates).toContainEqual([1, beta, dateSerial(2025, 1, 5)]);
    expect(dates).toContainEqual([2, gamma, dateSerial(2025, 3, 30)]);
  });

  test("the ledger adds up to what was won, direct revenue in lines of its own", () => {
    const lines = found.ledger();
    expect(lines.reduce((sum, { creditMinor }) => sum + creditMinor, 0)).toBe(found.wonMinor);
    expect(lines.filter(({ partner }) => partner === null)).toEqual([
      { deal: 3, partner: null, role: null, share: 1, creditMinor: 80_000_00, date: null },
    ]);
  });
});

test("the rank under any of the eight models lies between best and worst", () => {
  const amounts = fc.array(fc.integer({ min: -5, max: 20 }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(amounts, { minLength: 9, maxLength: 9 }), (byModel) => {
      const models = [...comparedModels, "sourced"] as const;
      const standings = modelStandings((model) => byModel[models.indexOf(model)] ?? []);
      for (const { under, best, worst, class: held } of standings) {
        const ranks = comparedModels.map((model) => under[model].rank);
        expect(ranks.every((its) => best <= its && its <= worst)).toBe(true);
        expect(ranks).toContain(best);
        expect(ranks).toContain(worst);
        const classes = comparedModels.map((model) => under[model].class);
        expect(held !== null).toBe(classes.every((its) => its === classes[0]));
      }
    }),
  );
});
