import { needsOwnerAndDue } from "../domain/portfolio/quarter/decision-entries";
import { actions } from "../domain/portfolio/review/action";
import { notRated } from "../text/portfolio-lines";
import { actionColours, colours } from "./colours";
import type { Highlight } from "./sheet-plan";

const below = (column: string): Highlight => ({
  ...{ kind: "negative", column, color: colours.negative },
});

const when = (
  column: string,
  formula: string,
  format: Extract<Highlight, { kind: "formula" }>["format"],
): Highlight => ({ kind: "formula", column, formula, format });

const classes: readonly Highlight[] = [
  { kind: "equals", column: "Class", text: "A", format: { bold: true, ...colours.classA } },
  { kind: "equals", column: "Class", text: "B", format: { bold: true, ...colours.classB } },
  { kind: "equals", column: "Class", text: "C", format: { bold: true, ...colours.classC } },
  { kind: "equals", column: "Class", text: "None", format: colours.classNone },
];

const actionsIn = (column: string): readonly Highlight[] =>
  actions.map((text) => ({
    ...{ kind: "equals", column, text },
    format: { bold: true, ...actionColours[text] },
  }));

const quietWithoutClass = ["Rank", "Attributed", "Best", "Worst"].map((column) =>
  when(column, '=[Class]="None"', colours.classNone),
);

const red = { bold: true, color: colours.negative } as const;

/** What somebody has to carry out is nothing without who does it by which day. */
const doneByADay = `OR(${actions
  .filter(needsOwnerAndDue)
  .map((action) => `[Decision]="${action}"`)
  .join(",")})`;

const missing = { fill: colours.bad.fill, edge: colours.negative } as const;

const decided: readonly Highlight[] = [
  when("Action owner", `=AND(${doneByADay},TRIM([Action owner])="")`, missing),
  when("Due", `=AND(${doneByADay},[Due]="")`, missing),
  when(
    "Decision reason",
    '=AND([Decision]<>"",[Decision]<>[Action],TRIM([Decision reason])="")',
    missing,
  ),
  when("Due", "=AND(ISNUMBER([Due]),[Due]<TODAY())", red),
];

/** @param capacityCell the cell that says how many partners the hours reach */
export const portfolioHighlights = (capacityCell: string): readonly Highlight[] => [
  { kind: "data-bar", column: "Share", fill: colours.dataBar },
  ...["Δ rank", "Attributed", "Sourced", "This quarter", "QoQ", "Open pipeline", "ROI"].map(below),
  ...classes,
  ...quietWithoutClass,
  {
    ...{ kind: "equals", column: "Band", text: notRated },
    format: { italic: true, color: colours.quiet },
  },
  when("Balance", "=AND(ISNUMBER([Balance]),[Balance]=0)", {
    ...{ bold: true, fill: actionColours.Fix.fill },
  }),
  ...actionsIn("Action"),
  { kind: "equals", column: "Last status", text: "Open", format: red },
  ...actionsIn("Decision"),
  ...decided,
  ...["Rank", "Δ rank", "Partner", "Hours per quarter"].map((column) =>
    when(
      column,
      // A blank cell would count as 0, the line over the first partner.
      `=AND(ISNUMBER(${capacityCell}),ROW()-ROW([#Headers])=${capacityCell}+1)`,
      { topEdge: colours.line },
    ),
  ),
];
