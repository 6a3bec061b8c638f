import {
  cellsOf,
  errorOf,
  fail,
  isMatrix,
  optional,
  range,
  scalar,
  type Argument,
  type Cell,
  type Context,
  type ExcelFunction,
} from "./define";

const errorNumbers: Readonly<Record<string, number>> = {
  "#NULL!": 1,
  "#DIV/0!": 2,
  "#VALUE!": 3,
  "#REF!": 4,
  "#NAME?": 5,
  "#NUM!": 6,
  "#N/A": 7,
  "#GETTING_DATA": 8,
};

/** Of a reference to several cells the first one counts; an error stays one. */
const first = (argument: Argument): Cell => {
  const cell = scalar(argument);
  const error = errorOf(cell);
  return error === null ? cell : fail(error);
};

const typeOf = (argument: Argument): number => {
  if (isMatrix(argument) && cellsOf(argument).length > 1) return 64;
  const cell = scalar(argument);
  if (errorOf(cell) !== null) return 16;
  if (typeof cell.value === "string") return 2;
  return typeof cell.value === "boolean" ? 4 : 1;
};

const sheetOf = (context: Context, argument: Argument): number => {
  const { getters, __originCellPosition: origin } = context;
  const cell = scalar(argument);
  const named =
    typeof cell.value === "string" && cell.position === undefined
      ? (getters.getSheetIdByName(cell.value) ?? fail("#N/A"))
      : undefined;
  const sheetId = named ?? cell.position?.sheetId ?? origin?.sheetId;
  return getters.getSheetIds().indexOf(sheetId ?? "") + 1 || fail("#N/A");
};

export const informationFunctions: readonly ExcelFunction[] = [
  {
    name: "N",
    help: "Returns a value converted to a number; texts are 0.",
    parameters: [range("value")],
    compute: (value) => {
      const { value: held } = first(value);
      return typeof held === "string" ? 0 : Number(held ?? 0);
    },
  },
  {
    name: "T",
    help: "Returns the text that a value refers to; empty text for anything else.",
    parameters: [range("value")],
    compute: (value) => {
      const { value: held } = first(value);
      return typeof held === "string" ? held : "";
    },
  },
  {
    name: "TYPE",
    help: "Returns the type of a value.",
    parameters: [range("value")],
    compute: typeOf,
  },
  {
    name: "ERROR.TYPE",
    help: "Returns a number corresponding to an error type.",
    parameters: [range("error_val")],
    compute: (value) => errorNumbers[errorOf(scalar(value)) ?? ""] ?? fail("#N/A"),
  },
  {
    name: "SHEET",
    help: "Returns the sheet number of the referenced sheet.",
    parameters: [optional(range("value"))],
    compute(value) {
      return sheetOf(this, value);
    },
  },
  {
    name: "SHEETS",
    help: "Returns the number of sheets in the workbook.",
    parameters: [],
    compute() {
      return this.getters.getSheetIds().length;
    },
  },
];
