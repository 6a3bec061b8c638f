import { describe, expect, test } from "vitest";
import { classMoves } from "../../../../src/domain/portfolio/quarter/class-moves";
import { decisionOutcomes } from "../../../../src/domain/portfolio/quarter/decision-outcomes";
import { openActions } from "../../../../src/domain/portfolio/quarter/open-actions";
import { decided } from "./reviewed";

const fix = { decided: "Fix", status: "Open", owner: "M. Okafor", due: 46400 } as const;

describe("open actions", () => {
  test.each([
    { rows: [decided("2026Q2", "Acme", fix)], today: 46400, late: [0] },
    { rows: [decided("2026Q2", "Acme", fix)], today: 46401, late: [1] },
    { rows: [decided("2026Q2", "Acme", fix)], today: 46446.9, late: [46] },
    { rows: [decided("2026Q2", "Acme", { ...fix, status: "Done" })], today: 46446, late: [] },
    { rows: [decided("2026Q2", "Acme", { ...fix, due: null })], today: 46446, late: [0] },
    {
      why: "a later decision takes its place",
      rows: [decided("2026Q1", "Acme", fix), decided("2026Q2", "Acme", { decided: "Grow" })],
      ...{ today: 46446, late: [] },
    },
    {
      why: "no decision leaves it open",
      rows: [decided("2026Q1", "Acme", fix), decided("2026Q2", "Acme", { decided: null })],
      ...{ today: 46446, late: [46] },
    },
    {
      why: "a row above that is of a later quarter still counts",
      rows: [decided("2026Q2", "Acme", { ...fix, due: 46440 }), decided("2026Q1", "Acme", fix)],
      ...{ today: 46446, late: [6] },
    },
    {
      why: "what a quarter took back leaves the action before it open",
      rows: [
        decided("2026Q1", "Acme", fix),
        decided("2026Q2", "Acme", fix),
        decided("2026Q2", "Acme", { decided: null }),
      ],
      ...{ today: 46446, late: [46] },
    },
    {
      why: "a quarter finalised again without the decision takes it back",
      rows: [decided("2026Q2", "Acme", fix), decided("2026Q2", "Acme", { decided: null })],
      ...{ today: 46446, late: [] },
    },
  ])("%#: $why", ({ rows, today, late }) => {
    const found = openActions(rows, today);
    expect(found.open.map(({ daysLate }) => daysLate)).toEqual(late);
    expect(found.overdue).toBe(late.filter((days) => days > 0).length);
  });

  test("they come by due date, with who is to do what", () => {
    const rows = [
      decided("2026Q2", "Undated", { ...fix, due: null }),
      decided("2026Q2", "Later", fix),
      decided("2026Q2", "Sooner", { ...fix, decided: "Exit", due: 46300 }),
    ];
    const { open } = openActions(rows, 46350);
    expect(open.map(({ partner }) => partner)).toEqual(["Sooner", "Later", "Undated"]);
    expect(open[0]).toEqual({
      ...{ partner: "Sooner", quarter: "2026Q2", action: "Exit", owner: "M. Okafor" },
      ...{ due: 46300, daysLate: 50 },
    });
  });
});

const before = [
  decided("2026Q2", "Quayside", { class: "B", decided: "Invest", attributedMinor: 1000 }),
  decided("2026Q2", "Solway", { class: "A", decided: "Invest", attributedMinor: 3000 }),
  decided("2026Q2", "Orchard", { class: "C", decided: "Fix", attributedMinor: 10 }),
  decided("2026Q2", "LogoCorp", { class: "None", decided: "Exit", attributedMinor: 0 }),
];
const now = [
  { name: "Quayside", class: "A", attributedMinor: 2000 },
  { name: "SOLWAY", class: "B", attributedMinor: 2360 },
  { name: "Orchard", class: "None", attributedMinor: 0 },
  { name: "Harrow Point", class: "C", attributedMinor: 5 },
] as const;

test("partners that moved up or down a class, appeared, or are gone", () => {
  expect(classMoves(before, "2026Q3", now)).toEqual({
    since: "2026Q2",
    up: [{ partner: "Quayside", from: "B", to: "A" }],
    down: [
      { partner: "SOLWAY", from: "A", to: "B" },
      { partner: "Orchard", from: "C", to: "None" },
    ],
    appeared: ["Harrow Point"],
    gone: [{ partner: "LogoCorp", class: "None", decided: "Exit" }],
  });
  expect(classMoves(before, "2026Q2", now)).toBeNull();
});

test("what became of the partners that each action was decided on", () => {
  const outcomes = decisionOutcomes(before, "2026Q3", now);
  expect(outcomes.map(({ action }) => action)).toEqual(["Invest", "Fix", "Exit"]);
  expect(outcomes[0]).toMatchObject({ beforeMinor: 4000, afterMinor: 4360 });
  expect(outcomes[0]?.change).toBeCloseTo(0.09, 12);
  expect(outcomes[1]?.change).toBe(-1);
  expect(outcomes[2]).toMatchObject({
    change: null,
    partners: [{ partner: "LogoCorp", beforeMinor: 0, afterMinor: null, class: null }],
  });
});
