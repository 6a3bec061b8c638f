import { stores } from "../engine";
import type { Box } from "./grid-renderer";
import { wrapMethod } from "./wrap-method";

/**
 * The engine lets a changed cell fade or slide into its new look, frame by frame. Excel shows it at
 * once; and a frame of such a movement fails where its sheet has been deleted meanwhile.
 */
export const showChangesAtOnce = (): void => {
  wrapMethod<[readonly Box[]], readonly Box[]>(
    stores.GridRenderer.prototype,
    "getBoxesWithAnimations",
    (_, __, boxes) => boxes,
  );
};
