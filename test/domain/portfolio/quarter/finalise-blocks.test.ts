import { describe, expect, test } from "vitest";
import { decisionProgress } from "../../../../src/domain/portfolio/quarter/decision-progress";
import { decisionRows } from "../../../../src/domain/portfolio/quarter/decision-rows";
import { finaliseBlocks } from "../../../../src/domain/portfolio/quarter/finalise-blocks";
import { reviewed, typed } from "./reviewed";

const reviews = [
  reviewed({ name: "Northwind", advised: "Invest" }),
  reviewed({ name: "Delphine", advised: "Exit", attributedMinor: 0, class: "None" }),
  reviewed({ name: "Hartwell", advised: "Fix", fit: null }),
  reviewed({ name: "Cinder", advised: "Exit" }),
  reviewed({ name: "Meridian", advised: "Fix" }),
];
const fresh = { isOutOfDate: false };

describe("what keeps a quarter from being finalised", () => {
  const owned = { owner: "M. Okafor", due: 46400 };
  test.each([
    { entry: { decision: "Exit", due: 46400 }, blocks: { withoutOwner: ["Delphine"] } },
    { entry: { decision: "Exit", owner: "M. Okafor" }, blocks: { withoutDue: ["Delphine"] } },
    { entry: { decision: "Exit", ...owned }, blocks: {} },
    { entry: { decision: "Fix", ...owned }, blocks: { withoutReason: ["Delphine"] } },
    { entry: { decision: "Fix", ...owned, reason: "one more try" }, blocks: {} },
    { entry: { decision: "Maintain" }, blocks: { withoutReason: ["Delphine"] } },
    { entry: { decision: "Maintain", reason: "a favour" }, blocks: {} },
    { entry: { decision: "Renegotiate", reason: "both sides" }, both: true },
    { entry: { owner: "M. Okafor" }, blocks: {} },
  ] as const)("$entry", ({ entry, ...expected }) => {
    const found = finaliseBlocks(reviews, typed({ delphine: entry }), fresh);
    const names = (its: readonly { readonly partner: string }[]) => its.map((one) => one.partner);
    const { withoutOwner, withoutDue, withoutReason } = found;
    const all = { withoutOwner: [], withoutDue: [], withoutReason: [] };
    const both = { withoutOwner: ["Delphine"], withoutDue: ["Delphine"] };
    const wanted = { ...all, ...("both" in expected ? both : expected.blocks) };
    expect({
      withoutOwner: names(withoutOwner),
      withoutDue: names(withoutDue),
      withoutReason: names(withoutReason),
    }).toEqual(wanted);
    expect(found.count).toBe(Object.values(wanted).flat().length);
  });
});

test("data that changed since, and cells nobody can read, block it too", () => {
  const unreadable = [{ partner: "Cinder", column: "Due", found: "soon" }];
  const found = finaliseBlocks(reviews, typed({}), { isOutOfDate: true, unreadable });
  expect(found.count).toBe(2);
});

test("undecided and unrated partners may stay open", () => {
  const found = finaliseBlocks(reviews, typed({ NORTHWIND: { decision: "Invest" } }), fresh);
  expect(found.undecided).toEqual(["Delphine", "Hartwell", "Cinder", "Meridian"]);
  expect(found.unrated).toEqual(["Hartwell"]);
  expect(found.count).toBe(0);
});

test("38 of 40: what is decided, as advised or changed", () => {
  const entries = typed({
    northwind: { decision: "Invest" },
    delphine: { decision: "Fix" },
    gone: { decision: "Exit" },
    cinder: { owner: "M. Okafor" },
  });
  expect(decisionProgress(reviews, entries)).toEqual({
    ...{ partners: 5, decided: 2, asAdvised: 1, changed: 1 },
  });
});

test("a finalised quarter has a row per partner, the undecided among them", () => {
  const entries = typed({
    delphine: { decision: "Exit", owner: "J. Lindqvist", due: 46400, decidedOn: 46299 },
    cinder: { decision: "Maintain", reason: "a favour" },
  });
  const rows = decisionRows(reviews, entries, { quarter: "2026Q3", on: 46300 });
  expect(rows.map(({ partner }) => partner)).toEqual(reviews.map(({ ranked }) => ranked.name));
  expect(rows[1]).toEqual({
    ...{ decidedOn: 46299, quarter: "2026Q3", partner: "Delphine", recommended: "Exit" },
    ...{ decided: "Exit", reason: null, owner: "J. Lindqvist", due: 46400, status: "Open" },
    ...{ attributedMinor: 0, class: "None", fit: 60 },
  });
  expect(rows[3]).toMatchObject({ decidedOn: 46300, decided: "Maintain", status: "None" });
  expect(rows[2]).toMatchObject({ decidedOn: null, decided: null, status: "None", fit: null });
});
