import fc from "fast-check";
import { expect, test } from "vitest";
import { answers, questionCount, readiness, type Answer } from "../../../src/domain/fit/readiness";

test.each<{ given: readonly Answer[]; ready: number }>([
  { given: [0, 0, 0, 0, 0, 0, 0, 0], ready: 0 },
  { given: [1, 1, 1, 1, 1, 1, 1, 1], ready: 50 },
  { given: [2, 2, 2, 2, 2, 2, 2, 2], ready: 100 },
  { given: [2, 1, 0, 0, 0, 0, 0, 0], ready: 18.75 },
])("$given is $ready", ({ given, ready }) => {
  expect(readiness(given)).toBe(ready);
});

test("one answer further is a sixteenth more, whichever it is", () => {
  const given = fc.array(fc.constantFrom(...answers), {
    minLength: questionCount,
    maxLength: questionCount,
  });
  fc.assert(
    fc.property(given, fc.nat({ max: questionCount - 1 }), (each, at) => {
      const set = (answer: Answer) =>
        readiness(each.map((before, index) => (index === at ? answer : before)));
      expect(set(1) - set(0)).toBe(6.25);
      expect(set(2) - set(1)).toBe(6.25);
    }),
  );
});
