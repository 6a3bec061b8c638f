/* eslint-disable @typescript-eslint/no-explicit-any -- the generator of functions.json knows no other type for a cell */
import { balanceAnswer, dependenceAnswer, jointValueAnswer, returnAnswer } from "./both-sides";
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

/**
 * Returns from 0 to 100 how evenly a partnership pays both sides: 100 if both gain the same, 0 if either gains nothing.
 * @customfunction PARTNERBALANCE PARTNERBALANCE
 * @param ourValue What the partnership is worth to us.
 * @param ourCost What it costs us.
 * @param theirValue What it is worth to the partner.
 * @param theirCost What it costs the partner.
 * @returns The smaller net gain beside the larger.
 */
export function PARTNERBALANCE(
  ourValue: any,
  ourCost: any,
  theirValue: any,
  theirCost: any,
): number {
  return shownValue(balanceAnswer({ ourValue, ourCost, theirValue, theirCost }));
}

/**
 * Compares what we and a partner are worth together with both alone: below 1 working together destroys value, at 1.5 or more one plus one makes three.
 * @customfunction PARTNERJOINTVALUE PARTNERJOINTVALUE
 * @param together Value made together, such as profit from joint business.
 * @param oursAlone What we would make alone.
 * @param theirsAlone What the partner would make alone.
 * @returns Together divided by the sum of both alone.
 */
export function PARTNERJOINTVALUE(together: any, oursAlone: any, theirsAlone: any): number {
  return shownValue(jointValueAnswer({ together, oursAlone, theirsAlone }));
}

/**
 * Returns from 0 to 1 how alike we and a partner depend on each other: 1 if losing the other would hurt both alike, 0 if only one would feel it, or neither.
 * @customfunction PARTNERDEPENDENCE PARTNERDEPENDENCE
 * @param ourRevenueViaThem Our revenue that comes through the partner.
 * @param ourRevenue All our revenue.
 * @param theirRevenueViaUs The partner's revenue that comes through us.
 * @param theirRevenue All the partner's revenue.
 * @returns The smaller dependence divided by the larger.
 */
export function PARTNERDEPENDENCE(
  ourRevenueViaThem: any,
  ourRevenue: any,
  theirRevenueViaUs: any,
  theirRevenue: any,
): number {
  return shownValue(
    dependenceAnswer({ ourRevenueViaThem, ourRevenue, theirRevenueViaUs, theirRevenue }),
  );
}

/**
 * Returns the return on what a partner costs, as a fraction: 0.5 means 1.50 came back for each 1 spent, 0 that it came out even.
 * @customfunction PARTNERROI PARTNERROI
 * @param value What came back, such as revenue credited to the partner.
 * @param cost What was spent on the partner.
 * @returns Value divided by cost, minus 1.
 */
export function PARTNERROI(value: any, cost: any): number {
  return shownValue(returnAnswer({ value, cost }));
}
