import { describe, expect, test } from "vitest";
import { attribution } from "../../../src/domain/attribution/attribution";
import type { Deal, DealBook } from "../../../src/domain/attribution/deal";
import { undated, type Involvements } from "../../../src/domain/attribution/involvements";
import { dealModels, needsOrder } from "../../../src/domain/attribution/models";
import { roleCode, type Role } from "../../../src/domain/attribution/roles";
import { allTime, type Scope } from "../../../src/domain/attribution/scope";
import {
  selectJourneys,
  type InvolvementUse,
} from "../../../src/domain/attribution/select-journeys";
import { creditByPartner } from "../../../src/domain/attribution/shared";

const deal = (state: Deal["state"], closeDate: number | null, amountMinor = 100_00): Deal =>
  ({ label: "D", row: 2, currency: "", state, closeDate, amountMinor }) as Deal;

type Row = readonly [deal: number, partner: number, date?: number, role?: Role];

const involvementsOf = (rows: readonly Row[]): Involvements => ({
  deal: Int32Array.from(rows, ([at]) => at),
  partner: Int32Array.from(rows, ([, partner]) => partner),
  date: Int32Array.from(rows, ([, , date]) => date ?? undated),
  role: Uint8Array.from(rows, ([, , , role]) => roleCode(role ?? "Influenced")),
  credit: new Float64Array(rows.length),
});

const partners = ["Alpha", "Beta", "Gamma"];
const everything: Scope = { window: allTime, lookbackDays: null };

const select = (deals: readonly Deal[], rows: readonly Row[], scope: Partial<Scope> = {}) => {
  const book: DealBook = { deals, partners };
  return selectJourneys(book, involvementsOf(rows), { ...everything, ...scope });
};

const none: InvolvementUse = {
  won: 0,
  lost: 0,
  open: 0,
  outsideWindow: 0,
  afterClose: 0,
  beforeLookback: 0,
  undatedBesideDated: 0,
};

const credits = (
  selection: ReturnType<typeof select>,
  model: keyof typeof dealModels,
): readonly number[] => [...creditByPartner(selection.won, dealModels[model])];

describe("which rows count", () => {
  test("1: won deals in the window for revenue, lost ones otherwise, open ones not", () => {
    const deals = [
      deal("won", 150),
      deal("lost", 150),
      deal("open", 150),
      deal("won", 99),
      deal("won", 201),
      deal("lost", 99),
    ];
    const found = select(
      deals,
      deals.map((_, at): Row => [at, 0]),
      { window: { from: 100, to: 200 } },
    );
    expect(found.use).toEqual({ ...none, won: 1, lost: 1, open: 1, outsideWindow: 3 });
    expect(found.wonDeals).toEqual([0]);
    expect(credits(found, "even")).toEqual([100_00, 0, 0]);
  });

  test("1: both ends of the window are in it; without a close date only all of time is", () => {
    const deals = [deal("won", 100), deal("won", 200), deal("lost", null)];
    expect(select(deals, [], { window: { from: 100, to: 200 } })).toMatchObject({
      wonDeals: [0, 1],
      lost: { amount: new Float64Array(0) },
    });
    expect(select(deals, []).lost.amount).toHaveLength(1);
  });

  test("2: an involvement after the close is set aside, on the day of the close it is not", () => {
    const found = select(
      [deal("won", 150), deal("lost", 150)],
      [
        [0, 0, 151],
        [0, 1, 150],
        [1, 2, 151],
      ],
    );
    expect(found.use).toEqual({ ...none, won: 1, afterClose: 2 });
    expect(credits(found, "even")).toEqual([0, 100_00, 0]);
    expect(found.lost.party).toHaveLength(0);
  });

  test("2: so is one before the lookback; an undated one never is", () => {
    const rows: readonly Row[] = [
      [0, 0, 119],
      [0, 1, 120],
      [0, 2],
    ];
    const found = select([deal("won", 150)], rows, { lookbackDays: 30 });
    expect(found.use).toMatchObject({ won: 2, beforeLookback: 1, undatedBesideDated: 1 });
    expect(credits(found, "even")).toEqual([0, 50_00, 50_00]);
  });

  test("3: the engine takes touches as they are; identical rows meet when tables are read", () => {
    const found = select(
      [deal("won", 150)],
      [
        [0, 0, 140],
        [0, 0, 140],
        [0, 1, 140],
      ],
    );
    expect(credits(found, "linear").map(Math.round)).toEqual([66_67, 33_33, 0]);
  });

  test("4: an undated involvement counts where order does not matter, else beside no other", () => {
    const found = select(
      [deal("won", 150)],
      [
        [0, 0],
        [0, 1, 140],
      ],
    );
    expect(found.use).toEqual({ ...none, won: 2, undatedBesideDated: 1 });
    for (const model of ["role", "even", "linear"] as const)
      expect(credits(found, model), model).toEqual([50_00, 50_00, 0]);
    for (const model of ["first", "last", "position", "decay"] as const)
      expect(credits(found, model), model).toEqual([0, 100_00, 0]);
    expect(attribution(found, "markov").byPartnerMinor).toEqual([0, 100_00, 0]);
    expect(attribution(found, "markov").credits()).toEqual([
      { deal: null, partner: 1, role: null, share: 1, creditMinor: 100_00 },
      { deal: null, partner: null, role: null, share: null, creditMinor: 0 },
    ]);
    expect((["role", "sourced", "custom", "markov", "decay"] as const).map(needsOrder)).toEqual([
      ...[false, false, false, true, true],
    ]);
  });

  test("4: where no dated one is left, undated ones count in row order, after rule 2", () => {
    const found = select(
      [deal("won", 150)],
      [
        [0, 0],
        [0, 1],
        [0, 2, 151],
      ],
    );
    expect(found.use).toEqual({ ...none, won: 2, afterClose: 1 });
    expect(credits(found, "first")).toEqual([100_00, 0, 0]);
    expect(credits(found, "last")).toEqual([0, 100_00, 0]);
    expect(credits(found, "decay")).toEqual([50_00, 50_00, 0]);
  });

  test("5: order is date, then row: a tie in date keeps row order", () => {
    const found = select(
      [deal("won", 150), deal("won", 150)],
      [
        [0, 2, 140],
        [1, 0, 100],
        [0, 1, 130],
        [0, 0, 130],
      ],
    );
    expect(credits(found, "first")).toEqual([100_00, 100_00, 0]);
    expect(credits(found, "last")).toEqual([100_00, 0, 100_00]);
    expect([...found.won.partner]).toEqual([1, 0, 2, 0]);
  });

  test("6: a deal without an eligible involvement is direct, never spread", () => {
    const found = select([deal("won", 150), deal("won", 150, 7_00)], [[0, 0, 151]]);
    expect(attribution(found, "role")).toMatchObject({
      byPartnerMinor: [0, 0, 0],
      directMinor: 107_00,
      wonMinor: 107_00,
    });
    expect(attribution(found, "role").credits()).toMatchObject([
      { deal: 0, partner: null, role: null, share: 1, creditMinor: 100_00 },
      { deal: 1, partner: null, role: null, share: 1, creditMinor: 7_00 },
    ]);
  });

  test("8: a negative deal gives negative credit", () => {
    const found = select(
      [deal("won", 150, -100_01)],
      [
        [0, 0, 100],
        [0, 1, 120],
      ],
    );
    expect(attribution(found, "even").byPartnerMinor).toEqual([-50_01, -50_00, 0]);
    expect(attribution(found, "markov")).toMatchObject({ directMinor: -100_01 });
  });
});

describe("credits", () => {
  test("of a partner name its best role on the deal; ties go to the earlier involvement", () => {
    const found = select(
      [deal("won", 150, 1_00)],
      [
        [0, 2, 120, "Implementation"],
        [0, 1, 110, "Marketplace"],
        [0, 2, 130, "Co-sell"],
        [0, 0, undated, "Sourced"],
      ],
    );
    expect(attribution(found, "even").credits()).toEqual([
      { deal: 0, partner: 1, role: "Marketplace", share: 1 / 3, creditMinor: 34 },
      { deal: 0, partner: 2, role: "Co-sell", share: 1 / 3, creditMinor: 33 },
      { deal: 0, partner: 0, role: "Sourced", share: 1 / 3, creditMinor: 33 },
    ]);
  });
});
