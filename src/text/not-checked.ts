import { flagCodes, governanceFlags, type FlagCode } from "../domain/portfolio/review/flag";
import type { PartnerReview } from "../domain/portfolio/review/partner-review";
import { counted, whole } from "./counting";
import { notCheckedName } from "./flags";

/** In every row of a column whose source is gone, and where nobody could look for a flag. */
export const notChecked = "not checked";

type Reviews = readonly Pick<PartnerReview, "notChecked">[];

/** A check that could not be made, and for how many partners. */
type NotMade = { readonly name: string; readonly partners: number };

const namesOf = (codes: readonly FlagCode[]): readonly string[] => [
  ...new Set(codes.map(notCheckedName)),
];

/** Those for most partners first, among equal ones the worst. */
function checksNotMade(reviews: Reviews): readonly NotMade[] {
  const lacking = reviews.map((review) => new Set(namesOf(review.notChecked)));
  return namesOf(flagCodes)
    .map((name) => ({ name, partners: lacking.filter((names) => names.has(name)).length }))
    .filter(({ partners }) => partners > 0)
    .sort((a, b) => b.partners - a.partners);
}

/** More would run under the chart. */
const mostNamed = 4;

/** In a line of the sheet: "introductions", "sponsors (39 of 40)", "3 more". */
export function notCheckedNames(reviews: Reviews): readonly string[] {
  const names = checksNotMade(reviews).map(({ name, partners }) =>
    partners === reviews.length ? name : `${name} (${ofAll(partners, reviews)})`,
  );
  return names.length <= mostNamed
    ? names
    : [...names.slice(0, mostNamed - 1), `${names.length - mostNamed + 1} more`];
}

const ofAll = (partners: number, { length }: Reviews): string =>
  `${whole(partners)} of ${whole(length)}`;

/** "2 checks not made, 1 made for some partners only"; "" where every one was made for all. */
export function checksLine(reviews: Reviews): string {
  const checks = checksNotMade(reviews);
  const none = checks.filter(({ partners }) => partners === reviews.length).length;
  const some = checks.length - none;
  const forSome = "made for some partners only";
  if (none === 0) return some === 0 ? "" : `${counted(some, "check")} ${forSome}`;
  const noData =
    some > 0 ? `, ${whole(some)} ${forSome}` : `: no data for ${none === 1 ? "it" : "them"}`;
  return `${counted(none, "check")} not made${noData}`;
}

/** "Not checked: introductions; sponsors: 39 of 40." */
export function checksNamed(reviews: Reviews): string {
  const names = checksNotMade(reviews).map(({ name, partners }) =>
    partners === reviews.length ? name : `${name}: ${ofAll(partners, reviews)}`,
  );
  return `Not checked: ${names.join("; ")}.`;
}

/**
 * The two worst flags, and how many more there are. Where none is raised a blank would read as all
 * well: it says so where nobody could look whether the partnership is looked after.
 *
 * @param hasList whether there is a list of partners, which this one may be missing from
 */
export function flagsLine(
  { flags, facts, ...review }: Pick<PartnerReview, "flags" | "facts" | "notChecked">,
  hasList: boolean,
): string {
  const isMissing = hasList && !facts.isListed;
  if (flags.length === 0)
    return isMissing ? `not in Partners: ${notChecked}` : governanceLine(review.notChecked);
  return isMissing ? `${worst(flags, 1)}; not in Partners` : worst(flags, 2);
}

function worst(flags: readonly FlagCode[], most: number): string {
  const more = flags.length > most ? ` +${flags.length - most}` : "";
  return `${flags.slice(0, most).join(", ")}${more}`;
}

/** The card names as many. */
function governanceLine(codes: readonly FlagCode[]): string {
  const lacking = governanceFlags.filter((code) => codes.includes(code));
  if (lacking.length === 0) return "";
  if (lacking.length === governanceFlags.length) return notChecked;
  const [name = "", ...others] = namesOf(codes);
  return `${others.length === 0 ? name : whole(others.length + 1)} ${notChecked}`;
}
