import { foldName } from "../domain/attribution/partner-name";
import type { BandLimits } from "../domain/fit/band";
import { criteria, type CriterionCode } from "../domain/fit/criteria";
import {
  partnerFit,
  usualCriteria,
  type FitCriteria,
  type PartnerFit,
} from "../domain/fit/partner-fit";
import type { Rating } from "../domain/fit/rating";
import type { Canonical } from "./partner-names";
import type { RatedPartner, ReadScorecard } from "./read-scorecard";
import type { ReadPartners } from "./read-partners";

/** The fits of all partners that somebody was to rate. */
export type PartnerFits = {
  /** What they are rated on; null where nobody rates anybody. */
  readonly criteria: FitCriteria | null;
  readonly partners: readonly (Pick<RatedPartner, "name" | "ratings"> & {
    readonly fit: PartnerFit;
  })[];
  readonly fitOf: (partner: string) => PartnerFit | null;
  /** Columns of ratings in the list of partners that are not read, because Scorecard is. */
  readonly ignored: readonly CriterionCode[];
};

export type BuiltInRatings = Readonly<Record<CriterionCode, Rating>>;

/**
 * Fits by the scorecard, else by the ratings in the list of partners.
 *
 * @param scorecard null where there is none, "unreadable" where there is one that says nothing: then
 * the list is not read either, because its ratings are out of date
 * @param bands what ratings in the list go by; a scorecard has its own
 */
export function partnerFits(
  scorecard: ReadScorecard | "unreadable" | null,
  list: Pick<ReadPartners, "columns" | "records"> | null,
  canonical: Canonical,
  bands: BandLimits,
): PartnerFits {
  const inList = ratingColumns(list);
  if (scorecard === "unreadable") return fitsOf(null, [], inList);
  if (scorecard !== null) return fitsOf(scorecard.criteria, scorecard.partners, inList);
  const rated = [...builtInRatings(list, canonical)].map(([name, ratings]) => ({
    name,
    ratings: criteria.map(({ code }) => ratings[code]),
  }));
  return fitsOf(inList.length === 0 ? null : { ...usualCriteria, bands }, rated, []);
}

function fitsOf(
  its: FitCriteria | null,
  rated: readonly Pick<RatedPartner, "name" | "ratings">[],
  ignored: readonly CriterionCode[],
): PartnerFits {
  const partners =
    its === null
      ? []
      : rated.map(({ name, ratings }) => ({ name, ratings, fit: partnerFit(its, ratings) }));
  const byName = new Map(partners.map(({ name, fit }) => [foldName(name), fit]));
  const fitOf = (partner: string) => byName.get(foldName(partner)) ?? null;
  return { criteria: its, partners, fitOf, ignored };
}

/** The ratings that the list of partners has, by the name each partner goes by; none without a column. */
export function builtInRatings(
  list: Pick<ReadPartners, "columns" | "records"> | null,
  canonical: Canonical,
): ReadonlyMap<string, BuiltInRatings> {
  const byName = new Map<string, readonly [string, BuiltInRatings]>();
  if (list === null || ratingColumns(list).length === 0) return new Map();
  for (const { name: written, ratings } of list.records) {
    const name = canonical(written);
    if (!byName.has(foldName(name))) byName.set(foldName(name), [name, ratings]);
  }
  return new Map(byName.values());
}

const ratingColumns = (list: Pick<ReadPartners, "columns"> | null): readonly CriterionCode[] =>
  criteria.map(({ code }) => code).filter((code) => list?.columns[code] !== undefined);
