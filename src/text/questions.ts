import { roles } from "../domain/attribution/roles";
import type { ReadingQuestion } from "../tables/reading-answers";
import { counted, listed } from "./counting";

/** What is asked, why, and what can be answered. */
export type QuestionText = {
  readonly title: string;
  readonly why: string;
  readonly choices: readonly { readonly answer: string; readonly text: string }[];
  /** Many choices fold into a list. */
  readonly isList: boolean;
};

export function questionText(question: ReadingQuestion): QuestionText {
  switch (question.kind) {
    case "date-order":
      return {
        title: `Does the day or the month come first in “${question.column}”?`,
        why: `${question.table} has ${quoted(question.samples)}, and no other date settles it.`,
        choices: [
          { answer: "dmy", text: "The day: 31/12/2025 is New Year’s Eve" },
          { answer: "mdy", text: "The month: 12/31/2025 is New Year’s Eve" },
        ],
        isList: false,
      };
    case "decimal-mark":
      return {
        title: `What stands before the cents in “${question.column}”?`,
        why: `${question.table} has ${quoted(question.samples)}, and no other amount settles it.`,
        choices: [
          { answer: ".", text: "A point: 1,200.00 is twelve hundred" },
          { answer: ",", text: "A comma: 1.200,00 is twelve hundred" },
        ],
        isList: false,
      };
    case "all-won":
      return {
        title: "Are all of these won?",
        why: `${question.table} has no column that says which deals were won. Choose a stage column below, or say that every row is a won deal.`,
        choices: [{ answer: "yes", text: "Yes, every row is a won deal" }],
        isList: false,
      };
    case "role":
      return {
        title: `What does the role “${question.role}” mean here?`,
        why: `${counted(question.rows, "row")} in ${question.table}. Until you say so they count as Influenced. Asked once, remembered in this workbook.`,
        choices: [
          ...roles.map((role) => ({ answer: role, text: role })),
          { answer: "ignore", text: "No part in the deal: leave it out" },
        ],
        isList: true,
      };
  }
}

const quoted = (samples: readonly string[]): string =>
  listed(samples.map((sample) => `“${sample}”`));

/** What the bar says while something may still be answered. */
export const questionsLeftText = (open: number): string =>
  open === 0
    ? "Nothing is written yet."
    : `${counted(open, "question")} left. Nothing is written yet.`;
