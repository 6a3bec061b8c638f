import { modelNames } from "../domain/attribution/models";
import { fewestClosed, type TooFewClosed } from "../domain/fit/lift";
import type { MixedCurrencies } from "../domain/portfolio/one-currency";
import { isError } from "../tables/cell-text";
import type { CellValue } from "../tables/cell-value";
import type { DealField } from "../tables/deal-fields";
import type { InvolvementField } from "../tables/involvement-fields";
import type { InvolvementProblem } from "../tables/involvement-problem";
import type { TablesProblem } from "../tables/read-revenue";
import { listed } from "./counting";
import { bothReadings, dealFieldName, expectedText, foundText } from "./deal-problems";
import { dateExpected } from "./involvement-problems";

/** What an option or the partner of a worksheet function can get wrong. */
export type OptionProblem =
  | {
      readonly code: "option-unreadable";
      readonly option: "model" | "from" | "to" | "lookbackDays" | "partner";
      readonly found: CellValue;
    }
  | { readonly code: "from-after-to" }
  | { readonly code: "no-credit-column" }
  | { readonly code: "partner-unknown"; readonly partner: string };

export type AttributionProblem = TablesProblem | OptionProblem | MixedCurrencies | TooFewClosed;

/** What is wrong, where, counted within the argument, and what is expected. */
export function attributionProblemText(problem: AttributionProblem): string {
  switch (problem.code) {
    case "missing-columns":
      return `${problem.table}: expected a header row with ${listed(problem.fields.map(dealsHeader))}, found no such column.`;
    case "missing-involvement-columns":
      return `${problem.table}: expected a header row with ${listed(problem.fields.map(involvementsHeader))}, found no such column.`;
    case "repeated-header":
      return `${problem.table}: expected one column ${quoted(problem.header)}, found more than one; rename one.`;
    case "deal-cell":
      return cellText(problem, expectedText(problem.problem), foundText(problem.problem));
    case "involvement-cell":
      return cellText(problem, expectedIn(problem.problem), foundIn(problem.problem));
    case "mixed-currencies":
      return mixedText(problem);
    case "too-few-closed":
      return `Not enough deals: expected at least ${fewestClosed} closed deals with the partner and ${fewestClosed} without, found ${problem.involved} and ${problem.others}.`;
    case "option-unreadable":
      return optionText(problem);
    case "from-after-to":
      return "From: expected a date not after To, found a later one.";
    case "no-credit-column":
      return "Involvements: the model custom needs a column Credit %, found none.";
    case "partner-unknown":
      return `Partner: ${quoted(problem.partner)} is named in no involvement.`;
  }
}

/** The error of a cell that should count, "" where the problem is another. */
export function errorOf(problem: AttributionProblem): string {
  if (problem.code === "deal-cell" || problem.code === "involvement-cell") {
    const { code, found } = problem.problem;
    return code === "error-cell" ? String(found).trim() : "";
  }
  const found = problem.code === "option-unreadable" ? problem.found : "";
  return isError(found) ? String(found).trim() : "";
}

type Cell = Extract<AttributionProblem, { readonly code: "deal-cell" | "involvement-cell" }>;

function cellText({ problem, column }: Cell, expected: string, found: string): string {
  const place = `${problem.table}, row ${problem.row}, column ${column} (${problem.column ?? ""})`;
  return problem.code === "error-cell"
    ? `${place}: the cell holds ${String(problem.found).trim()}.`
    : `${place}: expected ${expected}, found ${found}.`;
}

function optionText({ option, found }: Extract<OptionProblem, { readonly option: string }>) {
  return isError(found)
    ? `${optionName[option]}: the cell holds ${String(found).trim()}.`
    : `${optionName[option]}: expected ${expectedOption[option]}, found ${cellFound(found)}.`;
}

const dealsHeader = (field: DealField): string =>
  field === "dealId" ? "Deal ID or Deal" : dealFieldName[field];

const involvementsHeader = (field: InvolvementField): string =>
  field === "dealId" ? "Deal ID or Deal" : "Partner";

function expectedIn(problem: InvolvementProblem): string {
  const { code, field } = problem;
  if (code === "several-deals") return "a deal id, or a name that only one deal has";
  if (field === "credit") return "a credit of 0 or more";
  return field === "date" ? dateExpected(problem) : "a value";
}

const foundIn = ({ found, why }: InvolvementProblem): string =>
  `${cellFound(found)}${why === undefined ? "" : bothReadings(why)}`;

const optionName = {
  model: "Model",
  from: "From",
  to: "To",
  lookbackDays: "Lookback days",
  partner: "Partner",
} as const;

const expectedOption = {
  model: `one of ${listed(modelNames, "or")}`,
  from: "a date",
  to: "a date",
  lookbackDays: "a number of days above 0",
  partner: "a name",
} as const;

const longest = 60;

const quoted = (text: string): string =>
  `"${text.length > longest ? `${text.slice(0, longest)}…` : text}"`;

function cellFound(cell: CellValue): string {
  if (typeof cell === "number") return String(cell);
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return cell.trim() === "" ? "a blank cell" : `the text ${quoted(cell.trim())}`;
}

function mixedText({ currencies }: MixedCurrencies): string {
  const each = currencies.map(({ currency, rows }) => `${currency} (row ${rows[0] ?? ""})`);
  return `Deals: expected won deals in one currency, found ${listed(each)}. Give a column Amount (converted), or one currency at a time.`;
}
