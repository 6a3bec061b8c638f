import { describe, expect, test } from "vitest";
import { decisionRows } from "../../../../src/domain/portfolio/quarter/decision-rows";
import {
  rowsToAppend,
  standingIn,
} from "../../../../src/domain/portfolio/quarter/standing-decisions";
import { decided, reviewed, typed } from "./reviewed";

const quarter = "2026Q3";

describe("names that Aliases made one partner", () => {
  const own = decided(quarter, "Acme", { attributedMinor: 300, class: "A", fit: 80 });
  const renamed = decided(quarter, "Acme", {
    ...{ renamedFrom: "Acme Inc", attributedMinor: 50, class: "C", fit: 40 },
    ...{ decided: "Exit", owner: "M. Okafor", due: 46400, status: "Open" },
  });
  const standing = (...rows: readonly ReturnType<typeof decided>[]) =>
    standingIn(rows, quarter).get("acme");

  test.each([
    { order: "above", rows: [own, renamed] },
    { order: "below", rows: [renamed, own] },
  ])("the row under its own name counts, $order others, and no revenue is lost", ({ rows }) => {
    expect(standing(...rows)).toEqual({ ...own, attributedMinor: 350 });
  });

  test("an own row without a decision leaves the decision that another name has", () => {
    expect(standing({ ...own, decided: null }, renamed)).toEqual({
      ...renamed,
      ...{ attributedMinor: 350, class: "A", fit: 80 },
    });
  });

  test("a later row corrects the row of its own name alone", () => {
    expect(standing(renamed, own, { ...renamed, attributedMinor: 60 })).toEqual({
      ...own,
      attributedMinor: 360,
    });
    expect(standing(own, renamed, { ...own, decided: "Grow" })).toMatchObject({
      ...{ decided: "Grow", attributedMinor: 350 },
    });
  });

  test("one that was only renamed keeps all its row says", () => {
    expect(standing(renamed)).toEqual(renamed);
  });

  test("finalised again under the new name, revenue is not counted twice", () => {
    const now = decided(quarter, "Acme", { decided: "Grow", attributedMinor: 350 });
    const added = rowsToAppend([own, renamed], [now]);
    expect(added).toMatchObject([
      { partner: "Acme", decided: "Grow", attributedMinor: 350 },
      { partner: "Acme Inc", decided: "Exit", owner: "M. Okafor", attributedMinor: 0 },
    ]);
    const [first = own, second = renamed] = added;
    const readAgain = { ...second, partner: "Acme", renamedFrom: "Acme Inc" };
    expect(standing(own, renamed, first, readAgain)).toEqual(now);
    expect(rowsToAppend([own, renamed, first, readAgain], [now])).toEqual([]);
  });
});

test("no decision is never put over a row that is decided", () => {
  const standing = [
    decided(quarter, "Acme", { decided: "Exit", status: "Open" }),
    decided(quarter, "Globex", { decided: null }),
  ];
  const rows = [
    decided(quarter, "Acme", { decided: null, attributedMinor: 7 }),
    decided(quarter, "Globex", { decided: null, attributedMinor: 7 }),
    decided(quarter, "Initech", { decided: null }),
  ];
  expect(rowsToAppend(standing, rows)).toEqual(rows.slice(1));
});

describe("finalised again, the status", () => {
  const exit = { decided: "Exit", owner: "M. Okafor", due: 46400 } as const;
  const done = decided(quarter, "Acme", { ...exit, status: "Done" });
  const entry = { decision: "Exit", owner: "M. Okafor", due: 46400, reason: "quiet" } as const;
  test.each([
    { what: "the same action", its: {}, status: "Done" },
    { what: "another action", its: { decision: "Fix" }, status: "Open" },
    { what: "another owner", its: { owner: "J. Lindqvist" }, status: "Open" },
    { what: "another date", its: { due: 46500 }, status: "Open" },
    { what: "nothing to carry out", its: { decision: "Grow" }, status: "None" },
  ] as const)("of $what is $status", ({ its, status }) => {
    const [row] = decisionRows(
      [reviewed({ name: "ACME", advised: "Exit", attributedMinor: 7 })],
      typed({ acme: { ...entry, ...its } }),
      { quarter, on: 46300, standing: standingIn([done], quarter) },
    );
    expect(row).toMatchObject({ partner: "ACME", status });
  });
});
