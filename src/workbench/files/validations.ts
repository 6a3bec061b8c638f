import { parseZone, zoneAddress } from "../engine/address";
import type { Workbook } from "../engine/workbook";
import type { Zone } from "../engine/zone";
import type { Validation, Worksheet } from "./excelts";
import { carryOut, type Filling } from "./filling";

type EngineValidation = {
  readonly isBlocking: boolean;
  readonly ranges: readonly { readonly zone: Zone }[];
  readonly criterion: { readonly type: string; readonly values: readonly string[] };
};

/** Lists are what the engine and the host have; of the others the file's owner is told. */
export const isList = (validation: Validation): boolean => validation.type === "list";

const criterionOf = (formula: string): object => {
  const quoted = /^"(.*)"$/su.exec(formula);
  if (!quoted) {
    const values = [formula.replaceAll("$", "")];
    return { type: "isValueInRange", values, displayStyle: "arrow" };
  }
  const values = (quoted[1] ?? "").replaceAll('""', '"').split(",");
  return { type: "isValueInList", values: values.map((one) => one.trim()), displayStyle: "arrow" };
};

/** The library names a range of cells "range:A1:B2". */
const zoneOf = (key: string): Zone | null => parseZone(key.replace(/^range:/u, ""));

export const putValidations = ({ workbook, sheetId, sheet }: Filling): void => {
  const { getters, model } = workbook;
  for (const [key, validation] of Object.entries(sheet.dataValidations)) {
    const zone = zoneOf(key);
    if (!zone || validation?.type !== "list") continue;
    carryOut(workbook, "ADD_DATA_VALIDATION_RULE", {
      sheetId,
      ranges: [getters.getRangeDataFromZone(sheetId, zone)],
      rule: {
        id: model.uuidGenerator.smallUuid(),
        isBlocking: validation.showErrorMessage === true,
        criterion: criterionOf(String(validation.formulae[0] ?? "")),
      },
    });
  }
};

const absolute = (reference: string): string =>
  reference.replaceAll(/(?<![\p{L}\p{N}_.'])([A-Z]{1,3})(\d{1,7})(?![\p{L}\p{N}_.(])/gu, "$$$1$$$2");

const formulaOf = ({ criterion }: EngineValidation): string =>
  criterion.type === "isValueInRange"
    ? absolute(criterion.values[0] ?? "")
    : `"${criterion.values.join(",").replaceAll('"', '""')}"`;

export const writeValidations = ({ getters }: Workbook, sheetId: string, to: Worksheet): void => {
  const rules = getters.getDataValidationRules(sheetId) as readonly EngineValidation[];
  for (const rule of rules) {
    if (!/^isValueIn(?:List|Range)$/u.test(rule.criterion.type)) continue;
    const validation: Validation = {
      type: "list",
      formulae: [formulaOf(rule)],
      allowBlank: true,
      showErrorMessage: rule.isBlocking,
    };
    for (const { zone } of rule.ranges)
      to.dataValidations.model[`range:${zoneAddress(zone)}`] = validation;
  }
};
