/**
 * Remembers the answers to the last few questions, so that many cells with the same arguments share
 * the work. A question is the same as one before where `isSame` says so of what was kept of it.
 */
export function lastFew<Question, Kept, Answer>(
  capacity: number,
  keep: (question: Question) => Kept,
  isSame: (question: Question, kept: Kept) => boolean,
  answer: (kept: Kept) => Answer,
): (question: Question) => Answer {
  let known: readonly { readonly kept: Kept; readonly answer: Answer }[] = [];
  return (question) => {
    const same = known.find(({ kept }) => isSame(question, kept));
    const kept = same?.kept ?? keep(question);
    const entry = same ?? { kept, answer: answer(kept) };
    known = [entry, ...known.filter((other) => other !== entry)].slice(0, capacity);
    return entry.answer;
  };
}
