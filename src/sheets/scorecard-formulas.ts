import type { CellValue } from "../tables/cell-value";
import {
  usualSettings,
  type ScorecardPlaces,
  type ScorecardResult,
  type ScorecardSetting,
} from "../tables/scorecard-places";
import { settingTitles } from "../tables/setting-names";
import { sensitivityBegins } from "../text/fit-sensitivity";
import { scorecardText } from "../text/scorecard";

/** A formula for every row of a column of the scorecard. */
export type ResultFormula = {
  readonly header: ScorecardResult;
  readonly formulaR1C1: string;
  readonly numberFormat: string;
};

const absolute = (row: number, column: number): string => `R${row + 1}C${column + 1}`;
const inRow = (column: number): string => `RC${column + 1}`;

/** The parts of the formulas. Ratings, weights and headers are columns of the sheet, so that they
 * grow, shrink and move together as columns are put in, taken out and moved. */
function partsOf({ first, last, weightRow, headerRow, settings }: ScorecardPlaces) {
  const ratings = `${inRow(first)}:${inRow(last)}`;
  const weights = `${absolute(weightRow, first)}:${absolute(weightRow, last)}`;
  const headers = `${absolute(headerRow, first)}:${absolute(headerRow, last)}`;
  const setting = (name: ScorecardSetting): string => {
    const place = settings[name];
    return place === null ? String(usualSettings[name]) : absolute(place.row, place.column);
  };
  const [lowest, highest] = [setting("lowest"), setting("highest")];
  // In an Excel with decimal commas a scale of 0.5 to 5 would read "0,5-5".
  const scale = `SUBSTITUTE(${lowest}&"-"&${highest},",",".")`;
  // Text is never a rating, nor is a 0 where the scale begins above it.
  const rated = `${weights}*ISNUMBER(${ratings})*((${ratings}<>0)+(${lowest}<=0)>0)`;
  return { ratings, weights, headers, setting, lowest, highest, scale, rated };
}

/** Before the last two rows of PARTNERFITDETAIL stand its header, the criteria and five more. */
const capRow = 8;

/**
 * What the scorecard works out. Fit and what holds it down are the add-in's functions; band,
 * coverage and range are Excel's own, so that they can be audited and stay right without it.
 */
export function scorecardFormulas(places: ScorecardPlaces): readonly ResultFormula[] {
  const { ratings, weights, headers, setting, lowest, highest, scale, rated } = partsOf(places);
  const fit = inRow(places.fit);
  // A blank cell would arrive as 0, which is a rating where the scale begins at 0.
  const given = `IF(ISBLANK(${ratings}),"",${ratings}),${weights},${headers},${scale}`;
  const reached = (name: "strong" | "moderate") => `${fit}>=${setting(name)}-1E-9`;
  const coverage = `SUMPRODUCT(${rated})/SUM(${weights})`;
  const low = `100*(SUMPRODUCT(${rated},${ratings})-${lowest}*SUMPRODUCT(${rated}))/(${highest}-${lowest})/SUM(${weights})`;
  const high = `${low}+100*(1-${coverage})`;
  const formulas: Readonly<Record<ScorecardResult, readonly [string, string]>> = {
    Fit: [`=PARTNERFIT(${given})`, "0.0"],
    Band: [
      `=IF(ISNUMBER(${fit}),IF(${reached("strong")},"Strong",IF(${reached("moderate")},"Moderate","Weak")),IF(ISNA(${fit}),"${scorecardText.tooLittle}",""))`,
      "General",
    ],
    Coverage: [`=IFERROR(${coverage},"")`, "0%"],
    "If fully rated": [
      `=IFERROR(IF(${coverage}<1-1E-9,ROUND(${low},1)&"${scorecardText.to}"&ROUND(${high},1),""),"")`,
      "General",
    ],
    "Held down by": [
      `=IFERROR(IF(ISNUMBER(${fit}),INDEX(PARTNERFITDETAIL(${given}),COLUMNS(${ratings})+${capRow},2),""),"")`,
      "General",
    ],
  };
  return (Object.keys(formulas) as ScorecardResult[])
    .filter((header) => places.results[header] !== null)
    .map((header) => {
      const [formulaR1C1, numberFormat] = formulas[header];
      return { header, formulaR1C1, numberFormat };
    });
}

/**
 * The cell over the Fit: says when a criterion does not count yet, because it was put in before the
 * first or behind the last, or has no weight.
 */
export function scorecardHint(places: ScorecardPlaces): {
  readonly row: number;
  readonly column: number;
  readonly formulaR1C1: string;
} {
  const { weights } = partsOf(places);
  const { headerRow, partner, fit } = places;
  const between = `COLUMN(${absolute(headerRow, fit)})-COLUMN(${absolute(headerRow, partner)})-1`;
  const formulaR1C1 = `=IF(COLUMNS(${weights})<${between},"${scorecardText.notCounted}",IF(COUNT(${weights})<COLUMNS(${weights}),"${scorecardText.noWeight}",""))`;
  return { row: headerRow - 1, column: fit, formulaR1C1 };
}

type CellFormula = {
  readonly row: number;
  readonly column: number;
  readonly formulaR1C1: string;
};

const bandTitles = {
  strong: settingTitles.strongFrom,
  moderate: settingTitles.moderateFrom,
} as const satisfies Partial<Record<ScorecardSetting, string>>;

/**
 * Where bands begin is set in one place: cells that still hold the usual number look it up in the
 * table Settings. Where somebody typed another number, that one stays.
 *
 * @param formulas what stands over the table, as typed
 */
export function bandFormulas(
  { settings }: Pick<ScorecardPlaces, "settings">,
  formulas: readonly (readonly CellValue[])[],
): readonly CellFormula[] {
  return (["strong", "moderate"] as const).flatMap((name) => {
    const place = settings[name];
    if (place === null) return [];
    const usual = usualSettings[name];
    const found = formulas[place.row]?.[place.column] ?? "";
    // The sheet Settings was taken out meanwhile, and put in again.
    const isBroken = typeof found === "string" && /^=IFERROR.*#REF!/u.test(found);
    if (found !== usual && !isBroken) return [];
    const value = `INDEX(Settings[Value],MATCH("${bandTitles[name]}",Settings[Setting],0))`;
    return [
      { ...place, formulaR1C1: `=IFERROR(IF(ISNUMBER(${value}),${value},${usual}),${usual})` },
    ];
  });
}

/**
 * The cell that says how firm the order of fits is: where it stands already, else over the column
 * Fit, unless something else is there.
 */
export function sensitivityCell(
  { headerRow, fit }: Pick<ScorecardPlaces, "headerRow" | "fit">,
  above: readonly (readonly CellValue[])[],
  line: string,
): CellFormula | null {
  const isOurs = (cell: CellValue) => String(cell).startsWith(sensitivityBegins);
  const row = above.findIndex((cells) => cells.some(isOurs));
  const column = above[row]?.findIndex(isOurs);
  if (column !== undefined)
    return above[row]?.[column] === line ? null : { row, column, formulaR1C1: line };
  const free = { row: headerRow - 3, column: fit };
  return above[free.row]?.[free.column] === "" ? { ...free, formulaR1C1: line } : null;
}
