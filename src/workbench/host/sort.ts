import type { SortKey } from "../engine/sort-rows";
import { columnCount, type Zone } from "../engine/zone";
import { countArgument, flagArgument, given, wordArgument } from "./arguments";
import { invalidArgument, notImplemented } from "./rich-api-error";

const sortedOn = ["Value", "CellColor", "FontColor", "Icon"] as const;

const key = (field: unknown, zone: Zone): SortKey => {
  if (typeof field !== "object" || field === null) throw invalidArgument();
  const { key: column, ascending, sortOn } = field as Readonly<Record<string, unknown>>;
  const at = countArgument(column);
  if (at < 0 || at >= columnCount(zone)) throw invalidArgument();
  const on = given<(typeof sortedOn)[number]>(sortOn, "Value", (word) =>
    wordArgument(word, sortedOn),
  );
  if (on !== "Value") throw notImplemented(`sorting on ${on}`);
  return { column: at, ascending: given(ascending, true, flagArgument) };
};

/** Excel's `SortField`s, counted from the first column of what is sorted. */
export const sortKeys = (fields: unknown, zone: Zone): readonly SortKey[] => {
  if (!Array.isArray(fields) || fields.length === 0) throw invalidArgument();
  return fields.map((field) => key(field, zone));
};
