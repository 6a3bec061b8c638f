import { isTooLarge } from "./run-excel";

/** At most 5 MB may come in one answer; text cells average well under 100 bytes. */
const cellsPerRead = 40_000;

export type BlockReading = {
  readonly range: Excel.Range;
  readonly rowCount: number;
  readonly columnCount: number;
  /** What is loaded of each block, such as "values" or "values,formulasR1C1". */
  readonly properties: string;
  readonly signal?: AbortSignal;
  readonly onBlock: (block: Excel.Range, rowsRead: number) => void;
};

/** Reads a range from the top, some rows a request. False where it was cancelled in between. */
export async function readBlocks(
  context: Excel.RequestContext,
  { range, rowCount, columnCount, properties, signal, onBlock }: BlockReading,
): Promise<boolean> {
  const perRow = columnCount * properties.split(",").length;
  let blockRows = Math.max(1, Math.floor(cellsPerRead / perRow));
  let read = 0;
  while (read < rowCount) {
    if (signal?.aborted === true) return false;
    const rows = Math.min(blockRows, rowCount - read);
    const block = range.getCell(read, 0).getResizedRange(rows - 1, columnCount - 1);
    block.load(properties);
    try {
      // One request a block is the point: a single answer must stay below Excel's 5 MB.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    } catch (error) {
      if (!isTooLarge(error) || rows === 1) throw error;
      blockRows = Math.ceil(rows / 2);
      continue;
    }
    read += rows;
    onBlock(block, read);
  }
  return true;
}
