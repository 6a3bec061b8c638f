import {
  allTables,
  bodyOf,
  columnsOfTable,
  headerOf,
  sameName,
  tableAt,
  tableNamed,
  totalsOf,
} from "../tables";
import type { Table, TableColumn } from "../tables";
import type { CellPosition, Zone } from "../zone";
import { boundingZone } from "../zone";
import type { NamedPart, StructuredReference } from "./structured-reference";
import { columnsOf, tableOf } from "./structured-reference";

export type Target = { readonly sheetId: string; readonly zone: Zone; readonly oneCell: boolean };

/** Where a structured reference points now, and the reference with its names of now. */
export type Resolution = {
  readonly reference: StructuredReference;
  /** An error where it points nowhere: the table or column is gone, or there is no such row. */
  readonly target: Target | "#REF!" | "#VALUE!";
};

const findTable = (
  getters: unknown,
  part: NamedPart | null,
  position: CellPosition | null,
): Table | null => {
  if (!part) return position ? tableAt(getters, position) : null;
  const byId = allTables(getters).find(({ id }) => id === part.id);
  return byId ?? tableNamed(getters, part.name);
};

const findColumn = (columns: readonly TableColumn[], part: NamedPart): TableColumn | null =>
  columns.find(({ id }) => id === part.id) ??
  columns.find(({ name }) => sameName(name, part.name)) ??
  null;

const rowsOf = (
  table: Table,
  { areas }: StructuredReference,
  position: CellPosition | null,
): Zone | "#REF!" | "#VALUE!" => {
  const body = bodyOf(table);
  if (areas.includes("#this row")) {
    const row = position?.row ?? -1;
    const within = position?.sheetId === table.sheetId && body.top <= row && row <= body.bottom;
    return within ? { ...body, top: row, bottom: row } : "#VALUE!";
  }
  if (areas.includes("#all")) return table.zone;
  const zones = areas.map((area) => {
    if (area === "#headers") return headerOf(table);
    return area === "#totals" ? totalsOf(table) : body;
  });
  if (zones.length === 0) return body;
  const present = zones.filter((zone) => zone !== null);
  const first = present[0];
  return first ? present.reduce(boundingZone, first) : "#REF!";
};

const columnsOfZone = (zone: Zone, columns: readonly TableColumn[]): Zone => {
  const cols = columns.map(({ col }) => col);
  return cols.length === 0 ? zone : { ...zone, left: Math.min(...cols), right: Math.max(...cols) };
};

const renamed = (
  { parts, areas }: StructuredReference,
  table: Table,
  columns: readonly TableColumn[],
): StructuredReference => {
  let next = 0;
  return {
    areas,
    parts: parts.map((part) => {
      if (typeof part === "string") return part;
      const found = part.kind === "table" ? table : (columns[next++] ?? part);
      return { kind: part.kind, name: spelling(part, found), id: found.id };
    }),
  };
};

/** The spelling of the one who wrote it, while it is the same name. */
const spelling = (part: NamedPart, found: { readonly name: string }): string =>
  sameName(part.name, found.name) ? part.name : found.name;

export const resolve = (
  reference: StructuredReference,
  position: CellPosition | null,
  getters: unknown,
): Resolution => {
  const table = findTable(getters, tableOf(reference), position);
  if (!table) return { reference, target: "#REF!" };
  const all = columnsOfTable(getters, table);
  const columns = columnsOf(reference).map((part) => findColumn(all, part));
  const found = columns.filter((column) => column !== null);
  if (found.length < columns.length) return { reference, target: "#REF!" };
  const named = renamed(reference, table, found);
  const rows = rowsOf(table, reference, position);
  if (typeof rows === "string") return { reference: named, target: rows };
  const oneCell = reference.areas.includes("#this row") && found.length === 1;
  const zone = columnsOfZone(rows, found);
  return { reference: named, target: { sheetId: table.sheetId, zone, oneCell } };
};
