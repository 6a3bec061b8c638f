import { beforeEach, describe, expect, test } from "vitest";
import { usualBands } from "../../src/domain/fit/band";
import { scorecardNotes } from "../../src/sheets/scorecard-notes";
import { openFits } from "../../src/workflows/open-fits";
import { rateInScorecard } from "../../src/workflows/rate-in-scorecard";
import { freshExcel } from "../workbench/host/excel-in-node";
import { workedRows } from "../domain/fit/worked-rows";
import { confirm, preview, putDeals, putTable, write } from "./session";
import { fitFunctions } from "./worksheet-functions";

const codes = "ECON REACH NEED OFFER GAP GOALS SPONSOR TRUST WORK DEPEND".split(" ");
const same = (name: string) => name;
const run = { onWait: () => undefined, signal: new AbortController().signal };

beforeEach(async () => {
  fitFunctions(freshExcel().workbook);
  await putDeals([{ id: "D1", amount: 100, partner: "Globex Cloud" }]);
  await putTable(
    "Partners",
    ["Partner", "Type", ...codes],
    workedRows.map(({ partner, ratings }) => [partner, "Alliance", ...ratings]),
  );
});

const list = async () => {
  const seen = await preview(await confirm());
  if (seen?.besides.partners == null) throw new Error("partners: none");
  return seen.besides.partners;
};

const opened = async () => {
  const open = await openFits(await list(), same, usualBands);
  if (!open.ok) throw new Error(`fits: ${open.problem.code}`);
  return open.value;
};

const put = async () => {
  const names = workedRows.map(({ partner }) => partner);
  const rated = { names, list: await list(), canonical: same, partner: null };
  expect(await rateInScorecard(rated, run)).toEqual({ ok: true, value: undefined });
};

describe("fits of a workbook", () => {
  test("the ratings of the list move into the scorecard, and no fit changes by that", async () => {
    const before = await opened();
    expect(scorecardNotes(before.unused)).toEqual([]);
    await put();
    const after = await opened();
    for (const { partner, fit } of workedRows) {
      expect(before.fits.fitOf(partner)?.fit).toBe(fit);
      expect(after.fits.fitOf(partner)).toEqual(before.fits.fitOf(partner));
    }
  });

  test("from then on those of the list are not read, aloud", async () => {
    await put();
    await write("Partners", "C2", 1);
    const { fits, unused } = await opened();
    expect(fits.fitOf("Northwind SI")?.fit).toBe(85);
    expect(scorecardNotes(unused)).toMatchObject([
      {
        table: "Partners",
        row: 1,
        column: null,
        found: expect.stringMatching(/^ECON, .* DEPEND$/u) as string,
      },
    ]);
  });

  test("a scorecard that nothing can be taken from is told, and nobody has a fit", async () => {
    await put();
    await write("Scorecard", "B6", "much");
    const { fits, unused } = await opened();
    expect(fits.fitOf("Northwind SI")).toBeNull();
    expect(scorecardNotes(unused)[0]).toMatchObject({
      ...{ table: "Scorecard", row: 8 },
      todo: "Scorecard, weight of ECON: expected a number of 0 or more, found “much”.",
    });
  });
});
