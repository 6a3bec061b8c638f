import { compensatedSum } from "../../numeric/compensated-sum";
import { balance } from "../../value/balance";
import { returnOnInvestment } from "../../value/return-on-investment";
import type { Settings } from "../settings";
import { quartersIn, type Window } from "../window";
import type { BothSides, InvestmentFact, PartnerFacts } from "./partner-facts";
import type { Economics } from "./partner-review";

/**
 * What a partner costs and what comes back for it, over a window.
 *
 * cost = amounts + hours · cost per hour; return per cost = attributed · gross margin / cost. What
 * was put in over days of which only some lie in the window counts for that part.
 */
export function economics(
  { investments, bothSides }: PartnerFacts,
  attributedMinor: number,
  { window, settings }: { readonly window: Window; readonly settings: Settings },
): Economics {
  const hours = within(window, investments, ({ hours: its }) => its);
  const amountMinor = within(window, investments, ({ amountMinor: its }) => its);
  const costMinor = costOf(hours, amountMinor, settings);
  const gainMinor = attributedMinor * settings.grossMargin;
  const roi = costMinor === null ? null : returnOnInvestment(gainMinor, costMinor);
  return {
    hoursPerQuarter: hours === null ? null : hours / quartersIn(window),
    costMinor,
    returnPerCost: costMinor === null || costMinor <= 0 ? null : gainMinor / costMinor,
    roi,
    revenuePerHour: hours === null || hours <= 0 ? null : attributedMinor / hours,
    balance: bothSides === null ? null : balanceOf(bothSides),
  };
}

function costOf(hours: number | null, amountMinor: number | null, settings: Settings) {
  if (hours === null && amountMinor === null) return null;
  return Math.round((amountMinor ?? 0) + (hours ?? 0) * settings.costPerHour * 100);
}

const balanceOf = (sides: BothSides): number =>
  balance(
    { value: sides.ourValueMinor, cost: sides.ourCostMinor },
    { value: sides.theirValueMinor, cost: sides.theirCostMinor },
  );

/** The part of a figure that lies in the window; null where none is recorded there. */
function within(
  window: Window,
  investments: readonly InvestmentFact[],
  figureOf: (investment: InvestmentFact) => number | null,
): number | null {
  const parts = investments.flatMap((investment) => {
    const figure = figureOf(investment);
    const part = partWithin(window, investment);
    return figure === null || part === 0 ? [] : [figure * part];
  });
  return parts.length === 0 ? null : compensatedSum(parts);
}

function partWithin(window: Window, { from, to }: InvestmentFact): number {
  const days = Math.min(to, window.to) - Math.max(from, window.from) + 1;
  return Math.max(days, 0) / (to - from + 1);
}
