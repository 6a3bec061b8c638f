/** Does one thing after the other: what is asked for meanwhile waits for its turn. */
export type InTurn = <Value>(work: () => Promise<Value>) => Promise<Value>;

/** What writes to the workbook takes turns, so that no decision falls between reading and writing. */
export function turns(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
}
