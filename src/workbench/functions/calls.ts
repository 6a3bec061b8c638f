import { busy, unknownFunction } from "./cell-error";
import { type Outcome, readResult } from "./read-result";

/** One call of a function, its arguments as the function gets them. */
export type Call = {
  readonly name: string;
  readonly values: readonly unknown[];
  /** The cell that asks, such as "Sheet1!B2". */
  readonly address: string;
  /** 1 cancelable, 4 takes errors. */
  readonly flags: number;
  /** The result depends on the cell that asks. */
  readonly perAddress: boolean;
};

type Entry = {
  readonly call: Call;
  readonly id: number;
  readonly key: string;
  /** The cells that show #BUSY! until the answer comes. */
  readonly waiting: Set<number>;
  outcome?: Outcome;
};

export type Calls = {
  /** The answer where it is known; otherwise it is asked for, and the cell told when it comes. */
  readonly ask: (call: Call, cell: number | undefined) => Outcome;
  /** The add-in's functions runtime listens: what was asked before is asked now. */
  readonly ready: () => void;
  /** The add-in's page loads anew: what is still open is asked again when it listens. */
  readonly gone: () => void;
  /** Answers as the runtime posts them. */
  readonly receive: (results: readonly (readonly unknown[])[]) => void;
  /** Cells have changed, some perhaps into ones that ask for nothing. */
  readonly changed: () => void;
};

/** Answers are forgotten, oldest first, beyond this much text of arguments. */
const rememberedCharacters = 50_000_000;

/**
 * Calls of custom functions: each distinct one is made once, those of one evaluation together.
 * @param send entries of the event by which the runtime is invoked
 * @param recalculate the cells whose answers have come
 * @param stillAsks whether a cell is there and has a formula that can make the call
 */
export const createCalls = (
  send: (entries: readonly unknown[]) => void,
  recalculate: (cells: ReadonlySet<number>) => void,
  stillAsks: (cell: number, call: Call) => boolean = () => true,
): Calls => {
  const byKey = new Map<string, Entry>();
  const open = new Map<number, Entry>();
  let unsent: Entry[] = [];
  let listening = false;
  let lastId = 0;
  let characters = 0;
  let isSending = false;
  /** What each cell that was calculated since the last turn has asked for. */
  const asked = new Map<number, Set<Entry>>();

  const note = (cell: number, entry: Entry): void => {
    const entries = asked.get(cell) ?? new Set();
    asked.set(cell, entries.add(entry));
  };

  const isNoLongerAsked = (entry: Entry, cell: number): boolean => {
    const entries = asked.get(cell);
    return entries === undefined ? !stillAsks(cell, entry.call) : !entries.has(entry);
  };

  /** Calls that no cell waits for any longer, because an argument or the cell has changed. */
  const callOff = (): Set<Entry> => {
    const off = new Set<Entry>();
    for (const entry of [...open.values()].filter(isCancelable)) {
      const left = [...entry.waiting].filter((cell) => isNoLongerAsked(entry, cell));
      for (const cell of left) entry.waiting.delete(cell);
      if (left.length > 0 && entry.waiting.size === 0) off.add(entry);
    }
    asked.clear();
    for (const { id, key } of off) {
      open.delete(id);
      byKey.delete(key);
      characters -= key.length;
    }
    return off;
  };

  const sendAll = (): void => {
    isSending = false;
    const off = callOff();
    const entries = unsent.filter((entry) => !off.delete(entry));
    unsent = [];
    const messages = [...[...off].map(cancellation), ...entries.map(invocation)];
    if (listening && messages.length > 0) send(messages);
  };

  const sendSoon = (): void => {
    if (isSending) return;
    isSending = true;
    queueMicrotask(sendAll);
  };

  const forget = (isEnough: () => boolean): void => {
    for (const [key, entry] of byKey) {
      if (isEnough()) return;
      if (entry.outcome === undefined) continue;
      byKey.delete(key);
      characters -= entry.key.length;
    }
  };

  const enter = (call: Call, key: string): Entry => {
    lastId += 1;
    const entry: Entry = { call, id: lastId, key, waiting: new Set() };
    byKey.set(key, entry);
    open.set(entry.id, entry);
    characters += key.length;
    unsent.push(entry);
    return entry;
  };

  const takeWaiting = (entries: Iterable<Entry>): ReadonlySet<number> => {
    const cells = new Set<number>();
    for (const { waiting } of entries) {
      for (const cell of waiting) cells.add(cell);
      waiting.clear();
    }
    return cells;
  };

  return {
    ask: (call, cell) => {
      const key = callKey(call);
      const entry = byKey.get(key) ?? enter(call, key);
      if (cell !== undefined) note(cell, entry);
      sendSoon();
      if (entry.outcome !== undefined) return entry.outcome;
      if (cell !== undefined) entry.waiting.add(cell);
      return listening ? busy : unknownFunction;
    },
    ready: () => {
      listening = true;
      unsent = [...open.values()];
      sendAll();
      recalculate(takeWaiting(open.values()));
    },
    gone: () => {
      listening = false;
      forget(() => false);
    },
    receive: (results) => {
      const answered: Entry[] = [];
      for (const { id, outcome } of results.map(readResult)) {
        const entry = open.get(id);
        if (entry === undefined) continue;
        entry.outcome = outcome;
        open.delete(id);
        answered.push(entry);
      }
      recalculate(takeWaiting(answered));
      forget(() => characters <= rememberedCharacters);
    },
    changed: () => {
      if (open.size > 0) sendSoon();
    },
  };
};

const callKey = ({ name, values, address, perAddress }: Call): string =>
  `${name}${perAddress ? `@${address}` : ""}${JSON.stringify(values)}`;

const isCancelable = ({ call }: Entry): boolean => (call.flags & 1) !== 0;

/** The same with type 1001: the function's `onCanceled` is called, its result no longer heard. */
const cancellation = ({ id }: Entry): unknown => [
  1,
  1001,
  "",
  JSON.stringify({ invocationId: id }),
  0,
];

/** An entry of the richApiMessage event: category 1 custom functions, type 1000 invoke. */
const invocation = ({ id, call }: Entry): unknown => {
  const message = [id, call.name, call.values, call.address, call.flags];
  return [1, 1000, "", JSON.stringify(message), 0];
};
