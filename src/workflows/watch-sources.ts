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
 * Watches the tables a portfolio was built from and tells, after each change to them, all that changed
 * since the watch began; null once Excel would not say where. What this add-in writes is no change.
 * A figure that only a formula gives anew is not heard of: Excel tells of typed and pasted cells.
 *
 * @param earlier what was heard before, while these tables were read
 */
export async function watchSources(
  watched: readonly WatchedSource[],
  tell: (changes: readonly SourceChange[] | null) => void,
  earlier: readonly CellsChanged[] = [],
): Promise<Result<StopWatching, WorkbookProblem>> {
  const changed = new Map<WatchedSource, Set<number>>();
  /** Of those that were there once: what comes later is watched from then on. */
  const rowCounts = new Map<WatchedSource, number>();
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

  /** Whether it is news. */
  const note = (touched: TouchedRows, index: number): boolean => {
    const its = watched[index];
    if (its === undefined) return false;
    const before = rowCounts.get(its);
    if (touched === null) {
      if (before === undefined || gone.has(its)) return false;
      gone.add(its);
      return true;
    }
    rowCounts.set(its, touched.rowCount);
    // Rows deleted at its end are no longer there to be touched.
    const rows = touched.rows.size > 0 ? [...touched.rows] : rowsBetween(touched.rowCount, before);
    if (rows.length === 0) return false;
    changed.set(its, new Set([...(changed.get(its) ?? []), ...rows]));
    return true;
  };

  const sources = watched.map(({ source }) => source);
  const look = async () => {
    let isNews = false;
    while (heard.length > 0 && !ended.signal.aborted) {
      const changes = heard.splice(0);
      const rows = await onceNoCellIsOpen(
        () => touchedRows(sources, changes),
        () => undefined,
        ended.signal,
      );
      if (rows.ok) isNews = rows.value.map(note).includes(true) || isNews;
      else isKnown = false;
    }
    looking = null;
    if (ended.signal.aborted) return;
    if (!isKnown) tell(null);
    else if (isNews) tell(all());
  };

  const there = await onceNoCellIsOpen(
    () => touchedRows(sources, []),
    () => undefined,
    ended.signal,
  );
  if (!there.ok) return there;
  there.value.forEach(note);
  heard.push(...earlier);
  const stop = await watchChanges((change) => {
    heard.push(change);
    looking ??= look();
  });
  if (!stop.ok) return stop;
  if (earlier.length > 0) looking ??= look();
  return ok(async () => {
    ended.abort();
    await stop.value();
  });
}

/** Numbers that no row of a sheet has, one for each row that is missing. */
const rowsBetween = (now: number, before = now): readonly number[] =>
  Array.from({ length: Math.max(0, before - now) }, (_, index) => -(now + index + 1));
