/** What a key means in the list of partners. */
export type ListCommand =
  | {
      readonly type: "move";
      readonly to: "up" | "down" | "first" | "last" | "page-up" | "page-down";
      readonly extend: boolean;
    }
  | {
      readonly type:
        "open" | "accept" | "choose" | "search" | "toggle" | "select-all" | "decide-selected";
    };

export type KeyPress = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
};

type Move = Extract<ListCommand, { readonly type: "move" }>["to"];

const moves: Readonly<Record<string, Move>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  Home: "first",
  End: "last",
  PageUp: "page-up",
  PageDown: "page-down",
};

const plain: Readonly<Record<string, Exclude<ListCommand["type"], "move">>> = {
  Enter: "open",
  a: "accept",
  c: "choose",
  "/": "search",
  " ": "toggle",
};

const withControl: Readonly<Record<string, Exclude<ListCommand["type"], "move">>> = {
  a: "select-all",
  Enter: "decide-selected",
};

/** Null for a key that means nothing here. */
export function listCommand(press: KeyPress): ListCommand | null {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = press;
  if (altKey) return null;
  const letter = key.length === 1 ? key.toLowerCase() : key;
  if (ctrlKey || metaKey) {
    const type = withControl[letter];
    return type === undefined ? null : { type };
  }
  const to = moves[key];
  if (to !== undefined) return { type: "move", to, extend: shiftKey };
  const type = plain[letter];
  return type === undefined ? null : { type };
}

const page = 10;

/** The place a move leads to, of rows that are there. */
export function placeAfter(at: number, to: Move, rows: number): number {
  const last = rows - 1;
  switch (to) {
    case "up":
      return Math.max(0, at - 1);
    case "down":
      return Math.min(last, at + 1);
    case "first":
      return 0;
    case "last":
      return last;
    case "page-up":
      return Math.max(0, at - page);
    case "page-down":
      return Math.min(last, at + page);
  }
}
