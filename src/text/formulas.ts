import * as fields from "./formula-fields";
import type { FormulaField } from "./formula-fields";

/** What a worked example comes to: a value, or the first rows of a list. */
type Shown = string | number;

/** How far down and across a result goes; a list of partners is as long as there are partners. */
export type ResultSize =
  "cell" | { readonly rows: number | "partners" | "credits" | "ratings"; readonly columns: number };

export type FunctionText = {
  readonly name: string;
  readonly question: string;
  /** What it does, after its name. */
  readonly does: string;
  readonly fields: readonly FormulaField[];
  readonly size: ResultSize;
  readonly example: {
    /** What stands in the ranges that it names. */
    readonly given?: string;
    readonly formula: string;
    readonly gives: Shown | readonly (readonly Shown[])[];
  };
};

const threeDeals =
  "Three won deals of 100,000, 60,000 and 40,000. Alpha sourced the first, Beta the second, Gamma worked on the first and the last.";

const revenue: readonly FunctionText[] = [
  {
    name: "PARTNERREVENUE",
    question: "What did a partner bring in?",
    does: "adds up the credit one partner gets from won deals.",
    fields: fields.revenueFields,
    size: "cell",
    example: {
      given: threeDeals,
      formula: '=PARTNERREVENUE("Alpha",Deals,Involvements)',
      gives: 69774.44,
    },
  },
  {
    name: "PARTNERRANK",
    question: "Who ranks where, and in which class?",
    does: "lists all partners by credited revenue, with shares and classes.",
    fields: fields.rankFields,
    size: { rows: "partners", columns: 6 },
    example: {
      given: threeDeals,
      formula: "=PARTNERRANK(Deals,Involvements)",
      gives: [
        ["Rank", "Partner", "Revenue", "Share", "Cumulative", "Class"],
        [1, "Beta", 74436.09, 0.3722, 0.3722, "A"],
        [2, "Alpha", 69774.44, 0.3489, 0.7211, "A"],
      ],
    },
  },
  {
    name: "PARTNERCREDITS",
    question: "Which deals does a credit come from?",
    does: "lists who is credited with what of each won deal.",
    fields: fields.rankFields,
    size: { rows: "credits", columns: 5 },
    example: {
      given: threeDeals,
      formula: "=PARTNERCREDITS(Deals,Involvements)",
      gives: [
        ["Deal", "Partner", "Role", "Share", "Credit"],
        ["D1", "Alpha", "Sourced", 0.5263, 52631.58],
        ["D1", "Beta", "Co-sell", 0.3158, 31578.95],
      ],
    },
  },
  {
    name: "PARTNERMODELS",
    question: "Does the rank hold in every model?",
    does: "sets the credit of each partner under nine models side by side, with its best and worst rank.",
    fields: fields.modelsFields,
    size: { rows: "partners", columns: 12 },
    example: {
      given: threeDeals,
      formula: "=PARTNERMODELS(Deals,Involvements)",
      gives: [
        [
          ...["Partner", "Role", "Even", "Linear", "First", "Last", "Position", "Decay"],
          ...["Sourced", "Markov", "Best rank", "Worst rank"],
        ],
        [
          ...["Beta", 74436.09, 63333.33, 73333.33, 60000, 60000, 68000, 75024.58],
          ...[60000, 72897.2, 1, 3],
        ],
      ],
    },
  },
  {
    name: "PARTNERLIFT",
    question: "Do we win more with a partner?",
    does: "takes the win rate without a partner from the win rate with it. It does not prove that the partner makes deals win.",
    fields: fields.liftFields,
    size: "cell",
    example: {
      given: "Nova took part in 10 closed deals and 6 were won; of 10 others 4 were won.",
      formula: '=PARTNERLIFT("Nova",Deals,Involvements)',
      gives: 0.2,
    },
  },
];

const fit: readonly FunctionText[] = [
  {
    name: "PARTNERFIT",
    question: "How well does a partner fit?",
    does: "turns ratings into one number: 70 or more is strong, 50 or more moderate.",
    fields: fields.fitFields,
    size: "cell",
    example: { formula: "=PARTNERFIT({4,2,4,5,5,4,3,4,2,2})", gives: 66.5 },
  },
  {
    name: "PARTNERFITDETAIL",
    question: "Why that score?",
    does: "takes a fit apart: what each criterion adds, what is missing, what holds it down.",
    fields: fields.fitFields,
    size: { rows: "ratings", columns: 5 },
    example: {
      formula: "=PARTNERFITDETAIL({5,4,3})",
      gives: [
        ["Criterion", "Rating", "Weight", "Score", "Points"],
        ["Criterion 1", 5, 33.33, 100, 33.33],
      ],
    },
  },
  {
    name: "PARTNERREACH",
    question: "Do they reach customers we lack?",
    does: "goes from 0 for the same customers to 100 for quite different ones that both sides want.",
    fields: fields.reachFields,
    size: "cell",
    example: { formula: "=PARTNERREACH({160,30,10,0},{10,20,50,20},{1,1,1,0})", gives: 59.16 },
  },
  {
    name: "PARTNEROVERLAP",
    question: "Which accounts do we share?",
    does: "counts the accounts both have, those new to us, and those they could introduce us to.",
    fields: fields.overlapFields,
    size: { rows: 7, columns: 2 },
    example: {
      formula: '=PARTNEROVERLAP({"Acme","Beta"},{"ACME","Gamma","Delta"},{"gamma","Epsilon"})',
      gives: [
        ["Measure", "Value"],
        ["Our accounts", 2],
        ["Their accounts", 3],
        ["Shared", 1],
      ],
    },
  },
  {
    name: "PARTNERGAPFILL",
    question: "How much of what we lack do they bring?",
    does: "goes from 0, nowhere stronger than us, to 100, all that we lack.",
    fields: fields.gapFillFields,
    size: "cell",
    example: { formula: "=PARTNERGAPFILL({5,2},{1,3},{4,2})", gives: 62.5 },
  },
  {
    name: "PARTNERREADINESS",
    question: "Have we settled the strategy?",
    does: "goes from 0 to 100 over the eight questions to settle before signing.",
    fields: fields.readinessFields,
    size: "cell",
    example: { formula: "=PARTNERREADINESS({2,2,1,1,0,0,0,2})", gives: 50 },
  },
];

const bothSides: readonly FunctionText[] = [
  {
    name: "PARTNERBALANCE",
    question: "Do both sides gain?",
    does: "is 100 if both gain the same, and 0 if either gains nothing.",
    fields: fields.balanceFields,
    size: "cell",
    example: { formula: "=PARTNERBALANCE(500,100,300,120)", gives: 62.07 },
  },
  {
    name: "PARTNERJOINTVALUE",
    question: "Are we worth more together?",
    does: "sets what both make together beside what both make alone: below 1, working together destroys value.",
    fields: fields.jointValueFields,
    size: "cell",
    example: { formula: "=PARTNERJOINTVALUE(300,100,100)", gives: 1.5 },
  },
  {
    name: "PARTNERDEPENDENCE",
    question: "Do we depend on each other alike?",
    does: "is 1 if losing the other would hurt both alike, and 0 if only one would feel it.",
    fields: fields.dependenceFields,
    size: "cell",
    example: { formula: "=PARTNERDEPENDENCE(10,100,40,100)", gives: 0.25 },
  },
  {
    name: "PARTNERROI",
    question: "Did it pay back what it cost?",
    does: "is 0.5 where 1.50 came back for each 1 spent.",
    fields: fields.returnFields,
    size: "cell",
    example: { formula: "=PARTNERROI(150,100)", gives: 0.5 },
  },
];

const portfolio: readonly FunctionText[] = [
  {
    name: "PARTNERCLASS",
    question: "Which class is a value in?",
    does: "is A for the values that make up the first 80%, B up to 95%, else C, and None for zero.",
    fields: fields.classFields,
    size: "cell",
    example: { formula: "=PARTNERCLASS(15,{50,30,15,5})", gives: "B" },
  },
  {
    name: "PARTNERCONCENTRATION",
    question: "How much hangs on a few partners?",
    does: "lists HHI, the shares of the top, equal partners that would give the same, and Gini.",
    fields: fields.concentrationFields,
    size: { rows: 7, columns: 2 },
    example: {
      formula: "=PARTNERCONCENTRATION({3,1})",
      gives: [
        ["Measure", "Value"],
        ["HHI", 6250],
        ["Top 1 share", 0.75],
      ],
    },
  },
  {
    name: "PARTNERPRUNE",
    question: "What if some partners go?",
    does: "lists the revenue at risk, the hours and cost freed, before and after.",
    fields: fields.pruneFields,
    size: { rows: 10, columns: 2 },
    example: {
      formula: '=PARTNERPRUNE({60,30,10},{"","","x"},{5,5,10},{10,10,20})',
      gives: [
        ["Measure", "Value"],
        ["Partners exited", 1],
        ["Revenue at risk", 10],
      ],
    },
  },
];

/** Every worksheet function, by the question it answers. */
export const functionGroups: readonly {
  readonly title: string;
  readonly functions: readonly FunctionText[];
}[] = [
  { title: "Revenue", functions: revenue },
  { title: "Fit", functions: fit },
  { title: "Both sides", functions: bothSides },
  { title: "Portfolio", functions: portfolio },
];
