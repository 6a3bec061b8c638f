import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pastOf } from "../../../../src/domain/portfolio/quarter/past-of";
import { noPast } from "../../../../src/domain/portfolio/quarter/past-decisions";
import { rowsToAppend } from "../../../../src/domain/portfolio/quarter/standing-decisions";
import { decided } from "./reviewed";

const acme = { name: "ACME", rank: 2, class: "B" } as const;

describe("what the last finalised quarter left", () => {
  test("before the first one, nothing, and nobody is new", () => {
    expect(pastOf([], "2026Q3")(acme)).toEqual(noPast);
    expect(pastOf([decided("2026Q3", "Acme")], "2026Q3")(acme)).toEqual(noPast);
  });

  test("a partner that was not in it is new", () => {
    expect(pastOf([decided("2026Q2", "Globex")], "2026Q3")(acme)).toEqual({
      ...noPast,
      isNew: true,
    });
  });

  test("the last one counts, over quarters nobody finalised, and never a later one", () => {
    const rows = [
      decided("2026Q3", "Acme", { decided: "Exit" }),
      decided("2025Q4", "Acme", { decided: "Grow" }),
      decided("2026Q1", "Acme", { decided: "Fix", status: "Done", owner: "M. Okafor", due: 46200 }),
    ];
    expect(pastOf(rows, "2026Q3")(acme).last).toEqual({
      ...{ quarter: "2026Q1", decided: "Fix", status: "Done", owner: "M. Okafor", due: 46200 },
      ...{ rank: 1, class: "B", attributedMinor: 100 },
    });
  });

  test("of a quarter finalised twice, or by two people, the later row counts", () => {
    const rows = [
      decided("2026Q2", "Acme", { decided: "Fix" }),
      decided("2026Q2", "Globex", { attributedMinor: 50 }),
      decided("2026Q2", "acme", { decided: "Grow", attributedMinor: 40 }),
    ];
    expect(pastOf(rows, "2026Q3")(acme).last).toMatchObject({ decided: "Grow", rank: 2 });
    expect(pastOf(rows, "2026Q3")({ ...acme, name: "Globex" }).last).toMatchObject({ rank: 1 });
  });
});

describe("places gained", () => {
  const rows = [
    decided("2026Q2", "Acme", { attributedMinor: 100 }),
    decided("2026Q2", "Globex", { attributedMinor: 300 }),
    decided("2026Q2", "Initech", { attributedMinor: 300 }),
    decided("2026Q2", "Hooli", { attributedMinor: 0, class: "None" }),
    decided("2026Q2", "Umbrella", { attributedMinor: -10, class: "None" }),
  ];
  test.each([
    { name: "Acme", rank: 1, class: "A", change: 2 },
    { name: "Acme", rank: 3, class: "A", change: 0 },
    { name: "Initech", rank: 4, class: "C", change: -3 },
    { name: "Initech", rank: 5, class: "None", change: null },
    { name: "Hooli", rank: 1, class: "A", change: null },
    { name: "Nobody", rank: 1, class: "A", change: null },
  ] as const)("$name now $rank, $class: $change", ({ change, ...partner }) => {
    expect(pastOf(rows, "2026Q3")(partner).rankChange).toBe(change);
  });
});

describe("Fix in a row", () => {
  const fix = { decided: "Fix" } as const;
  test.each([
    { rows: [decided("2026Q1", "Acme", fix), decided("2026Q2", "Acme", fix)], fixes: 2 },
    { rows: [decided("2025Q2", "Acme", fix), decided("2026Q2", "Acme", fix)], fixes: 2 },
    { rows: [decided("2026Q1", "Acme", fix), decided("2026Q2", "Acme")], fixes: 0 },
    { rows: [decided("2026Q1", "Acme"), decided("2026Q2", "Acme", fix)], fixes: 1 },
    { rows: [decided("2026Q2", "Acme", fix), decided("2026Q2", "Acme")], fixes: 0 },
    {
      rows: [
        decided("2026Q1", "Acme", fix),
        decided("2026Q1", "Globex"),
        decided("2026Q2", "Globex"),
      ],
      fixes: 0,
    },
    {
      rows: [
        decided("2025Q4", "Acme", fix),
        decided("2026Q1", "Globex"),
        decided("2026Q2", "Acme", fix),
      ],
      fixes: 1,
    },
  ])("$rows.length rows: $fixes", ({ rows, fixes }) => {
    expect(pastOf(rows, "2026Q3")(acme).fixesInARow).toBe(fixes);
  });
});

describe("what is appended", () => {
  test("a partner whose last row of the quarter says the same gets no second one", () => {
    const standing = [
      decided("2026Q3", "Acme", { decided: "Fix", status: "Done" }),
      decided("2026Q3", "Globex"),
      decided("2026Q2", "Initech"),
    ];
    const rows = [
      decided("2026Q3", "Acme", { decided: "Fix", status: "Open" }),
      decided("2026Q3", "Globex", { decided: "Exit" }),
      decided("2026Q3", "Initech"),
    ];
    expect(rowsToAppend(standing, rows)).toEqual(rows.slice(1));
  });

  const anyRow = fc
    .tuple(
      fc.constantFrom("2026Q2", "2026Q3"),
      fc.constantFrom("Acme", "acme ", "Globex", "Initech"),
      fc.constantFrom("Fix", "Exit", "Grow", null),
      fc.integer({ min: 0, max: 3 }),
    )
    .map(([quarter, partner, action, attributedMinor]) =>
      decided(quarter, partner, { decided: action, attributedMinor }),
    );

  test("finalising the same quarter twice appends nothing the second time", () => {
    fc.assert(
      fc.property(
        fc.array(anyRow),
        fc.uniqueArray(anyRow, {
          selector: ({ partner, quarter }) => partner.trim().toLowerCase() + quarter,
        }),
        (standing, rows) => {
          const once = [...standing, ...rowsToAppend(standing, rows)];
          expect(rowsToAppend(once, rows)).toEqual([]);
        },
      ),
    );
  });
});
