import { countArgument } from "../arguments";
import type { HostClass } from "../host-class";
import type { World } from "../world";

/** Days from the start of 1900's calendar, with the day Excel has too many, to 1904-01-01. */
const daysTo1904 = 1462;
const dayBefore1900 = Date.UTC(1899, 11, 30);
const msPerDay = 86_400_000;

/** Worksheet functions called from code. DATE tells the date system of a workbook. */
export const functionsClass: HostClass<{ readonly world: World }> = {
  name: "Functions",
  methods: {
    Date: ({ world }, [year, month, day]) => {
      const [y, m, d] = [countArgument(year), countArgument(month), countArgument(day)];
      const serial = Math.round((Date.UTC(y, m - 1, d) - dayBefore1900) / msPerDay);
      const value = world.workbook.datesFrom1904 ? serial - daysTo1904 : serial;
      return { is: "FunctionResult", self: { value } };
    },
  },
};

export const functionResultClass: HostClass<{ readonly value: number }> = {
  name: "FunctionResult",
  scalars: { Value: { get: ({ value }) => value }, Error: { get: () => null } },
};
