import { beforeEach, describe, expect, test } from "vitest";
import { usualBands } from "../../src/domain/fit/band";
import {
  evidenceOf,
  openCustomerLists,
  ourAccounts,
  updateEvidence,
  type OurAccounts,
} from "../../src/workflows/customer-evidence";
import { openFits } from "../../src/workflows/open-fits";
import { takeEvidence, type TakenEvidence } from "../../src/workflows/take-evidence";
import { rateInScorecard } from "../../src/workflows/rate-in-scorecard";
import { freshExcel } from "../workbench/host/excel-in-node";
import { confirm, preview, putTable, tableCells, write } from "./session";
import { fitFunctions, settled } from "./worksheet-functions";

beforeEach(() => {
  fitFunctions(freshExcel().workbook);
});

const same = (name: string) => name;
const run = { onWait: () => undefined, signal: new AbortController().signal };
const none = { ours: [], targets: [] };
const segmentHeads = ["Partner", "Segment", "Ours", "Theirs", "Relevance"];

/** Source: the worked numbers of PARTNERREACH in docs/functions.md. */
const segments = [
  ["Acme", "Small", 160, 10, 1],
  ["Acme", "Middle", 30, 20, 1],
  ["ACME ", "Large", 10, 50, 1],
  ["Acme", "Public", 0, 20, 0],
];

async function scorecard(...names: readonly string[]) {
  const rated = await rateInScorecard({ names, list: null, canonical: same, partner: null }, run);
  expect(rated).toEqual({ ok: true, value: undefined });
  await settled();
}

/** As a build does it. */
async function update(ours: OurAccounts, enough = 30) {
  const fits = await openFits(null, same, usualBands);
  const lists = await openCustomerLists(same);
  if (!fits.ok || !lists.ok) throw new Error("evidence: unreadable");
  return updateEvidence(evidenceOf(fits.value.fits, lists.value, ours, enough), same);
}

const beside = async () => {
  const [headers = [], ...rows] = await tableCells("Scorecard");
  const at = headers.indexOf("Reach by lists");
  return at === -1 ? null : rows.map((row) => row.slice(at, at + 2));
};

describe("customer lists beside the ratings", () => {
  test("what they say stands beside the opinion, which stays as it is", async () => {
    await putTable("Segments", segmentHeads, segments);
    await scorecard("Acme", "Umber");
    await write("Scorecard", "C9", 5);
    expect(await update(none)).toEqual({ ok: true, value: undefined });
    const [[says, told] = [], other] = (await beside()) ?? [];
    expect(says).toBeCloseTo(3.3664, 4);
    expect(told).toBe("You rated 5, the customer lists say about 3.");
    expect(other).toEqual(["", ""]);
    expect((await tableCells("Scorecard"))[1]?.[2]).toBe(5);
  });

  test("it follows the lists, and goes with them; again changes nothing", async () => {
    await putTable("Segments", segmentHeads, segments);
    await scorecard("Acme");
    await update(none);
    const before = await tableCells("Scorecard");
    await update(none);
    expect(await tableCells("Scorecard")).toEqual(before);
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("Segments").delete();
      await context.sync();
    });
    await update(none);
    expect(await beside()).toEqual([["", ""]]);
  });

  test("accounts are compared with those of the deals", async () => {
    await putTable(
      "Deals",
      ["Deal ID", "Amount", "Partner", "Stage", "Close Date", "Account"],
      [
        ["D1", 100, "Acme", "Closed Won", 46_000, "Alpha"],
        ["D2", 100, "Acme", "Negotiation", 46_400, "Gamma"],
        ["D3", 100, "Acme", "Negotiation", 46_400, "ALPHA"],
      ],
    );
    const seen = await preview(await confirm());
    if (seen === null) throw new Error("preview: none");
    expect(ourAccounts(seen.deals)).toEqual({ ours: ["alpha"], targets: ["gamma"] });
    await putTable(
      "Accounts",
      ["Partner", "Account"],
      ["Alpha", "Gamma", "Delta"].map((account) => ["Acme", account]),
    );
    await scorecard("Acme");
    await update(ourAccounts(seen.deals));
    expect(await beside()).toEqual([
      [
        "",
        "2 of their 3 accounts are new to us; they could introduce us to 1 account that we are selling to. Low evidence: 3 customers of theirs are known.",
      ],
    ]);
  });

  test("how few customers are low evidence is a setting", async () => {
    await putTable("Segments", segmentHeads, segments);
    await scorecard("Acme");
    expect(await update(none, 101)).toEqual({ ok: true, value: undefined });
    expect((await beside())?.[0]?.[1]).toBe(
      "Not rated; the customer lists say about 3. Low evidence: 100 customers of theirs are known.",
    );
  });

  test("without lists no column is added, and without a scorecard nothing is written", async () => {
    await scorecard("Acme");
    expect(await update(none)).toEqual({ ok: true, value: undefined });
    expect(await beside()).toBeNull();
    freshExcel();
    await putTable("Segments", segmentHeads, segments);
    expect(await update(none)).toEqual({ ok: true, value: undefined });
  });

  test("rows that cannot be read are set aside with their reason; names go by Aliases", async () => {
    await putTable("Segments", segmentHeads, [
      ["Acme", "Small", "many", 10, 1],
      ["Acme", "Middle", 1, -2, 1],
      ["Acme", "Large", 1, 2, 7],
      ["", "Large", 1, 2, 1],
      ["Acme Ltd", "Public", 3, 4, ""],
    ]);
    await putTable("Accounts", ["Partner", "Account"], [["Acme", ""]]);
    const canonical = (name: string) => (name === "Acme Ltd" ? "Acme" : name);
    const lists = await openCustomerLists(canonical);
    if (!lists.ok) throw new Error(`lists: ${lists.problem.code}`);
    const { segments: read, accounts } = lists.value;
    expect(read?.setAside.map(({ code, row, column }) => [code, row, column])).toEqual([
      ["not-a-number", 2, "Ours"],
      ["not-a-number", 3, "Theirs"],
      ["not-a-number", 4, "Relevance"],
      ["no-partner", 5, "Partner"],
    ]);
    expect(read?.byPartner?.get("acme")).toEqual([
      { ours: 3, theirs: 4, relevance: 1, theirRelevance: 1 },
    ]);
    expect(accounts?.setAside.map(({ code }) => code)).toEqual(["no-account"]);
  });

  test("a table of that name without the columns that are needed says nothing", async () => {
    await putTable("Segments", ["Segment", "Size"], [["Small", 5]]);
    const lists = await openCustomerLists(same);
    expect(lists.ok && lists.value.segments).toEqual({ byPartner: null, setAside: [] });
  });
});

describe("a person lets the lists count", () => {
  const take = (taken: TakenEvidence, canonical = same) =>
    takeEvidence(taken, { names: ["Acme", "Umber"], list: null, canonical }, run);
  const reach = async () => (await tableCells("Scorecard")).slice(1).map((row) => row[2]);

  test("what they say becomes the rating, and no other cell changes", async () => {
    await scorecard("Umber", "Acme");
    await write("Scorecard", "C10", 5);
    await write("Scorecard", "D10", 4);
    expect(await take({ partner: "acme", rated: 5, use: 3 })).toEqual({
      ...{ ok: true, value: undefined },
    });
    expect(await reach()).toEqual(["", 3]);
    expect((await tableCells("Scorecard"))[2]?.slice(0, 4)).toEqual(["Acme", "", 3, 4]);
  });

  test("also where nothing was rated, and where there is no scorecard yet", async () => {
    await putTable("Segments", segmentHeads, segments);
    expect((await take({ partner: "Acme", rated: null, use: 3 })).ok).toBe(true);
    expect(await reach()).toEqual([3, ""]);
  });

  test("a rating that was changed meanwhile stays", async () => {
    await scorecard("Acme");
    await write("Scorecard", "C9", 4);
    await take({ partner: "Acme", rated: 5, use: 3 });
    expect((await reach())[0]).toBe(4);
  });

  test("a protected sheet stays as it is, and says so", async () => {
    await scorecard("Acme");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Scorecard").protection.protect();
      await context.sync();
    });
    expect(await take({ partner: "Acme", rated: null, use: 3 })).toEqual({
      ...{ ok: false, problem: { code: "sheet-protected", sheet: "Scorecard" } },
    });
  });
});
