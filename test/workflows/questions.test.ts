import { beforeEach, describe, expect, test } from "vitest";
import { dateSerial } from "../../src/domain/numeric/date-serial";
import type { CellValue } from "../../src/tables/cell-value";
import { answered, noAnswers, type Answers, type OpenQuestion } from "../../src/workflows/answers";
import { withColumns } from "../../src/workflows/beside-tables";
import type { BuildRequest } from "../../src/workflows/build-portfolio";
import { lookForTables } from "../../src/workflows/look-for-tables";
import { freshExcel } from "../workbench/host/excel-in-node";
import { confirm, portfolioTable, press, preview, putTable, tableCells } from "./session";

beforeEach(() => {
  freshExcel();
});

const heads = ["Deal ID", "Amount", "Stage", "Close Date", "Partner", "Partner Role"];
const won = "Closed Won";
const put = (rows: readonly (readonly CellValue[])[], headers: readonly string[] = heads) =>
  putTable("Deals", headers, rows);

const chosen = {
  asOf: dateSerial(2026, 12, 31),
  window: { from: dateSerial(2026, 1, 1), to: dateSerial(2026, 12, 31) },
};

/** The questions of a workbook as it stands, and the request once they are answered. */
async function asked(request: BuildRequest): Promise<readonly OpenQuestion[]> {
  return (await preview(request))?.questions ?? [];
}

const answering = (answers: Answers, questions: readonly OpenQuestion[], answer: string): Answers =>
  questions.reduce((so, question) => answered(so, question, answer), answers);

/** The first column of each table beside is the one that names its rows. */
const naming = (request: BuildRequest): BuildRequest => ({
  ...request,
  beside: request.beside.map((table) => withColumns(table, { ...table.columns, partner: 0 })),
});

describe("what nothing in the data decides", () => {
  test("day or month first is asked, built on only once it is answered, and remembered", async () => {
    await put([
      ["D1", "100", won, "03/04/2026", "Acme", ""],
      ["D2", "50", won, "05/06/2026", "Beta", ""],
    ]);
    const request = await confirm(chosen);
    const questions = await asked(request);
    expect(questions).toMatchObject([
      { of: "deals", question: { kind: "date-order", column: "Close Date" } },
    ]);
    expect(await press(request)).toEqual({
      ok: false,
      problem: { code: "question-open", table: "Deals" },
    });
    const answers = answering(noAnswers, questions, "mdy");
    expect((await press({ ...request, answers })).ok).toBe(true);
    const ledger = await tableCells("Credits");
    expect(ledger.slice(1).map((row) => row[7])).toEqual([
      dateSerial(2026, 3, 4),
      dateSerial(2026, 5, 6),
    ]);
    const again = await lookForTables();
    expect(again.ok && again.value.remembered?.answers).toEqual(answers);
  });

  test("what the cells settle since goes before what was said of others", async () => {
    await put([
      ["D1", "100", won, "03/04/2026", "Acme", ""],
      ["D2", "50", won, "06/25/2026", "Beta", ""],
    ]);
    const request = await confirm(chosen);
    const said = { ...noAnswers.deals, dateOrder: { "Close Date": "dmy" } } as const;
    await press({ ...request, answers: { ...noAnswers, deals: said } });
    expect((await tableCells("Credits"))[1]?.[7]).toBe(dateSerial(2026, 3, 4));
  });

  test("one date that fits one way only settles the column without a question", async () => {
    await put([
      ["D1", "100", won, "03/04/2026", "Acme", ""],
      ["D2", "50", won, "25/06/2026", "Beta", ""],
    ]);
    const request = await confirm(chosen);
    expect(await asked(request)).toEqual([]);
    await press(request);
    expect((await tableCells("Credits"))[1]?.[7]).toBe(dateSerial(2026, 4, 3));
  });

  test("without a stage it is asked whether all are won", async () => {
    const rows = [["D1", 100, dateSerial(2026, 5, 1), "Acme"]];
    await put(rows, ["Deal ID", "Amount", "Close Date", "Partner"]);
    const request = await confirm(chosen);
    const questions = await asked(request);
    expect(questions).toMatchObject([{ question: { kind: "all-won" } }]);
    const answers = answering(noAnswers, questions, "yes");
    expect((await press({ ...request, answers })).ok).toBe(true);
    expect((await portfolioTable())[1]?.slice(0, 3)).toEqual([1, "Acme", 100]);
  });

  test("a role nobody knows counts as Influenced until somebody says what it means", async () => {
    const close = dateSerial(2026, 5, 1);
    await put([
      ["D1", 100, won, close, "Acme", "Sourced"],
      ["D1", 100, won, close, "Beta", "Reseller"],
    ]);
    const request = await confirm(chosen);
    const questions = await asked(request);
    expect(questions).toMatchObject([{ question: { kind: "role", role: "Reseller", rows: 1 } }]);
    const revenue = async () => (await portfolioTable()).slice(1).map((row) => row[2]);
    await press(request);
    expect(await revenue()).toEqual([71.43, 28.57]);
    const answers = answering(noAnswers, questions, "Co-sell");
    expect(await asked({ ...request, answers })).toEqual([]);
    await press({ ...request, answers });
    expect(await revenue()).toEqual([62.5, 37.5]);
  });

  test("a list of partners that is gone since holds no build up", async () => {
    await put([["D1", 100, won, dateSerial(2026, 5, 1), "Acme", ""]]);
    await putTable(
      "Partners",
      ["Partner", "Partner Name", "Start date"],
      [["Beta", "Beta", 46000]],
    );
    const request = naming(await confirm(chosen));
    const listed = async () => (await portfolioTable()).slice(1).map((row) => row[1]);
    await press(request);
    expect(await listed()).toEqual(["Acme", "Beta"]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Partners").delete();
      await context.sync();
    });
    expect((await press(request)).ok).toBe(true);
    // A table that has had two rows keeps two.
    expect(await listed()).toEqual(["Acme", ""]);
  });

  test("every row set aside stands on Data notes, with its reason and what to do", async () => {
    await put([
      ["D1", 100, won, dateSerial(2026, 5, 1), "Acme", ""],
      ["D2", "tbd", won, dateSerial(2026, 5, 1), "Acme", ""],
      ["Grand Total", 100, "", "", "", ""],
    ]);
    expect((await press(await confirm(chosen))).ok).toBe(true);
    const notes = (await tableCells("DataNotes")).slice(1);
    expect(notes.map((row) => row.slice(0, 4))).toEqual([
      ["Deals", 3, "Amount", "tbd"],
      ["Deals", 4, "", "Grand Total"],
    ]);
    expect(notes.every((row) => String(row[4]).length > 0 && String(row[5]).length > 0)).toBe(true);
  });
});
