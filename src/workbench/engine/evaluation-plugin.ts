import { writeCommand, type WriteCells } from "./cell-plugin";
import { registries } from "./engine";
import type { CellPosition } from "./zone";

type EvaluationPluginBase = {
  shouldRebuildDependenciesGraph: boolean;
  readonly positionsToUpdate: CellPosition[];
  readonly evaluator: { updateDependencies(position: CellPosition): void };
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

/** Recalculates after a small write only what it touches, as after a user's edit. */
class HostEvaluationPlugin extends EvaluationPlugin {
  override beforeHandle(command: { readonly type: string }): void {
    if (command.type === writeCommand && isFew(command as never)) return;
    super.beforeHandle(command);
  }

  override handle(command: { readonly type: string }): void {
    if (command.type === writeCommand) this.#touch(command as never);
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
