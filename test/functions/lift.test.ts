import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { PARTNERLIFT } from "../../src/functions/lift";
import { calling } from "./calling";
import { customFunctions } from "./custom-functions";

beforeAll(() => vi.stubGlobal("CustomFunctions", customFunctions));
afterAll(() => vi.unstubAllGlobals());

const lift = calling(PARTNERLIFT, 3);

const header = ["Deal", "Amount", "Close Date", "Stage"];
/** With Acme 8 of 10 won, without 6 of 20; open deals do not count. */
const deals = [
  header,
  ...Array.from({ length: 10 }, (_, at) => [`with ${at}`, 5, 45_700, at < 8 ? "Won" : "Lost"]),
  ...Array.from({ length: 20 }, (_, at) => [`other ${at}`, 5, 45_700, at < 6 ? "Won" : "Lost"]),
  ["open", 5, 45_700, "Proposal"],
];
const involvements = [
  ["Deal", "Partner", "Date"],
  ...deals
    .filter(([name]) => name === "open" || /^with/u.test(String(name)))
    .map(([name]) => [...[name, "Acme", 45_600]]),
  ["with 1", "Acme", 45_601],
  ["with 1", "Beta", 45_601],
];

describe("PARTNERLIFT", () => {
  test("is the win rate with the partner minus that of the others", () => {
    expect(lift("acme", deals, involvements)).toBeCloseTo(0.8 - 0.3, 12);
  });

  test("a lost deal may lack its date and amount", () => {
    const bare = deals.map((row) => (row[3] === "Lost" ? [row[0], "tbd", 0, "Lost"] : row));
    expect(lift("acme", bare, involvements)).toBeCloseTo(0.5, 12);
  });

  test("a touch after the close does not count: nine deals are too few", () => {
    const late = involvements.map((row) =>
      row[0] === "with 0" ? [...row.slice(0, 2), 45_701] : row,
    );
    expect(lift("Acme", deals, late)).toBe(
      "#N/A Not enough deals: expected at least 10 closed deals with the partner and 10 without, found 9 and 21.",
    );
  });

  test("nine other deals are too few", () => {
    expect(lift("Acme", deals.slice(0, 20), involvements)).toMatch(/found 10 and 9\.$/);
  });

  test("an unknown partner is told", () => {
    expect(lift("Nobody", deals, involvements)).toBe(
      '#N/A Partner: "Nobody" is named in no involvement.',
    );
  });
});
