import { registries, UIPlugin } from "./engine";
import { hostStateOf } from "./host-state";
import { fromR1C1, toR1C1 } from "./formula/r1c1";
import { uniqueHeader } from "./table-names";
import { bodyOf, headerOf, tableAt, tablesOnSheet, type Table } from "./tables";
import { contains, type CellPosition, type Zone } from "./zone";

/**
 * What Excel does to a table's columns while somebody types: a formula in a column that is empty,
 * or has one formula, fills the column; a row that comes to the table gets the formulas of its
 * columns.
 */
type Command = {
  readonly type: string;
  readonly dimension?: "ROW" | "COL";
  readonly base?: number;
  readonly position?: "before" | "after";
  readonly quantity?: number;
} & CellPosition;

type FilledCell = {
  readonly isFormula: boolean;
  readonly content?: string;
  readonly compiledFormula?: { toFormulaString(getters: unknown): string };
};

/** Relative to its own row, the same text in every row; "" for a blank cell, null for a value. */
const relativeFormula = (getters: unknown, position: CellPosition): string | null => {
  const known = getters as { getCell(at: CellPosition): FilledCell | undefined };
  const cell = known.getCell(position);
  if (cell?.compiledFormula)
    return toR1C1(cell.compiledFormula.toFormulaString(getters).slice(1), position);
  return cell?.content ? null : "";
};

const rowsOf = ({ top, bottom }: Zone): readonly number[] =>
  Array.from({ length: bottom - top + 1 }, (_, index) => top + index);

/** The formula that all these rows of a column share, or "" where all are blank; else null. */
const shared = (
  getters: unknown,
  sheetId: string,
  col: number,
  rows: readonly number[],
): string | null => {
  const found = new Set(rows.map((row) => relativeFormula(getters, { sheetId, col, row })));
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
};

class TableFillPlugin extends UIPlugin {
  override handle(given: never): void {
    const command = given as Command;
    if (hostStateOf(this.getters).hostIsWriting) return;
    if (command.type === "UPDATE_CELL") this.#nameColumn(command);
    if (command.type === "AUTOFILL_TABLE_COLUMN") this.#afterTyping(command);
    if (command.type === "ADD_COLUMNS_ROWS" && command.dimension === "ROW")
      this.#afterRows(command);
  }

  #afterTyping({ sheetId, col, row }: CellPosition): void {
    const table = tableAt(this.getters, { sheetId, col, row });
    const body = table && bodyOf(table);
    if (!table || !body || row < body.top || row > body.bottom) return;
    this.#fillColumn(table, body, { sheetId, col, row });
    if (row === body.bottom && row > body.top) this.#fillNewRow(table, body, { sheetId, col, row });
  }

  /** A column that the table has just grown by gets a name. */
  #nameColumn({ sheetId, col, row }: CellPosition): void {
    const table = tableAt(this.getters, { sheetId, col, row });
    const header = table && headerOf(table);
    if (!table || !header || row === header.top) return;
    const position = { sheetId, col, row: header.top };
    if (relativeFormula(this.getters, position) !== "") return;
    const content = uniqueHeader(this.getters, table, col, "");
    this.dispatch("UPDATE_CELL", { ...position, content });
  }

  #fillColumn({ sheetId }: Table, body: Zone, typed: CellPosition): void {
    const formula = relativeFormula(this.getters, typed);
    if (!formula) return;
    const others = rowsOf(body).filter((row) => row !== typed.row);
    if (shared(this.getters, sheetId, typed.col, others) === null) return;
    for (const row of others) this.#put({ sheetId, col: typed.col, row }, formula);
  }

  /** The last row, where only this cell of it has something: the table has just grown by it. */
  #fillNewRow({ sheetId }: Table, body: Zone, { col: typed, row }: CellPosition): void {
    const others = columnsOf(body).filter((col) => col !== typed);
    const isNew = others.every(
      (col) => relativeFormula(this.getters, { sheetId, col, row }) === "",
    );
    if (isNew) this.#fillRow(body, { sheetId, rows: [row], columns: others });
  }

  #afterRows({ sheetId, base = 0, position, quantity = 1 }: Command): void {
    const top = position === "before" ? base : base + 1;
    const rows = Array.from({ length: quantity }, (_, index) => top + index);
    for (const table of tablesOnSheet(this.getters, sheetId)) {
      const body = bodyOf(table);
      const inserted = { ...body, top, bottom: top + quantity - 1 };
      if (contains(body, inserted))
        this.#fillRow(body, { sheetId, rows, columns: columnsOf(body) });
    }
  }

  #fillRow(
    body: Zone,
    {
      sheetId,
      rows,
      columns,
    }: {
      readonly sheetId: string;
      readonly rows: readonly number[];
      readonly columns: readonly number[];
    },
  ): void {
    const others = rowsOf(body).filter((row) => !rows.includes(row));
    for (const col of columns) {
      const formula = shared(this.getters, sheetId, col, others);
      if (formula) for (const row of rows) this.#put({ sheetId, col, row }, formula);
    }
  }

  #put(position: CellPosition, formula: string): void {
    if (relativeFormula(this.getters, position) === formula) return;
    const content = `=${fromR1C1(formula, position)}`;
    this.dispatch("UPDATE_CELL", { ...position, content });
  }
}

const columnsOf = ({ left, right }: Zone): readonly number[] =>
  Array.from({ length: right - left + 1 }, (_, index) => left + index);

export const registerTableFill = (): void => {
  registries.featurePluginRegistry.replace("table_autofill", TableFillPlugin);
};
