/**
 * A reference by table and column names, such as `Portfolio[[#This Row],[Share]]`, read from the
 * text of a formula. The parts put together are that text; a named part follows its table or
 * column through renaming.
 */
export type NamedPart = {
  readonly kind: "table" | "column";
  readonly name: string;
  /** The table's or column's own id, once it has been found. */
  readonly id: string | null;
};

export type Area = "#all" | "#data" | "#headers" | "#totals" | "#this row";

export type StructuredReference = {
  readonly parts: readonly (string | NamedPart)[];
  readonly areas: readonly Area[];
};

const areas: ReadonlySet<string> = new Set(["#all", "#data", "#headers", "#totals", "#this row"]);

const unescaped = (text: string): string => text.replaceAll(/'(.)/gsu, "$1");
export const escapedColumn = (name: string): string => name.replaceAll(/[[\]#'@]/gu, "'$&");

type Reading = { readonly parts: (string | NamedPart)[]; readonly areas: Area[] };

/** One item, without brackets: an area or a column's name. False where it can be neither. */
const readItem = (text: string, into: Reading): boolean => {
  const item = text.trim();
  if (areas.has(item.toLowerCase())) {
    into.areas.push(item.toLowerCase() as Area);
    into.parts.push(text);
    return true;
  }
  if (item === "" || item.startsWith("#")) return false;
  into.parts.push({ kind: "column", name: unescaped(item), id: null });
  return true;
};

/** What stands in brackets inside the brackets: `[#This Row],[A]:[B]`. */
const readList = (list: string, into: Reading): boolean => {
  const piece = /\[((?:[^[\]']|'.)*)\]|\s*[,:]\s*|\s+/suy;
  let at = 0;
  while (at < list.length) {
    piece.lastIndex = at;
    const match = piece.exec(list);
    if (!match) return false;
    if (match[1] === undefined) into.parts.push(match[0]);
    else {
      into.parts.push("[");
      if (!readItem(match[1], into)) return false;
      into.parts.push("]");
    }
    at += match[0].length;
  }
  return true;
};

const readSpecifier = (specifier: string, into: Reading): boolean => {
  if (specifier.trim() === "") {
    into.parts.push(specifier);
    return true;
  }
  const row = /^\s*@\s*/u.exec(specifier);
  if (row) {
    into.areas.push("#this row");
    into.parts.push(row[0]);
  }
  const rest = specifier.slice(row?.[0].length ?? 0);
  if (rest.trimStart().startsWith("[")) return readList(rest, into);
  return rest === "" || readItem(rest, into);
};

/** Reads `Table[…]`, `[…]` or a bare table's name; null where it is no structured reference. */
export const parseStructured = (text: string): StructuredReference | null => {
  const bracket = text.indexOf("[");
  const table = bracket < 0 ? text : text.slice(0, bracket);
  const into: Reading = { parts: [], areas: [] };
  if (table !== "") into.parts.push({ kind: "table", name: table, id: null });
  if (bracket < 0) return into;
  into.parts.push("[");
  if (!readSpecifier(text.slice(bracket + 1, -1), into)) return null;
  into.parts.push("]");
  return columnsOf(into).length <= 2 ? into : null;
};

export const tableOf = (reference: StructuredReference): NamedPart | null =>
  reference.parts.find((part): part is NamedPart => named(part, "table")) ?? null;

export const columnsOf = (reference: StructuredReference): readonly NamedPart[] =>
  reference.parts.filter((part): part is NamedPart => named(part, "column"));

const named = (part: string | NamedPart, kind: NamedPart["kind"]): boolean =>
  typeof part !== "string" && part.kind === kind;

export const printStructured = ({ parts }: StructuredReference): string =>
  parts
    .map((part) => {
      if (typeof part === "string") return part;
      return part.kind === "table" ? part.name : escapedColumn(part.name);
    })
    .join("");
