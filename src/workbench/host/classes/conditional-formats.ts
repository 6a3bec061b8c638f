import { boundingZone } from "../../engine/zone";
import {
  colorArgument,
  countArgument,
  flagArgument,
  textArgument,
  wordArgument,
} from "../arguments";
import {
  addFormat,
  cellOperatorNames,
  changeFormat,
  clearFormats,
  formatOf,
  formatsOfRange,
  formatsOnSheet,
  hostRuleOf,
  removeFormat,
  setStopIfTrue,
  textOperatorNames,
  zonesOf,
  type BarBound,
  type FormatSelf,
  type HostRule,
} from "../conditional-format";
import { nullObject, type HostClass, type HostObject, type Scalar } from "../host-class";
import { invalidArgument, itemNotFound, notImplemented } from "../rich-api-error";
import { rangeObject, type RangeSelf } from "../world";

const types = ["Custom", "DataBar", "ContainsText", "CellValue"] as const;
const others = ["ColorScale", "IconSet", "TopBottom", "PresetCriteria"] as const;

const typeArgument = (value: unknown): HostRule["type"] => {
  const type = wordArgument(value, [...types, ...others]);
  const known = types.find((one) => one === type);
  if (!known) throw notImplemented(`conditional format of type ${type}`);
  return known;
};

const objectOf = (self: FormatSelf): HostObject => ({ is: "ConditionalFormat", self });

const all = (self: RangeSelf): readonly HostObject[] =>
  formatsOfRange(self).map(({ id }) =>
    objectOf({ world: self.world, sheetId: self.held.sheetId, id }),
  );

const find = (self: RangeSelf, key: unknown): HostObject | null => {
  const id = textArgument(key);
  const format = formatsOnSheet(self.world, self.held.sheetId).find((one) => one.id === id);
  return format ? objectOf({ world: self.world, sheetId: self.held.sheetId, id }) : null;
};

export const conditionalFormatCollectionClass: HostClass<RangeSelf> = {
  name: "ConditionalFormatCollection",
  items: all,
  item: (self, key) => {
    const format = find(self, key);
    if (!format) throw itemNotFound();
    return format;
  },
  methods: {
    Add: (self, [type]) => objectOf(addFormat(self, typeArgument(type))),
    ClearAll: (self) => {
      clearFormats(self);
      return null;
    },
    GetCount: (self) => all(self).length,
    GetItemAt: (self, [index]) => {
      const object = all(self)[countArgument(index)];
      if (!object) throw itemNotFound();
      return object;
    },
    GetItemOrNullObject: (self, [key]) => find(self, key) ?? nullObject,
  },
};

/** The part of a format that its type has; of another type it is not there. */
const kind =
  (type: HostRule["type"], is: string, orNull: boolean) =>
  (self: FormatSelf): HostObject => {
    if (hostRuleOf(self).type === type) return { is, self };
    if (orNull) return nullObject;
    throw itemNotFound("The conditional format is of another type.");
  };

const rangeOf = (self: FormatSelf): HostObject => {
  const zones = zonesOf(formatOf(self));
  const [first] = zones;
  if (!first || zones.length > 1) throw invalidArgument("The format is on several ranges.");
  return rangeObject(self.world, self.sheetId, zones.reduce(boundingZone, first));
};

export const conditionalFormatClass: HostClass<FormatSelf> = {
  name: "ConditionalFormat",
  scalars: {
    Id: { get: (self) => formatOf(self).id },
    Type: { get: (self) => hostRuleOf(self).type },
    Priority: {
      get: ({ world, sheetId, id }) =>
        formatsOnSheet(world, sheetId).findIndex((format) => format.id === id),
      set: (self, value) => {
        const { world, sheetId, id } = self;
        const at = formatsOnSheet(world, sheetId).findIndex((format) => format.id === id);
        const delta = at - countArgument(value);
        if (delta === 0) return;
        const command = { sheetId, cfId: id, delta };
        const result = world.workbook.engine.dispatch(
          "CHANGE_CONDITIONAL_FORMAT_PRIORITY",
          command,
        );
        if (!result.isSuccessful) throw invalidArgument();
      },
    },
    StopIfTrue: {
      get: (self) => formatOf(self).stopIfTrue ?? false,
      set: (self, value) => {
        setStopIfTrue(self, flagArgument(value));
      },
    },
  },
  navigations: {
    DataBar: kind("DataBar", "DataBarConditionalFormat", false),
    DataBarOrNullObject: kind("DataBar", "DataBarConditionalFormat", true),
    CellValue: kind("CellValue", "CellValueConditionalFormat", false),
    CellValueOrNullObject: kind("CellValue", "CellValueConditionalFormat", true),
    TextComparison: kind("ContainsText", "TextConditionalFormat", false),
    TextComparisonOrNullObject: kind("ContainsText", "TextConditionalFormat", true),
    Custom: kind("Custom", "CustomConditionalFormat", false),
    CustomOrNullObject: kind("Custom", "CustomConditionalFormat", true),
  },
  methods: {
    GetRange: rangeOf,
    GetRangeOrNullObject: (self) =>
      zonesOf(formatOf(self)).length === 1 ? rangeOf(self) : nullObject,
    Delete: (self) => {
      formatOf(self);
      removeFormat(self);
      return null;
    },
  },
  identity: (self) => ({ Id: formatOf(self).id }),
};

const barPart = <Key extends keyof HostRule["bar"]>(
  key: Key,
  read: (value: unknown) => HostRule["bar"][Key],
): Scalar<FormatSelf> => ({
  get: (self) => hostRuleOf(self).bar[key],
  set: (self, value) => {
    changeFormat(self, { bar: { ...hostRuleOf(self).bar, [key]: read(value) } });
  },
});

const boundsWithFormula = ["Number", "Percent", "Formula", "Percentile"] as const;

/** A bound by number, percentage or formula carries that formula; the others carry none. */
const barBound = (value: unknown, extreme: "LowestValue" | "HighestValue"): BarBound => {
  const { type: named, formula } = ruleArgument(value);
  const type = wordArgument(named, ["Automatic", extreme, ...boundsWithFormula]);
  if (!boundsWithFormula.some((one) => one === type)) return { type };
  return { type, formula: operand(formula) };
};

export const dataBarClass: HostClass<FormatSelf> = {
  name: "DataBarConditionalFormat",
  scalars: {
    ShowDataBarOnly: barPart("dataBarOnly", flagArgument),
    LowerBoundRule: barPart("lower", (value) => barBound(value, "LowestValue")),
    UpperBoundRule: barPart("upper", (value) => barBound(value, "HighestValue")),
  },
  navigations: { PositiveFormat: (self) => ({ is: "ConditionalDataBarPositiveFormat", self }) },
};

export const dataBarPositiveClass: HostClass<FormatSelf> = {
  name: "ConditionalDataBarPositiveFormat",
  scalars: {
    FillColor: barPart("fillColor", colorArgument),
    GradientFill: barPart("gradientFill", flagArgument),
  },
};

type Rule = Readonly<Record<string, string>>;

const ruleArgument = (value: unknown): Readonly<Record<string, unknown>> => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalidArgument();
  return value as Readonly<Record<string, unknown>>;
};

const operand = (value: unknown): string => {
  if (typeof value !== "string" && typeof value !== "number") throw invalidArgument();
  if (value === "") throw invalidArgument();
  return String(value);
};

const cellRule = (value: unknown): Rule => {
  const rule = ruleArgument(value);
  const operator = wordArgument(rule["operator"], cellOperatorNames);
  const isPair = operator === "Between" || operator === "NotBetween";
  return {
    operator,
    formula1: operand(rule["formula1"]),
    ...(isPair ? { formula2: operand(rule["formula2"]) } : {}),
  };
};

const textRule = (value: unknown): Rule => {
  const rule = ruleArgument(value);
  const operator = wordArgument(rule["operator"], textOperatorNames);
  return { operator, text: operand(rule["text"]) };
};

const rule = (read: (value: unknown) => Rule): Scalar<FormatSelf> => ({
  get: (self) => hostRuleOf(self).rule,
  set: (self, value) => {
    changeFormat(self, { rule: read(value) });
  },
});

const format = (self: FormatSelf): HostObject => ({ is: "ConditionalRangeFormat", self });

export const cellValueClass: HostClass<FormatSelf> = {
  name: "CellValueConditionalFormat",
  scalars: { Rule: rule(cellRule) },
  navigations: { Format: format },
};

export const textComparisonClass: HostClass<FormatSelf> = {
  name: "TextConditionalFormat",
  scalars: { Rule: rule(textRule) },
  navigations: { Format: format },
};

export const customFormatClass: HostClass<FormatSelf> = {
  name: "CustomConditionalFormat",
  navigations: { Rule: (self) => ({ is: "ConditionalFormatRule", self }), Format: format },
};

export const conditionalFormatRuleClass: HostClass<FormatSelf> = {
  name: "ConditionalFormatRule",
  scalars: {
    Formula: {
      get: (self) => hostRuleOf(self).rule?.["formula"] ?? "",
      set: (self, value) => {
        const formula = textArgument(value);
        changeFormat(self, {
          rule: { formula: formula.startsWith("=") ? formula : `=${formula}` },
        });
      },
    },
  },
};

const stylePart = (
  key: string,
  read: (value: unknown) => unknown,
  otherwise: unknown,
): Scalar<FormatSelf> => ({
  get: (self) => hostRuleOf(self).style[key] ?? otherwise,
  set: (self, value) => {
    changeFormat(self, { style: { ...hostRuleOf(self).style, [key]: read(value) } });
  },
});

const clearStyle = (self: FormatSelf, keys: readonly string[]): null => {
  const kept = Object.entries(hostRuleOf(self).style).filter(([key]) => !keys.includes(key));
  changeFormat(self, { style: Object.fromEntries(kept) });
  return null;
};

export const conditionalRangeFormatClass: HostClass<FormatSelf> = {
  name: "ConditionalRangeFormat",
  scalars: { NumberFormat: stylePart("numberFormat", textArgument, "") },
  navigations: {
    Fill: (self) => ({ is: "ConditionalRangeFill", self }),
    Font: (self) => ({ is: "ConditionalRangeFont", self }),
    Borders: (self) => ({ is: "ConditionalRangeBorderCollection", self }),
  },
};

export const conditionalRangeFillClass: HostClass<FormatSelf> = {
  name: "ConditionalRangeFill",
  scalars: { Color: stylePart("fillColor", colorArgument, "") },
  methods: { Clear: (self) => clearStyle(self, ["fillColor"]) },
};

export const conditionalRangeFontClass: HostClass<FormatSelf> = {
  name: "ConditionalRangeFont",
  scalars: {
    Color: stylePart("textColor", colorArgument, ""),
    Bold: stylePart("bold", flagArgument, null),
    Italic: stylePart("italic", flagArgument, null),
    Strikethrough: stylePart("strikethrough", flagArgument, null),
  },
  methods: {
    Clear: (self) => clearStyle(self, ["textColor", "bold", "italic", "strikethrough"]),
  },
};
