/** The answer to a question about a partner; null where nobody can say. */
export type Checked = boolean | null;

/** True where all are, false where one is not, else nobody can say. */
export const allOf = (...answers: readonly Checked[]): Checked =>
  answers.includes(false) ? false : answers.includes(null) ? null : true;

/** True where one is, false where none is, else nobody can say. */
export const anyOf = (...answers: readonly Checked[]): Checked =>
  answers.includes(true) ? true : answers.includes(null) ? null : false;

export const not = (answer: Checked): Checked => (answer === null ? null : !answer);

/** An answer that counts only where its data are there. */
export const where = (isKnown: boolean, answer: Checked): Checked => (isKnown ? answer : null);
