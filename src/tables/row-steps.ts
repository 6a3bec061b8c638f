/**
 * Reads a table in slices, so that whoever reads it can show progress and stop between them: first
 * all rows are looked at, then all are read.
 */
export type RowReader<Read> = {
  /** Goes on by so many rows. Returns the share of the work that is done, 1 once all of it is. */
  readonly readOn: (rows: number) => number;
  /** What was read. Throws while rows are left. */
  readonly finish: () => Read;
};

type Passes = {
  readonly rows: number;
  readonly look: (index: number) => void;
  readonly read: (index: number) => void;
};

/** Goes through the rows twice, looking and reading, by the slice. */
export function inSlices({ rows, look, read }: Passes): (slice: number) => number {
  let done = 0;
  return (slice) => {
    const end = Math.min(2 * rows, done + slice);
    for (; done < end; done++) {
      if (done < rows) look(done);
      else read(done - rows);
    }
    return rows === 0 ? 1 : done / (2 * rows);
  };
}

/** Reads everything at once. */
export function readWhole<Read>(reader: RowReader<Read>): Read {
  while (reader.readOn(Infinity) < 1);
  return reader.finish();
}
