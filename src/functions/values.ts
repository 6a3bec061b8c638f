/* eslint-disable @typescript-eslint/no-explicit-any -- the generator of functions.json knows no other type for a cell */
import { classAnswer } from "./class-answer";
import { concentrationRows } from "./concentration-rows";
import { pruningRows } from "./pruning-rows";
import { shownValue } from "./value-answer";

/**
 * Returns the class of a value among all values: A for those that make up the first 80 %, B up to 95 %, C for the rest, None for zero and below.
 * @customfunction PARTNERCLASS PARTNERCLASS
 * @param value The partner's own value, such as its revenue.
 * @param values The values of all partners, without header or total.
 * @param [aShare] Share of all value at which class A ends, such as 0.7; omitted: 0.8.
 * @param [bShare] Share of all value at which class B ends; omitted: 0.95.
 * @returns A, B, C or None.
 */
export function PARTNERCLASS(value: any, values: any[][], aShare?: any, bShare?: any): string {
  return shownValue(classAnswer({ value, values, aShare, bShare }));
}

/**
 * Measures how concentrated values are on few partners: HHI, shares of the top, effective number of partners, Gini and how many make up 80 %.
 * @customfunction PARTNERCONCENTRATION PARTNERCONCENTRATION
 * @param values The values of all partners, without header or total; blank cells count as zeros.
 * @returns One row for each measure: Measure, Value.
 */
export function PARTNERCONCENTRATION(values: any[][]): any[][] {
  return shownValue(concentrationRows(values));
}

/**
 * Tries what happens when partners go: revenue at risk, hours and cost freed, revenue per cost and HHI before and after.
 * @customfunction PARTNERPRUNE PARTNERPRUNE
 * @param values The values of all partners, such as their revenue, without header or total.
 * @param exit One cell for each value: TRUE, 1, x, yes or exit for a partner that goes, anything else for one that stays.
 * @param [hours] One cell for each value: hours spent on the partner.
 * @param [cost] One cell for each value: what the partner costs.
 * @returns One row for each measure: Measure, Value.
 */
export function PARTNERPRUNE(
  values: any[][],
  exit: any[][],
  hours?: any[][],
  cost?: any[][],
): any[][] {
  return shownValue(pruningRows({ values, exit, hours, cost }));
}
