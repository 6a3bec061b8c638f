import { writeCommand, type WriteCells } from "./cell-plugin";
import { EvaluationError, registries } from "./engine";
import { hostStateOf } from "./host-state";
import { tablesOnSheet } from "./tables";
import { maxColumns, maxRows, overlaps, type CellPosition, type Zone } from "./zone";

type Spilled = readonly (readonly unknown[])[];

type Evaluator = {
  evaluatedCells: object;
  evaluate(ranges: readonly { readonly sheetId: string; readonly zone: Zone }[]): void;
  evaluateAllCells(): void;
  updateDependencies(position: CellPosition): void;
  assertSheetHasEnoughSpaceToSpreadFormulaResult(at: CellPosition, result: Spilled): void;
};

/** A cell with the references of its formula; those to whole rows or columns are open-ended. */
type Calculated = {
  readonly compiledFormula?: {
    readonly rangeDependencies: readonly {
      readonly sheetId: string;
      readonly unboundedZone: { readonly right?: number; readonly bottom?: number };
    }[];
  };
};

type EvaluationPluginBase = {
  shouldRebuildDependenciesGraph: boolean;
  readonly positionsToUpdate: CellPosition[];
  readonly evaluator: Evaluator;
  readonly getters: {
    getCell(at: CellPosition): Calculated | undefined;
    getSheetIds(): readonly string[];
    getSheet(sheetId: string): {
      readonly rows: readonly { readonly cells: Readonly<Record<string, number | undefined>> }[];
    };
    getNumberRows(sheetId: string): number;
    getNumberCols(sheetId: string): number;
  };
  beforeHandle(command: { readonly type: string }): void;
  handle(command: { readonly type: string }): void;
};

const EvaluationPlugin = registries.coreViewsPluginRegistry.get("evaluation") as unknown as new (
  config: never,
) => EvaluationPluginBase;

/** Up to here it is faster to look only at the cells written and what depends on them. */
const mostSingly = 2000;

const isFew = ({ rows, columns, contents, formats }: WriteCells): boolean =>
  (!contents && !formats) || rows * columns <= mostSingly;

/**
 * Recalculates after a small write only what it touches, as after a user's edit. What spills over
 * the end of the engine's sheet asks for a larger one; nothing spills in a table.
 */
class HostEvaluationPlugin extends EvaluationPlugin {
  constructor(config: never) {
    super(config);
    const { evaluator } = this;
    const assertSpace = evaluator.assertSheetHasEnoughSpaceToSpreadFormulaResult.bind(evaluator);
    evaluator.assertSheetHasEnoughSpaceToSpreadFormulaResult = (at, result) => {
      this.#assertFree(at, result);
      assertSpace(at, result);
    };
    evaluator.evaluateAllCells = () => {
      evaluator.evaluatedCells = new (evaluator.evaluatedCells.constructor as new () => object)();
      evaluator.evaluate(this.#used());
    };
  }

  /** Column by column where there are cells: a sheet is mostly blank, and the engine visits all. */
  #used(): { readonly sheetId: string; readonly zone: Zone }[] {
    return this.getters.getSheetIds().flatMap((sheetId) => {
      const ends = new Map<string, { top: number; bottom: number }>();
      for (const [row, { cells }] of this.getters.getSheet(sheetId).rows.entries())
        for (const col of Object.keys(cells)) {
          const end = ends.get(col);
          if (end) end.bottom = row;
          else ends.set(col, { top: row, bottom: row });
        }
      return [...ends]
        .map(([col, { top, bottom }]) => ({ left: Number(col), right: Number(col), top, bottom }))
        .sort((one, other) => one.left - other.left)
        .map((zone) => ({ sheetId, zone }));
    });
  }

  #assertFree(at: CellPosition, result: Spilled): void {
    const { sheetId, col, row } = at;
    const [columns, rows] = [result.length, result[0]?.length ?? 0];
    if (rows * columns <= 1) return;
    const zone = { left: col, top: row, right: col + columns - 1, bottom: row + rows - 1 };
    if (tablesOnSheet(this.getters, sheetId).some((table) => overlaps(table.zone, zone)))
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- what the engine catches
      throw new EvaluationError("Spill range in table", "#SPILL!");
    const fits =
      zone.bottom < this.getters.getNumberRows(sheetId) &&
      zone.right < this.getters.getNumberCols(sheetId);
    if (fits || zone.bottom >= maxRows || zone.right >= maxColumns) return;
    if (!this.#isWhole(at, rows, columns)) hostStateOf(this.getters).spills.push({ sheetId, zone });
  }

  /** Made of whole rows or columns, which only a whole sheet can hold. */
  #isWhole(at: CellPosition, rows: number, columns: number): boolean {
    const references = this.getters.getCell(at)?.compiledFormula?.rangeDependencies ?? [];
    return references.some(
      ({ sheetId, unboundedZone: { right, bottom } }) =>
        (bottom === undefined && rows === this.getters.getNumberRows(sheetId)) ||
        (right === undefined && columns === this.getters.getNumberCols(sheetId)),
    );
  }

  override beforeHandle(command: { readonly type: string }): void {
    if (command.type === writeCommand && isFew(command as never)) return;
    super.beforeHandle(command);
  }

  override handle(command: { readonly type: string }): void {
    if (command.type === writeCommand) this.#touch(command as never);
    // At the end of the command, together with whatever else has to be calculated by then.
    else if (command.type === "EVALUATE_CELLS" && !("cellIds" in command))
      this.shouldRebuildDependenciesGraph = true;
    else super.handle(command);
  }

  #touch(command: WriteCells): void {
    const { sheetId, top, left, rows, columns, contents, formats } = command;
    if (this.shouldRebuildDependenciesGraph || (!contents && !formats)) return;
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < columns; column++) {
        const content = contents?.[row]?.[column] ?? null;
        if (content === null && (formats?.[row]?.[column] ?? null) === null) continue;
        const position = { sheetId, col: left + column, row: top + row };
        this.positionsToUpdate.push(position);
        if (content !== null) this.evaluator.updateDependencies(position);
      }
  }
}

export const registerEvaluation = (): void => {
  registries.coreViewsPluginRegistry.replace("evaluation", HostEvaluationPlugin as never);
};
