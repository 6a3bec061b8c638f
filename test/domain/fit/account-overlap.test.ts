import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { accountOverlap, type AccountOverlap } from "../../../src/domain/fit/account-overlap";

const overlap = (
  ours: readonly string[],
  theirs: readonly string[],
  targets: readonly string[] | null = null,
): AccountOverlap => {
  const found = accountOverlap(ours, theirs, targets);
  if (!found.ok) throw new Error(`problem in accounts: ${found.problem.code}`);
  return found.value;
};

describe("account overlap", () => {
  test("by hand: two of ours, three of theirs, one shared, one of the new ones wanted", () => {
    expect(overlap(["Acme", "Beta"], ["Beta", "Gamma", "Delta"], ["Delta", "Epsilon"])).toEqual({
      ...{ ours: 2, theirs: 3, shared: 1, newToUs: 2, introductions: 1, jaccard: 0.25 },
    });
  });

  test.each([
    ["case", "ACME", "acme"],
    ["spaces", " Acme \u00a0 Inc", "Acme Inc"],
    ["compatible characters", "Ａcme", "Acme"],
    ["ß and SS", "Weiß", "WEISS"],
  ])("%s does not make another account", (_, ours, theirs) => {
    expect(overlap([ours, theirs], [theirs])).toMatchObject({ ours: 1, theirs: 1, shared: 1 });
  });

  test("a part of a name is another account", () => {
    expect(overlap(["Acme"], ["Acme Inc"]).shared).toBe(0);
  });

  test("blank names are no accounts", () => {
    expect(overlap(["", "  ", "A"], [""], [""])).toMatchObject({ ours: 1, theirs: 0, shared: 0 });
  });

  test("without targets nothing is known of introductions; without a match there are none", () => {
    expect(overlap(["A"], ["B"]).introductions).toBeNull();
    expect(overlap(["A"], ["B"], []).introductions).toBe(0);
  });

  test("neither side with an account is a problem", () => {
    expect(accountOverlap([""], [], ["A"])).toEqual({
      ...{ ok: false, problem: { code: "no-accounts" } },
    });
  });
});

describe("properties", () => {
  const names = fc.array(fc.constantFrom("A", "a ", "B", "C", "D", "E", ""), { maxLength: 12 });

  test("shared and Jaccard are the same seen from the other side, which shares itself entirely", () => {
    fc.assert(
      fc.property(names, names, (ours, theirs) => {
        fc.pre([...ours, ...theirs].some((name) => name !== ""));
        const found = overlap(ours, theirs);
        const back = overlap(theirs, ours);
        expect([back.shared, back.jaccard]).toEqual([found.shared, found.jaccard]);
        expect(found.newToUs).toBe(found.theirs - found.shared);
        expect(found.jaccard).toBeGreaterThanOrEqual(0);
        expect(found.jaccard).toBeLessThanOrEqual(1);
        expect(overlap([...ours, "Z"], [...ours, "Z"]).jaccard).toBe(1);
      }),
    );
  });

  test("order and repetition do not matter", () => {
    fc.assert(
      fc.property(names, names, names, (ours, theirs, targets) => {
        const some = ["Z", ...ours];
        const again = [...some, ...some].reverse();
        expect(overlap(again, [...theirs].reverse(), [...targets, ...targets])).toEqual(
          overlap(some, theirs, targets),
        );
      }),
    );
  });
});
