import type { CellValue } from "../engine/cells";
import { textPattern } from "../engine/text-pattern";
import { countArgument, given, wordArgument } from "./arguments";
import { invalidArgument, notImplemented } from "./rich-api-error";

/** A cell of a filtered column: its value, and what it shows. */
export type FilteredCell = { readonly value: CellValue; readonly text: string };

/** Is a cell shown? Given all cells of its column. */
type Shows = (cell: FilteredCell, all: readonly FilteredCell[]) => boolean;

const kinds = [
  ...(["Values", "Custom", "TopItems", "BottomItems", "TopPercent", "BottomPercent"] as const),
  ...(["CellColor", "Dynamic", "FontColor", "Icon"] as const),
] as const;

type Criteria = Readonly<Record<string, unknown>>;

const fields = (criteria: unknown): Criteria => {
  if (typeof criteria !== "object" || criteria === null) throw invalidArgument();
  return criteria as Criteria;
};

const byValues = ({ values }: Criteria): Shows => {
  if (!Array.isArray(values) || values.length === 0) throw invalidArgument();
  const texts = new Set(
    values.map((value) => {
      if (typeof value !== "string") throw notImplemented("filtering by parts of a date");
      return value.toLowerCase();
    }),
  );
  return ({ text }) => texts.has(text.toLowerCase());
};

const compared = (value: CellValue, operand: string): number | null => {
  const number = Number(operand);
  if (operand.trim() !== "" && Number.isFinite(number))
    return typeof value === "number" ? value - number : null;
  return typeof value === "string" && value !== "" ? value.localeCompare(operand, "en") : null;
};

const operators: Readonly<Record<string, (order: number) => boolean>> = {
  ">=": (order) => order >= 0,
  "<=": (order) => order <= 0,
  ">": (order) => order > 0,
  "<": (order) => order < 0,
};

const equals = ({ value, text }: FilteredCell, operand: string): boolean =>
  operand === "" ? text === "" : compared(value, operand) === 0 || textPattern(operand).test(text);

/** One condition as Excel writes it: ">50", "<>West", "=*north*". */
const condition = (criterion: unknown): ((cell: FilteredCell) => boolean) => {
  if (typeof criterion !== "string") throw invalidArgument();
  const [, operator = "", operand = ""] = /^(>=|<=|<>|>|<|=)?(.*)$/su.exec(criterion) ?? [];
  const test = operators[operator];
  if (test)
    return ({ value }) => {
      const order = compared(value, operand);
      return order !== null && test(order);
    };
  return operator === "<>" ? (cell) => !equals(cell, operand) : (cell) => equals(cell, operand);
};

const custom = ({ criterion1, criterion2, operator }: Criteria): Shows => {
  const first = condition(criterion1);
  if (criterion2 === undefined || criterion2 === null) return first;
  const second = condition(criterion2);
  const joins = given<"And" | "Or">(operator, "And", (word) => wordArgument(word, ["And", "Or"]));
  return joins === "And"
    ? (cell) => first(cell) && second(cell)
    : (cell) => first(cell) || second(cell);
};

/** The highest (or lowest) so many, and whatever is equal to the last of them. */
const extreme = ({ criterion1 }: Criteria, isTop: boolean, isPercent: boolean): Shows => {
  const asked = countArgument(Number(criterion1));
  if (asked < 1) throw invalidArgument();
  return ({ value }, all) => {
    const numbers = all.map((cell) => cell.value).filter((one) => typeof one === "number");
    const sorted = numbers.toSorted((one, other) => (isTop ? other - one : one - other));
    const count = isPercent ? Math.max(1, Math.floor((asked / 100) * sorted.length)) : asked;
    const last = sorted[Math.min(count, sorted.length) - 1];
    if (typeof value !== "number" || last === undefined) return false;
    return isTop ? value >= last : value <= last;
  };
};

export const shows = (asked: unknown): Shows => {
  const criteria = fields(asked);
  const kind = wordArgument(criteria["filterOn"], kinds);
  switch (kind) {
    case "Values":
      return byValues(criteria);
    case "Custom":
      return custom(criteria);
    case "TopItems":
    case "TopPercent":
      return extreme(criteria, true, kind === "TopPercent");
    case "BottomItems":
    case "BottomPercent":
      return extreme(criteria, false, kind === "BottomPercent");
    case "CellColor":
    case "Dynamic":
    case "FontColor":
    case "Icon":
      throw notImplemented(`filter on ${kind}`);
  }
};
