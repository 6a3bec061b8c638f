import { criteria, type CriterionCode } from "../domain/fit/criteria";
import { knockOuts } from "../domain/fit/knock-outs";
import type { Rating } from "../domain/fit/rating";
import {
  scorecardHeaders,
  scorecardResults,
  scorecardSettings,
  usualSettings,
  weightLabel,
  type ScorecardResult,
  type ScorecardSetting,
} from "../tables/scorecard-places";
import { capText } from "../text/fit-caps";
import { scorecardText, shortAnchors } from "../text/scorecard";
import { colours } from "./colours";
import { nameWidth } from "./column-width";
import type { CellFormat, ColumnPlan, Highlight, PlannedCell, SheetPlan } from "./sheet-plan";

/** A partner with what it is rated already; null where a criterion is not. */
export type PartnerToRate = {
  readonly name: string;
  readonly ratings: Readonly<Record<CriterionCode, Rating>> | null;
};

/** The eight rows down to the header. */
const heights = [24, 18, 30, 30, 30, 18, 44, 20];
const rowOf = { title: 0, how: 1, anchors: 2, weights: 5, names: 6, header: 7 };

const cream = { body: "#FFFBF0", header: "#FFF2CC" };
const held = { bold: true, fill: "#F9E2AE", color: "#6B4A00" };
const quiet = { color: colours.quiet } as const;
const labelled = { italic: true, vertical: "Center", ...quiet } as const;

const firstResult = scorecardHeaders.indexOf("Fit");

/** What may be set stands over the results: its text and its value side by side. */
const settingPlaces: Readonly<Record<ScorecardSetting, readonly [number, number]>> = {
  lowest: [rowOf.anchors, firstResult + 1],
  highest: [rowOf.anchors + 1, firstResult + 1],
  strong: [rowOf.anchors, firstResult + 3],
  moderate: [rowOf.anchors + 1, firstResult + 3],
};

/**
 * The sheet Scorecard as it is made: partners down, the ten criteria across. From then on it is the
 * user's; its formulas are written once it stands, and again where criteria have come or gone.
 */
export function scorecardSheet(partners: readonly PartnerToRate[]): SheetPlan {
  return {
    sheet: "Scorecard",
    cells: headCells(),
    rowHeights: heights.map((height, row) => ({ row, height })),
    frozen: { rows: heights.length, columns: 1 },
    table: {
      name: "Scorecard",
      ...{ row: rowOf.header, column: 0, style: "TableStyleLight1" },
      headerFormat: { bold: true, color: colours.headerText, fill: colours.headerFill },
      columns: [partnerColumn(partners), ...ratingColumns(partners), ...resultColumns],
      key: ["Partner"],
    },
    highlights: scorecardHighlights,
    pareto: null,
  };
}

const partnerColumn = (partners: readonly PartnerToRate[]): ColumnPlan => {
  const values = partners.map(({ name }) => name);
  return {
    header: "Partner",
    width: nameWidth(values, 22, 40),
    content: { values },
    format: { bold: true },
  };
};

/** What cells for ratings look like, and what may be typed into them. */
const ratingCells = {
  format: { horizontal: "Center", fill: cream.body },
  validation: {
    kind: "list",
    items: ["1", "2", "3", "4", "5"],
    isAdvice: true,
    ...scorecardText.validation,
  },
} as const satisfies Pick<ColumnPlan, "format" | "validation">;

const ratingColumns = (partners: readonly PartnerToRate[]): readonly ColumnPlan[] =>
  criteria.map(({ code }) => ({
    header: code,
    width: 12,
    content: { values: partners.map(({ ratings }) => ratings?.[code] ?? "") },
    headerFormat: { fill: cream.header, horizontal: "Center" },
    ...ratingCells,
  }));

const resultShapes: Readonly<Record<ScorecardResult, readonly [number, CellFormat]>> = {
  Fit: [9, { bold: true, numberFormat: "0.0" }],
  Band: [19, {}],
  Coverage: [12, { numberFormat: "0%" }],
  "If fully rated": [16, {}],
  "Held down by": [46, {}],
};

const resultColumns: readonly ColumnPlan[] = scorecardResults.map((header) => {
  const [width, format] = resultShapes[header];
  return { header, width, content: { values: [] }, format };
});

/** What a row that is added looks like, for a partner between criteria of these names. */
export const addedRowColumns = (
  criteriaNames: readonly string[],
): readonly Pick<ColumnPlan, "header" | "format" | "validation">[] => [
  { header: "Partner", format: { bold: true } },
  ...criteriaNames.map((header) => ({ header, ...ratingCells })),
  ...resultColumns,
];

/** Only a rating that holds the score down is coloured. */
export const scorecardHighlights: readonly Highlight[] = [
  ...knockOuts.flatMap((knockOut) =>
    knockOut.criteria.map((column): Highlight => ({
      ...{ kind: "formula", column, format: held },
      formula: `=[Held down by]="${capText(knockOut)}"`,
    })),
  ),
  {
    ...{ kind: "equals", column: "Band", text: scorecardText.tooLittle },
    format: { italic: true, color: colours.quiet },
  },
];

function headCells(): readonly PlannedCell[] {
  const text = (row: number, column: number, value: string | number, format: CellFormat = {}) => ({
    ...{ row, column, content: { value }, format },
  });
  return [
    text(rowOf.title, 0, scorecardText.title, { bold: true, fontSize: 15 }),
    text(rowOf.how, 0, scorecardText.how),
    ...anchorLabels(),
    ...criteria.flatMap(({ code, name, weight }, index) => [
      ...shortAnchors[code].map((anchor, at) =>
        text(rowOf.anchors + at, index + 1, anchor, {
          ...{ fontSize: 9, wrap: true, vertical: "Center" },
          ...quiet,
        }),
      ),
      text(rowOf.weights, index + 1, weight, { horizontal: "Center", fill: cream.body }),
      text(rowOf.names, index + 1, name, { bold: true, fontSize: 9, wrap: true }),
    ]),
    text(rowOf.weights, 0, weightLabel, { bold: true }),
    text(rowOf.weights, firstResult, scorecardText.weights, quiet),
    // How firm the order is, once there is one.
    text(rowOf.weights - 1, firstResult, "", { ...quiet, vertical: "Center" }),
    ...(Object.keys(settingPlaces) as ScorecardSetting[]).flatMap((name) => {
      const [row, column] = settingPlaces[name];
      const value = { horizontal: "Left", vertical: "Center", fill: cream.body } as const;
      return [
        text(row, column, scorecardSettings[name], { ...quiet, vertical: "Center" }),
        text(row, column + 1, usualSettings[name], value),
      ];
    }),
  ];
}

/** They follow the scale. */
function anchorLabels(): readonly PlannedCell[] {
  const at = ([row, column]: readonly [number, number]) => `R${row + 1}C${column + 2}`;
  const [lowest, highest] = [at(settingPlaces.lowest), at(settingPlaces.highest)];
  const { lowestAnchor, anchor } = scorecardText;
  const formulas = [
    `="${lowestAnchor}"&${lowest}`,
    `="${anchor}"&(${lowest}+${highest})/2`,
    `="${anchor}"&${highest}`,
  ];
  return formulas.map((formulaR1C1, index) => ({
    ...{ row: rowOf.anchors + index, column: 0, content: { formulaR1C1 }, format: labelled },
  }));
}
