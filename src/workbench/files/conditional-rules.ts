import { parseZone, zoneAddress } from "../engine/address";
import type { Workbook } from "../engine/workbook";
import type { Zone } from "../engine/zone";
import {
  borderOf,
  engineRule,
  newRule,
  type BarBound,
  type EngineFormat,
  type HostRule,
} from "../host/conditional-format";
import type { Rule, Worksheet } from "./excelts";
import { fileColor, type Colors } from "./file-colors";
import type { Filling } from "./filling";

type DataBar = Extract<Rule, { type: "dataBar" }>;
type Bound = NonNullable<DataBar["cfvo"]>[number];

/** [in a file, in Excel's interface] */
const operators = [
  ["between", "Between"],
  ["notBetween", "NotBetween"],
  ["equal", "EqualTo"],
  ["notEqual", "NotEqualTo"],
  ["greaterThan", "GreaterThan"],
  ["lessThan", "LessThan"],
  ["greaterThanOrEqual", "GreaterThanOrEqual"],
  ["lessThanOrEqual", "LessThanOrEqual"],
] as const;

const bounds = [
  ["min", "LowestValue"],
  ["max", "HighestValue"],
  ["num", "Number"],
  ["percent", "Percent"],
  ["percentile", "Percentile"],
  ["formula", "Formula"],
] as const;

const styleOf = ({ style }: Rule, colors: Colors): HostRule["style"] => {
  const { font, fill } = style ?? {};
  const textColor = colors(font?.color);
  const fillColor = fill?.type === "pattern" ? colors(fill.bgColor ?? fill.fgColor) : undefined;
  return {
    ...(font?.bold ? { bold: true } : {}),
    ...(font?.italic ? { italic: true } : {}),
    ...(font?.strike ? { strikethrough: true } : {}),
    ...(font?.underline ? { underline: true } : {}),
    ...(textColor === undefined ? {} : { textColor }),
    ...(fillColor === undefined ? {} : { fillColor }),
    ...(Object.fromEntries(bordersOf(style?.border, colors)) as object),
  };
};

const isNumber = (text: string): boolean => text.trim() !== "" && Number.isFinite(Number(text));

/** A number stands for itself, everything else is a formula. */
const operand = (formula: string | number | undefined): string => {
  const text = String(formula ?? "");
  return isNumber(text) ? text : `=${text}`;
};

const cellValue = (rule: Extract<Rule, { type: "cellIs" }>): HostRule["rule"] => {
  const [first, second] = rule.formulae ?? [];
  const [, operator] = operators.find(([name]) => name === rule.operator) ?? ["", "EqualTo"];
  return {
    operator,
    formula1: operand(first),
    ...(second === undefined ? {} : { formula2: operand(second) }),
  };
};

/** A rule about texts is written as a formula; these are Excel's own. */
const texts = [
  [/^NOT\(ISERROR\(SEARCH\("((?:[^"]|"")*)",.+\)\)\)$/u, "Contains"],
  [/^ISERROR\(SEARCH\("((?:[^"]|"")*)",.+\)\)$/u, "NotContains"],
  [/^LEFT\(.+,LEN\("(?:[^"]|"")*"\)\)="((?:[^"]|"")*)"$/u, "BeginsWith"],
  [/^RIGHT\(.+,LEN\("(?:[^"]|"")*"\)\)="((?:[^"]|"")*)"$/u, "EndsWith"],
] as const;

const textRule = (formula: string): HostRule["rule"] => {
  for (const [pattern, operator] of texts) {
    const text = pattern.exec(formula)?.[1];
    if (text !== undefined) return { operator, text: text.replaceAll('""', '"') };
  }
  return null;
};

const bound = (given: Bound | undefined, automatic: boolean): BarBound => {
  const [, type] = bounds.find(([name]) => name === given?.type) ?? ["", "Automatic"];
  if (automatic) return { type: "Automatic" };
  const isMeasured =
    given?.value !== undefined && type !== "LowestValue" && type !== "HighestValue";
  return isMeasured ? { type, formula: String(given.value) } : { type };
};

/** What the library does not read of a data bar: only the newer part of a file tells it. */
type BarParts = { readonly gradient: boolean; readonly automatic: boolean };

const barParts = (part: string, id: string | undefined): BarParts => {
  const start = id === undefined ? -1 : part.indexOf(`id="${id}"`, part.indexOf("x14:cfRule"));
  const bar = start < 0 ? "" : part.slice(start, part.indexOf("</x14:dataBar>", start));
  return { gradient: !/gradient="(?:0|false)"/u.test(bar), automatic: bar.includes('"autoM') };
};

const dataBar = (rule: DataBar, colors: Colors, part: string): HostRule["bar"] => {
  const usual = newRule("DataBar").bar;
  const { gradient, automatic } = barParts(part, (rule as { readonly x14Id?: string }).x14Id);
  const [lower, upper] = rule.cfvo ?? [];
  return {
    ...usual,
    fillColor: colors(rule.color) ?? usual.fillColor,
    gradientFill: gradient,
    lower: bound(lower, automatic),
    upper: bound(upper, automatic),
  };
};

/** Null for a rule that the host does not know. */
export const hostRule = (rule: Rule, colors: Colors, part: string): HostRule | null => {
  const style = styleOf(rule, colors);
  if (rule.type === "dataBar") return { ...newRule("DataBar"), bar: dataBar(rule, colors, part) };
  if (rule.type === "cellIs") return { ...newRule("CellValue"), rule: cellValue(rule), style };
  const [formula] = "formulae" in rule ? (rule.formulae ?? []) : [];
  if (formula === undefined) return null;
  const text = textRule(String(formula));
  if (text) return { ...newRule("ContainsText"), rule: text, style };
  return { ...newRule("Custom"), rule: { formula: `=${formula}` }, style };
};

/** The newer part of a file repeats data bars, which have been read by then. */
const rulesOf = ({ sheet }: Filling): readonly { readonly ref: string; readonly rule: Rule }[] =>
  (sheet.conditionalFormattings ?? [])
    .flatMap(({ ref, rules }) => rules.map((rule) => ({ ref, rule })))
    .toSorted((one, other) => (one.rule.priority ?? 0) - (other.rule.priority ?? 0));

/** A formula that the engine cannot read is kept and colours nothing. */
const add = ({ workbook, sheetId }: Filling, zones: readonly Zone[], host: HostRule): void => {
  const { engine, getters, model } = workbook;
  const ranges = zones.map((zone) => getters.getRangeDataFromZone(sheetId, zone));
  const id = `{${model.uuidGenerator.smallUuid()}}`;
  const rules = [engineRule(host), engineRule({ ...host, rule: null })];
  for (const rule of rules) {
    const command = { sheetId, ranges, cf: { id, rule, host } };
    if (engine.dispatch("ADD_CONDITIONAL_FORMAT", command).isSuccessful) return;
  }
};

export const putConditionalRules = (filling: Filling, part: string): void => {
  for (const { ref, rule } of rulesOf(filling)) {
    const host = hostRule(rule, filling.colors, part);
    const zones = ref.split(/\s+/u).map(parseZone);
    if (host)
      add(
        filling,
        zones.filter((zone) => zone !== null),
        host,
      );
  }
};

/** [in a file, in Excel's interface] */
const sides = [
  ["top", "EdgeTop"],
  ["bottom", "EdgeBottom"],
  ["left", "EdgeLeft"],
  ["right", "EdgeRight"],
] as const;

const lines = [
  ["thin", "Continuous"],
  ["dashed", "Dash"],
  ["dotted", "Dot"],
  ["dashDot", "DashDot"],
  ["dashDotDot", "DashDotDot"],
] as const;

const writtenBorder = (style: HostRule["style"]): Pick<NonNullable<Rule["style"]>, "border"> => {
  const borders = sides.flatMap(([side, name]) => {
    const border = borderOf(style, name);
    const [line] = lines.find(([, one]) => one === border.style) ?? [];
    return line === undefined ? [] : [[side, { style: line, color: fileColor(border.color) }]];
  });
  return borders.length === 0 ? {} : { border: Object.fromEntries(borders) as object };
};

const bordersOf = (border: NonNullable<Rule["style"]>["border"], colors: Colors) =>
  sides.flatMap(([side, name]) => {
    const { style, color } = border?.[side] ?? {};
    const [, line] = lines.find(([one]) => one === style) ?? [];
    return line === undefined ? [] : [[name, { style: line, color: colors(color) ?? "#000000" }]];
  });

const writtenStyle = (style: HostRule["style"]): Rule["style"] => {
  const color = (key: string) => {
    const value = style[key];
    return typeof value === "string" ? fileColor(value) : undefined;
  };
  const [text, fill] = [color("textColor"), color("fillColor")];
  return {
    font: {
      ...(style["bold"] === true ? { bold: true } : {}),
      ...(style["italic"] === true ? { italic: true } : {}),
      ...(style["strikethrough"] === true ? { strike: true } : {}),
      ...(style["underline"] === true ? { underline: true } : {}),
      ...(text ? { color: text } : {}),
    },
    ...(fill ? { fill: { type: "pattern", pattern: "solid", bgColor: fill } } : {}),
    ...writtenBorder(style),
  };
};

const writtenOperand = (text: string): string => {
  if (text.startsWith("=")) return text.slice(1);
  return isNumber(text) ? text : `"${text.replaceAll('"', '""')}"`;
};

const writtenBound = ({ type, formula }: BarBound, automatic: "min" | "max"): Bound => {
  const found = bounds.find(([, name]) => name === type)?.[0] ?? automatic;
  return formula === undefined ? { type: found } : { type: found, value: Number(formula) };
};

const textFormulas: Readonly<Record<string, (text: string, cell: string) => string>> = {
  Contains: (text, cell) => `NOT(ISERROR(SEARCH(${text},${cell})))`,
  NotContains: (text, cell) => `ISERROR(SEARCH(${text},${cell}))`,
  BeginsWith: (text, cell) => `LEFT(${cell},LEN(${text}))=${text}`,
  EndsWith: (text, cell) => `RIGHT(${cell},LEN(${text}))=${text}`,
};

/** @param first the top left cell, of which a formula speaks */
const fileRule = (host: HostRule, first: string): Rule => {
  const style = writtenStyle(host.style) ?? {};
  const { type, rule, bar } = host;
  const part = (key: string): string => rule?.[key] ?? "";
  switch (type) {
    case "DataBar":
      return {
        type: "dataBar",
        color: fileColor(bar.fillColor),
        gradient: bar.gradientFill,
        cfvo: [writtenBound(bar.lower, "min"), writtenBound(bar.upper, "max")],
      };
    case "CellValue": {
      const [operator = "equal"] = operators.find(([, name]) => name === part("operator")) ?? [];
      const formulae = [part("formula1"), part("formula2")].filter((one) => one !== "");
      // The library's types name half of the operators it writes.
      return {
        type: "cellIs",
        operator: operator as "equal",
        style,
        formulae: formulae.map(writtenOperand),
      };
    }
    case "ContainsText": {
      const text = `"${part("text").replaceAll('"', '""')}"`;
      const formula = textFormulas[part("operator")]?.(text, first) ?? "FALSE";
      return { type: "expression", style, formulae: [formula] };
    }
    case "Custom":
      return { type: "expression", style, formulae: [part("formula").replace(/^=/u, "")] };
  }
};

/** Rules that the engine's own menu made have nothing of the host's. */
export const writeConditionalRules = (
  { getters }: Workbook,
  sheetId: string,
  to: Worksheet,
): void => {
  const formats = getters.getConditionalFormats(sheetId) as unknown as readonly EngineFormat[];
  for (const [index, { ranges, host }] of formats.entries()) {
    const zones = ranges.map(parseZone).filter((zone) => zone !== null);
    const [zone] = zones;
    if (!host || !zone || (host.type !== "DataBar" && !host.rule)) continue;
    const first = zoneAddress({ ...zone, right: zone.left, bottom: zone.top });
    to.addConditionalFormatting({
      ref: zones.map(zoneAddress).join(" "),
      rules: [{ ...fileRule(host, first), priority: index + 1 }],
    });
  }
};
