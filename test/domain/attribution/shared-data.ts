import { existsSync, readFileSync } from "node:fs";
import Papa from "papaparse";

const folder = new URL("../../../../shared/data/", import.meta.url);

/** Data with expected numbers stand beside the project, not in it. */
export const hasData = existsSync(new URL("oracle_pathdata.json", folder));

if (!hasData) console.warn("The data with expected numbers are not here: they are not tested");

const textOf = (file: string): string => readFileSync(new URL(file, folder), "utf8");

export const oracleOf = (file: string): unknown => JSON.parse(textOf(file));

export const rowsOf = (file: string): readonly Readonly<Record<string, string>>[] =>
  Papa.parse<Record<string, string>>(textOf(file), { header: true, skipEmptyLines: true }).data;
