import type { DecisionRow } from "../domain/portfolio/quarter/decision-rows";
import type { Source } from "../tables/source";
import type { SourceChange, WatchedKind } from "../tables/source-change";
import type { BesideRole } from "./beside-tables";
import type { Built, BuildRequest } from "./build-portfolio";
import type { ReadDecisionEntries } from "../tables/read-decision-entry";
import { customerTables } from "../tables/read-customer-lists";
import { readDecisionEntries } from "./decide";
import { decisionsNames, portfolioNames, scorecardNames, settingsNames } from "./names";
import { readPast } from "./read-past";
import { watchSelectedPartner } from "./watch-partner";
import { watchSources, type StopWatching, type WatchedSource } from "./watch-sources";

export type { SourceChange, StopWatching };

/** What is decided, as it stands in the sheet. */
export type DecidedNow = ReadDecisionEntries & { readonly past: readonly DecisionRow[] };

export type PortfolioNews = {
  /** What changed since the build; null where nobody can tell. */
  readonly changed: (changes: readonly SourceChange[] | null) => void;
  /** Somebody typed a decision, or marked an action done, in the sheet: to be read in its turn. */
  readonly decided: (read: () => Promise<DecidedNow | null>) => void;
  /** Whose row is selected in the sheet. */
  readonly selected: (partner: string | null) => void;
};

const kinds: Readonly<Record<BesideRole, WatchedKind>> = {
  Partners: "partners",
  Investments: "investments",
  Milestones: "milestones",
  Goals: "goals",
  Aliases: "aliases",
};

/** Watches all that a portfolio rests on, and what people do on its sheet. */
export async function watchPortfolio(
  built: Built,
  request: Pick<BuildRequest, "candidate" | "involving">,
  news: PortfolioNews,
): Promise<StopWatching> {
  const ended = new AbortController();
  const decisions = (["Portfolio", "Decisions"] as const).map((name): WatchedSource => {
    const { table } = name === "Portfolio" ? portfolioNames : decisionsNames;
    return { kind: "decisions", source: tableOf(table) };
  });
  const watches = [
    await watchSources(sourcesOf(built, request), news.changed, built.meanwhile),
    await watchSources(decisions, () => {
      news.decided(() => readDecided(built, ended.signal));
    }),
    await watchSelectedPartner(news.selected),
  ];
  // Without its watch nobody knows whether the portfolio is out of date.
  if (watches[0]?.ok !== true) news.changed(null);
  return async () => {
    ended.abort();
    for (const watch of watches) if (watch.ok) await watch.value?.();
  };
}

const tableOf = (name: string): Source => ({ kind: "table", name });

const sourcesOf = (
  { opened }: Built,
  { candidate, involving }: Pick<BuildRequest, "candidate" | "involving">,
): readonly WatchedSource[] => [
  { kind: "deals", source: candidate.source },
  ...(involving.kind === "table"
    ? [{ kind: "involvements", source: involving.candidate.source } as const]
    : []),
  ...opened.besides.map(({ table }) => ({ kind: kinds[table.role], source: table.source })),
  { kind: "settings", source: tableOf(settingsNames.table) },
  { kind: "ratings", source: tableOf(scorecardNames.table) },
  ...Object.values(customerTables).map(
    (name) => ({ kind: "lists", source: tableOf(name) }) as const,
  ),
];

/** Null once the watch has ended, and where Excel does not say. */
async function readDecided({ preview }: Built, signal: AbortSignal): Promise<DecidedNow | null> {
  const patience = { onWait: () => undefined, signal };
  const entries = await readDecisionEntries(patience);
  const past = await readPast(patience, preview.besides.aliases.canonical);
  if (!entries.ok || !past.ok || signal.aborted) return null;
  return { ...entries.value, past: past.value.rows };
}
