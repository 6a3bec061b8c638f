import type { HowRead } from "../tables/deals-read";
import { counted, whole } from "./counting";
import { orderText } from "./deal-problems";

/** What was understood of a table's cells and why: nothing is taken one way in silence. */
export function howReadLines(
  table: string,
  how: Partial<HowRead> & { readonly allWon?: boolean },
): readonly string[] {
  const { allWon = false, dateOrder, dates, decimals, decimalMark, groups = [] } = how;
  return [
    ...(allWon ? [`${table}: every row is a won deal, as you said.`] : []),
    ...(dates != null && dates.order !== null
      ? [
          `${table}: dates have ${orderText(dates.order)}. ${settled(dates.settledBy, "date", dates.sample)}`,
        ]
      : dateOrder != null
        ? [`${table}: dates have ${orderText(dateOrder)}, as you said.`]
        : []),
    ...(decimals != null && decimals.mark !== null
      ? [
          `${table}: ${markText(decimals.mark)} stands before the cents. ${settled(decimals.settledBy, "amount", decimals.sample)}`,
        ]
      : decimalMark != null
        ? [`${table}: ${markText(decimalMark)} stands before the cents, as you said.`]
        : []),
    ...groups.map(
      ({ column, cells }) =>
        `${table}: ${counted(cells, "blank cell")} of “${column}” read as the cell above, as reports group them.`,
    ),
  ];
}

const settled = (count: number, noun: string, sample: string): string =>
  count === 1
    ? `“${sample}” only fits that way.`
    : `“${sample}” only fits that way; ${whole(count)} ${noun}s settle it.`;

const markText = (mark: "." | ","): string => (mark === "." ? "a point" : "a comma");
