import type { Zone } from "../engine/zone";
import { overlaps } from "../engine/zone";
import { parseZone } from "../engine/address";
import { itemNotFound } from "./rich-api-error";
import { assertUnprotected } from "./protection";
import { zoneOf, type RangeSelf, type World } from "./world";

/** A rule as Excel has it, kept in the engine's beside what the engine draws of it. */
/** Where a bar begins or ends; `formula` goes with the kinds that need one. */
export type BarBound = { readonly type: string; readonly formula?: string };

export type HostRule = {
  readonly type: "DataBar" | "CellValue" | "ContainsText" | "Custom";
  readonly rule: Readonly<Record<string, string>> | null;
  readonly style: Readonly<Record<string, unknown>>;
  readonly bar: {
    readonly fillColor: string;
    readonly gradientFill: boolean;
    readonly dataBarOnly: boolean;
    /** Kept for the file and the client; the grid draws every bar from 0 to the greatest value. */
    readonly lower: BarBound;
    readonly upper: BarBound;
  };
};

export type ConditionalBorder = { readonly style: string; readonly color: string };

/** The border that a rule's style has on a side of its cells. */
export const borderOf = (style: HostRule["style"], side: string): ConditionalBorder =>
  (style[side] as ConditionalBorder | undefined) ?? { style: "None", color: "#000000" };

export type EngineFormat = {
  readonly id: string;
  readonly ranges: readonly string[];
  readonly rule: Readonly<Record<string, unknown>>;
  readonly stopIfTrue?: boolean;
  readonly host?: HostRule;
};

export type FormatSelf = { readonly world: World; readonly sheetId: string; readonly id: string };

export const newRule = (type: HostRule["type"]): HostRule => ({
  type,
  rule: null,
  style: {},
  bar: {
    fillColor: "#638EC6",
    gradientFill: true,
    dataBarOnly: false,
    lower: { type: "Automatic" },
    upper: { type: "Automatic" },
  },
});

const cellOperators: Readonly<Record<string, string>> = {
  Between: "isBetween",
  NotBetween: "isNotBetween",
  EqualTo: "isEqual",
  NotEqualTo: "isNotEqual",
  GreaterThan: "isGreaterThan",
  LessThan: "isLessThan",
  GreaterThanOrEqual: "isGreaterOrEqualTo",
  LessThanOrEqual: "isLessOrEqualTo",
};

const textOperators: Readonly<Record<string, string>> = {
  Contains: "containsText",
  NotContains: "notContainsText",
  BeginsWith: "beginsWithText",
  EndsWith: "endsWithText",
};

export const cellOperatorNames = Object.keys(cellOperators);
export const textOperatorNames = Object.keys(textOperators);

/** A rule that is not written yet colours nothing. */
const nothing = { operator: "customFormula", values: ["=FALSE"] };

const condition = ({ type, rule }: HostRule): { operator: string; values: string[] } => {
  if (!rule) return nothing;
  const text = (key: string): string => rule[key] ?? "";
  if (type === "Custom") return { operator: "customFormula", values: [text("formula")] };
  if (type === "ContainsText")
    return { operator: textOperators[text("operator")] ?? "containsText", values: [text("text")] };
  const values = [text("formula1"), ...("formula2" in rule ? [text("formula2")] : [])];
  return { operator: cellOperators[text("operator")] ?? "isEqual", values };
};

export const engineRule = (host: HostRule): object =>
  host.type === "DataBar"
    ? { type: "DataBarRule", color: Number.parseInt(host.bar.fillColor.slice(1), 16) }
    : { type: "CellIsRule", ...condition(host), style: host.style };

export const formatsOnSheet = ({ workbook }: World, sheetId: string): readonly EngineFormat[] =>
  workbook.getters.getConditionalFormats(sheetId) as unknown as readonly EngineFormat[];

export const zonesOf = ({ ranges }: EngineFormat): readonly Zone[] =>
  ranges.map(parseZone).filter((zone) => zone !== null);

export const formatsOfRange = (self: RangeSelf): readonly EngineFormat[] =>
  formatsOnSheet(self.world, self.held.sheetId).filter((format) =>
    zonesOf(format).some((zone) => overlaps(zone, zoneOf(self))),
  );

export const formatOf = ({ world, sheetId, id }: FormatSelf): EngineFormat => {
  const format = formatsOnSheet(world, sheetId).find((one) => one.id === id);
  if (!format) throw itemNotFound();
  return format;
};

export const hostRuleOf = (self: FormatSelf): HostRule => formatOf(self).host ?? newRule("Custom");

const write = (
  { world, sheetId, id }: FormatSelf,
  host: HostRule,
  zones: readonly Zone[],
  stopIfTrue: boolean,
): void => {
  const { engine, getters } = world.workbook;
  const result = engine.dispatch("ADD_CONDITIONAL_FORMAT", {
    sheetId,
    ranges: zones.map((zone) => getters.getRangeDataFromZone(sheetId, zone)),
    cf: { id, rule: engineRule(host), stopIfTrue, host },
  });
  if (!result.isSuccessful && !result.reasons.includes("NoChanges"))
    throw new Error(`conditional format: ${result.reasons.join(", ")}`);
};

/** New rules come first, as in Excel. */
export const addFormat = (self: RangeSelf, type: HostRule["type"]): FormatSelf => {
  assertUnprotected(self, "formatCells");
  const { world, held } = self;
  const { sheetId } = held;
  const { engine, model } = world.workbook;
  const before = formatsOnSheet(world, sheetId).length;
  const added = { world, sheetId, id: `{${model.uuidGenerator.smallUuid()}}` };
  write(added, newRule(type), [zoneOf(self)], false);
  if (before > 0)
    engine.dispatch("CHANGE_CONDITIONAL_FORMAT_PRIORITY", {
      sheetId,
      cfId: added.id,
      delta: before,
    });
  return added;
};

export const changeFormat = (self: FormatSelf, change: Partial<HostRule>): void => {
  const format = formatOf(self);
  const host = { ...(format.host ?? newRule("Custom")), ...change };
  write(self, host, zonesOf(format), format.stopIfTrue ?? false);
};

export const setStopIfTrue = (self: FormatSelf, stopIfTrue: boolean): void => {
  write(self, hostRuleOf(self), zonesOf(formatOf(self)), stopIfTrue);
};

export const removeFormat = ({ world, sheetId, id }: FormatSelf): void => {
  world.workbook.engine.dispatch("REMOVE_CONDITIONAL_FORMAT", { sheetId, id });
};

/** Takes the range out of every rule; a rule without cells is gone. */
export const clearFormats = (self: RangeSelf): void => {
  assertUnprotected(self, "formatCells");
  const { world, held } = self;
  const { engine, getters } = world.workbook;
  const { sheetId } = held;
  for (const format of formatsOfRange(self)) {
    const ranges = getters.getAdaptedCfRanges(sheetId, format as never, [], [zoneOf(self)]) ?? [];
    if (ranges.length === 0) removeFormat({ world, sheetId, id: format.id });
    else {
      const { id, rule, host, stopIfTrue } = format;
      engine.dispatch("ADD_CONDITIONAL_FORMAT", {
        sheetId,
        ranges,
        cf: { id, rule, host, stopIfTrue },
      });
    }
  }
};
