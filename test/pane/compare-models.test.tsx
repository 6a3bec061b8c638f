// @vitest-environment jsdom
import { act } from "react";
import { describe, expect, test, vi } from "vitest";
import type { DealModelName } from "../../src/domain/attribution/models";
import { roleCode } from "../../src/domain/attribution/roles";
import type { Portfolio } from "../../src/domain/portfolio/portfolio";
import { CompareModels } from "../../src/pane/screens/compare-models";
import type { Setup } from "../../src/pane/state/pane-state";
import { markovNotUsed, noLostDeals, sourcedBeside } from "../../src/text/models";
import { involved, rank, won } from "../domain/portfolio/involved";
import { fortyPartners } from "../domain/portfolio/stories";
import { rendered } from "./rendered";

const window = { from: 0, to: 300 };

/**
 * Alpha opened the one deal, Beta sourced it later; Gamma has nothing. Role gives Beta 83 of 100
 * and Alpha 17; First touch gives Alpha all, Last touch and Sourced give Beta all.
 */
function rivals(model: DealModelName, over: Partial<Portfolio> = {}): Portfolio {
  const { book, involvements } = involved([won(100_00, [0, 1])], ["Alpha", "Beta", "Gamma"]);
  const role = Uint8Array.of(roleCode("Marketplace"), roleCode("Sourced"));
  const dated = { ...involvements, date: Int32Array.of(100, 120), role };
  return { ...rank({ book, involvements: dated }, window, model), ...over };
}

const forty = rank(
  involved(
    fortyPartners.flatMap((thousands, partner) =>
      thousands === 0 ? [] : [won(thousands * 1000_00, [partner])],
    ),
    fortyPartners.map((_, index) => `P${index + 1}`),
  ),
  window,
);

function screen(portfolio: Portfolio, busy = false) {
  const bar = { onUse: vi.fn(), onKeep: vi.fn(), onCancel: vi.fn() };
  const on = { ...bar, onDeals: vi.fn(), onBack: vi.fn() };
  const work = busy
    ? ({
        kind: "building",
        setup: {} as Setup,
        step: "ranking",
        share: 0.3,
        waitingForCell: false,
      } as const)
    : null;
  const of = (its: Portfolio) => <CompareModels portfolio={its} work={work} {...on} />;
  const shown = rendered(of(portfolio));
  const again = (its: Portfolio) => {
    shown.show(of(its));
  };
  return { ...on, ...shown, again };
}

describe("ranks side by side", () => {
  test("against First touch at first, with words for the arrows and the strip", () => {
    const shown = screen(rivals("role"));
    expect(shown.element("h1").textContent).toBe(
      "The one class A partner does not stay class A under all eight models",
    );
    expect(shown.text()).toContain("Beta drops to no credit in at least one of eight models.");
    expect(shown.heads()).toEqual(["Partner", "Role", "First", "Best to worst"]);
    expect(shown.rows()).toEqual([
      ["Beta", "1", "down to 2", "best 1, worst 2"],
      ["Alpha", "2", "up to 1", "best 1, worst 2"],
    ]);
    expect(shown.text()).toContain("dashed: class A ends at 1");
    expect(shown.text()).toContain("Shares of credit, not proof of cause.");
  });

  test("against another that is chosen; equal ranks have no arrow", () => {
    const shown = screen(rivals("role"));
    expect(shown.options()).not.toContain("Role");
    expect(shown.options()).not.toContain("Own percentages");
    shown.select("Sourced only");
    expect(shown.rows().map((row) => row[2])).toEqual(["1", "2"]);
    expect(shown.text()).toContain(sourcedBeside);
  });

  test("a model is never compared with itself", () => {
    const shown = screen(rivals("first"));
    expect(shown.heads().slice(1, 3)).toEqual(["First", "Role"]);
    shown.select("Last touch");
    shown.again(rivals("last"));
    expect(shown.heads().slice(1, 3)).toEqual(["Last", "First"]);
  });

  test("who has revenue under the other model alone is there", () => {
    const shown = screen(rivals("last"));
    expect(shown.rows().map(([name]) => name)).toEqual(["Beta", "Alpha"]);
  });

  test("the first eleven, then all with revenue, and back", () => {
    const shown = screen(forty);
    expect(shown.rows()).toHaveLength(11);
    shown.press("All 25 with revenue");
    expect(shown.rows()).toHaveLength(25);
    shown.press("Only the first 11");
    expect(shown.rows()).toHaveLength(11);
  });

  test("nobody with revenue: no table, and the models can still be changed", () => {
    const shown = screen(rank(involved([], []), window));
    expect(shown.rows()).toEqual([]);
    expect(shown.element("h1").textContent).toBe("No partner has revenue to rank in this window");
    expect(shown.bar()).toEqual(["Keep Role", "Use First touch…"]);
  });
});

describe("the next step", () => {
  test("keeps the model or asks for the other one", () => {
    const shown = screen(rivals("role"));
    shown.press("Keep Role");
    expect(shown.onKeep).toHaveBeenCalledOnce();
    shown.select("First and last");
    shown.press("Use First and last…");
    expect(shown.onUse).toHaveBeenCalledExactlyOnceWith("position");
  });

  test("paths are compared, not used, and the reason is said", () => {
    const shown = screen(rivals("role", { lostDeals: 3 }));
    shown.select("Paths through them");
    expect(shown.bar()).toEqual(["Keep Role"]);
    expect(shown.text()).toContain(markovNotUsed);
    expect(shown.text()).not.toContain(noLostDeals);
  });

  test("paths without a lost deal say what they are worth", () => {
    const shown = screen(rivals("role", { lostDeals: 0 }));
    shown.select("Paths through them");
    expect(shown.text()).toContain(noLostDeals);
  });

  test("a partner leads to its deals in one click", () => {
    const shown = screen(rivals("role"));
    shown.press("Show the deals of Beta");
    expect(shown.onDeals).toHaveBeenCalledExactlyOnceWith("Beta");
  });

  test("a partner without a line in the ledger does not lead to an empty one", () => {
    const shown = screen(rivals("last"));
    expect(shown.rows().map(([name]) => name)).toEqual(["Beta", "Alpha"]);
    const links = [...document.querySelectorAll("[aria-label^='Show the deals of']")];
    expect(links.map((link) => link.textContent)).toEqual(["Beta"]);
  });

  test("while something is under way there is only the way to stop it", () => {
    const shown = screen(rivals("role"), true);
    shown.press("Show the deals of Beta");
    expect(shown.onDeals).not.toHaveBeenCalled();
    expect(shown.bar()).toEqual(["Cancel"]);
    shown.press("Cancel");
    expect(shown.onCancel).toHaveBeenCalledOnce();
  });

  test("back by its button and by Alt and the left arrow alone", () => {
    const shown = screen(rivals("role"));
    shown.press("Back");
    const key = (init: KeyboardEventInit) => {
      const event = new KeyboardEvent("keydown", { ...init, bubbles: true, cancelable: true });
      act(() => {
        shown.element("h1").dispatchEvent(event);
      });
      return event.defaultPrevented;
    };
    expect(key({ key: "ArrowLeft" })).toBe(false);
    expect(shown.onBack).toHaveBeenCalledTimes(1);
    expect(key({ key: "ArrowLeft", altKey: true })).toBe(true);
    expect(shown.onBack).toHaveBeenCalledTimes(2);
  });
});
