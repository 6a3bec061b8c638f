import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { onScale, reachEvidence, type CustomerLists } from "../../../src/domain/fit/reach-evidence";
import { evidenceText } from "../../../src/text/fit-evidence";

const scale = { min: 1, max: 5 };
const ours = [160, 30, 10, 0];
const relevance = [1, 1, 1, 0];

/** Source: the worked numbers of PARTNERREACH in docs/functions.md. */
const segmentsOf = (theirs: readonly number[]): CustomerLists => ({
  segments: theirs.map((count, index) => ({
    ...{ ours: ours[index] ?? 0, theirs: count },
    ...{ relevance: relevance[index] ?? 1, theirRelevance: 1 },
  })),
  accounts: null,
});

const evidence = (rated: number | null, lists: CustomerLists) => {
  const its = reachEvidence(rated, scale, lists);
  if (!its.ok) throw new Error(`evidence: ${its.problem.code}`);
  return its.value;
};

const accounts = (theirs: readonly string[]): CustomerLists => ({
  segments: null,
  accounts: { theirs, ours: ["Alpha", "Beta"], targets: ["Gamma"] },
});

describe("evidence beside a rating", () => {
  test("worked: rated 5, reach 59.16 says about 3", () => {
    const its = evidence(5, segmentsOf([10, 20, 50, 20]));
    expect(its.reach).toBeCloseTo(59.1608, 4);
    expect(its).toMatchObject({ differs: true, isLowEvidence: false, theirCustomers: 100 });
    expect(evidenceText(its)).toBe("You rated 5, the customer lists say about 3.");
  });

  test.each([
    [3, "You rated 3, and the customer lists say the same."],
    [null, "Not rated; the customer lists say about 3."],
  ])("rated %s", (rated, sentence) => {
    expect(evidenceText(evidence(rated, segmentsOf([10, 20, 50, 20])))).toBe(sentence);
  });

  test("fewer than 30 customers of theirs are low evidence, 30 are not", () => {
    expect(evidence(5, segmentsOf([9, 10, 10, 0])).isLowEvidence).toBe(true);
    expect(evidence(5, segmentsOf([10, 10, 10, 0])).isLowEvidence).toBe(false);
    const few = reachEvidence(5, scale, segmentsOf([9, 10, 10, 0]), 29);
    expect(few.ok && few.value.isLowEvidence).toBe(false);
    expect(evidenceText(evidence(1, segmentsOf([1, 0, 0, 0])))).toBe(
      "You rated 1, the customer lists say about 2. Low evidence: 1 customer of theirs is known.",
    );
  });

  test("accounts say who is new and whom they could introduce, but no rating", () => {
    const its = evidence(4, accounts(["ALPHA", "gamma", "Delta"]));
    expect(its).toMatchObject({ reach: null, listsSay: null, differs: false, theirCustomers: 3 });
    expect(evidenceText(its)).toBe(
      "2 of their 3 accounts are new to us; they could introduce us to 1 account that we are selling to. Low evidence: 3 customers of theirs are known.",
    );
    const many = Array.from({ length: 40 }, (_, index) => `Account ${index}`);
    expect(evidenceText(evidence(4, accounts(many)))).toBe(
      "40 of their 40 accounts are new to us.",
    );
  });

  test("lists that say nothing of a partner are no evidence", () => {
    const none = { ok: false, problem: { code: "no-customers" } };
    expect(reachEvidence(5, scale, { segments: null, accounts: null })).toEqual(none);
    expect(reachEvidence(5, scale, accounts([]))).toEqual(none);
    expect(reachEvidence(5, scale, segmentsOf([0, 0, 0, 0]))).toEqual(none);
  });

  test("what lists say lies within the scale, and the opinion changes nothing of it", () => {
    const count = fc.integer({ min: 0, max: 500 });
    const theirs = fc.tuple(count, count, count, count).filter((all) => all.some((one) => one > 0));
    fc.assert(
      fc.property(theirs, fc.option(fc.integer({ min: 1, max: 5 })), (counts, rated) => {
        const { listsSay } = evidence(rated, segmentsOf(counts));
        expect(listsSay ?? 0).toBeGreaterThanOrEqual(1);
        expect(listsSay ?? 9).toBeLessThanOrEqual(5);
        expect(evidence(null, segmentsOf(counts)).listsSay).toBe(listsSay);
      }),
    );
    expect([0, 50, 100].map((score) => onScale(score, { min: 0, max: 10 }))).toEqual([0, 5, 10]);
  });
});
