/** What a field of a function takes; each is filled in, shown and written in its own way. */
export type FieldKind =
  /** The table of deals, or of who took part in them, with its header. */
  | "deals"
  | "involvements"
  | "range"
  /** A cell, or what would stand in it. */
  | "text"
  | "number"
  | "date"
  | "model";

export type FormulaField = {
  /** As the function calls it. */
  readonly name: string;
  readonly label: string;
  readonly kind: FieldKind;
  readonly hint: string;
  readonly optional?: true;
};

const optional = (field: FormulaField): FormulaField => ({ ...field, optional: true });

const field = (name: string, label: string, kind: FieldKind, hint: string): FormulaField => ({
  name,
  label,
  kind,
  hint,
});

const numberField = (name: string, label: string): FormulaField =>
  field(name, label, "number", "a number, or the cell that holds it");

const partner = field("partner", "Partner", "text", "a name, or the cell that holds it");
const deals = field("deals", "Deals", "deals", "the table with its header row");
const involvements = optional(
  field("involvements", "Who helped", "involvements", "leave empty if Deals has a partner column"),
);
const model = optional(field("model", "Way to share the credit", "model", ""));
const from = optional(field("from", "From", "date", "any date"));
const to = optional(field("to", "To", "date", "any date"));
const lookbackDays = optional(
  field("lookbackDays", "Ignore touches older than", "number", "days before close"),
);

export const liftFields = [partner, deals, involvements];
export const modelsFields = [deals, involvements, from, to, lookbackDays];
export const rankFields = [deals, involvements, model, from, to, lookbackDays];
export const revenueFields = [partner, ...rankFields];

export const fitFields = [
  field("ratings", "Ratings", "range", "one row or one column"),
  optional(field("weights", "Weights", "range", "empty: built-in weights")),
  optional(field("criteria", "Criteria", "range", "empty: ten ratings are the built-in ten")),
  optional(field("scale", "Scale", "text", "empty: 1-5")),
];
export const reachFields = [
  field("ours", "Our customers by segment", "range", "numbers, one for each segment"),
  field("theirs", "Their customers by segment", "range", "the same segments, in the same order"),
  optional(field("relevance", "How much each matters to us", "range", "0 to 1; empty: 1 each")),
  optional(
    field("theirRelevance", "How much each matters to them", "range", "0 to 1; empty: 1 each"),
  ),
];
export const overlapFields = [
  field("ours", "Our accounts", "range", "names, without header"),
  field("theirs", "Their accounts", "range", "names, without header"),
  optional(field("targets", "Accounts we want", "range", "names, without header")),
];
export const gapFillFields = [
  field("importance", "How important each is", "range", "1 to 5, one for each capability"),
  field("ours", "How strong we are", "range", "1 to 5"),
  field("theirs", "How strong they are", "range", "1 to 5"),
];
export const readinessFields = [
  field("answers", "Answers", "range", "eight cells: 0 not discussed, 1 drafted, 2 agreed"),
];

export const balanceFields = [
  numberField("ourValue", "Worth to us"),
  numberField("ourCost", "Cost to us"),
  numberField("theirValue", "Worth to them"),
  numberField("theirCost", "Cost to them"),
];
export const jointValueFields = [
  numberField("together", "Made together"),
  numberField("oursAlone", "We alone"),
  numberField("theirsAlone", "They alone"),
];
export const dependenceFields = [
  numberField("ourRevenueViaThem", "Our revenue through them"),
  numberField("ourRevenue", "All our revenue"),
  numberField("theirRevenueViaUs", "Their revenue through us"),
  numberField("theirRevenue", "All their revenue"),
];
export const returnFields = [
  numberField("value", "What came back"),
  numberField("cost", "What was spent"),
];

const values = field(
  "values",
  "Values of all partners",
  "range",
  "numbers, without header or total",
);

export const classFields = [
  numberField("value", "Value of the partner"),
  values,
  optional(field("aShare", "Class A ends at", "number", "empty: 0.8")),
  optional(field("bShare", "Class B ends at", "number", "empty: 0.95")),
];
export const concentrationFields = [values];
export const pruneFields = [
  values,
  field("exit", "Who goes", "range", "x, yes, exit or 1 beside each that goes"),
  optional(field("hours", "Hours", "range", "hours spent on each")),
  optional(field("cost", "Cost", "range", "what each costs")),
];
