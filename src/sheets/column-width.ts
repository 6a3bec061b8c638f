import { majorUnits } from "../domain/numeric/minor-units";
import { currencyPrefix } from "../text/money";

/** Excel shows ##### for a number wider than its column, so widths follow the longest number. */
const padding = 2;
/** The filter button stands in the header's line. */
const filterButton = 3;

export const headerWidth = (header: string): number => header.length + filterButton;

const inCents = new Intl.NumberFormat("en-US", { minimumFractionDigits: 2 });

/** Wide enough for any of these amounts to the cent, with a sign before it. */
export const centsWidth = (minors: readonly number[]): number =>
  longestOf(minors.map((minor) => `+ ${inCents.format(majorUnits(minor))}`)) + padding;

/** Wide enough for any of these amounts without cents. */
export const moneyWidth = (minors: readonly number[], currency: string): number =>
  longestOf(minors.map((minor) => inCents.format(majorUnits(minor)).slice(0, -3))) +
  currencyPrefix(currency).length +
  padding;

/** Between a least width and one that leaves room for the rest of the sheet. */
export const nameWidth = (names: readonly string[], least: number, most: number): number =>
  Math.min(most, Math.max(least, longestOf(names) + padding));

const longestOf = (texts: readonly string[]): number =>
  texts.reduce((longest, text) => Math.max(longest, text.length), 0);
