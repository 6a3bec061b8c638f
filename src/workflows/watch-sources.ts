import {
  touchedRows,
  watchChanges,
  type CellsChanged,
  type TouchedRows,
  type StopWatching,
} from "../excel/watch-changes";
import { ok, type Result } from "../domain/problem";
import type { Source } from "../tables/source";
import type { SourceChange, WatchedKind } from "../tables/source-change";
import type { WorkbookProblem } from "../tables/workbook-problem";
import { onceNoCellIsOpen } from "./waiting";

export type { StopWatching };

export type WatchedSource = { readonly kind: WatchedKind; readonly source: Source };

/**
 * Watches the tables a portfolio was built from and tells, after each change, all that changed
 * since the watch began; null once Excel would not say where. What this add-in writes is no change. A figure that only a formula gives
 * anew is not heard of: Excel tells of typed and pasted cells.
 */
export async function watchSources(
  watched: readonly WatchedSource[],
  tell: (changes: readonly SourceChange[] | null) => void,
): Promise<Result<StopWatching, WorkbookProblem>> {
  const changed = new Map<WatchedSource, Set<number>>();
  /** Those that were there once: what comes later is watched from then on. */
  const known = new Set<WatchedSource>();
  const gone = new Set<WatchedSource>();
  const heard: CellsChanged[] = [];
  const ended = new AbortController();
  let looking: Promise<void> | null = null;
  let isKnown = true;

  const all = (): readonly SourceChange[] =>
    watched
      .filter((its) => changed.has(its) || gone.has(its))
      .map((its) => ({
        kind: its.kind,
        rows: changed.get(its)?.size ?? 0,
        isGone: gone.has(its),
      }));

  const note = (touched: TouchedRows, index: number) => {
    const its = watched[index];
    if (its === undefined) return;
    if (touched !== null) known.add(its);
    if (touched === null) {
      if (known.has(its)) gone.add(its);
    } else if (touched.size > 0)
      changed.set(its, new Set([...(changed.get(its) ?? []), ...touched]));
  };

  const sources = watched.map(({ source }) => source);
  const look = async () => {
    while (heard.length > 0 && !ended.signal.aborted) {
      const changes = heard.splice(0);
      const rows = await onceNoCellIsOpen(
        () => touchedRows(sources, changes),
        () => undefined,
        ended.signal,
      );
      if (rows.ok) rows.value.forEach(note);
      else isKnown = false;
    }
    looking = null;
    if (ended.signal.aborted) return;
    if (!isKnown) tell(null);
    else if (changed.size + gone.size > 0) tell(all());
  };

  const there = await onceNoCellIsOpen(
    () => touchedRows(sources, []),
    () => undefined,
    ended.signal,
  );
  if (!there.ok) return there;
  there.value.forEach(note);
  const stop = await watchChanges((change) => {
    heard.push(change);
    looking ??= look();
  });
  if (!stop.ok) return stop;
  return ok(async () => {
    ended.abort();
    await stop.value();
  });
}
