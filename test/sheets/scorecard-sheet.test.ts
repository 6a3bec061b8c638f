import { describe, expect, test } from "vitest";
import { criteria } from "../../src/domain/fit/criteria";
import { scorecardFormulas, scorecardHint } from "../../src/sheets/scorecard-formulas";
import { scorecardSheet } from "../../src/sheets/scorecard-sheet";
import { scorecardHeaders, scorecardPlaces } from "../../src/tables/scorecard-places";

const plan = scorecardSheet([{ name: "Acme", ratings: null }]);
const textAt = (row: number, column: number) => {
  const cell = plan.cells.find((one) => one.row === row && one.column === column);
  return cell !== undefined && "value" in cell.content ? cell.content.value : undefined;
};

/** The cells over the header, as a reader meets them. */
const above = Array.from({ length: plan.table.row }, (_, row) =>
  Array.from({ length: scorecardHeaders.length }, (_one, column) => textAt(row, column) ?? ""),
);

describe("the sheet as it is made", () => {
  test("headers are Partner, the ten codes in their order, and five results", () => {
    expect(plan.table.columns.map(({ header }) => header)).toEqual([
      ...["Partner", "ECON", "REACH", "NEED", "OFFER", "GAP", "GOALS", "SPONSOR", "TRUST"],
      ...["WORK", "DEPEND", "Fit", "Band", "Coverage", "If fully rated", "Held down by"],
    ]);
  });

  test("over each rating stand its anchors, its weight and its full name; it is frozen below row 8", () => {
    expect(plan.table.row).toBe(7);
    expect(plan.frozen).toEqual({ rows: 8, columns: 1 });
    for (const [index, { name, weight }] of criteria.entries()) {
      const column = index + 1;
      for (const row of [2, 3, 4]) expect(textAt(row, column)).toMatch(/\w/u);
      expect([textAt(5, column), textAt(6, column)]).toEqual([weight, name]);
    }
  });

  test("ratings take 1 to 5 from a list, and ask about anything else", () => {
    const ratings = plan.table.columns.slice(1, 11);
    for (const { validation, width } of ratings) {
      expect(validation).toMatchObject({ kind: "list", items: ["1", "2", "3", "4", "5"] });
      expect(width).toBe(12);
    }
  });

  test("only a rating that holds the score down is coloured", () => {
    const coloured = plan.highlights.filter(({ kind }) => kind === "formula");
    expect(coloured.map((rule) => ("column" in rule ? rule.column : ""))).toEqual([
      ...["ECON", "REACH", "NEED", "OFFER", "SPONSOR"],
    ]);
    expect(coloured[0]).toMatchObject({
      formula: '=[Held down by]="One side loses money: at most 39"',
    });
  });

  test("settings are found by their texts, weights by theirs", () => {
    const places = scorecardPlaces({ headers: scorecardHeaders, above, row: 7, column: 0 });
    if (!places.ok) throw new Error(`places: ${places.problem.code}`);
    expect(places.value).toMatchObject({ weightRow: 5, first: 1, last: 10, fit: 11 });
    const { settings } = places.value;
    const values = Object.values(settings).map((place) =>
      textAt(place?.row ?? -1, place?.column ?? -1),
    );
    expect(values).toEqual([1, 5, 70, 50]);
  });
});

describe("formulas", () => {
  const placesOf = (headers: readonly string[], over: typeof above, column = 0) => {
    const places = scorecardPlaces({ headers, above: over, row: 7, column });
    if (!places.ok) throw new Error(`places: ${places.problem.code}`);
    return places.value;
  };

  test("the fit is the ratings of the row, with weights, headers and scale of the sheet", () => {
    const [fit] = scorecardFormulas(placesOf(scorecardHeaders, above));
    expect(fit).toEqual({
      header: "Fit",
      formulaR1C1:
        '=PARTNERFIT(IF(ISBLANK(RC2:RC11),"",RC2:RC11),R6C2:R6C11,R8C2:R8C11,SUBSTITUTE(R3C14&"-"&R4C14,",","."))',
      numberFormat: "0.0",
    });
  });

  test("they follow a table that stands elsewhere, and settings that are gone are the usual ones", () => {
    const blank = above.map((row) => ["", ...row.map(() => "")]);
    const places = placesOf(["Partner", "A", "B", "Fit", "Coverage"], blank, 1);
    const formulas = scorecardFormulas(places);
    expect(formulas.map(({ header }) => header)).toEqual(["Fit", "Coverage"]);
    expect(formulas[0]?.formulaR1C1).toBe(
      '=PARTNERFIT(IF(ISBLANK(RC3:RC4),"",RC3:RC4),R6C3:R6C4,R8C3:R8C4,SUBSTITUTE(1&"-"&5,",","."))',
    );
    expect(scorecardHint(places)).toMatchObject({ row: 6, column: 4 });
  });
});
