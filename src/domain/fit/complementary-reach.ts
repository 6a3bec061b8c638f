import { compensatedSum } from "../numeric/compensated-sum";
import { failure, ok, type Result } from "../problem";

/** One customer segment. */
export type Segment = {
  /** Customers of each side, 0 or more. */
  readonly ours: number;
  readonly theirs: number;
  /** How much the segment matters to us and to them, 0 to 1. */
  readonly relevance: number;
  readonly theirRelevance: number;
};

export type NoCustomers = { readonly code: "no-customers"; readonly side: "ours" | "theirs" };

/**
 * Complementary reach: how far each side is strong with the customers that the other lacks.
 *
 * o and p are a segment's shares of our and of their customers. New to us: N = Σ relevance·max(0, p − o);
 * new to them: M = Σ their relevance·max(0, o − p). Reach = 100·√(N·M), so that both must gain. With
 * all segments relevant N and M are the total variation distance of the two customer bases.
 *
 * @param segments in any order
 * @returns 0 to 100; the same for customer counts in any unit, and with the sides exchanged. Problem:
 * a side without customers
 * Source: https://en.wikipedia.org/wiki/Total_variation_distance_of_probability_measures,
 * https://en.wikipedia.org/wiki/Geometric_mean
 * @example complementaryReach([{ ours: 3, theirs: 0, relevance: 1, theirRelevance: 1 },
 * { ours: 0, theirs: 5, relevance: 1, theirRelevance: 1 }]).value
 * // → 100
 */
export const complementaryReach = (segments: readonly Segment[]): Result<number, NoCustomers> => {
  const ourTotal = compensatedSum(segments.map(({ ours }) => ours));
  const theirTotal = compensatedSum(segments.map(({ theirs }) => theirs));
  if (!(ourTotal > 0)) return failure({ code: "no-customers", side: "ours" });
  if (!(theirTotal > 0)) return failure({ code: "no-customers", side: "theirs" });
  const leads = segments.map(({ ours, theirs, ...relevances }) => ({
    ...relevances,
    theirLead: theirs / theirTotal - ours / ourTotal,
  }));
  const newToUs = compensatedSum(leads.map((at) => at.relevance * Math.max(0, at.theirLead)));
  const newToThem = compensatedSum(
    leads.map((at) => at.theirRelevance * Math.max(0, -at.theirLead)),
  );
  // Rounding may leave a sum of shares a hair above 1.
  return ok(Math.min(100, 100 * Math.sqrt(newToUs * newToThem)));
};
