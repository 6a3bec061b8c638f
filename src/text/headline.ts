import { classSummary } from "../domain/portfolio/class-summary";
import type { Portfolio } from "../domain/portfolio/portfolio";
import { counted, whole } from "./counting";
import { shortMoney } from "./money";
import { percent } from "./percent";

/** The sentence a manager repeats, without its full stop: which few partners bring how much. */
export function headline(portfolio: Portfolio): string {
  const { partners, positiveMinor, currency } = portfolio;
  if (partners.length === 0) return "No deal names a partner";
  if (positiveMinor <= 0) return "No partner produced revenue in this window";
  const all = shortMoney(positiveMinor, currency);
  const [only] = partners;
  if (partners.length === 1 && only) return `The only partner, ${only.name}, produced ${all}`;
  const { A } = classSummary(partners);
  const few = `${whole(A.partners)} of ${counted(partners.length, "partner")}`;
  const produce = A.partners === 1 ? "produces" : "produce";
  const share = percent(A.attributedMinor / positiveMinor);
  return `${few} (${percent(A.partners / partners.length)}) ${produce} ${share} of ${all}`;
}

/**
 * What stands behind the headline: "25 produced anything; 10 are logos; 2 are below zero". "" if
 * nothing does.
 *
 * @param logos how many partners are flagged as logos
 */
export function producedLine({ partners, positiveMinor }: Portfolio, logos = 0): string {
  const producing = partners.filter((partner) => partner.attributedMinor > 0).length;
  const negative = partners.filter((partner) => partner.attributedMinor < 0).length;
  const produced =
    positiveMinor > 0 && partners.length > 1 ? [`${whole(producing)} produced anything`] : [];
  const below =
    negative > 0 ? [`${whole(negative)} ${negative === 1 ? "is" : "are"} below zero`] : [];
  const idle = logos > 0 ? [logos === 1 ? "1 is a logo" : `${whole(logos)} are logos`] : [];
  return [...produced, ...idle, ...below].join("; ");
}

/** Both as one sentence, as it stands on the sheet. */
export const headlineSentence = (portfolio: Portfolio, logos = 0): string =>
  `${[headline(portfolio), producedLine(portfolio, logos)].filter((part) => part !== "").join("; ")}.`;
