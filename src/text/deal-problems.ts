import type { MixedCurrencies } from "../domain/portfolio/one-currency";
import type { CellValue } from "../tables/cell-value";
import type { DealField } from "../tables/deal-fields";
import type { MissingColumns } from "../tables/read-deals";
import type { HeaderRecognition } from "../tables/recognise-headers";
import type { RowProblem } from "../tables/row-problem";
import { counted, listed, whole } from "./counting";

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

export const repeatedHeaderText = (table: string, header: string): string =>
  `${table} has more than one column “${header}”. Rename one, so that it is clear which is meant.`;

/** "Deals, row 7, Amount: expected a number, found 'tbd'" */
export function rowProblemText(problem: RowProblem): string {
  const { table, row, column } = problem;
  const where = [table, `row ${row}`, ...(column === null ? [] : [column])].join(", ");
  return `${where}: expected ${expectedText(problem)}, found ${foundText(problem)}`;
}

export function expectedText(problem: RowProblem): string {
  switch (problem.code) {
    case "blank-row":
    case "total-row":
    case "not-a-deal":
      return "a deal";
    case "no-id":
      return "a deal id or name";
    case "not-a-number":
      return "a number";
    case "not-a-date":
      return "a date";
    case "error-cell":
      return "a value";
    case "conflicting-repeat":
      return `the amount of row ${problem.firstRow}, which is the same deal`;
  }
}

export function foundText({ code, found }: RowProblem): string {
  if (code === "blank-row") return "a blank row";
  const cell = cellFound(found);
  if (code === "total-row") return `a total row ${cell}`;
  if (code === "error-cell") return `the error ${String(found)}`;
  return code === "not-a-deal" ? `only ${cell}` : cell;
}

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
