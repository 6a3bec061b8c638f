import type { MixedCurrencies } from "../domain/portfolio/one-currency";
import type { CellValue } from "../tables/cell-value";
import type { DealField } from "../tables/deal-fields";
import type { MissingColumns } from "../tables/read-deals";
import type { HeaderRecognition } from "../tables/recognise-headers";
import type { DateOrder } from "../tables/reading-answers";
import type { CellReason, RowDoubt, RowProblem } from "../tables/row-problem";
import { counted, listed, whole } from "./counting";
import { sheetDate } from "./dates";

/** A field as users know it: the header they should look for. */
export const dealFieldName: Readonly<Record<DealField, string>> = {
  dealId: "Deal ID",
  deal: "Deal",
  amount: "Amount",
  closeDate: "Close Date",
  stage: "Stage",
  account: "Account",
  created: "Created",
  currency: "Currency",
  segment: "Segment",
  region: "Region",
  partner: "Partner",
  role: "Role",
};

const lacking: Readonly<Partial<Record<DealField, string>>> = {
  dealId: "deal id",
  amount: "amount",
  closeDate: "close date",
  stage: "stage",
  partner: "partner",
};

const lackingName = (field: DealField): string => lacking[field] ?? dealFieldName[field];

/** Why a table is or is not proposed as Deals: "Has Close Date and Stage, but no amount". */
export function dealsFitText({ columns, missing }: HeaderRecognition): string {
  const asked: readonly DealField[] = ["dealId", "deal", "amount", "closeDate", "stage"];
  const has = listed(
    asked.filter((field) => columns[field] !== undefined).map((field) => dealFieldName[field]),
  );
  const lacks = listed(missing.map(lackingName), "or");
  if (has === "") return "Has none of the columns of Deals";
  return lacks === "" ? `Has ${has}` : `Has ${has}, but no ${lacks}`;
}

export const missingColumnsText = ({ table, fields }: MissingColumns): string =>
  `${table} has no column for ${listed(fields.map(lackingName), "or")}. Choose ${fields.length === 1 ? "it" : "them"} among its columns.`;

/** "Deals, row 7, Amount: expected a number, found 'tbd'" */
export function rowProblemText(problem: RowProblem): string {
  const { table, row, column } = problem;
  const where = [table, `row ${row}`, ...(column === null ? [] : [column])].join(", ");
  return `${where}: expected ${expectedText(problem)}, found ${foundText(problem)}`;
}

/** "Deals, row 7, Partner: Acme is also the account of this deal" */
export function rowDoubtText({ code, table, row, column, found }: RowDoubt): string {
  const where = [table, `row ${row}`, ...(column === null ? [] : [column])].join(", ");
  return code === "partner-is-account"
    ? `${where}: ${cellFound(found)} is the account of this deal too; credited all the same`
    : `${where}: the partners beside the role ${cellFound(found)} have no part in this deal, as you said`;
}

export function expectedText(problem: RowProblem): string {
  switch (problem.code) {
    case "blank-row":
    case "total-row":
    case "footer-row":
    case "not-a-deal":
      return "a deal";
    case "no-id":
      return "a deal id or name";
    case "no-stage":
      return "a stage, or that all of these deals are won";
    case "not-a-number":
      return "a number";
    case "not-a-date":
      return "a date";
    case "error-cell":
      return "a value";
    case "other-currency":
      return `an amount in ${problem.currency}, as its currency says`;
    case "conflicting-repeat":
      return `the amount of row ${problem.firstRow}, which is the same deal`;
    default:
      return oneWayText(problem);
  }
}

/** What can be told in one way only, and how to write it so. */
export function oneWayText(problem: OneWay): string {
  switch (problem.code) {
    case "either-number":
      return `an amount that reads in one way only, typed as a number such as ${plainAmount(problem.readings[1])}`;
    case "either-date":
      return `a date that reads in one way only, typed as a date or as ${sheetDate(problem.readings[0])}`;
    case "not-in-order":
      return `a date with ${orderText(problem.order)}, as in the rest of the column`;
    case "short-year":
      return "a date with all four digits of its year";
  }
}

type OneWay = Extract<
  CellReason,
  { readonly code: "either-number" | "either-date" | "not-in-order" | "short-year" }
>;

/** "the day first, then the month" */
export const orderText = (order: DateOrder): string =>
  order === "dmy" ? "the day first, then the month" : "the month first, then the day";

const amounts = new Intl.NumberFormat("en-US", { maximumFractionDigits: 2 });
const readAs = (minor: number): string => amounts.format(minor / 100).replace("-", "−");
const plainAmount = (minor: number): string => String(minor / 100);

export function foundText(problem: RowProblem): string {
  const { code, found } = problem;
  if (code === "blank-row") return "a blank row";
  const cell = cellFound(found);
  if (code === "total-row") return `a total row ${cell}`;
  if (code === "footer-row") return `the footer ${cell}`;
  if (code === "no-stage") return "no column of stages";
  if (code === "error-cell") return `the error ${String(found)}`;
  if (code === "not-a-deal") return `only ${cell}`;
  return `${cell}${bothReadings(problem)}`;
}

/** ", which may be 2025-02-01 or 2025-01-02" */
export function bothReadings(problem: {
  readonly code: string;
  readonly readings?: unknown;
}): string {
  if (!isOneOfTwo(problem)) return "";
  const text = problem.code === "either-date" ? sheetDate : readAs;
  return `, which may be ${problem.readings.map(text).join(" or ")}`;
}

type OneOfTwo = Extract<OneWay, { readonly readings: unknown }>;

const isOneOfTwo = (problem: { readonly code: string }): problem is OneOfTwo =>
  problem.code === "either-date" || problem.code === "either-number";

const longest = 60;

export function cellFound(found: CellValue): string {
  if (typeof found !== "string") return String(found).toUpperCase();
  const text = found.trim();
  if (text === "") return "nothing";
  return `'${text.length > longest ? `${text.slice(0, longest - 1)}…` : text}'`;
}

const rowsNamed = 3;

/** Refused, never added: which currencies, in which rows. */
export function mixedCurrenciesText({ currencies }: MixedCurrencies): string {
  const each = currencies.map(({ currency, rows }) => `${currency} (${rowList(rows)})`);
  return `Won deals of the window are in ${counted(currencies.length, "currency", "currencies")}: ${listed(each)}. Amounts of different currencies are never added. Choose an amount converted to one currency.`;
}

function rowList(rows: readonly number[]): string {
  const named = rows.slice(0, rowsNamed).map(String);
  const more = rows.length - named.length;
  const last = more > 0 ? [`${whole(more)} more`] : [];
  return `${rows.length === 1 ? "row" : "rows"} ${listed([...named, ...last])}`;
}
