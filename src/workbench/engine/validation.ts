import { registries } from "./engine";
import type { Workbook } from "./workbook";
import { contains, overlaps, type CellPosition, type Zone } from "./zone";

/** Days that may be entered: [Excel's operator, the engine's]. */
const dateOperators = [
  ["EqualTo", "dateIs"],
  ["GreaterThan", "dateIsAfter"],
  ["GreaterThanOrEqualTo", "dateIsOnOrAfter"],
  ["LessThan", "dateIsBefore"],
  ["LessThanOrEqualTo", "dateIsOnOrBefore"],
] as const;

export type DateOperator = (typeof dateOperators)[number][0];
export const dateOperatorNames: readonly DateOperator[] = dateOperators.map(([name]) => name);

/** A day as an Excel serial, and how others may stand to it. */
export type DateRule = { readonly operator: DateOperator; readonly serial: number };

/** What may be entered in cells, with what Excel says beside it and against other input. */
export type Validation = {
  /** Items of a list with commas between them, or "=" and a range's address; "" without a list. */
  readonly source: string;
  readonly date: DateRule | null;
  readonly inCellDropDown: boolean;
  readonly ignoreBlanks: boolean;
  readonly prompt: Prompt;
  readonly errorAlert: ErrorAlert;
};

/** Shown while a cell is selected. */
export type Prompt = {
  readonly title: string;
  readonly message: string;
  readonly showPrompt: boolean;
};

/** Shown when something else is entered; only "Stop" refuses it. */
export type ErrorAlert = {
  readonly title: string;
  readonly message: string;
  readonly showAlert: boolean;
  readonly style: "Stop" | "Warning" | "Information";
};

export const newValidation: Validation = {
  source: "",
  date: null,
  inCellDropDown: true,
  ignoreBlanks: true,
  prompt: { title: "", message: "", showPrompt: true },
  errorAlert: { title: "", message: "", showAlert: true, style: "Stop" },
};

type Extras = Omit<Validation, "source">;

/** The engine's rule, which keeps what Excel adds to it. */
type EngineValidation = {
  readonly id: string;
  readonly ranges: readonly { readonly zone: Zone }[];
  readonly criterion: { readonly type: string; readonly values: readonly string[] };
  readonly host?: Extras;
};

const rulesOn = ({ getters }: Workbook, sheetId: string): readonly EngineValidation[] =>
  getters.getDataValidationRules(sheetId);

const described = ({ criterion, host }: EngineValidation): Validation => {
  if (host?.date) return { ...newValidation, ...host };
  const source =
    criterion.type === "isValueInRange"
      ? `=${criterion.values[0] ?? ""}`
      : criterion.values.join(",");
  return { ...newValidation, ...host, source };
};

/** The rule that all of these cells share; null where there is none. */
export const validationOf = (
  workbook: Workbook,
  sheetId: string,
  zone: Zone,
): Validation | null => {
  const found = rulesOn(workbook, sheetId).find(({ ranges }) =>
    ranges.some((range) => contains(range.zone, zone)),
  );
  return found ? described(found) : null;
};

/** Is there any rule on any of these cells? */
export const hasValidation = (workbook: Workbook, sheetId: string, zone: Zone): boolean =>
  rulesOn(workbook, sheetId).some(({ ranges }) =>
    ranges.some((range) => overlaps(range.zone, zone)),
  );

/** Every rule of a sheet with its cells. */
export const validationsOnSheet = (
  workbook: Workbook,
  sheetId: string,
): readonly { readonly zones: readonly Zone[]; readonly validation: Validation }[] =>
  rulesOn(workbook, sheetId).map((rule) => ({
    zones: rule.ranges.map(({ zone }) => zone),
    validation: described(rule),
  }));

/** Takes these cells out of every rule. */
export const clearValidation = (workbook: Workbook, sheetId: string, zone: Zone): void => {
  const { engine, getters } = workbook;
  for (const rule of rulesOn(workbook, sheetId)) {
    if (!rule.ranges.some((range) => overlaps(range.zone, zone))) continue;
    const left = getters.recomputeRanges(rule.ranges as never, [
      getters.getRangeFromZone(sheetId, zone),
    ]);
    engine.dispatch("REMOVE_DATA_VALIDATION_RULE", { sheetId, id: rule.id });
    if (left.length === 0) continue;
    const ranges = left.map((range) => getters.getRangeDataFromZone(sheetId, range.zone));
    engine.dispatch("ADD_DATA_VALIDATION_RULE", { sheetId, ranges, rule });
  }
};

const criterionOf = ({ source, date, inCellDropDown }: Validation): object => {
  if (date) {
    const [, type] = dateOperators.find(([name]) => name === date.operator) ?? ["", "dateIs"];
    return { type, values: [String(date.serial)], dateValue: "exactDate" };
  }
  const displayStyle = inCellDropDown ? "arrow" : "plainText";
  return source.startsWith("=")
    ? { type: "isValueInRange", values: [source.slice(1)], displayStyle }
    : { type: "isValueInList", values: source.split(",").map((one) => one.trim()), displayStyle };
};

/** False where the engine cannot read the source. */
export const setValidation = (
  workbook: Workbook,
  sheetId: string,
  zone: Zone,
  validation: Validation,
): boolean => {
  clearValidation(workbook, sheetId, zone);
  const { source: _, ...host } = validation;
  const { showAlert, style } = validation.errorAlert;
  return workbook.engine.dispatch("ADD_DATA_VALIDATION_RULE", {
    sheetId,
    ranges: [workbook.getters.getRangeDataFromZone(sheetId, zone)],
    rule: {
      id: workbook.model.uuidGenerator.smallUuid(),
      isBlocking: showAlert && style === "Stop",
      criterion: criterionOf(validation),
      host,
    },
  }).isSuccessful;
};

/** What to show beside a cell that is selected; null for nothing. */
export const promptAt = (
  workbook: Workbook,
  { sheetId, col, row }: CellPosition,
): Prompt | null => {
  const cell = { left: col, right: col, top: row, bottom: row };
  const prompt = validationOf(workbook, sheetId, cell)?.prompt;
  return prompt?.showPrompt && (prompt.title !== "" || prompt.message !== "") ? prompt : null;
};

type RangeStrings = {
  adaptRangeString(sheetId: string, address: string): { readonly range: string };
};
type ValidationPluginBase = {
  readonly rules: Record<string, readonly EngineValidation[]>;
  readonly history: { update(...path: unknown[]): void };
  adaptDVFormulas(adapters: RangeStrings): void;
};

const ValidationPlugin = registries.corePluginRegistry.get("dataValidation") as unknown as new (
  config: never,
) => ValidationPluginBase;

/** The engine leaves a list's source behind when its cells move. */
class HostValidationPlugin extends ValidationPlugin {
  override adaptDVFormulas(adapters: RangeStrings): void {
    super.adaptDVFormulas(adapters);
    for (const [sheetId, rules] of Object.entries(this.rules))
      for (const [at, { criterion }] of rules.entries()) {
        const [source] = criterion.values;
        if (criterion.type !== "isValueInRange" || source === undefined) continue;
        const { range } = adapters.adaptRangeString(sheetId, source);
        if (range !== source)
          this.history.update("rules", sheetId, at, "criterion", "values", [range]);
      }
  }
}

export const registerValidation = (): void => {
  registries.corePluginRegistry.replace("dataValidation", HostValidationPlugin as never);
};
