/** Which calls each cell asks for, turn by turn: a cell that is calculated anew asks for all again. */
export type AskedByCells<Call> = {
  readonly note: (cell: number, call: Call) => void;
  /** Ends the turn: what cells asked for before, and no longer do. */
  readonly dropped: () => readonly { readonly cell: number; readonly call: Call }[];
};

export const createAskedByCells = <Call>(): AskedByCells<Call> => {
  const before = new Map<number, ReadonlySet<Call>>();
  const now = new Map<number, Set<Call>>();
  return {
    note: (cell, call) => {
      const asked = now.get(cell) ?? new Set();
      asked.add(call);
      now.set(cell, asked);
    },
    dropped: () => {
      const left = [...now].flatMap(([cell, asked]) =>
        [...(before.get(cell) ?? [])]
          .filter((call) => !asked.has(call))
          .map((call) => ({ cell, call })),
      );
      for (const [cell, asked] of now) before.set(cell, asked);
      now.clear();
      return left;
    },
  };
};
