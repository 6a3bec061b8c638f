// @vitest-environment jsdom
import { describe, expect, test, vi } from "vitest";
import { UnlistedNames, type NameToSettle } from "../../src/pane/parts/unlisted-names";
import { rendered } from "./rendered";

const northwind: NameToSettle = {
  ...{ name: "Northwind S.I.", rows: 4, wonMinor: 62_000_00, answer: null },
  suggestion: { name: "Northwind SI", reason: "punctuation" },
};
const umber: NameToSettle = {
  ...{ name: "Umber & Co", rows: 1, wonMinor: 4_000_00, answer: null },
  suggestion: null,
};

function part(names: readonly NameToSettle[], over: { busy?: boolean; against?: "data" } = {}) {
  const on = { onAccept: vi.fn(), onKeep: vi.fn(), onUndo: vi.fn() };
  const of = (its: readonly NameToSettle[]) => (
    <UnlistedNames names={its} against="list" currency="USD" busy={false} {...on} {...over} />
  );
  const shown = rendered(of(names));
  const again = (its: readonly NameToSettle[]) => {
    shown.show(of(its));
  };
  return { ...on, ...shown, again };
}

const same = "Northwind S.I. is the same partner as Northwind SI";

describe("names not in the list", () => {
  test("each with what stands behind it, what it looks like and why", () => {
    const shown = part([northwind, umber]);
    expect(shown.element("h2").textContent).toBe("2 names not in your partner list");
    expect(shown.text()).toContain("“Northwind S.I.”4 rows · $62k");
    expect(shown.text()).toContain("Looks like Northwind SI, punctuation differs");
    expect(shown.text()).toContain("“Umber & Co”1 row · $4k");
    expect(shown.text()).toContain("No close match in your list");
  });

  test("money that is not known is left out", () => {
    const shown = part([{ ...umber, wonMinor: null }]);
    expect(shown.element("h2").textContent).toBe("1 name not in your partner list");
    expect(shown.text()).toContain("“Umber & Co”1 rowNo close match");
  });

  test("the same partner, or its own", () => {
    const shown = part([northwind, umber]);
    shown.press(same);
    expect(shown.onAccept).toHaveBeenCalledExactlyOnceWith(northwind);
    shown.press("Keep as its own: Northwind S.I.");
    shown.press("Keep as its own: Umber & Co");
    expect(shown.onKeep.mock.calls).toEqual([[northwind], [umber]]);
    expect(() => {
      shown.press("Umber & Co is the same partner as Umber & Co");
    }).toThrow();
  });

  test("what was answered is said, and undone with a click", () => {
    const [accepted, kept] = [
      { ...northwind, answer: "same" } as const,
      { ...umber, answer: "own" } as const,
    ];
    const shown = part([accepted, kept]);
    expect(shown.element("h2").textContent).toBe("1 name not in your partner list");
    expect(shown.text()).toContain("Same as Northwind SI · Undo");
    expect(shown.text()).toContain("Kept as its own · Undo");
    expect(shown.text()).not.toContain("Looks like");
    shown.press(`Undo: ${same}`);
    shown.press("Undo: Umber & Co is kept as its own");
    expect(shown.onUndo.mock.calls).toEqual([[accepted], [kept]]);
  });

  test("a suggestion that was not taken is kept as its own", () => {
    expect(part([{ ...northwind, answer: "own" }]).text()).toContain("Kept as its own · Undo");
  });

  test("the focus stays with the name when its button goes", () => {
    const shown = part([northwind, umber]);
    shown.press(same);
    shown.again([{ ...northwind, answer: "same" }, umber]);
    expect(document.activeElement?.textContent).toContain("Same as Northwind SI · Undo");
  });

  test("while something is under way nothing can be answered", () => {
    const shown = part([northwind, { ...umber, answer: "own" }], { busy: true });
    shown.press(same);
    shown.press("Keep as its own: Northwind S.I.");
    shown.press("Undo: Umber & Co is kept as its own");
    for (const answer of [shown.onAccept, shown.onKeep, shown.onUndo])
      expect(answer).not.toHaveBeenCalled();
  });

  test("many names: the first twenty, then fifty at a time, and back", () => {
    const many = Array.from({ length: 143 }, (_, at) => ({ ...umber, name: `Umber ${at}` }));
    const shown = part(many);
    const count = () => shown.text().split("No close match").length - 1;
    expect(count()).toBe(20);
    shown.press("50 more of 143 names");
    expect(count()).toBe(70);
    shown.press("50 more of 143 names");
    expect(count()).toBe(120);
    shown.press("All 143 names");
    expect(count()).toBe(143);
    shown.press("Only the first 20");
    expect(count()).toBe(20);
  });
});

describe("nothing to settle", () => {
  test("against the list", () => {
    const shown = part([]);
    expect(shown.text()).toBe("Names and your partner listEvery name is in your partner list.");
  });

  test("without a list", () => {
    expect(part([], { against: "data" }).text()).toContain("No two names look alike.");
  });

  test("one without a list", () => {
    expect(part([northwind], { against: "data" }).element("h2").textContent).toBe(
      "1 name that looks like another",
    );
  });
});
