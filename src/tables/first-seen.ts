/** Partners are far fewer, and dates, Excel's last day included, fit below this. */
const mostPartners = 2 ** 21;
const mostDates = 2 ** 22;
const mostRoles = 8;

/** Says of each involvement whether it is the first of its deal, partner, role and date. */
export function firstSeen(): (
  deal: number,
  partner: number,
  role: number,
  date: number,
) => boolean {
  const pairs = new Map<number, number>();
  const seen = new Set<number>();
  return (deal, partner, role, date) => {
    const pairKey = deal * mostPartners + partner;
    const pair = pairs.get(pairKey) ?? pairs.size;
    pairs.set(pairKey, pair);
    return seen.size < seen.add((pair * mostRoles + role) * mostDates + date).size;
  };
}
