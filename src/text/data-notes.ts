import type { CellValue } from "../tables/cell-value";
import type { InvolvementProblem } from "../tables/involvement-problem";
import type { RecordProblem } from "../tables/record-problem";
import type { AfterClose } from "../tables/row-account";
import type { RowDoubt, RowProblem } from "../tables/row-problem";
import type { DataNote } from "./data-note";
import { sheetDate } from "./dates";
import { expectedText as dealExpected } from "./deal-problems";
import { expectedText as involvementExpected } from "./involvement-problems";
import { recordExpectedText } from "./record-problems";

export const dealNote = (problem: RowProblem): DataNote =>
  noteOf(problem, dealExpected(problem), dealTodo[problem.code]);

/** What is odd in a row of Deals that counts all the same. */
export const dealDoubtNote = (doubt: RowDoubt): DataNote =>
  noteOf(doubt, doubtExpected[doubt.code], doubtTodo[doubt.code]);

export const involvementNote = (problem: InvolvementProblem | AfterClose): DataNote =>
  noteOf(
    { ...problem, column: problem.column === "" ? null : problem.column },
    involvementExpected(problem),
    involvementTodo(problem),
  );

export const recordNote = (problem: RecordProblem): DataNote =>
  noteOf(
    problem,
    recordExpectedText(problem),
    `${recordTodo[problem.code]}${problem.rowCounts ? " Until then it is not checked." : ""}`,
  );

type Problem = Pick<DataNote, "table" | "row" | "column" | "found"> & { readonly code: string };

const noteOf = (problem: Problem, expected: string, todo: string): DataNote => {
  const { table, row, column } = problem;
  return { table, row, column, found: shown(problem), expected: capital(expected), todo };
};

const longest = 250;

function shown({ code, found }: Problem): CellValue {
  if (code === "blank-row") return "(blank row)";
  if (code === "after-close" && typeof found === "number") return sheetDate(found);
  if (typeof found !== "string") return found;
  const text = found.trim();
  if (text === "") return "(blank)";
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}

const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

const notARow = "Nothing. Blank rows, totals and footers are never counted.";
const correctError = "Correct the formula of this cell, or type the value.";
const asDate = "Type it as a date.";

const dealTodo: Readonly<Record<RowProblem["code"], string>> = {
  "blank-row": notARow,
  "total-row": notARow,
  "footer-row": notARow,
  "not-a-deal": "Nothing if this is a note. If it is a deal, give it an amount and a close date.",
  "no-id": "Give the deal an id or a name.",
  "no-stage": "Say in the pane whether all of these are won, or choose the column of stages.",
  "not-a-number": "Type the amount as a number.",
  "either-number": "Type it as a number, or say in the pane what stands before the cents.",
  "not-a-date": asDate,
  "either-date": "Type it as a date, or say in the pane whether day or month comes first.",
  "not-in-order": "Type it as a date. The others of its column have day and month the other way.",
  "short-year": "Write the year with four digits.",
  "error-cell": correctError,
  "other-currency":
    "Correct the amount’s currency or the one beside it, so that both are the same.",
  "conflicting-repeat": "Give both rows the same amount, or delete one of them.",
};

const doubtExpected: Readonly<Record<RowDoubt["code"], string>> = {
  "partner-is-account": "a partner other than the account of the deal",
  "ignored-role": "a role that takes part",
};

const doubtTodo: Readonly<Record<RowDoubt["code"], string>> = {
  "partner-is-account":
    "Nothing if the account is your partner too: it is credited all the same. If not, correct it.",
  "ignored-role":
    "Nothing, as you said that this role takes no part. The pane takes another answer.",
};

function involvementTodo({ code, field, why }: InvolvementProblem | AfterClose): string {
  switch (code) {
    case "blank-row":
    case "total-row":
    case "footer-row":
      return notARow;
    case "partner-is-account":
    case "ignored-role":
      return doubtTodo[code];
    case "no-deal":
      return "Name the deal by its id or name.";
    case "no-partner":
      return "Name the partner.";
    case "unknown-deal":
      return "Correct it, or add the deal to the table of deals.";
    case "several-deals":
      return "Give the deal’s id instead of its name.";
    case "not-a-date":
      return why === undefined ? asDate : dealTodo[why.code];
    case "repeated":
      return "Nothing if it is the same touch. If it is another, give it its own date or role.";
    case "not-a-credit":
      return "Type the credit as a number. Until then it counts as 0.";
    case "after-close":
      return "Correct the date if it is wrong. A touch after the close had no part in the deal.";
    case "error-cell":
      return field === "role"
        ? `${correctError} Until then it counts as Influenced.`
        : correctError;
  }
}

const recordTodo: Readonly<Record<RecordProblem["code"], string>> = {
  "blank-row": notARow,
  "total-row": notARow,
  "footer-row": notARow,
  "either-date": dealTodo["either-date"],
  "either-number": dealTodo["either-number"],
  "other-currency": "Convert it to the currency of the deals.",
  "not-in-order": dealTodo["not-in-order"],
  "short-year": dealTodo["short-year"],
  "no-partner": "Name the partner.",
  "no-goal-id": "Give the goal an id.",
  "no-deliverable": "Say what is to be delivered.",
  "no-account": "Name the account.",
  "no-date": "Give it a quarter or a date.",
  "no-figure": "Give it hours or an amount.",
  "error-cell": correctError,
  "not-a-date": asDate,
  "not-a-quarter": "Type the quarter as in 2026 Q3, or a date.",
  "not-an-amount": "Type the amount as a number.",
  "not-a-number": "Type it as a number.",
  "not-a-rating": "Type the rating as a number, or leave the cell empty.",
  "not-yes-or-no": "Type Y or N, or leave the cell empty.",
  "not-done": "Type the date it was done, or Y or N.",
  "not-in-list": "Choose one of these, or leave the cell empty.",
  repeated: "Delete this row if it is the same. If it is another, give it a name or id of its own.",
};
