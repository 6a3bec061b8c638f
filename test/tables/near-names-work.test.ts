import { expect, test, vi } from "vitest";
import { nearNames, unlistedNames } from "../../src/tables/near-names";
import * as likeness from "../../src/tables/name-likeness";

vi.mock("../../src/tables/name-likeness", { spy: true });

/** Names that begin alike, so that what begins alike is no way to tell which to compare. */
const named = (from: number) =>
  Array.from({ length: 1000 }, (_, at) => {
    const letters = Array.from(String((from + at) * 7_919_993), (digit) => "aeioulnrst"[+digit]);
    return `Partner P${letters.join("")}`;
  });

const once = (names: readonly string[]) => names.map((name) => ({ name, rows: 1 }));

// Milliseconds depend on what else the machine does: a million comparisons would be a second.
test.each([
  ["1,000 names against a list of 1,000", () => unlistedNames(once(named(0)), named(1000))],
  ["2,000 names among each other", () => nearNames(once([...named(0), ...named(1000)]))],
])("%s: few of all the pairs are compared", (_, look) => {
  const compare = vi.mocked(likeness.nameLikeness).mockClear();
  look();
  expect(compare.mock.calls.length).toBeLessThan(5000);
});

test("names that are near are compared", () => {
  const compare = vi.mocked(likeness.nameLikeness).mockClear();
  unlistedNames(once(["Northwnd SI"]), ["Northwind SI", ...named(0)]);
  expect(compare).toHaveBeenCalledOnce();
});
