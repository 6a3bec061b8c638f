import { parseZone, zoneAddress } from "../engine/address";
import {
  newValidation,
  setValidation,
  validationsOnSheet,
  type DateRule,
  type Validation,
} from "../engine/validation";
import type { Workbook } from "../engine/workbook";
import type { Zone } from "../engine/zone";
import type { FileValidation, Worksheet } from "./excelts";
import type { Filling } from "./filling";

/** [in a file, in Excel's interface] */
const dateOperators = [
  ["equal", "EqualTo"],
  ["greaterThan", "GreaterThan"],
  ["greaterThanOrEqual", "GreaterThanOrEqualTo"],
  ["lessThan", "LessThan"],
  ["lessThanOrEqual", "LessThanOrEqualTo"],
] as const;

const millisecondsPerDay = 86_400_000;
/** The serial of the first day of 1970. */
const epoch = 25_569;

/** The library reads and writes a day as a Date, and a formula as a text. */
const serialOf = (value: unknown): number =>
  value instanceof Date
    ? Math.round(value.getTime() / millisecondsPerDay) + epoch
    : Number(value ?? Number.NaN);

const dateOf = (validation: FileValidation): DateRule | null => {
  if (validation.type !== "date") return null;
  const [, operator] = dateOperators.find(([name]) => name === validation.operator) ?? [];
  const serial = serialOf(validation.formulae[0]);
  return operator === undefined || !Number.isInteger(serial) ? null : { operator, serial };
};

/** Lists and days are what the engine and the host have; of others the file's owner is told. */
export const isKept = (validation: FileValidation): boolean =>
  validation.type === "list" || dateOf(validation) !== null;

/** A file has a list's items in quotation marks, and anything else is a formula. */
const sourceOf = (formula: string): string => {
  const items = /^"(.*)"$/su.exec(formula)?.[1];
  return items === undefined ? `=${formula}` : items.replaceAll('""', '"');
};

/** [in a file, in Excel's interface] */
const styles = [
  ["stop", "Stop"],
  ["warning", "Warning"],
  ["information", "Information"],
] as const;

const read = (given: FileValidation): Validation => {
  const formulae = "formulae" in given ? given.formulae : [];
  const [, style] = styles.find(([name]) => name === given.errorStyle) ?? styles[0];
  const date = dateOf(given);
  return {
    ...newValidation,
    ...(date ? { date } : { source: sourceOf(String(formulae[0] ?? "")) }),
    ignoreBlanks: given.allowBlank === true,
    prompt: {
      title: given.promptTitle ?? "",
      message: given.prompt ?? "",
      showPrompt: given.showInputMessage === true,
    },
    errorAlert: {
      title: given.errorTitle ?? "",
      message: given.error ?? "",
      showAlert: given.showErrorMessage === true,
      style,
    },
  };
};

/** The library names several cells "range:A1:B2". */
const zoneOf = (key: string): Zone | null => parseZone(key.replace(/^range:/u, ""));

/** The library's keys are ranges; a list whose source the engine cannot read is left out. */
export const putValidations = ({ workbook, sheetId, sheet }: Filling): void => {
  for (const [key, validation] of Object.entries(sheet.dataValidations ?? {})) {
    const zone = zoneOf(key);
    if (zone && validation && isKept(validation))
      setValidation(workbook, sheetId, zone, read(validation));
  }
};

const formulaOf = ({ source }: Validation): string =>
  source.startsWith("=") ? source.slice(1) : `"${source.replaceAll('"', '""')}"`;

const dayOf = ({ serial }: DateRule): Date => new Date((serial - epoch) * millisecondsPerDay);

const ruleOf = (validation: Validation) => {
  const { date } = validation;
  if (!date) return { type: "list" as const, formulae: [formulaOf(validation)] };
  const [operator] = dateOperators.find(([, name]) => name === date.operator) ?? ["equal"];
  return { type: "date" as const, operator, formulae: [dayOf(date)] };
};

const written = (validation: Validation): FileValidation => {
  const { prompt, errorAlert, ignoreBlanks } = validation;
  const [style] = styles.find(([, name]) => name === errorAlert.style) ?? styles[0];
  return {
    ...ruleOf(validation),
    allowBlank: ignoreBlanks,
    showInputMessage: prompt.showPrompt,
    showErrorMessage: errorAlert.showAlert,
    ...(prompt.title === "" ? {} : { promptTitle: prompt.title }),
    ...(prompt.message === "" ? {} : { prompt: prompt.message }),
    ...(errorAlert.title === "" ? {} : { errorTitle: errorAlert.title }),
    ...(errorAlert.message === "" ? {} : { error: errorAlert.message }),
    ...(style === "stop" ? {} : { errorStyle: style }),
  };
};

export const writeValidations = (workbook: Workbook, sheetId: string, to: Worksheet): void => {
  for (const { zones, validation } of validationsOnSheet(workbook, sheetId))
    for (const zone of zones)
      to.dataValidations.model[`range:${zoneAddress(zone)}`] = written(validation);
};
