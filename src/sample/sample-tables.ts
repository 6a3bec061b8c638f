import { calendarDate, dateSerial } from "../domain/numeric/date-serial";
import type { CellValue } from "../tables/cell-value";
import { dealsTables } from "./deals-tables";
import { drawDeals } from "./draw-deals";
import { investmentsTable } from "./investments-table";
import { partnersTable } from "./partners-table";
import { goalsTable, milestonesTable } from "./plans-tables";
import { sampleAsOf } from "./sample-quarters";
import { dateFormat, type SampleTable } from "./sample-table";

/**
 * The invented workbook: forty partners as they stand on 30 September 2026, with two years of deals.
 * The same tables on any day from then on; before it, whole years earlier, so that nothing of them
 * lies ahead.
 */
export function sampleTables(today: number): readonly SampleTable[] {
  const yearsBack = yearsUntilPast(today);
  const tables = [
    ...dealsTables(drawDeals()),
    partnersTable(),
    investmentsTable(yearsBack),
    milestonesTable(),
    goalsTable(),
  ];
  return yearsBack === 0 ? tables : tables.map((table) => earlier(table, yearsBack));
}

function yearsUntilPast(today: number): number {
  let years = 0;
  while (yearsEarlier(sampleAsOf, years) > today) years += 1;
  return years;
}

function yearsEarlier(serial: number, years: number): number {
  const { year, month, day } = calendarDate(serial);
  return dateSerial(year - years, month, day);
}

const earlier = (table: SampleTable, years: number): SampleTable => ({
  ...table,
  columns: table.columns.map((column) => {
    if (column.format?.numberFormat !== dateFormat) return column;
    const move = (value: CellValue) =>
      typeof value === "number" ? yearsEarlier(value, years) : value;
    return { ...column, content: { values: column.content.values.map(move) } };
  }),
});
