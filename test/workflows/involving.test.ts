import { describe, expect, test } from "vitest";
import type { Remembered } from "../../src/tables/remembered";
import { proposedInvolving } from "../../src/workflows/involving";
import type { Candidate, InvolvementsCandidate } from "../../src/workflows/look-for-tables";

const named = (name: string) => ({ source: { kind: "table", name }, name }) as const;
const deals = { ...named("Deals"), columns: { partner: 2 } } as unknown as Candidate;
const touches = (name: string) =>
  ({ ...named(name), columns: { deal: 0, partner: 1 } }) as unknown as InvolvementsCandidate;

/** What is proposed beside these tables, where the last build took its partners from one of them. */
const proposed = (chosen: string | null, ...tables: readonly string[]) => {
  const involvements = chosen === null ? null : { ...named(chosen), headers: {} };
  const remembered = { ...named("Deals"), headers: {}, involvements } as unknown as Remembered;
  const look = { candidates: [deals], involvements: tables.map(touches), remembered };
  return proposedInvolving(look, deals);
};

describe("who took part, as it was confirmed before", () => {
  test("is proposed again, whatever else there is", () => {
    expect(proposed("Touches", "Older", "Touches")).toMatchObject({
      kind: "table",
      candidate: { name: "Touches" },
    });
    expect(proposed(null, "Touches")).toEqual({ kind: "own" });
  });

  test.each([[[]], [["Renamed"]], [["Older", "Renamed"]]])(
    "is asked again where its table is gone, and %j are there",
    (tables) => {
      expect(proposed("Touches", ...tables)).toEqual({ kind: "unanswered" });
    },
  );
});
