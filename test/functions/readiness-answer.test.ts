import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { PARTNERREADINESS } from "../../src/functions/fit";
import { calling } from "./calling";
import { customFunctions, errorCell } from "./custom-functions";

beforeAll(() => vi.stubGlobal("CustomFunctions", customFunctions));
afterAll(() => vi.unstubAllGlobals());

const readiness = calling(PARTNERREADINESS, 1);

describe("PARTNERREADINESS", () => {
  test.each([
    { answers: [2, 2, 2, 2, 2, 2, 2, 2], found: 100 },
    { answers: [1, 1, 1, 1, 1, 1, 1, 1], found: 50 },
    { answers: [2, 1, 0, "", null, 0, 0, 0], found: 18.75 },
  ])("of $answers is $found, in a row and in a column", ({ answers, found }) => {
    expect(readiness([answers])).toBe(found);
    expect(readiness(answers.map((answer) => [answer]))).toBe(found);
  });

  test.each<readonly [string, () => unknown, string]>([
    [
      "seven cells",
      () => readiness([[0, 0, 0, 0, 0, 0, 0]]),
      "#VALUE! Answers: expected 8 cells, one for each question, found 7.",
    ],
    [
      "nine cells",
      () => readiness([[0, 0, 0, 0, 0, 0, 0, 0, 0]]),
      "#VALUE! Answers: expected 8 cells, one for each question, found 9.",
    ],
    [
      "an answer between",
      () => readiness([[2, 1.5, 0, 0, 0, 0, 0, 0]]),
      "#VALUE! Answers, row 1, column 2: expected 0, 1 or 2, found 1.5.",
    ],
    [
      "an answer beyond",
      () => readiness([[2, 3, 0, 0, 0, 0, 0, 0]]),
      "#VALUE! Answers, row 1, column 2: expected 0, 1 or 2, found 3.",
    ],
    [
      "text",
      () => readiness([["yes", 1, 0, 0, 0, 0, 0, 0]]),
      '#VALUE! Answers, row 1, column 1: expected 0, 1 or 2, found the text "yes".',
    ],
    [
      "TRUE",
      () => readiness([[true, 1, 0, 0, 0, 0, 0, 0]]),
      "#VALUE! Answers, row 1, column 1: expected 0, 1 or 2, found TRUE.",
    ],
    [
      "an error",
      () => readiness([[errorCell("#N/A"), 1, 0, 0, 0, 0, 0, 0]]),
      "#N/A Answers, row 1, column 1: the cell holds #N/A.",
    ],
  ])("%s", (_, shown, says) => {
    expect(shown()).toBe(says);
  });
});
