import { existsSync, readFileSync } from "node:fs";
import Papa from "papaparse";
import { expect, test } from "vitest";
import type { CellValue } from "../../src/tables/cell-value";
import type { Grid } from "../../src/tables/grid";
import { recogniseInvolvements } from "../../src/tables/involvement-fields";
import { readDeals } from "../../src/tables/read-deals";
import { readInvolvements } from "../../src/tables/read-involvements";
import { recogniseHeaders } from "../../src/tables/recognise-headers";

const pathOf = (file: string) => new URL(`../../../shared/data/${file}`, import.meta.url);
const [dealsFile, touchesFile] = [
  "git_contrib_2016_2020_deals.csv",
  "git_contrib_2016_2020_touches.csv",
];
const isHere = [dealsFile, touchesFile].every((file) => existsSync(pathOf(file)));
if (!isHere) console.warn("the git trailers are not here: how they are read is not tested");

const typed = (text: string): CellValue => (/^\d+$/u.test(text) ? Number(text) : text);

function gridIn(file: string): Grid {
  const text = readFileSync(pathOf(file), "utf8");
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: true });
  const [headers = [], ...rows] = data.map((row) => row.map(typed));
  return { name: file, headers, rows, firstRow: 2, firstColumn: 1 };
}

test.skipIf(!isHere)("the git trailers are read once all are said to be won", () => {
  const grid = gridIn(dealsFile);
  const { columns } = recogniseHeaders(grid.headers);
  const asked = readDeals(grid, columns, { answers: {} });
  expect(asked.ok && asked.value.questions).toMatchObject([{ kind: "all-won" }]);
  const deals = readDeals(grid, columns, { answers: { allWon: true } });
  if (!deals.ok) throw new Error(deals.problem.code);
  expect(deals.value.counts).toMatchObject({ read: 14_150, won: 14_150, setAside: 0 });

  const touches = gridIn(touchesFile);
  const partner = touches.headers.indexOf("partner_id");
  const chosen = { ...recogniseInvolvements(touches.headers).columns, partner };
  const read = readInvolvements(touches, chosen, deals.value.finder);
  if (!read.ok) throw new Error(read.problem.code);
  const { counts, partners } = read.value;
  expect(counts).toMatchObject({ read: 18_041, used: 17_936, setAside: { repeated: 105 } });
  expect(partners).toHaveLength(982);
});
