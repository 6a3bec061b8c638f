import { majorUnits } from "../domain/numeric/minor-units";
import type { DecisionRow } from "../domain/portfolio/quarter/decision-rows";
import type { CellValue } from "../tables/cell-value";
import { decisionHeaders, noDecisionText, type DecisionHeader } from "../tables/decision-fields";
import { colours } from "./colours";
import { headerWidth, nameWidth } from "./column-width";
import { dateFormat, moneyFormat } from "./number-formats";
import type { CellFormat, ColumnPlan, SheetPlan } from "./sheet-plan";

/** A row of the table Decisions, in the order of its headers. */
export const decisionCells = (row: DecisionRow): readonly CellValue[] => {
  const cells: Readonly<Record<DecisionHeader, CellValue>> = {
    "Decided on": row.decidedOn ?? "",
    Quarter: row.quarter,
    Partner: row.partner,
    Recommended: row.recommended,
    Decided: row.decided ?? noDecisionText,
    Reason: row.reason ?? "",
    Owner: row.owner ?? "",
    Due: row.due ?? "",
    Status: row.status,
    Attributed: majorUnits(row.attributedMinor),
    Class: row.class,
    Fit: row.fit ?? "",
  };
  return decisionHeaders.map((header) => cells[header]);
};

const least: Readonly<Record<DecisionHeader, number>> = {
  ...{ "Decided on": 12, Quarter: 10, Partner: 23, Recommended: 14, Decided: 14 },
  ...{ Reason: 36, Owner: 16, Due: 12, Status: 9, Attributed: 13, Class: 8, Fit: 7 },
};

function formatOf(header: DecisionHeader, currency: string): CellFormat {
  switch (header) {
    case "Decided on":
    case "Due":
      return { numberFormat: dateFormat, horizontal: "Left" };
    case "Attributed":
      return { numberFormat: moneyFormat(currency) };
    case "Fit":
      return { numberFormat: "0.0" };
    case "Class":
      return { horizontal: "Center" };
    case "Partner":
      return { bold: true };
    default:
      return {};
  }
}

/** The sheet of decisions as the first finalised quarter makes it; later ones append to it. */
export function decisionsSheet(
  names: { readonly sheet: string; readonly table: string },
  rows: readonly DecisionRow[],
  currency: string,
): SheetPlan {
  const cells = rows.map(decisionCells);
  const columns = decisionHeaders.map((header, index): ColumnPlan => {
    const values = cells.map((row) => row[index] ?? "");
    const width = Math.max(least[header], headerWidth(header));
    const named = header === "Partner" ? nameWidth(values.map(String), width, 40) : width;
    return { header, width: named, content: { values }, format: formatOf(header, currency) };
  });
  return {
    sheet: names.sheet,
    cells: [],
    rowHeights: [],
    frozen: { rows: 1, columns: 0 },
    table: {
      ...{ name: names.table, row: 0, column: 0, style: "TableStyleLight1", columns },
      headerFormat: { bold: true, color: colours.headerText, fill: colours.headerFill },
      key: ["Quarter", "Partner"],
    },
    highlights: [
      { kind: "equals", column: "Status", text: "Open", format: { bold: true, color: "#A4262C" } },
    ],
    pareto: null,
  };
}
