import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Deal, DealBook } from "../../../src/domain/attribution/deal";
import { classSummary } from "../../../src/domain/portfolio/class-summary";
import { portfolio, type Portfolio } from "../../../src/domain/portfolio/portfolio";
import { fortyPartners } from "./stories";

const window = { from: 100, to: 200 };

const won = (amountMinor: number, partners: readonly number[], over: Partial<Deal> = {}): Deal =>
  ({
    label: "D",
    row: 2,
    state: "won",
    amountMinor,
    closeDate: 150,
    currency: "",
    partners,
    ...over,
  }) as Deal;

function ranked(book: DealBook): Portfolio {
  const result = portfolio(book, window);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

const names = (count: number) => Array.from({ length: count }, (_, index) => `P${index}`);

describe("portfolio", () => {
  test("forty partners: classes, shares and concentration of the stories", () => {
    const deals = fortyPartners.flatMap((thousands, partner) =>
      thousands === 0 ? [] : [won(thousands * 1000_00, [partner])],
    );
    const found = ranked({ deals: [...deals, won(1_120_000_00, [])], partners: names(40) });
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
    const found = ranked({ deals, partners: ["Acme"] });
    expect(found.partners[0]).toMatchObject({ attributedMinor: 6_00, wonDeals: 2 });
    expect(found).toMatchObject({ wonMinor: 6_00, wonDeals: 2 });
  });

  test("partners of one deal share it to the cent and each counts it as won", () => {
    const found = ranked({ deals: [won(100_00, [0, 1, 2])], partners: names(3) });
    expect(found.partners.map((partner) => partner.attributedMinor)).toEqual([3334, 3333, 3333]);
    expect(found.partners.map((partner) => partner.rank)).toEqual([1, 2, 2]);
    expect(found.partners.every((partner) => partner.wonDeals === 1)).toBe(true);
  });

  test("equal amounts stand in the order of folded names, with the same rank, class and shares", () => {
    const deals = [0, 1, 2].map((partner) => won(50_00, [partner]));
    const found = ranked({ deals, partners: ["beta", "Alpha", "Gamma"] });
    expect(found.partners.map(({ name, rank }) => [name, rank])).toEqual([
      ["Alpha", 1],
      ["beta", 1],
      ["Gamma", 1],
    ]);
    expect(new Set(found.partners.map((partner) => partner.cumulative))).toEqual(new Set([1]));
  });

  test("partners below zero come last, without share, at the rank after the last with revenue", () => {
    const deals = [won(-50_00, [0]), won(100_00, [1])];
    const found = ranked({ deals, partners: ["Refunded", "Payer", "Idle"] });
    expect(found.partners.map(({ name, rank, share }) => [name, rank, share])).toEqual([
      ["Payer", 1, 1],
      ["Idle", 2, null],
      ["Refunded", 2, null],
    ]);
    expect(found).toMatchObject({ creditedMinor: 50_00, positiveMinor: 100_00, wonMinor: 50_00 });
    expect(found.concentration?.hhi).toBe(10_000);
  });

  test("without revenue there is no concentration and no class", () => {
    const found = ranked({ deals: [won(5_00, [])], partners: ["Idle"] });
    expect(found.concentration).toBeNull();
    expect(found.partners[0]).toMatchObject({ rank: 1, class: "None" });
    expect(ranked({ deals: [], partners: [] }).partners).toEqual([]);
  });

  test("one currency is named, blanks beside it ignored", () => {
    const deals = [won(1, [0], { currency: "USD" }), won(1, [0])];
    expect(ranked({ deals, partners: ["Acme"] }).currency).toBe("USD");
  });

  test("several currencies are refused with their rows, unless only one is won in the window", () => {
    const euro = won(1, [0], { currency: "EUR", row: 7 });
    const dollars = [3, 9].map((row) => won(1, [0], { currency: "USD", row }));
    const partners = ["Acme"];
    expect(portfolio({ deals: [...dollars, euro], partners }, window)).toEqual({
      ok: false,
      problem: {
        code: "mixed-currencies",
        currencies: [
          { currency: "USD", rows: [3, 9] },
          { currency: "EUR", rows: [7] },
        ],
      },
    });
    const lost = { ...euro, state: "lost" } as const;
    const earlier = { ...euro, closeDate: 99 } as Deal;
    expect(ranked({ deals: [...dollars, lost, earlier], partners }).currency).toBe("USD");
  });
});

const partnerCount = 6;
const anyBook = fc
  .array(
    fc.record({
      amountMinor: fc.integer({ min: -1e9, max: 1e9 }),
      closeDate: fc.integer({ min: 90, max: 210 }),
      partners: fc.uniqueArray(fc.integer({ min: 0, max: partnerCount - 1 }), { maxLength: 4 }),
    }),
  )
  .map((deals): DealBook => ({
    deals: deals.map((deal) => won(deal.amountMinor, deal.partners, { closeDate: deal.closeDate })),
    partners: names(partnerCount),
  }));

describe("any portfolio", () => {
  test("credits and direct revenue add up to what was won, to the cent", () => {
    fc.assert(
      fc.property(anyBook, (book) => {
        const { differenceMinor, partners, creditedMinor } = ranked(book);
        expect(differenceMinor).toBe(0);
        const listed = partners.reduce((sum, partner) => sum + partner.attributedMinor, 0);
        expect(listed).toBe(creditedMinor);
      }),
    );
  });

  test("the order of the deals does not matter", () => {
    fc.assert(
      fc.property(anyBook, (book) => {
        const turned = { ...book, deals: [...book.deals].reverse() };
        expect(ranked(turned)).toEqual(ranked(book));
      }),
    );
  });

  test("a deal without a partner never changes that partner", () => {
    fc.assert(
      fc.property(anyBook, fc.integer(), (book, amount) => {
        const more = { ...book, deals: [...book.deals, won(amount, [1, 2])] };
        const first = (found: Portfolio) => found.partners.find(({ name }) => name === "P0");
        const pick = ({
          attributedMinor,
          wonDeals,
        }: {
          attributedMinor: number;
          wonDeals: number;
        }) => [attributedMinor, wonDeals];
        const [before, after] = [first(ranked(book)), first(ranked(more))];
        expect(after && pick(after)).toEqual(before && pick(before));
      }),
    );
  });

  test("lists every partner once, amounts falling, shares of the positive ones adding up to 1", () => {
    fc.assert(
      fc.property(anyBook, (book) => {
        const { partners, positiveMinor } = ranked(book);
        expect(partners.map(({ name }) => name).sort()).toEqual(names(partnerCount));
        const amounts = partners.map((partner) => partner.attributedMinor);
        expect(amounts).toEqual([...amounts].sort((a, b) => b - a));
        const shared = partners.reduce((sum, partner) => sum + (partner.share ?? 0), 0);
        expect(shared).toBeCloseTo(positiveMinor > 0 ? 1 : 0, 9);
      }),
    );
  });
});
