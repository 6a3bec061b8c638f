import { foldName } from "../attribution/partner-name";
import { failure, ok, type Result } from "../problem";

/** Counts of distinct accounts, but for the index. */
export type AccountOverlap = {
  readonly ours: number;
  readonly theirs: number;
  readonly shared: number;
  /** Theirs that are not ours. */
  readonly newToUs: number;
  /** Theirs that are among our targets; null without targets. */
  readonly introductions: number | null;
  /** Shared over all, 0 to 1. */
  readonly jaccard: number;
};

export type NoAccounts = { readonly code: "no-accounts" };

/**
 * Account overlap: which customers two companies share, and whom one could introduce to the other.
 *
 * Names are the same however they are spaced and cased. Jaccard index = shared / (ours + theirs −
 * shared).
 *
 * @param ours names in any order, repeated or not; blank ones do not count
 * @param targets accounts we would like to meet, null where there is no such list
 * @returns the counts. Problem: neither side has an account
 * Source: https://en.wikipedia.org/wiki/Jaccard_index
 * @example accountOverlap(["Acme", "Beta"], ["ACME", "Gamma"], ["gamma"]).value
 * // → { "ours": 2, "theirs": 2, "shared": 1, "newToUs": 1, "introductions": 1, "jaccard": 0.3333333333333333 }
 */
export const accountOverlap = (
  ours: readonly string[],
  theirs: readonly string[],
  targets: readonly string[] | null,
): Result<AccountOverlap, NoAccounts> => {
  const our = distinct(ours);
  const their = distinct(theirs);
  if (our.size + their.size === 0) return failure({ code: "no-accounts" });
  const shared = commonTo(our, their);
  return ok({
    ours: our.size,
    theirs: their.size,
    shared,
    newToUs: their.size - shared,
    introductions: targets === null ? null : commonTo(their, distinct(targets)),
    jaccard: shared / (our.size + their.size - shared),
  });
};

const distinct = (names: readonly string[]): ReadonlySet<string> =>
  new Set(names.map(foldName).filter((name) => name !== ""));

const commonTo = (some: ReadonlySet<string>, others: ReadonlySet<string>): number =>
  [...some].filter((name) => others.has(name)).length;
