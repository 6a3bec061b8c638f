import { largestRemainder } from "./largest-remainder";

/**
 * Largest remainder for many small apportionments one after another: it gives what
 * `largestRemainder` gives, an order of magnitude sooner, and asks it wherever the rounding of
 * floats could decide who gets a unit.
 *
 * @param most how many weights there are at most
 * @returns a function of a safe integer `total` and the first `count` of `weights`, at least 0 each
 * and not all 0; its answer is overwritten by the next
 */
export function apportioner(
  most: number,
): (total: number, weights: Float64Array, count: number) => Float64Array {
  const parts = new Float64Array(most);
  const fractions = new Float64Array(most);
  return (total, weights, count) => {
    const only = soleWeight(weights, count);
    if (only !== null) {
      for (let at = 0; at < count; at++) parts[at] = at === only ? total : 0;
      return parts;
    }
    const units = Math.abs(total);
    const sum = sumIfWhole(weights, count);
    const isExact = sum > 0 && Number.isSafeInteger(units * sum);
    // Twice as far as the quotient of floats can be from the true quota.
    const doubt = isExact ? 0 : (units + 1) * 2 ** -49;
    const left = isExact
      ? wholeParts(units, { weights, count, sum }, parts, fractions)
      : floatParts(units, { weights, count, doubt }, parts, fractions);
    const isSure = left >= 0 && handOut(left, { weights, count, doubt }, parts, fractions);
    if (!isSure) parts.set(largestRemainder(units, [...weights.subarray(0, count)]));
    if (total < 0) for (let at = 0; at < count; at++) parts[at] = 0 - (parts[at] ?? 0);
    return parts;
  };
}

/** The place of the only weight above 0, null where there are several: most deals have one partner. */
function soleWeight(weights: Float64Array, count: number): number | null {
  let sole = null;
  for (let at = 0; at < count; at++) {
    if (weights[at] === 0) continue;
    if (sole !== null) return null;
    sole = at;
  }
  return sole;
}

/** 0 where a weight is not a whole number. */
function sumIfWhole(weights: Float64Array, count: number): number {
  let sum = 0;
  for (let at = 0; at < count; at++) {
    const weight = weights[at] ?? 0;
    if (!Number.isInteger(weight)) return 0;
    sum += weight;
  }
  return sum;
}

type Weighed = { readonly weights: Float64Array; readonly count: number };

/** Whole weights: parts and remainders are exact. Returns the units left to hand out. */
function wholeParts(
  units: number,
  { weights, count, sum }: Weighed & { readonly sum: number },
  parts: Float64Array,
  fractions: Float64Array,
): number {
  let left = units;
  for (let at = 0; at < count; at++) {
    const product = units * (weights[at] ?? 0);
    // Exact: a quotient of safe integers is never rounded up to a whole number it falls short of.
    const part = Math.floor(product / sum);
    parts[at] = part;
    fractions[at] = product - part * sum;
    left -= part;
  }
  return left;
}

/** Quotas taken apart; the units left, or −1 where a quota may be whole or just not. */
function floatParts(
  units: number,
  { weights, count, doubt }: Weighed & { readonly doubt: number },
  parts: Float64Array,
  fractions: Float64Array,
): number {
  let sum = 0;
  for (let at = 0; at < count; at++) sum += weights[at] ?? 0;
  let left = units;
  for (let at = 0; at < count; at++) {
    const weight = weights[at] ?? 0;
    const quota = units * (weight / sum);
    const part = Math.floor(quota);
    const fraction = quota - part;
    const isPlain = weight === 0 || weight === sum;
    if (!isPlain && (fraction < doubt || fraction > 1 - doubt)) return -1;
    parts[at] = part;
    fractions[at] = fraction;
    left -= part;
  }
  return left;
}

/** Gives each unit left to the largest fraction; false where two that differ are too close to tell. */
function handOut(
  left: number,
  { weights, count, doubt }: Weighed & { readonly doubt: number },
  parts: Float64Array,
  fractions: Float64Array,
): boolean {
  for (let unit = 0; unit < left; unit++) {
    let best = 0;
    for (let at = 1; at < count; at++) if ((fractions[at] ?? 0) > (fractions[best] ?? 0)) best = at;
    // Equal weights have equal quotas, and the earlier comes first.
    for (let at = 0; doubt > 0 && at < count; at++) {
      const isClose = Math.abs((fractions[at] ?? 0) - (fractions[best] ?? 0)) < doubt;
      if (isClose && weights[at] !== weights[best]) return false;
    }
    parts[best] = (parts[best] ?? 0) + 1;
    fractions[best] = -1;
  }
  return true;
}
