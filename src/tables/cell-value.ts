/** What a cell holds: a blank is "", a date its serial number, an error its text ("#N/A"). */
export type CellValue = string | number | boolean;
