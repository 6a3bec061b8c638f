import { existsSync, readFileSync } from "node:fs";
import Papa from "papaparse";
import type { CellValue } from "../../src/tables/cell-value";
import type { Grid } from "../../src/tables/grid";

const path = new URL("../../../shared/data/maven_crm_closed.csv", import.meta.url);

/** 6,711 closed deals of a fictional company, published as public domain by Maven Analytics. */
export const hasMaven = existsSync(path);

if (!hasMaven) console.warn("maven_crm_closed.csv is not here: its numbers are not tested");

const typed = (text: string): CellValue => (/^\d+$/u.test(text) ? Number(text) : text);

export function mavenGrid(): Grid {
  const { data } = Papa.parse<string[]>(readFileSync(path, "utf8"), { skipEmptyLines: true });
  const [headers = [], ...rows] = data.map((row) => row.map(typed));
  return { name: "maven_crm_closed", headers, rows, firstRow: 2, firstColumn: 1 };
}
