import type { BesideRole } from "../tables/beside-roles";
import { noAnswers, type Answers, type ColumnAnswers } from "../tables/remembered";
import type { ReadingAnswers, ReadingQuestion } from "../tables/reading-answers";
import { foldRole } from "../tables/read-role";

export { noAnswers };
export type { Answers, ReadingQuestion };

export type ReadTable = "deals" | "involvements" | BesideRole;

/** A question that only a person can answer, and the table it is about. */
export type OpenQuestion = { readonly of: ReadTable; readonly question: ReadingQuestion };

/**
 * Until these are answered amounts or dates of deals are missing. A role counts as Influenced
 * meanwhile, and what a table beside cannot say is not checked.
 */
export const isPressing = ({ of, question }: OpenQuestion): boolean =>
  question.kind !== "role" && (of === "deals" || of === "involvements");

/** What may be answered: a value of the kind the question asks for. */
export type Answer = string;

/** The answers, with one more. */
export function answered(
  answers: Answers,
  { of, question }: OpenQuestion,
  answer: Answer,
): Answers {
  switch (question.kind) {
    case "role":
      return {
        ...answers,
        roles: { ...answers.roles, [foldRole(question.role)]: answer as Answers["roles"][string] },
      };
    case "all-won":
      return { ...answers, deals: { ...answers.deals, allWon: answer === "yes" } };
    case "date-order":
      return withColumn(answers, of, "dateOrder", [question.column, answer]);
    case "decimal-mark":
      return withColumn(answers, of, "decimalMark", [question.column, answer]);
  }
}

function withColumn(
  answers: Answers,
  of: ReadTable,
  kind: keyof ColumnAnswers,
  [column, answer]: readonly [string, Answer],
): Answers {
  const said = of === "deals" || of === "involvements" ? answers[of] : answersOfBeside(answers, of);
  const more = { ...said, [kind]: { ...said[kind], [column]: answer } };
  return of === "deals" || of === "involvements"
    ? { ...answers, [of]: more }
    : { ...answers, beside: { ...answers.beside, [of]: more } };
}

/** What a reader of a table beside is told. */
export const answersOfBeside = (answers: Answers, role: BesideRole): ColumnAnswers =>
  answers.beside[role] ?? { dateOrder: {}, decimalMark: {} };

/** Whether anything was answered that could be answered otherwise. */
export const hasAnswers = ({ deals, involvements, roles, beside }: Answers): boolean =>
  deals.allWon ||
  Object.keys(roles).length > 0 ||
  [deals, involvements, ...Object.values(beside)].some(
    ({ dateOrder, decimalMark }) =>
      Object.keys(dateOrder).length + Object.keys(decimalMark).length > 0,
  );

/** All questions are open again; what names and tables are is a matter of its own. */
export const withoutAnswers = ({ ownNames, leftOut }: Answers): Answers => ({
  ...noAnswers,
  ownNames,
  leftOut,
});

/** What a reader of one table is told. */
export const answersFor = (
  answers: Answers,
  of: "deals" | "involvements",
  canonical: (name: string) => string,
): ReadingAnswers => ({
  ...answers[of],
  roles: new Map(Object.entries(answers.roles)),
  canonical,
});
