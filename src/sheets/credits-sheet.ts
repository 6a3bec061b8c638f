import type { DealBook } from "../domain/attribution/deal";
import type { ModelName } from "../domain/attribution/models";
import { majorUnits } from "../domain/numeric/minor-units";
import type { LedgerLine } from "../domain/portfolio/ledger-lines";
import type { Portfolio } from "../domain/portfolio/portfolio";
import { quarterStart } from "../domain/portfolio/window";
import type { CellValue } from "../tables/cell-value";
import { quarterName } from "../text/dates";
import { centsWidth, headerWidth, nameWidth } from "./column-width";
import { centsFormat, dateFormat, percentFormat } from "./number-formats";
import type { CellFormat, ColumnPlan, SheetPlan } from "./sheet-plan";
import { tableSheet } from "./table-sheet";
import type { Key } from "./user-columns";

/** A ledger with more lines than this is written per partner and quarter. */
export const mostLines = 100_000;

/** Headers are an interface: formulas elsewhere name them. */
export const creditHeaders = [
  "Deal",
  "Partner",
  "Role",
  "Date",
  "Model",
  "Share",
  "Credit",
  "Close date",
] as const;

/** A deal has one line for each of its partners. */
export const creditKey: readonly string[] = ["Deal", "Partner", "Close date"];

type Row = readonly [
  deal: string,
  partner: string,
  role: string,
  date: number | "",
  model: string,
  share: number | "",
  creditMinor: number,
  closeDate: number | "",
];

export type CreditsInput = {
  readonly portfolio: Portfolio;
  readonly book: DealBook;
  /** Lines beside which somebody typed something. */
  readonly typedBeside: readonly Key[];
  /** The text by which such a line is found again. */
  readonly fold: (key: Key) => string;
};

/** Who has revenue without a partner; another text where a partner goes by that name. */
export const directName = (partners: readonly string[]): string =>
  ["(direct)", "(no partner)", "(direct revenue)"].find(
    (text) => !partners.some((name) => name.trim().toLowerCase() === text),
  ) ?? "(revenue without any partner)";

const isSummed = (lines: number): boolean => lines > mostLines;

/** Lines are made of involvements, and one of each deal may be direct. */
export const isLedgerSummed = (portfolio: Portfolio): boolean =>
  isSummed(portfolio.use.won + portfolio.wonDeals) && isSummed(portfolio.ledger().length);

/** The ledger: who was credited with how much of which won deal of the window. */
export function creditsSheet(input: CreditsInput): SheetPlan {
  const { portfolio, book } = input;
  const lines = portfolio.ledger();
  const rowOf = lineReader(book, portfolio.model);
  const rows = isSummed(lines.length) ? summed(lines, book, rowOf) : lines.map(rowOf);
  const columns = creditColumns([...rows, ...kept(rows, input)]);
  return tableSheet("Credits", { name: "Credits", key: creditKey, columns });
}

function lineReader({ deals, partners }: DealBook, model: ModelName) {
  const direct = directName(partners);
  return ({ deal, partner, role, date, share, creditMinor }: LedgerLine): Row => {
    const its = deals[deal ?? -1];
    if (its === undefined) throw new Error("deal of a ledger line: none");
    const who = partner === null ? direct : (partners[partner] ?? "");
    const closeDate = its.closeDate ?? "";
    return [its.label, who, role ?? "", date ?? "", model, share ?? "", creditMinor, closeDate];
  };
}

/** A line for each partner, quarter and role; what was sourced can still be told. */
function summed(
  lines: readonly LedgerLine[],
  { deals }: DealBook,
  rowOf: (line: LedgerLine) => Row,
): readonly Row[] {
  const sums = new Map<string, { readonly line: LedgerLine; minor: number }>();
  for (const line of lines) {
    const quarter = quarterStart(deals[line.deal ?? -1]?.closeDate ?? 0, 1);
    const key = [quarter, line.partner ?? "", line.role ?? ""].join();
    const sum = sums.get(key);
    if (sum === undefined) sums.set(key, { line, minor: line.creditMinor });
    else sum.minor += line.creditMinor;
  }
  return [...sums.values()].map(({ line, minor }) => {
    const [, partner, role, , model, , , closeDate] = rowOf(line);
    const quarter = quarterStart(Number(closeDate), 1);
    const deal = `(all deals of ${quarterName(quarter)}${role === "" ? "" : `, ${role}`})`;
    return [deal, partner, role, "", model, "", minor, quarter];
  });
}

/** A line that the data forget stays, without credit, as long as something is typed beside it. */
function kept(rows: readonly Row[], { typedBeside, fold }: CreditsInput): readonly Row[] {
  const known = new Set(
    rows.map(([deal, partner, , , , , , close]) => fold([deal, partner, close])),
  );
  return typedBeside
    .filter((key) => !known.has(fold(key)))
    .map(([deal = "", partner = "", close]) => {
      const closeDate = typeof close === "number" ? close : "";
      return [String(deal), String(partner), "", "", "not counted", 0, 0, closeDate];
    });
}

function creditColumns(rows: readonly Row[]): readonly ColumnPlan[] {
  const texts = (index: 0 | 1 | 2) => rows.map((row) => row[index]);
  const amounts = rows.map(([, , , , , , minor]) => minor);
  const date = { numberFormat: dateFormat };
  const shapes: readonly (readonly [number, CellFormat])[] = [
    [nameWidth(texts(0), 14, 40), {}],
    [nameWidth(texts(1), 14, 40), {}],
    [nameWidth(texts(2), 10, 20), {}],
    [12, date],
    [10, {}],
    [9, { numberFormat: percentFormat }],
    [centsWidth(amounts), { numberFormat: centsFormat() }],
    [12, date],
  ];
  const cellAt = (row: Row, index: number): CellValue =>
    index === 6 ? majorUnits(row[6]) : (row[index] ?? "");
  return shapes.map(([width, format], index) => {
    const header = creditHeaders[index] ?? "";
    const values = rows.map((row) => cellAt(row, index));
    return { header, width: Math.max(width, headerWidth(header)), content: { values }, format };
  });
}
