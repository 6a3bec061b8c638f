import { aggregateFunctions } from "./aggregate";
import { arrayFunctions } from "./arrays";
import { registerColumnOperators } from "./column-operators";
import type { CellPosition } from "../zone";
import { engineName, errorFunctionName, singleFunctionName } from "../formula/engine-names";
import {
  fail,
  matrixOf,
  one,
  range,
  register,
  scalar,
  toText,
  type Cell,
  type ExcelFunction,
  type Matrix,
} from "./define";
import { informationFunctions } from "./information";
import { registerMatchingRows } from "./matching-rows";
import { normalFunctions } from "./normal-distribution";
import { numberFunctions } from "./numbers";
import { registerRefusals } from "./refusals";
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

/** The cell of a range that stands in the row or column of the formula. */
const intersected = (cells: Matrix, { row, col }: CellPosition): Cell => {
  const isInColumn = cells.length === 1;
  const isInRow = cells[0]?.length === 1;
  return (
    cells.flat().find(({ position }) => {
      const sameRow = isInRow || position?.row === row;
      return sameRow && (isInColumn || position?.col === col);
    }) ?? fail("#VALUE!")
  );
};

const singleFunction: ExcelFunction = {
  name: singleFunctionName,
  help: "",
  parameters: [range("value")],
  compute(value) {
    const cells = matrixOf(value);
    const { __originCellPosition: origin } = this;
    const isReference = cells[0]?.[0]?.position !== undefined;
    return isReference && origin ? intersected(cells, origin) : scalar(value);
  },
};

export const registerExcelFunctions = (): void => {
  registerRefusals();
  registerMatchingRows();
  registerColumnOperators();
  for (const excelFunction of excelFunctions) {
    register(excelFunction);
    const name = engineName(excelFunction.name);
    if (name !== excelFunction.name) register({ ...excelFunction, name });
  }
  register(errorFunction);
  register(singleFunction);
};
