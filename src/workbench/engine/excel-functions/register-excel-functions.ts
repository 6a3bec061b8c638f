import { aggregateFunctions } from "./aggregate";
import { arrayFunctions } from "./arrays";
import { engineName, errorFunctionName } from "../formula/engine-names";
import { fail, one, register, toText, type ExcelFunction } from "./define";
import { informationFunctions } from "./information";
import { normalFunctions } from "./normal-distribution";
import { numberFunctions } from "./numbers";
import { statisticalFunctions } from "./statistics";
import { textFunctions } from "./text";

/** Functions that the engine has not, or has with other arguments than Excel's. */
export const excelFunctions = [
  ...aggregateFunctions,
  ...arrayFunctions,
  ...informationFunctions,
  ...normalFunctions,
  ...numberFunctions,
  ...statisticalFunctions,
  ...textFunctions,
];

/** What an error that is written into a formula is to the engine. */
const errorFunction: ExcelFunction = {
  name: errorFunctionName,
  help: "",
  parameters: [one("code")],
  compute: (code) => fail(toText(code)),
};

export const registerExcelFunctions = (): void => {
  for (const excelFunction of excelFunctions) {
    register(excelFunction);
    const name = engineName(excelFunction.name);
    if (name !== excelFunction.name) register({ ...excelFunction, name });
  }
  register(errorFunction);
};
