import { failure, ok, type Result } from "../domain/problem";
import type { PageCell, PageFor, PagePlan } from "../sheets/page-plan";
import type { ParetoPlan } from "../sheets/sheet-plan";
import type { CellValue } from "../tables/cell-value";
import type { WorkbookProblem } from "../tables/workbook-problem";
import { applyPareto } from "./apply-pareto";
import { cellInput, setLooks, setNumberFormat, widthInPoints } from "./cell-writing";
import { runAsOneStep } from "./run-excel";
import { clearMark, markOf, setMark } from "./settings";
import { columnLetters } from "./table-place";

/** Nothing is drawn from it; a chart only has to be given some table. */
const portfolioTable = "Portfolio";

/** The sheet a page was written to, and one of its name that was left as somebody changed it. */
export type WrittenPage = { readonly sheet: string; readonly kept: string | null };

/**
 * Writes a page on its sheet, in place of the one before; where somebody typed on that, or the name
 * is somebody's own, beside it, under the next free name.
 */
export function applyPage(
  name: string,
  planFor: PageFor,
): Promise<Result<WrittenPage, WorkbookProblem>> {
  return runAsOneStep(async (context) => {
    const found = await findSheet(context, name);
    if (!found.ok) return found;
    const { sheet: free, standing, kept } = found.value;
    setMark(context, "pending", free);
    const sheet = standing ?? context.workbook.worksheets.add(free);
    if (standing !== null) clearPage(standing);
    writePage(sheet, planFor(free));
    sheet.activate();
    const used = sheet.getUsedRange(true).load("values");
    sheet.load("id");
    await context.sync();
    setMark(context, "page", sheet.id, fingerprint(used.values as CellValue[][]));
    clearMark(context, "pending", free);
    await context.sync();
    return ok({ sheet: free, kept });
  });
}

type Found = {
  readonly sheet: string;
  readonly standing: Excel.Worksheet | null;
  readonly kept: string | null;
};

async function findSheet(
  context: Excel.RequestContext,
  name: string,
): Promise<Result<Found, WorkbookProblem>> {
  const { worksheets, protection } = context.workbook;
  worksheets.load("items/name,items/id,items/protection/protected");
  protection.load("protected");
  await context.sync();
  const sheets = worksheets.items.map((sheet) => ({
    ...{ sheet, mark: markOf(context, "page", sheet.id).load("value") },
    pending: markOf(context, "pending", sheet.name).load("key"),
    used: sheet.getUsedRangeOrNullObject(true),
    charts: sheet.charts.load("items/name"),
  }));
  const named = (wanted: string) =>
    sheets.find(({ sheet }) => sheet.name.toLowerCase() === wanted.toLowerCase());
  const numbered = (number: number) => (number === 1 ? name : `${name} (${number})`);
  const wanted = Array.from({ length: sheets.length }, (_, at) => named(numbered(at + 1)));
  for (const one of wanted) one?.used.load("values");
  await context.sync();
  for (let number = 1; ; number++) {
    const sheet = numbered(number);
    const kept = number === 1 ? null : numbered(number - 1);
    const its = named(sheet);
    if (its === undefined)
      return protection.protected
        ? failure({ code: "structure-protected" })
        : ok({ sheet, standing: null, kept });
    const values = its.used.isNullObject ? [] : (its.used.values as CellValue[][]);
    const isUntouched = !its.mark.isNullObject && its.mark.value === fingerprint(values);
    if (!isUntouched && its.pending.isNullObject) continue;
    if (its.sheet.protection.protected) return failure({ code: "sheet-protected", sheet });
    return ok({ sheet, standing: its.sheet, kept });
  }
}

function clearPage(sheet: Excel.Worksheet): void {
  for (const chart of sheet.charts.items) chart.delete();
  sheet.getUsedRange(false).clear();
}

function writePage(sheet: Excel.Worksheet, plan: PagePlan): void {
  const { widths, rowHeights, cells, pareto } = plan;
  for (const [column, width] of widths.entries())
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = widthInPoints(width);
  for (const { row, height } of rowHeights)
    sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = height;
  for (const cell of cells) writeCell(sheet, cell);
  if (pareto !== null) drawChart(sheet, pareto);
  setUp(sheet, plan);
}

/** All cells of its plan are on this sheet; it is large enough for the names below the columns. */
function drawChart(sheet: Excel.Worksheet, pareto: ParetoPlan): void {
  const { tables } = sheet.context.workbook;
  applyPareto(sheet, tables.getItem(portfolioTable), pareto, false);
  sheet.charts.getItem(pareto.name).axes.categoryAxis.visible = true;
}

function writeCell(
  sheet: Excel.Worksheet,
  { row, column, content, format, ruling }: PageCell,
): void {
  const range = sheet.getRangeByIndexes(row, column, 1, 1);
  if (!("value" in content)) throw new Error(`formula on a page: ${row}, ${column}`);
  if (content.value !== "") range.values = [[cellInput(content.value)]];
  setNumberFormat(range, format);
  setLooks(range, format);
  if (ruling?.below !== undefined) rule(range, "EdgeBottom", ruling.below);
  if (ruling?.above !== undefined) rule(range, "EdgeTop", ruling.above);
}

function rule(range: Excel.Range, side: "EdgeBottom" | "EdgeTop", color: string): void {
  const border = range.format.borders.getItem(side);
  border.style = "Continuous";
  border.color = color;
}

/** Across, one page wide; each part of the print area is a page. "&" begins a code at the foot. */
function setUp(sheet: Excel.Worksheet, { print }: PagePlan): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = Excel.PageOrientation.landscape;
  pageLayout.zoom = { horizontalFitToPages: 1 };
  const last = columnLetters(print.columns - 1);
  const pages = print.pages.map(({ from, rows }) => `A${from + 1}:${last}${from + rows}`);
  pageLayout.setPrintArea(pages.join(","));
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftFooter = print.footer.replaceAll("&", "&&");
  defaultForAllPages.rightFooter = "&P / &N";
}

/** A short text that differs once anybody changes a cell (FNV-1a, 32 bits). */
function fingerprint(values: readonly (readonly CellValue[])[]): string {
  let hash = 0x811c9dc5;
  for (const unit of JSON.stringify(values)) {
    hash ^= unit.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193) >>> 0;
  }
  return hash.toString(16);
}
