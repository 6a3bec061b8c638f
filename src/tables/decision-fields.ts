/** What people type beside a partner in the table Portfolio: headers are an interface. */
export const entryHeaders = {
  decision: "Decision",
  owner: "Action owner",
  due: "Due",
  reason: "Decision reason",
  decidedOn: "Decided on",
} as const;

/** The columns of the table Decisions, in their order; headers are an interface. */
export const decisionHeaders = [
  "Decided on",
  "Quarter",
  "Partner",
  "Recommended",
  "Decided",
  "Reason",
  "Owner",
  "Due",
  "Status",
  "Attributed",
  "Class",
  "Fit",
] as const;

export type DecisionHeader = (typeof decisionHeaders)[number];

/** What stands under Decided where nobody decided. */
export const noDecisionText = "no decision";
