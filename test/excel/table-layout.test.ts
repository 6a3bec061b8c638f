import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { headersWith, rowChange } from "../../src/excel/table-layout";

describe("headersWith", () => {
  test.each([
    { present: ["Rank", "Partner"], ours: ["Rank", "Partner"], headers: ["Rank", "Partner"] },
    {
      present: ["Rank", "Class"],
      ours: ["Rank", "Share", "Class"],
      headers: ["Rank", "Share", "Class"],
    },
    {
      present: ["Partner", "Notes"],
      ours: ["Rank", "Partner"],
      headers: ["Rank", "Partner", "Notes"],
    },
    {
      present: ["Partner", "Notes", "Rank"],
      ours: ["Rank", "Partner"],
      headers: ["Partner", "Notes", "Rank"],
    },
    { present: ["Notes"], ours: ["Rank", "Partner"], headers: ["Rank", "Partner", "Notes"] },
  ])("$present with $ours is $headers", ({ present, ours, headers }) => {
    expect(headersWith(present, ours).headers).toEqual(headers);
  });

  test("keeps the order of what is present and adds each missing header once", () => {
    const names = fc.uniqueArray(fc.constantFrom<string>("A", "B", "C", "D", "E", "F"));
    fc.assert(
      fc.property(names, names, (present, ours) => {
        const { headers, missing } = headersWith(present, ours);
        expect(headers.filter((header) => present.includes(header))).toEqual(present);
        expect([...headers].sort()).toEqual([...new Set([...present, ...ours])].sort());
        expect(missing).toEqual(ours.filter((header) => !present.includes(header)));
      }),
    );
  });
});

describe("rowChange", () => {
  test.each([
    { present: 5, wanted: 5, change: { kind: "none" } },
    { present: 5, wanted: 8, change: { kind: "insert", at: 4, count: 3 } },
    { present: 1, wanted: 3, change: { kind: "append", at: 1, count: 2 } },
    { present: 5, wanted: 2, change: { kind: "delete", at: 1, count: 3 } },
    { present: 5, wanted: 1, change: { kind: "delete", at: 0, count: 4 } },
  ])("from $present to $wanted rows", ({ present, wanted, change }) => {
    expect(rowChange(present, wanted)).toEqual(change);
  });

  test("never deletes the last row, which formulas elsewhere end at", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99 }),
        fc.integer({ min: 1, max: 99 }),
        (present, wanted) => {
          const change = rowChange(present, wanted);
          if (change.kind === "delete") expect(change.at + change.count).toBeLessThan(present);
          if (change.kind === "insert") expect(change.at).toBeLessThan(present);
        },
      ),
    );
  });
});
