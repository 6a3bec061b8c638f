import { describe, expect, test } from "vitest";
import { usualBands } from "../../src/domain/fit/band";
import { gridOf } from "../../src/tables/grid";
import { builtInRatings, partnerFits } from "../../src/tables/partner-fits";
import { recognisePartners } from "../../src/tables/partners-fields";
import { readPartners } from "../../src/tables/read-partners";
import { readScorecard } from "../../src/tables/read-scorecard";
import type { CellValue } from "../../src/tables/cell-value";
import { workedRows } from "../domain/fit/worked-rows";

const same = (name: string) => name;
const codes = "ECON REACH NEED OFFER GAP GOALS SPONSOR TRUST WORK DEPEND".split(" ");

const listOf = (headers: readonly string[], rows: readonly (readonly CellValue[])[]) => {
  const cells = { sheet: "P", row: 1, column: 1, values: [headers, ...rows], hiddenRows: 0 };
  const grid = gridOf("Partners", cells, 0);
  return readPartners(grid, recognisePartners(grid.headers).columns);
};

const workedList = listOf(
  ["Partner", ...codes],
  workedRows.map(({ partner, ratings }) => [partner, ...ratings]),
);

const scorecard = () => {
  const read = readScorecard(
    {
      ...{ table: "Scorecard", row: 2, column: 0, headers: ["Partner", "ECON", "Fit"] },
      above: [["Weight", 1]],
      rows: [["northwind SI", 3]],
    },
    same,
  );
  if (!read.ok) throw new Error(`scorecard: ${read.problem.code}`);
  return read.value;
};

describe("where fits come from", () => {
  test("without a scorecard from the list, each worked row as the function scores it", () => {
    const fits = partnerFits(null, workedList, same, usualBands);
    for (const { partner, fit } of workedRows) expect(fits.fitOf(partner)?.fit).toBe(fit);
    expect(fits.fitOf(" globex  CLOUD ")?.fit).toBe(66.5);
    expect(fits.fitOf("Umber")).toBeNull();
    expect(fits.ignored).toEqual([]);
  });

  test("bands of the list are those that are set; a scorecard has its own", () => {
    const set = { strong: 90, moderate: 60 };
    const bandOf = (fits: ReturnType<typeof partnerFits>) => fits.fitOf("Northwind SI")?.band;
    expect(bandOf(partnerFits(null, workedList, same, usualBands))).toBe("Strong");
    expect(bandOf(partnerFits(null, workedList, same, set))).toBe("Moderate");
    expect(bandOf(partnerFits(scorecard(), null, same, set))).toBe("Moderate");
    expect(partnerFits(scorecard(), null, same, set).criteria?.bands).toEqual(usualBands);
  });

  test("once there is a scorecard from it alone, and the columns that are not read are told", () => {
    const fits = partnerFits(scorecard(), workedList, same, usualBands);
    expect(fits.fitOf("Northwind SI")?.fit).toBe(50);
    expect(fits.fitOf("Globex Cloud")).toBeNull();
    expect(fits.ignored).toEqual(codes);
  });

  test("a scorecard that says nothing gives no fit, and the list does not stand in for it", () => {
    const fits = partnerFits("unreadable", workedList, same, usualBands);
    expect(fits).toMatchObject({ criteria: null, partners: [], ignored: codes });
  });

  test("a list without ratings gives none", () => {
    const plain = listOf(["Partner", "Type"], [["Acme", "Reseller"]]);
    expect(partnerFits(null, plain, same, usualBands)).toMatchObject({
      criteria: null,
      partners: [],
    });
    expect(partnerFits(null, null, same, usualBands).fitOf("Acme")).toBeNull();
    expect(builtInRatings(plain, same).size).toBe(0);
  });

  test("of two names for one partner the first row's ratings count", () => {
    const canonical = (name: string) => (name === "LogoCorp" ? "Globex Cloud" : name);
    const ratings = builtInRatings(workedList, canonical);
    expect([...ratings.keys()]).not.toContain("LogoCorp");
    expect(ratings.get("Globex Cloud")?.REACH).toBe(2);
  });
});
