import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { classSummary } from "../../../src/domain/portfolio/class-summary";
import { portfolio, type Portfolio } from "../../../src/domain/portfolio/portfolio";
import { involved, rank, won, type DealOf } from "./involved";
import { fortyPartners } from "./stories";

const window = { from: 100, to: 200 };

const ranked = (deals: readonly DealOf[], partners: readonly string[]): Portfolio =>
  rank(involved(deals, partners), window);

const names = (count: number) => Array.from({ length: count }, (_, index) => `P${index}`);

describe("portfolio", () => {
  test("forty partners: classes, shares and concentration of the stories", () => {
    const deals = fortyPartners.flatMap((thousands, partner) =>
      thousands === 0 ? [] : [won(thousands * 1000_00, [partner])],
    );
    const found = ranked([...deals, won(1_120_000_00, [])], names(40));
    expect(classSummary(found.partners)).toEqual({
      A: { partners: 8, attributedMinor: 4_520_000_00 },
      B: { partners: 8, attributedMinor: 730_000_00 },
      C: { partners: 9, attributedMinor: 230_000_00 },
      None: { partners: 15, attributedMinor: 0 },
    });
    expect(found).toMatchObject({
      creditedMinor: 5_480_000_00,
      directMinor: 1_120_000_00,
      wonMinor: 6_600_000_00,
      differenceMinor: 0,
      positiveMinor: 5_480_000_00,
    });
    expect(found.partners[2]?.cumulative).toBeCloseTo(0.5091, 4);
    expect(found.partners[24]?.cumulative).toBe(1);
    expect(found.partners.slice(25).map((partner) => partner.rank)).toEqual(new Array(15).fill(26));
    expect(found.partners[39]).toMatchObject({ share: null, cumulative: null, class: "None" });
  });

  test("only won deals that closed within the window count, both its ends included", () => {
    const deals = [
      won(1_00, [0], { closeDate: 99 }),
      won(2_00, [0], { closeDate: 100 }),
      won(4_00, [0], { closeDate: 200 }),
      won(8_00, [0], { closeDate: 201 }),
      won(16_00, [0], { state: "lost" }),
      won(32_00, [0], { state: "open" }),
    ];
    const found = ranked(deals, ["Acme"]);
    expect(found.partners[0]).toMatchObject({ attributedMinor: 6_00, wonDeals: 2 });
    expect(found).toMatchObject({ wonMinor: 6_00, wonDeals: 2 });
  });

  test("partners of one deal share it to the cent and each counts it as won", () => {
    const found = ranked([won(100_00, [0, 1, 2])], names(3));
    expect(found.partners.map((partner) => partner.attributedMinor)).toEqual([3334, 3333, 3333]);
    expect(found.partners.map((partner) => partner.rank)).toEqual([1, 2, 2]);
    expect(found.partners.every((partner) => partner.wonDeals === 1)).toBe(true);
  });

  test("equal amounts stand in the order of folded names, with the same rank, class and shares", () => {
    const deals = [0, 1, 2].map((partner) => won(50_00, [partner]));
    const found = ranked(deals, ["beta", "Alpha", "Gamma"]);
    expect(found.partners.map(({ name, rank }) => [name, rank])).toEqual([
      ["Alpha", 1],
      ["beta", 1],
      ["Gamma", 1],
    ]);
    expect(new Set(found.partners.map((partner) => partner.cumulative))).toEqual(new Set([1]));
  });

  test("partners below zero come last, without share, at the rank after the last with revenue", () => {
    const deals = [won(-50_00, [0]), won(100_00, [1])];
    const found = ranked(deals, ["Refunded", "Payer", "Idle"]);
    expect(found.partners.map(({ name, rank, share }) => [name, rank, share])).toEqual([
      ["Payer", 1, 1],
      ["Idle", 2, null],
      ["Refunded", 2, null],
    ]);
    expect(found).toMatchObject({ creditedMinor: 50_00, positiveMinor: 100_00, wonMinor: 50_00 });
    expect(found.concentration?.hhi).toBe(10_000);
  });

  test("without revenue there is no concentration and no class", () => {
    const found = ranked([won(5_00, [])], ["Idle"]);
    expect(found.concentration).toBeNull();
    expect(found.partners[0]).toMatchObject({ rank: 1, class: "None" });
    expect(ranked([], []).partners).toEqual([]);
  });

  test("one currency is named, blanks beside it ignored", () => {
    const deals = [won(1, [0], { currency: "USD" }), won(1, [0])];
    expect(ranked(deals, ["Acme"]).currency).toBe("USD");
  });

  test("several currencies are refused with their rows, unless only one is won in the window", () => {
    const euro = won(1, [0], { currency: "EUR", row: 7 });
    const dollars = [3, 9].map((row) => won(1, [0], { currency: "USD", row }));
    const partners = ["Acme"];
    expect(
      portfolio(involved([...dollars, euro], partners), {
        scope: { window, lookbackDays: null },
        model: "role",
      }),
    ).toEqual({
      ok: false,
      problem: {
        code: "mixed-currencies",
        currencies: [
          { currency: "USD", rows: [3, 9] },
          { currency: "EUR", rows: [7] },
        ],
      },
    });
    const lost = won(1, [0], { currency: "EUR", state: "lost" });
    const earlier = won(1, [0], { currency: "EUR", closeDate: 99 });
    expect(ranked([...dollars, lost, earlier], partners).currency).toBe("USD");
  });
});

const partnerCount = 6;
const anyDeals = fc
  .array(
    fc.record({
      amountMinor: fc.integer({ min: -1e9, max: 1e9 }),
      closeDate: fc.integer({ min: 90, max: 210 }),
      partners: fc.uniqueArray(fc.integer({ min: 0, max: partnerCount - 1 }), { maxLength: 4 }),
    }),
  )
  .map((deals) =>
    deals.map(({ amountMinor, closeDate, partners }) => won(amountMinor, partners, { closeDate })),
  );

const of = (deals: readonly DealOf[]): Portfolio => ranked(deals, names(partnerCount));

describe("any portfolio", () => {
  test("credits and direct revenue add up to what was won, to the cent", () => {
    fc.assert(
      fc.property(anyDeals, (deals) => {
        const { differenceMinor, partners, creditedMinor } = of(deals);
        expect(differenceMinor).toBe(0);
        const listed = partners.reduce((sum, partner) => sum + partner.attributedMinor, 0);
        expect(listed).toBe(creditedMinor);
      }),
    );
  });

  test("the order of the deals does not matter", () => {
    fc.assert(
      fc.property(anyDeals, (deals) => {
        // Markov solves its equations in the order of the deals; its last bits may differ.
        const seen = ({ ledger: _, partners, ...rest }: Portfolio) => ({
          ...rest,
          partners: partners.map(({ name, rank: its, attributedMinor, share }) => {
            return { name, its, attributedMinor, share };
          }),
        });
        expect(seen(of([...deals].reverse()))).toEqual(seen(of(deals)));
      }),
    );
  });

  test("a deal without a partner never changes that partner", () => {
    fc.assert(
      fc.property(anyDeals, fc.integer(), (deals, amount) => {
        const more = [...deals, won(amount, [1, 2])];
        const first = (found: Portfolio) => found.partners.find(({ name }) => name === "P0");
        const pick = ({
          attributedMinor,
          wonDeals,
        }: {
          attributedMinor: number;
          wonDeals: number;
        }) => [attributedMinor, wonDeals];
        const [before, after] = [first(of(deals)), first(of(more))];
        expect(after && pick(after)).toEqual(before && pick(before));
      }),
    );
  });

  test("lists every partner once, amounts falling, shares of the positive ones adding up to 1", () => {
    fc.assert(
      fc.property(anyDeals, (deals) => {
        const { partners, positiveMinor } = of(deals);
        expect(partners.map(({ name }) => name).sort()).toEqual(names(partnerCount));
        const amounts = partners.map((partner) => partner.attributedMinor);
        expect(amounts).toEqual([...amounts].sort((a, b) => b - a));
        const shared = partners.reduce((sum, partner) => sum + (partner.share ?? 0), 0);
        expect(shared).toBeCloseTo(positiveMinor > 0 ? 1 : 0, 9);
      }),
    );
  });
});
