/** A request may hold 5 MB; the client adds addresses and names of its own to every block. */
const bytesPerRequest = 3_500_000;
const rowsPerBlock = 5_000;

/** Writes rows block by block and sends what is queued before it outgrows a request. */
export type Outbox = {
  readonly write: <Cell>(
    column: Excel.Range,
    cells: readonly Cell[],
    put: (block: Excel.Range, cells: readonly Cell[]) => void,
  ) => Promise<void>;
  /** Whether a first part has gone, so that the rest cannot be refused without a trace. */
  readonly isPartSent: () => boolean;
};

export function createOutbox(context: Excel.RequestContext): Outbox {
  let queued = 0;
  let sent = false;
  return {
    isPartSent: () => sent,
    write: async (column, cells, put) => {
      for (const { start, block, bytes } of blocksOf(cells)) {
        if (queued > 0 && queued + bytes > bytesPerRequest) {
          // Each request is a full one: this is how a large table stays below Excel's 5 MB.
          // eslint-disable-next-line office-addins/no-context-sync-in-loop
          await context.sync();
          sent = true;
          queued = 0;
        }
        put(column.getCell(start, 0).getResizedRange(block.length - 1, 0), block);
        queued += bytes;
      }
    },
  };
}

type Block<Cell> = {
  readonly start: number;
  readonly block: readonly Cell[];
  readonly bytes: number;
};

/** Blocks of rows, each small enough for a request of its own. */
function* blocksOf<Cell>(cells: readonly Cell[]): Generator<Block<Cell>> {
  const encoder = new TextEncoder();
  let rows = rowsPerBlock;
  for (let start = 0; start < cells.length;) {
    const block = cells.slice(start, start + rows);
    const bytes = encoder.encode(JSON.stringify(block)).length;
    if (bytes > bytesPerRequest && block.length > 1) {
      rows = Math.ceil(block.length / 2);
      continue;
    }
    yield { start, block, bytes };
    start += block.length;
  }
}
