export type Timed = {
  /** Seconds of the first run, and the shortest of those after it. */
  readonly cold: number;
  readonly warm: number;
};

const longest = 1.5;

/** Runs a piece of work until it is warm, or for a second and a half. */
export function timed(work: () => unknown, runs = 60): Timed {
  const once = (): number => {
    const start = performance.now();
    work();
    return (performance.now() - start) / 1000;
  };
  const cold = once();
  let warm = Infinity;
  let spent = 0;
  for (let run = 0; run < runs && (run < 2 || spent < longest); run++) {
    const seconds = once();
    spent += seconds;
    warm = Math.min(warm, seconds);
  }
  return { cold, warm };
}
