import { expect, test } from "vitest";
import { openWorkbench } from "./workbench";

test("the workbench says that it is not Excel, and has the add-in beside an empty workbook", async () => {
  const workbench = await openWorkbench();
  const { page } = workbench;
  await page.getByText("This is not Excel: a stand-in to try the add-in without it.").waitFor();
  await page.getByTitle("Vital Few", { exact: true }).waitFor();
  expect(await workbench.sheets()).toEqual(["Sheet1"]);
});

test("the add-in's button shows and hides the pane, and the splitter makes it wider", async () => {
  const { page } = await openWorkbench();
  const button = page.getByRole("button", { name: "Partner Portfolio" });
  const pane = page.getByTitle("Vital Few", { exact: true });
  await button.click();
  await pane.waitFor({ state: "hidden" });
  await button.click();
  await pane.waitFor({ state: "visible" });
  const width = async () => (await pane.boundingBox())?.width;
  expect(await width()).toBe(350);
  const splitter = page.getByRole("separator", { name: "Width of the pane" });
  await splitter.press("ArrowLeft");
  expect(await width()).toBe(360);
  await splitter.press("End");
  expect(await width()).toBe(500);
  await splitter.press("Home");
  expect(await width()).toBe(270);
});

test("office.js of the add-in reads and writes the workbook that is shown", async () => {
  const workbench = await openWorkbench();
  await workbench.frame().waitForFunction(() => Office.onReady().then(() => true));
  const read = await workbench.frame().evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange("A1:B2");
      range.values = [
        ["Partner", "Revenue"],
        ["Northwind", "1,250.50"],
      ];
      sheet.load({ name: true });
      range.load({ values: true });
      await context.sync();
      return [sheet.name, range.values];
    }),
  );
  expect(read).toEqual([
    "Sheet1",
    [
      ["Partner", "Revenue"],
      ["Northwind", 1250.5],
    ],
  ]);
  expect(await workbench.rangeText("Sheet1!A1:B2")).toEqual([
    ["Partner", "Revenue"],
    ["Northwind", "1,250.50"],
  ]);
});

test("a csv file becomes a sheet of its own name, its cells typed as Excel types them", async () => {
  const workbench = await openWorkbench();
  const content = 'partner;closed;amount\n"Ada & Sons";2017-03-01;"1.054,50"\n007;;5%\n';
  await workbench.openFile({ name: "Q1 [deals].csv", content });
  expect(await workbench.sheets()).toEqual(["Q1 (deals)"]);
  expect(await workbench.rangeText("Q1 (deals)!A1:C3")).toEqual([
    ["partner", "closed", "amount"],
    ["Ada & Sons", "3/1/2017", "1054.5"],
    ["7", "", "5%"],
  ]);
});

test("a file dropped on the page is opened", async () => {
  const workbench = await openWorkbench();
  const { page } = workbench;
  const dataTransfer = await page.evaluateHandle(() => {
    const files = new DataTransfer();
    files.items.add(new File(["partner,amount\nAda,7"], "Dropped.csv", { type: "text/csv" }));
    return files;
  });
  await page.locator("#grid").dispatchEvent("drop", { dataTransfer });
  await expect.poll(workbench.sheets).toEqual(["Dropped"]);
  expect(await workbench.cellText("Dropped!B2")).toBe("7");
});

test("a file that cannot be opened is refused with a sentence, and the workbook stays", async () => {
  const workbench = await openWorkbench();
  await workbench.selectCell("Sheet1!A1");
  await workbench.type("kept");
  await workbench.offerFile({ name: "photo.csv", content: Buffer.from([0, 1, 2, 3]) });
  const alert = workbench.page.getByRole("alert");
  await alert.getByText("“photo.csv” is not a text file, so it cannot be opened.").waitFor();
  expect(await workbench.cellText("Sheet1!A1")).toBe("kept");
  await alert.getByRole("button", { name: "Close" }).click();
  await alert.waitFor({ state: "hidden" });
});

test("while a cell is being edited, Excel takes no request", async () => {
  const workbench = await openWorkbench();
  await workbench.frame().waitForFunction(() => Office.onReady().then(() => true));
  const code = () =>
    workbench.frame().evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("B2").values = [[1]];
        await context.sync();
        return "done";
      }).catch((error: unknown) => (error as OfficeExtension.Error).code),
    );
  await workbench.selectCell("Sheet1!A1");
  await workbench.page.keyboard.type("=1+");
  expect(await code()).toBe("InvalidOperationInCellEditMode");
  await workbench.page.keyboard.press("Escape");
  expect(await code()).toBe("done");
});

test("a function of the add-in calculates in a cell, and again when its input changes", async () => {
  const workbench = await openWorkbench();
  const ratings = [5, 5, 4, 4, 4, 5, 4, 4, 3, 4];
  await workbench.openFile({ name: "Ratings.csv", content: ratings.join(",") });
  await workbench.selectCell("Ratings!A3");
  await workbench.type("=PARTNERFIT(A1:J1)");
  await workbench.seeCell("Ratings!A3", "85");
  await workbench.selectCell("Ratings!A1");
  await workbench.type("1");
  await workbench.seeCell("Ratings!A3", "39");
});

test("when the add-in's page loads anew, its functions go on calculating", async () => {
  const workbench = await openWorkbench();
  await workbench.openFile({ name: "Ratings.csv", content: "5,5,4,4,4,5,4,4,3,4" });
  await workbench.frame().waitForFunction(() => Office.onReady().then(() => true));
  await workbench.frame().evaluate(() => {
    window.location.reload();
  });
  await workbench.selectCell("Ratings!A3");
  await workbench.type("=PARTNERFIT(A1:J1)");
  await workbench.seeCell("Ratings!A3", "85");
});

test.each([
  ["", null],
  ["?blank-scalars=zero", 0],
])("opened with “%s” a function gets %s for a blank cell by itself", async (query, blank) => {
  const workbench = await openWorkbench(query);
  await workbench.frame().waitForFunction(() => Office.onReady().then(() => true));
  await workbench.frame().evaluate(() => {
    CustomFunctions.associate("PARTNERCLASS", (value: unknown) => JSON.stringify(value));
  });
  await workbench.selectCell("Sheet1!D1");
  await workbench.type("=PARTNERCLASS(A1,B1:B2)");
  await workbench.seeCell("Sheet1!D1", JSON.stringify(blank));
});
