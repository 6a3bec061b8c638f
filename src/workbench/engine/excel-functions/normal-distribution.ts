import { fail, one, toFlag, toNumber, type Argument, type ExcelFunction } from "./define";

const density = (z: number): number => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);

/** The share below z, by a series near the middle and a continued fraction in the tails. */
export const standardNormal = (z: number): number => {
  const x = Math.abs(z);
  if (x > 38) return z > 0 ? 1 : 0;
  const upper = x < 3 ? 0.5 - density(x) * series(x) : density(x) * tail(x);
  return z > 0 ? 1 - upper : upper;
};

/** x + x³/3 + x⁵/15 + … */
const series = (x: number): number => {
  let term = x;
  let sum = x;
  for (let n = 3; Math.abs(term) > 1e-17 * Math.abs(sum) && n < 400; n += 2) {
    term *= (x * x) / n;
    sum += term;
  }
  return sum;
};

/** 1/(x + 1/(x + 2/(x + 3/(x + …)))) */
const tail = (x: number): number => {
  let fraction = x;
  for (let n = 200; n > 0; n--) fraction = x + n / fraction;
  return 1 / fraction;
};

/** Newton's steps on the distribution, held between two bounds. */
export const standardNormalInverse = (share: number): number => {
  let [low, high] = [-39, 39];
  let z = 0;
  for (let step = 0; step < 200; step++) {
    const error = standardNormal(z) - share;
    if (error === 0) break;
    if (error > 0) high = z;
    else low = z;
    const next = z - error / density(z);
    const bounded = next > low && next < high ? next : (low + high) / 2;
    if (Math.abs(bounded - z) < 1e-15 * Math.max(1, Math.abs(z))) return bounded;
    z = bounded;
  }
  return z;
};

const share = (probability: Argument): number => {
  const value = toNumber(probability);
  return value > 0 && value < 1 ? value : fail("#NUM!");
};

const deviation = (argument: Argument): number => {
  const value = toNumber(argument);
  return value > 0 ? value : fail("#NUM!");
};

const help = "Returns the normal distribution for the specified mean and standard deviation.";

export const normalFunctions: readonly ExcelFunction[] = [
  {
    name: "NORM.DIST",
    help,
    parameters: [one("x"), one("mean"), one("standard_dev"), one("cumulative")],
    compute: (x, mean, standardDeviation, cumulative) => {
      const spread = deviation(standardDeviation);
      const z = (toNumber(x) - toNumber(mean)) / spread;
      return toFlag(cumulative) ? standardNormal(z) : density(z) / spread;
    },
  },
  {
    name: "NORM.S.DIST",
    help: "Returns the standard normal distribution.",
    parameters: [one("z"), one("cumulative")],
    compute: (z, cumulative) =>
      toFlag(cumulative) ? standardNormal(toNumber(z)) : density(toNumber(z)),
  },
  {
    name: "NORM.INV",
    help: "Returns the inverse of the normal cumulative distribution.",
    parameters: [one("probability"), one("mean"), one("standard_dev")],
    compute: (probability, mean, standardDeviation) =>
      toNumber(mean) + standardNormalInverse(share(probability)) * deviation(standardDeviation),
  },
  {
    name: "NORM.S.INV",
    help: "Returns the inverse of the standard normal cumulative distribution.",
    parameters: [one("probability")],
    compute: (probability) => standardNormalInverse(share(probability)),
  },
];
