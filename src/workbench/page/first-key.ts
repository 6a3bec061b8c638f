import { components } from "../engine/engine";
import { wrapMethod } from "../engine/rendering/wrap-method";

type Selection = { readonly start: number; readonly end: number };

/** The field that is typed into: it lies over the cell the cursor is on, unseen until a key comes. */
type Composer = {
  readonly props: {
    readonly composerStore: {
      readonly editionMode: string;
      readonly composerSelection: Selection;
    };
  };
  readonly contentHelper: { selectRange(start: number, end: number): void };
  processContent(): void;
};

type WithParts = { readonly components: Readonly<Record<string, WithParts | undefined>> };

const part = (owner: WithParts, name: string): WithParts => {
  const found = owner.components[name];
  if (found === undefined) throw new Error(`component of the grid: ${name}`);
  return found;
};

/**
 * The first key opens a cell, but the field shows the text of the cell before until the grid is
 * drawn anew. Keys that come sooner would be added to that text; so the field is emptied at once.
 */
export const openCellsWithTheirFirstKey = (): void => {
  const grid = components.Grid as unknown as WithParts;
  const composer = part(part(grid, "GridComposer"), "Composer");
  wrapMethod<[InputEvent], unknown>(
    (composer as unknown as { readonly prototype: object }).prototype,
    "onInput",
    (self: Composer, original, event) => {
      const { composerStore } = self.props;
      const isFirst = composerStore.editionMode === "inactive" && !event.isComposing;
      original(event);
      if (!isFirst) return;
      self.processContent();
      self.contentHelper.selectRange(
        composerStore.composerSelection.start,
        composerStore.composerSelection.end,
      );
    },
  );
};
