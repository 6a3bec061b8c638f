import { columnLetters, parseZone, quotedSheet, splitAddress } from "../../engine/address";
import {
  clearValidation,
  dateOperatorNames,
  hasValidation,
  newValidation,
  setValidation,
  validationOf,
  type DateRule,
  type ErrorAlert,
  type Prompt,
  type Validation,
} from "../../engine/validation";
import type { Zone } from "../../engine/zone";
import { flagArgument, given, isRange, textArgument, wordArgument } from "../arguments";
import type { HostClass, Scalar } from "../host-class";
import { assertUnprotected } from "../protection";
import { cellsArgument } from "../range-argument";
import { invalidArgument, notImplemented } from "../rich-api-error";
import { zoneOf, type RangeSelf } from "../world";

const current = ({ world, held }: RangeSelf, zone: Zone): Validation | null =>
  validationOf(world.workbook, held.sheetId, zone);

const ofRange = (self: RangeSelf): Validation | null => current(self, zoneOf(self));

const change = (self: RangeSelf, part: Partial<Validation>): void => {
  assertUnprotected(self, "formatCells");
  const { world, held } = self;
  const validation = { ...(ofRange(self) ?? newValidation), ...part };
  if (validation.source === "" && !validation.date)
    throw notImplemented("prompt or alert of cells without a rule");
  if (!setValidation(world.workbook, held.sheetId, zoneOf(self), validation))
    throw invalidArgument();
};

type Fields = Readonly<Record<string, unknown>>;

const fields = (value: unknown): Fields => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalidArgument();
  return value as Fields;
};

/** Excel's longest list of items, its commas included. */
const longestList = 255;

const absolute = (zone: Zone): string => {
  const first = `$${columnLetters(zone.left)}$${zone.top + 1}`;
  const last = `$${columnLetters(zone.right)}$${zone.bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
};

const rangeSource = (self: RangeSelf, source: unknown): string => {
  const { world, held } = self;
  const { sheetId, zone } = cellsArgument(world, source, held.sheetId);
  // A list is one row or one column.
  if (zone.top !== zone.bottom && zone.left !== zone.right) throw invalidArgument();
  return `=${quotedSheet(world.workbook.getters.getSheetName(sheetId))}!${absolute(zone)}`;
};

const sourceOf = (self: RangeSelf, source: unknown): string => {
  if (isRange(source)) return rangeSource(self, source);
  const text = textArgument(source);
  if (text === "") throw invalidArgument();
  if (!text.startsWith("=")) {
    if (text.length > longestList) throw invalidArgument();
    return text;
  }
  if (!parseZone(splitAddress(text.slice(1)).cells.replaceAll("$", "")))
    throw notImplemented("list whose source is a formula");
  return rangeSource(self, text.replaceAll("$", ""));
};

const millisecondsPerDay = 86_400_000;
const dayZero = Date.UTC(1899, 11, 30);

/** The client sends a day as a text in ISO 8601, whatever it was given. */
const dateRule = (value: unknown): DateRule => {
  const { formula1, operator } = fields(value);
  const [, day] = /^(\d{4}-\d{2}-\d{2})(?:T|$)/u.exec(textArgument(formula1)) ?? [];
  if (day === undefined) throw notImplemented("date validation other than by a day");
  const serial = (Date.parse(`${day}T00:00:00Z`) - dayZero) / millisecondsPerDay;
  if (!Number.isInteger(serial)) throw invalidArgument();
  return { operator: wordArgument(operator, dateOperatorNames), serial };
};

/** Excel refuses a new rule beside one of another kind that stands. */
const otherKindStands = (self: RangeSelf, isDate: boolean): boolean => {
  const standing = ofRange(self);
  return standing !== null && (standing.date !== null) !== isDate;
};

const setRule = (self: RangeSelf, value: unknown): void => {
  const { list, date } = fields(value);
  const isDate = date !== undefined && date !== null;
  if (otherKindStands(self, isDate)) throw invalidArgument();
  if (isDate) {
    change(self, { date: dateRule(date) });
    return;
  }
  if (list === undefined || list === null)
    throw notImplemented("data validation other than a list or a date");
  const { source, inCellDropDown } = fields(list);
  change(self, {
    source: sourceOf(self, source),
    inCellDropDown: given(inCellDropDown, true, flagArgument),
  });
};

const isoDay = (serial: number): string =>
  new Date(dayZero + serial * millisecondsPerDay).toISOString().slice(0, 10);

const ruleOf = (self: RangeSelf): object => {
  const found = ofRange(self);
  if (!found) return {};
  const { source, inCellDropDown, date } = found;
  return date
    ? { date: { formula1: isoDay(date.serial), operator: date.operator } }
    : { list: { inCellDropDown, source } };
};

/** Excel's longest title and sentence. */
const longest = { title: 32, message: 255 } as const;

const text = (value: unknown, what: keyof typeof longest): string => {
  const written = given(value, "", textArgument);
  if (written.length > longest[what]) throw invalidArgument();
  return written;
};

const prompt = (value: unknown): Prompt => {
  const { title, message, showPrompt } = fields(value);
  return {
    title: text(title, "title"),
    message: text(message, "message"),
    showPrompt: given(showPrompt, true, flagArgument),
  };
};

const styles = ["Stop", "Warning", "Information"] as const;

const errorAlert = (value: unknown): ErrorAlert => {
  const { title, message, showAlert, style } = fields(value);
  return {
    title: text(title, "title"),
    message: text(message, "message"),
    showAlert: given(showAlert, true, flagArgument),
    style: given<ErrorAlert["style"]>(style, "Stop", (word) => wordArgument(word, styles)),
  };
};

const part = <Key extends "prompt" | "errorAlert" | "ignoreBlanks">(
  key: Key,
  read: (value: unknown) => Validation[Key],
): Scalar<RangeSelf> => ({
  get: (self) => (ofRange(self) ?? newValidation)[key],
  set: (self, value) => {
    change(self, { [key]: read(value) });
  },
});

/** Cells that do not share one rule have the type "MixedCriteria". */
const typeOf = (self: RangeSelf): string => {
  const found = ofRange(self);
  if (found) return found.date ? "Date" : "List";
  const { world, held } = self;
  return hasValidation(world.workbook, held.sheetId, zoneOf(self)) ? "MixedCriteria" : "None";
};

/** Lists and days: what else Excel can validate has no use here yet. */
export const dataValidationClass: HostClass<RangeSelf> = {
  name: "DataValidation",
  scalars: {
    Type: { get: typeOf },
    Rule: { get: ruleOf, set: setRule },
    Prompt: part("prompt", prompt),
    ErrorAlert: part("errorAlert", errorAlert),
    IgnoreBlanks: part("ignoreBlanks", flagArgument),
  },
  methods: {
    Clear: (self) => {
      assertUnprotected(self, "formatCells");
      clearValidation(self.world.workbook, self.held.sheetId, zoneOf(self));
      return null;
    },
  },
};
