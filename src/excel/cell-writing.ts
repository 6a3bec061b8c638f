import type { CellContent, CellFormat } from "../sheets/sheet-plan";
import type { StandingCell } from "../sheets/user-columns";
import type { CellValue } from "../tables/cell-value";

/** Excel parses what is written as if typed; the apostrophe keeps a text a text. */
export function cellInput(value: CellValue): CellValue {
  return typeof value === "string" && value !== "" ? `'${value}` : value;
}

export function writeContent(range: Excel.Range, content: CellContent): void {
  if ("formulaR1C1" in content) range.formulasR1C1 = [[content.formulaR1C1]];
  else range.values = [[cellInput(content.value)]];
}

/** Fills a range of one column, a value a row. */
export function writeValues(range: Excel.Range, values: readonly CellValue[]): void {
  range.values = values.map((value) => [cellInput(value)]);
}

/** Puts cells back as they stood: formats first, formulas as formulas and texts as texts. */
export function writeCells(range: Excel.Range, rows: readonly (readonly StandingCell[])[]): void {
  range.numberFormat = rows.map((row) => row.map(({ numberFormat }) => numberFormat));
  range.formulasR1C1 = rows.map((row) =>
    row.map(({ value, formulaR1C1 }) => formulaR1C1 ?? (isError(value) ? value : cellInput(value))),
  );
}

/** The same for a range of one column. */
export function writeColumn(range: Excel.Range, cells: readonly StandingCell[]): void {
  writeCells(
    range,
    cells.map((cell) => [cell]),
  );
}

/** A typed error reads like a text; with an apostrophe it would become one. */
const isError = (value: CellValue): boolean =>
  typeof value === "string" && /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!)$/u.test(value);

/** One formula for every cell of a range, which the client's types do not know it may be given. */
export function broadcast(formula: string): string[][] {
  return formula as unknown as string[][];
}

export function setNumberFormat(range: Excel.Range, format: CellFormat | undefined): void {
  if (format?.numberFormat === undefined) return;
  range.numberFormat = broadcast(format.numberFormat);
}

export function setLooks(range: Excel.Range, format: CellFormat | undefined): void {
  if (format === undefined) return;
  const { font, fill } = range.format;
  if (format.bold !== undefined) font.bold = format.bold;
  if (format.italic !== undefined) font.italic = format.italic;
  if (format.fontSize !== undefined) font.size = format.fontSize;
  if (format.color !== undefined) font.color = format.color;
  if (format.fill !== undefined) fill.color = format.fill;
  if (format.horizontal !== undefined) range.format.horizontalAlignment = format.horizontal;
  if (format.vertical !== undefined) range.format.verticalAlignment = format.vertical;
  if (format.wrap !== undefined) range.format.wrapText = format.wrap;
}

/** Excel counts a width in digits of the body font, 7 px each and 5 px of padding; 4 px are 3 pt. */
export function widthInPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}
