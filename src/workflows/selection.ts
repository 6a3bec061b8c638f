import { selectedCell, selectedRange, watchSelection } from "../excel/selected-cell";

export type { CellPlace, SelectedRange } from "../excel/selected-cell";

/** What is selected in the sheet, asked for and watched. */
export { selectedCell, selectedRange, watchSelection };
