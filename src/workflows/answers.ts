import { noAnswers, type Answers } from "../tables/remembered";
import type { ReadingAnswers, ReadingQuestion } from "../tables/reading-answers";
import { foldRole } from "../tables/read-role";

export { noAnswers };
export type { Answers, ReadingQuestion };

export type ReadTable = "deals" | "involvements";

/** A question that only a person can answer, and the table it is about. */
export type OpenQuestion = { readonly of: ReadTable; readonly question: ReadingQuestion };

/** Until these are answered amounts or dates are missing; a role counts as Influenced meanwhile. */
export const isPressing = ({ question }: OpenQuestion): boolean => question.kind !== "role";

/** What may be answered: a value of the kind the question asks for. */
export type Answer = string;

/** The answers, with one more. */
export function answered(
  answers: Answers,
  { of, question }: OpenQuestion,
  answer: Answer,
): Answers {
  const table = answers[of];
  switch (question.kind) {
    case "role":
      return {
        ...answers,
        roles: { ...answers.roles, [foldRole(question.role)]: answer as Answers["roles"][string] },
      };
    case "all-won":
      return { ...answers, [of]: { ...table, allWon: answer === "yes" } };
    case "date-order":
      return withColumn("dateOrder");
    case "decimal-mark":
      return withColumn("decimalMark");
  }
  function withColumn(kind: "dateOrder" | "decimalMark"): Answers {
    if (question.kind === "role" || question.kind === "all-won") return answers;
    return {
      ...answers,
      [of]: { ...table, [kind]: { ...table[kind], [question.column]: answer } },
    };
  }
}

/** Whether anything was answered that could be answered otherwise. */
export const hasAnswers = ({ deals, involvements, roles }: Answers): boolean =>
  Object.keys(roles).length > 0 ||
  [deals, involvements].some(
    ({ dateOrder, decimalMark, allWon }) =>
      allWon || Object.keys(dateOrder).length + Object.keys(decimalMark).length > 0,
  );

/** All questions are open again; what names are is a matter of its own. */
export const withoutAnswers = ({ ownNames }: Answers): Answers => ({ ...noAnswers, ownNames });

/** What a reader of one table is told. */
export const answersFor = (
  answers: Answers,
  of: ReadTable,
  canonical: (name: string) => string,
): ReadingAnswers => ({
  ...answers[of],
  roles: new Map(Object.entries(answers.roles)),
  canonical,
});
