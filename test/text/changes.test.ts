import { expect, test } from "vitest";
import { changesText } from "../../src/text/changes";

test.each([
  { changes: [["deals", 12, false]], says: "12 deals changed" },
  { changes: [["deals", 1, false]], says: "1 deal changed" },
  {
    changes: [
      ["deals", 1200, false],
      ["partners", 1, false],
    ],
    says: "1,200 deals and 1 partner changed",
  },
  {
    changes: [
      ["deals", 2, false],
      ["goals", 0, true],
    ],
    says: "2 deals changed; the goals are gone",
  },
  { changes: [["involvements", 3, true]], says: "the involvements are gone" },
] as const)("$says", ({ changes, says }) => {
  expect(changesText(changes.map(([kind, rows, isGone]) => ({ kind, rows, isGone })))).toBe(says);
});
