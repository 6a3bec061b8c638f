/** Does one thing after the other: what is asked for meanwhile waits for its turn. */
export type InTurn = <Value>(work: () => Promise<Value>) => Promise<Value>;

/**
 * What writes to the workbook takes turns, so that no decision falls between reading and writing.
 * Within one turn there is no other: a turn that waits for the next would wait for ever.
 */
export function turns(): InTurn {
  let last: Promise<unknown> | null = null;
  return (work) => {
    const next = last === null ? work() : last.then(work);
    const ended = next
      .catch(() => undefined)
      .then(() => {
        if (last === ended) last = null;
      });
    last = ended;
    return next;
  };
}
