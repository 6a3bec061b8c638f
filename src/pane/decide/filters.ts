import { foldName } from "../../domain/attribution/partner-name";
import { entryOf, type DecisionEntries } from "../../domain/portfolio/quarter/decision-entries";
import { actions } from "../../domain/portfolio/review/action";
import { flagCodes } from "../../domain/portfolio/review/flag";
import type { PartnerReview } from "../../domain/portfolio/review/partner-review";
import { filterGroups } from "../../text/decide-filters";
import type { Filter, Sort } from "./decide-state";

/** Whether a partner is listed. By action means by what is advised, decided or not. */
export function passes(review: PartnerReview, filter: Filter, entries: DecisionEntries): boolean {
  switch (filter.by) {
    case "all":
      return true;
    case "to-decide":
      return entryOf(entries, review.ranked.name).decision === null;
    case "action":
      return review.advice.action === filter.action;
    case "flag":
      return review.flags.includes(filter.flag);
    case "class":
      return review.ranked.class === filter.letter;
    case "manager":
      return review.facts.manager === filter.manager;
  }
}

export const countOf = (
  reviews: readonly PartnerReview[],
  filter: Filter,
  entries: DecisionEntries,
): number => reviews.filter((review) => passes(review, filter, entries)).length;

/** Whoever works the tail begins at its end. */
export const sortFor = (filter: Filter, chosen: Sort | null): Sort =>
  chosen ?? (filter.by === "action" && filter.action === "Exit" ? "lowest" : "revenue");

/** Reviews come by revenue; equal ones keep that order. */
export function sorted(reviews: readonly PartnerReview[], sort: Sort): readonly PartnerReview[] {
  switch (sort) {
    case "revenue":
      return reviews;
    case "lowest":
      return reviews.toReversed();
    case "fit":
      return reviews.toSorted((a, b) => (b.fit?.fit ?? -1) - (a.fit?.fit ?? -1));
    case "flags":
      return reviews.toSorted((a, b) => b.flags.length - a.flags.length);
    case "name":
      return reviews.toSorted((a, b) => byName.compare(a.ranked.name, b.ranked.name));
  }
}

const byName = new Intl.Collator("en");

/** Whether what was typed stands in the name. */
export const isCalled = (name: string, search: string): boolean =>
  foldName(name).includes(foldName(search));

/** In sight at once; the others are in a menu. */
export const firstFilters: readonly Filter[] = [
  { by: "all" },
  { by: "to-decide" },
  { by: "action", action: "Exit" },
  { by: "action", action: "Fix" },
];

export const isFilter = (one: Filter, other: Filter): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** What else partners may be told apart by: only what somebody has. */
export function otherFilters(
  reviews: readonly PartnerReview[],
): readonly { readonly of: string; readonly filters: readonly Filter[] }[] {
  const managers = new Set(reviews.map(({ facts }) => facts.manager));
  const groups: readonly { readonly of: string; readonly filters: readonly Filter[] }[] = [
    { of: filterGroups.actions, filters: actions.map((action) => ({ by: "action", action })) },
    { of: filterGroups.classes, filters: letters.map((letter) => ({ by: "class", letter })) },
    { of: filterGroups.flags, filters: flagCodes.map((flag) => ({ by: "flag", flag })) },
    {
      of: filterGroups.managers,
      filters: [...managers]
        .sort((a, b) => Number(a === null) - Number(b === null) || byName.compare(a ?? "", b ?? ""))
        .map((manager) => ({ by: "manager", manager })),
    },
  ];
  return groups
    .map(({ of, filters }) => ({
      of,
      filters: filters.filter(
        (filter) =>
          !firstFilters.some((first) => isFilter(first, filter)) &&
          reviews.some((review) => passes(review, filter, noEntries)),
      ),
    }))
    .filter(({ filters }) => filters.length > 0);
}

const letters = ["A", "B", "C", "None"] as const;
const noEntries: DecisionEntries = new Map();
