import { expect, test } from "vitest";
import { openWorkbench, type Workbench } from "./workbench";

/** The heights Excel gives the first rows, in points, after a batch has written to the sheet. */
const heights = async (
  workbench: Workbench,
  write: (sheet: Excel.Worksheet) => void,
  rows: number,
): Promise<readonly number[]> => {
  await workbench.frame().waitForFunction(() => Office.onReady().then(() => true));
  return workbench.frame().evaluate(
    async ({ code, count }) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        // eslint-disable-next-line @typescript-eslint/no-implied-eval -- it runs in the pane
        (new Function(`return ${code}`) as () => (sheet: Excel.Worksheet) => void)()(sheet);
        const formats = Array.from({ length: count }, (_, row) => {
          const { format } = sheet.getRangeByIndexes(row, 0, 1, 1);
          return format.load({ rowHeight: true });
        });
        await context.sync();
        return formats.map(({ rowHeight }) => rowHeight);
      }),
    { code: String(write), count: rows },
  );
};

test("a row is as high as Excel makes it for what stands in it", async () => {
  const workbench = await openWorkbench();
  const write = (sheet: Excel.Worksheet): void => {
    sheet.getRange("A1:A4").values = [["body"], ["headline"], ["two lines of text"], [""]];
    sheet.getRange("A2").format.font.size = 15;
    sheet.getRange("A3").format.wrapText = true;
  };
  const [body, headline, two, empty] = await heights(workbench, write, 4);
  expect([body, empty]).toEqual([15, 15]);
  // Excel makes them 19.5 and 30 high with its own font.
  expect(Math.abs((headline ?? 0) - 19.5)).toBeLessThanOrEqual(0.75);
  expect(Math.abs((two ?? 0) - 30)).toBeLessThanOrEqual(1.5);
});

test("the chart over the portfolio has room for its columns, and stays in the frozen rows", async () => {
  const workbench = await openWorkbench();
  await workbench.page.setViewportSize({ width: 1920, height: 1000 });
  const press = (name: string) => workbench.pane.getByRole("button", { name }).click();
  await press("Try it with sample data");
  await press("Build portfolio");
  await workbench.pane.getByText("Adds up to the cent").waitFor();
  const canvas = workbench.page.locator("#grid .o-figure canvas");
  await canvas.waitFor();
  const plot = await canvas.evaluate((element) => {
    type Charts = { getChart(canvas: Element): { chartArea: DOMRect } };
    const { chartArea } = (Reflect.get(window, "Chart") as Charts).getChart(element);
    return { height: chartArea.height, width: chartArea.width };
  });
  expect(plot.height).toBeGreaterThan(60);
  expect(plot.width).toBeGreaterThan(440);
  const chart = await canvas.boundingBox();
  const grid = await workbench.page.locator("#grid .o-grid").boundingBox();
  if (chart === null || grid === null) throw new Error("chart of the portfolio: none");
  expect([chart.width, chart.height].map(Math.round)).toEqual([560, 108]);
  // The line with the letters of the columns, and the seven rows of the head.
  const frozen = 26 + 32 + 5 * 20 + 37;
  expect(chart.y - grid.y).toBeGreaterThan(26);
  expect(chart.y + chart.height - grid.y).toBeLessThan(frozen);
});
