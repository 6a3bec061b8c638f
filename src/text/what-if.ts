import type { PartnerReview } from "../domain/portfolio/review/partner-review";
import type { Freed, Warnings, WhatIf } from "../domain/portfolio/review/what-if";
import { percentReached } from "./advice";
import { counted, whole } from "./counting";
import { shortMoney } from "./money";
import { percent } from "./percent";

export const whatIfTitle = "What if we drop some?";

/** Who is dropped. */
export const whoText = {
  advised: "Recommended Exit",
  decided: "Decided Exit",
  flag: "With a flag",
  lowest: "Lowest by revenue",
  ticks: "My own ticks",
} as const;

/** "Drop 15: at most $80k (1.46%) at risk, 130 hours back" */
export function dropHeadline(tried: WhatIf, currency: string): string {
  const { dropped, atRisk, shareAtRisk, hours } = tried;
  if (dropped.length === 0) return "Drop nobody, and nothing changes";
  const share = shareAtRisk === null ? "" : ` (${percent(shareAtRisk)})`;
  const back = hours === null ? "" : `, ${counted(Math.round(hours.freed), "hour")} back`;
  const risk = `at most ${shortMoney(atRisk.highMinor, currency)}${share} at risk`;
  return `Drop ${whole(dropped.length)}: ${risk}${back}`;
}

/** What is at risk at least, and what is still open. */
export function atLeastLine({ atRisk, pipelineAtRiskMinor }: WhatIf, currency: string): string {
  const least = `At least ${shortMoney(atRisk.lowMinor, currency)} is at risk: what these partners sourced themselves.`;
  return pipelineAtRiskMinor === 0
    ? `${least} No open pipeline.`
    : `${least} ${shortMoney(pipelineAtRiskMinor, currency)} of pipeline too.`;
}

/** Everybody a warning names, each once. */
export const warned = ({ classAOrB, incubating, notForRevenue }: Warnings) => [
  ...new Set([...classAOrB, ...incubating, ...notForRevenue]),
];

export const alsoDrops = (count: number): string =>
  `This would also drop ${whole(count)} you may want.`;

/** "6 in class B, $460k. 4 incubating, too early to judge." */
export function warningLine(warnings: Warnings, currency: string): string {
  const { classAOrB, incubating, notForRevenue } = warnings;
  const classes = (["A", "B"] as const).flatMap((letter) => {
    const its = classAOrB.filter(({ ranked }) => ranked.class === letter);
    if (its.length === 0) return [];
    const minor = its.reduce((sum, { ranked }) => sum + ranked.attributedMinor, 0);
    return [`${whole(its.length)} in class ${letter}, ${shortMoney(minor, currency)}.`];
  });
  return [
    ...classes,
    ...(incubating.length === 0
      ? []
      : [`${whole(incubating.length)} incubating, too early to judge.`]),
    ...otherThanRevenue(notForRevenue),
  ].join(" ");
}

/** "1 capability partner, goal 80% reached." */
function otherThanRevenue(partners: readonly PartnerReview[]): readonly string[] {
  const [only, ...more] = partners;
  if (only === undefined) return [];
  if (more.length > 0) return [`${whole(partners.length)} not there for revenue.`];
  const progress = only.facts.goals[0]?.progress ?? null;
  const goal = progress === null ? "" : `, goal ${percentReached(progress)} reached`;
  return [`1 ${(only.facts.valueType ?? "other").toLowerCase()} partner${goal}.`];
}

export type WhatIfRow = {
  readonly name: string;
  readonly now: string;
  readonly after: string;
  readonly change: string;
};

const unknown = "not checked";

/** Now, after and the change, figure by figure. */
export function whatIfRows(
  tried: WhatIf,
  { partners, currency }: { readonly partners: number; readonly currency: string },
): readonly WhatIfRow[] {
  const money = (minor: number) => shortMoney(minor, currency);
  const number = (value: number) => whole(Math.round(value));
  const { revenueMinor, revenuePerCost, hhi, dropped } = tried;
  return [
    {
      name: "Partners",
      now: whole(partners),
      after: whole(partners - dropped.length),
      change: whole(-dropped.length),
    },
    {
      name: "Attributed revenue",
      now: money(revenueMinor.before),
      after: money(revenueMinor.after),
      change: lessBy(revenueMinor.before - revenueMinor.after, revenueMinor.before),
    },
    freedRow("Hours per quarter", tried.hours, number),
    freedRow("Cost", tried.costMinor, money),
    changeRow("Revenue per cost", revenuePerCost, (value) => value.toFixed(2).replace("-", "−")),
    changeRow("Concentration (HHI)", hhi, number),
  ];
}

const lessBy = (freed: number, of: number): string =>
  of === 0 || freed === 0 ? "0%" : percent(-freed / of);

const freedRow = (name: string, freed: Freed | null, text: (value: number) => string): WhatIfRow =>
  freed === null
    ? { name, now: unknown, after: unknown, change: "" }
    : {
        name,
        now: text(freed.before),
        after: text(freed.before - freed.freed),
        change: lessBy(freed.freed, freed.before),
      };

function changeRow(
  name: string,
  { before, after }: { readonly before: number | null; readonly after: number | null },
  text: (value: number) => string,
): WhatIfRow {
  const said = (value: number | null) => (value === null ? unknown : text(value));
  const by = before === null || after === null ? null : text(after - before);
  const change = by === null ? "" : by.startsWith("−") || Number(by) === 0 ? by : `+${by}`;
  return { name, now: said(before), after: said(after), change };
}

export const markText = (count: number): string => `Mark ${whole(count)} as Exit…`;
export const copyText = "Copy to a sheet";
export const leaveOut = "Leave them out";
export const noForecast =
  "A share of credit, not a forecast: some of this revenue may stay when a partner goes.";

/** What each Invest partner could get: whole hours, never more than there are. */
export const moreHours = (hours: number): string => counted(Math.floor(hours), "more hour");
