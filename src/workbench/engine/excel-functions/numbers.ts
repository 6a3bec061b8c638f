import { fail, numbersIn, one, range, repeating, toNumber, type ExcelFunction } from "./define";

/** As Excel, which forgives the last digits that binary fractions cost. */
const nearest = (quotient: number): number =>
  Math.round(Number.parseFloat(Math.abs(quotient).toPrecision(15)));

/** The engine has 1 for 0^0, as JavaScript, and an infinite number for 0^-1. */
const power = (base: number, exponent: number): number => {
  if (base === 0 && exponent === 0) return fail("#NUM!");
  if (base === 0 && exponent < 0) return fail("#DIV/0!");
  const result = base ** exponent;
  return Number.isFinite(result) ? result : fail("#NUM!");
};

const powerFunction = (name: string): ExcelFunction => ({
  name,
  help: "Returns the result of a number raised to a power.",
  parameters: [one("number"), one("power")],
  compute: (number, exponent) => power(toNumber(number), toNumber(exponent)),
});

export const numberFunctions: readonly ExcelFunction[] = [
  powerFunction("POWER"),
  // The operator "^" to the engine.
  powerFunction("POW"),
  {
    name: "SIGN",
    help: "Returns the sign of a number: 1, 0 or -1.",
    parameters: [one("number")],
    compute: (number) => Math.sign(toNumber(number)),
  },
  {
    name: "LOG10",
    help: "Returns the base-10 logarithm of a number.",
    parameters: [one("number")],
    compute: (number) => {
      const value = toNumber(number);
      return value > 0 ? Math.log10(value) : fail("#NUM!");
    },
  },
  {
    name: "MROUND",
    help: "Returns a number rounded to the desired multiple.",
    parameters: [one("number"), one("multiple")],
    compute: (number, multiple) => {
      const [value, step] = [toNumber(number), toNumber(multiple)];
      if (value === 0 || step === 0) return 0;
      if (Math.sign(value) !== Math.sign(step)) return fail("#NUM!");
      return nearest(value / step) * step;
    },
  },
  {
    name: "QUOTIENT",
    help: "Returns the integer portion of a division.",
    parameters: [one("numerator"), one("denominator")],
    compute: (numerator, denominator) => {
      const divisor = toNumber(denominator);
      return divisor === 0 ? fail("#DIV/0!") : Math.trunc(toNumber(numerator) / divisor);
    },
  },
  {
    name: "SUMSQ",
    help: "Returns the sum of the squares of the arguments.",
    parameters: [repeating(range("number"))],
    compute: (...numbers) => numbers.flatMap(numbersIn).reduce((sum, value) => sum + value ** 2, 0),
  },
];
