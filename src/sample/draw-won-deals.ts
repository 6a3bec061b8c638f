import { roleCode, roleWeights, type Role } from "../domain/attribution/roles";
import { alliances, type Alliance } from "./alliances";
import { cutAmount, piecesOf } from "./cut-amount";
import { revenueTargets, type RevenueTarget } from "./revenue-targets";
import { drawDeal, type SampleDeal } from "./sample-deal";
import { quarterDays, windowQuarters } from "./sample-quarters";
import type { SeededRandom } from "./seeded-random";

/**
 * The won deals of the window, drawn backwards from what the role model is to credit. First the
 * deals sold together: their amount is a whole number of dollars per tenth of a role's weight, so
 * that every partner's credit of them is whole. What a partner then lacks of its target in a
 * quarter is cut into deals of its own, which are credited to it alone whatever the model.
 */
export function drawWonDeals(random: SeededRandom): readonly SampleDeal[] {
  const shared = alliances.flatMap((alliance) =>
    alliance.quarters.map((quarter) => drawShared(random, alliance, quarter)),
  );
  return [
    ...shared.map(({ deal }) => deal),
    ...revenueTargets.flatMap((target) => drawOwn(random, target, shared)),
    ...drawDirect(random),
  ];
}

type Shared = {
  readonly deal: SampleDeal;
  readonly quarter: number;
  /** In dollars. */
  readonly credits: readonly {
    readonly partner: string;
    readonly role: Role;
    readonly amount: number;
  }[];
};

const tenths = (role: Role): number => roleWeights[roleCode(role)] ?? 0;

function drawShared(random: SeededRandom, alliance: Alliance, quarter: number): Shared {
  const { parts, tenth, quarters } = alliance;
  const typical = tenth / quarters.length;
  const whole = Math.round((typical * random.between(90, 110)) / 1000) * 10;
  const credits = parts.map(([partner, role]) => ({ partner, role, amount: whole * tenths(role) }));
  const amount = credits.reduce((sum, credit) => sum + credit.amount, 0);
  const deal = drawDeal(random, quarterDays(quarter), { stage: "Closed Won", amount, parts });
  return { deal, quarter, credits };
}

/** What is missing of a target, quarter by quarter and of it what is to be Sourced. */
function drawOwn(
  random: SeededRandom,
  { partner, quarters, sourced }: RevenueTarget,
  shared: readonly Shared[],
): readonly SampleDeal[] {
  const had = shared.flatMap(({ quarter, credits }) =>
    credits
      .filter((credit) => credit.partner === partner)
      .map((credit) => ({ ...credit, quarter })),
  );
  const year = thousand(quarters.reduce((sum, one) => sum + one, 0));
  const pieces = windowQuarters.flatMap((quarter) => {
    const credited = had.filter((credit) => credit.quarter === quarter);
    const rest = less(thousand(quarters[quarter]), credited, `${partner}, quarter ${quarter}`);
    const amounts = cutAmount(random, rest, piecesOf(rest, typicalOf(year)));
    return amounts.map((amount) => ({ quarter, amount }));
  });
  const sourcedHad = had.filter(({ role }) => role === "Sourced");
  const toSource = less(thousand(sourced), sourcedHad, `${partner}, sourced`);
  return withRoles(random, pieces, toSource).map(({ quarter, amount, role }) =>
    drawDeal(random, quarterDays(quarter), {
      ...{ stage: "Closed Won", amount, parts: [[partner, role]] },
    }),
  );
}

const thousand = (thousands: number): number => Math.round(thousands * 1000);

function less(target: number, credited: readonly { readonly amount: number }[], of: string) {
  const rest = credited.reduce((left, { amount }) => left - amount, target);
  if (rest < 0) throw new Error(`target below what is shared: ${of}`);
  return rest;
}

/** Larger partners bring larger deals, and more of them. */
const typicalOf = (year: number): number => 11_000 + year * 0.031;

type Piece = { readonly quarter: number; readonly amount: number };

/** Some of the pieces, as much as is to be sourced; one may be cut in two for it. */
function withRoles(random: SeededRandom, pieces: readonly Piece[], sourced: number) {
  let left = sourced;
  return random.shuffled(pieces).flatMap(({ quarter, amount }) => {
    const part = Math.min(left, amount);
    left -= part;
    const others = random.oneOf<Role>(["Co-sell", "Influenced", "Influenced", "Implementation"]);
    return [
      ...(part > 0 ? [{ quarter, amount: part, role: "Sourced" as const }] : []),
      ...(part < amount ? [{ quarter, amount: amount - part, role: others }] : []),
    ];
  });
}

/** Nobody else took part in these. */
const direct = [310_000, 250_000, 260_000, 300_000] as const;

const drawDirect = (random: SeededRandom): readonly SampleDeal[] =>
  direct.flatMap((total, quarter) =>
    cutAmount(random, total, 6).map((amount) =>
      drawDeal(random, quarterDays(quarter), { stage: "Closed Won", amount, parts: [] }),
    ),
  );
