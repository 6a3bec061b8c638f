import { beforeEach, describe, expect, test } from "vitest";
import { rateInScorecard } from "../../src/workflows/rate-in-scorecard";
import { freshExcel } from "../workbench/host/excel-in-node";
import { build, putDeals, putTable, read, tableCells, write } from "./session";
import { fitFunctions, settled } from "./worksheet-functions";

const run = { onWait: () => undefined, signal: new AbortController().signal };
const same = (name: string) => name;

beforeEach(async () => {
  fitFunctions(freshExcel().workbook);
  await putDeals([
    { id: "D1", amount: 900, partner: "Acme" },
    { id: "D2", amount: 100, partner: "Umber" },
  ]);
  await putTable(
    "Segments",
    ["Partner", "Segment", "Ours", "Theirs", "Relevance"],
    [
      ["Acme", "Small", 160, 10, 1],
      ["Acme", "Middle", 30, 20, 1],
      ["Acme", "Large", 10, 50, 1],
      ["Acme", "Public", 0, 20, 0],
      ["Acme", "Broken", "many", 20, 0],
    ],
  );
  const rating = { names: ["Acme"], list: null, canonical: same, partner: null };
  expect((await rateInScorecard(rating, run)).ok).toBe(true);
  await write("Scorecard", "C9", 5);
  await settled();
});

const column = async (table: string, header: string) => {
  const [headers = [], ...rows] = await tableCells(table);
  return rows.map((row) => row[headers.indexOf(header)]);
};

describe("a build beside a scorecard", () => {
  test("adds the partners it lacks, and what the customer lists say beside the ratings", async () => {
    const built = await build();
    expect(built).toMatchObject({ ok: true, value: { scorecardLeft: null } });
    await settled();
    expect(await column("Scorecard", "Partner")).toEqual(["Acme", "Umber"]);
    expect(await column("Scorecard", "REACH")).toEqual([5, ""]);
    expect(await column("Scorecard", "Customer lists")).toEqual([
      "You rated 5, the customer lists say about 3.",
      "",
    ]);
    expect(built.ok && built.value.evidence.get("acme")?.differs).toBe(true);
  });

  test("a row of the lists that cannot be read stands on Data notes", async () => {
    await build();
    expect(await column("DataNotes", "Table")).toContain("Segments");
    expect(await column("DataNotes", "Found")).toContain("many");
  });

  test("the thresholds of Settings count: bands and low evidence", async () => {
    await build();
    await write("Settings", `B${await rowOf("Low evidence below accounts")}`, 101);
    await write("Settings", `B${await rowOf("Fit is Strong from")}`, 90);
    await build();
    await settled();
    expect((await column("Scorecard", "Customer lists"))[0]).toMatch(
      /Low evidence: 100 customers/u,
    );
    expect((await read("Scorecard", "P3"))[0]).toEqual([90]);
  });

  const rowOf = async (setting: string) =>
    (await column("Settings", "Setting")).indexOf(setting) + 2;

  test("a scorecard that is protected does not undo a build; the build says that it is left", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Scorecard").protection.protect();
      await context.sync();
    });
    expect(await build()).toMatchObject({
      ok: true,
      value: { scorecardLeft: { code: "sheet-protected", sheet: "Scorecard" } },
    });
    expect(await column("Portfolio", "Partner")).toEqual(["Acme", "Umber"]);
    expect(await column("Scorecard", "Partner")).toEqual(["Acme"]);
  });
});
