// @vitest-environment jsdom
import { act } from "react";
import { describe, expect, test, vi } from "vitest";
import { foldName } from "../../../src/domain/attribution/partner-name";
import { dateSerial } from "../../../src/domain/numeric/date-serial";
import { noDecision } from "../../../src/domain/portfolio/quarter/decision";
import { defaultSettings } from "../../../src/domain/portfolio/settings";
import { decidePlace } from "./decide-place";
import { forty } from "./reviews";

const endOfYear = dateSerial(2026, 12, 31);

function atList(over: Parameters<typeof decidePlace>[0] = {}) {
  const place = decidePlace(over);
  place.focusOn("[role=listbox]");
  return place;
}

describe("the list", () => {
  test("says of each partner what it is, brought, and what is advised or decided", () => {
    const decided = { ...noDecision, decision: "Invest" } as const;
    const place = atList({ entries: new Map([[foldName("Northwind SI"), decided]]) });
    expect(place.options()[0]).toBe(
      "Northwind SI, rank 1, class A, $1.24M, fit 85, decided Invest",
    );
    expect(place.options()[2]).toBe(
      "Meridian Systems, rank 3, class A, $640k, fit 74, 1 flag, advised Fix, to decide",
    );
    expect(place.options().at(-1)).toBe(
      "Jasper & Hale, no class, $0, fit 51, 1 flag, advised Exit, to decide",
    );
    expect(place.bar()).toContain("1 of 40 decided");
  });

  test("is one stop for Tab, walked by arrows, Home, End and pages", async () => {
    const place = atList();
    expect(place.active()).toBe("Northwind SI");
    await place.key("ArrowDown");
    expect(place.active()).toBe("Globex Cloud");
    await place.key("End");
    expect(place.active()).toBe("Jasper & Hale");
    await place.key("PageUp");
    expect(place.active()).toBe("Foundry Lab");
    await place.key("Home");
    expect(place.active()).toBe("Northwind SI");
    expect(document.querySelectorAll("[role=listbox] [tabindex]")).toHaveLength(0);
  });

  test("draws only what is in sight of a thousand, and the row that keys act on", async () => {
    const many = Array.from({ length: 1000 }, (_, at) => {
      const review = forty[at % 40] as (typeof forty)[number];
      return { ...review, ranked: { ...review.ranked, name: `Partner ${String(at)}` } };
    });
    const place = decidePlace({}, many);
    place.focusOn("[role=listbox]");
    expect(place.options().length).toBeLessThan(60);
    await place.key("End");
    expect(place.active()).toBe("Partner 999");
    expect(document.querySelector("[aria-posinset='1000']")?.getAttribute("aria-setsize")).toBe(
      "1000",
    );
  });

  test("is filtered by pills with counts, and says why it is empty", async () => {
    const place = atList();
    expect(place.text()).toContain("All 40To decide 40Exit 15Fix 4More");
    await place.click("button", "Exit 15");
    expect(place.options()).toHaveLength(15);
    expect(place.options()[0]).toContain("Jasper & Hale");
    expect(place.text()).toContain("Sorted by revenue, lowest first");
    act(() => {
      place.store.dispatch({ type: "filter", filter: { by: "flag", flag: "CONC" } });
    });
    expect(place.text()).toContain("No partner is in this list.");
  });

  test("a search without result asks whether a near name was meant", async () => {
    const place = atList();
    await place.key("/");
    expect(place.label()).toBe("Find a partner");
    place.type("glob");
    expect(place.options()).toHaveLength(1);
    place.type("nrth");
    expect(place.text()).toContain("No partner called ‘nrth’. Did you mean Northwind SI?");
    await place.click("button", "Northwind SI");
    expect(place.element("h1").textContent).toBe("Northwind SI");
  });
});

describe("deciding", () => {
  test("A accepts the advice, tells it, and goes to the next one to decide", async () => {
    const place = atList();
    await place.key("a");
    expect(place.entry("Northwind SI")?.decision).toBe("Invest");
    expect(place.said()).toBe("Invest saved for Northwind SI, 1 of 40");
    expect(place.active()).toBe("Globex Cloud");
    expect(place.label()).toBe("Partners");
  });

  test("where somebody must act, A asks by whom and when, with the manager filled in", async () => {
    const place = atList();
    await place.key("ArrowDown");
    await place.key("ArrowDown");
    await place.key("a");
    expect(place.entry("Meridian Systems")).toBeUndefined();
    expect(place.label()).toContain("Due");
    await place.key("Ctrl+Enter");
    expect(place.bar()).toContain("Fix needs a date");
    place.type("next week");
    expect(place.bar()).toContain("Type the date like 31 Dec 2026");
    place.type("31 Dec 2026");
    await place.key("Ctrl+Enter");
    expect(place.entry("Meridian Systems")).toMatchObject({
      ...{ decision: "Fix", owner: "R. Castell", due: endOfYear },
    });
    expect(place.active()).toBe("Kestrel Analytics");
  });

  test("C opens the chips; another action than advised needs a reason", async () => {
    const place = atList();
    await place.key("c");
    expect(place.label()).toBe("Invest");
    await place.key("m");
    expect(place.bar()).toContain("Reason, because you differ from Invest");
    await place.key("Ctrl+Enter");
    expect(place.bar()).toContain("Say why it is not Invest");
    expect(place.label()).toContain("Reason");
    place.type("No capacity");
    await place.key("Ctrl+Enter");
    expect(place.entry("Northwind SI")).toMatchObject({
      ...{ decision: "Maintain", reason: "No capacity", owner: null, due: null },
    });
  });

  test.each(["i", "g", "m", "n", "f", "r", "x"])(
    "the letter %s chooses its action",
    async (letter) => {
      const place = atList();
      await place.key("c");
      await place.key(letter);
      const chosen = { i: "Invest", g: "Grow", m: "Maintain", n: "Incubate", f: "Fix" }[letter];
      expect(place.label()).toBe(chosen ?? (letter === "r" ? "Renegotiate" : "Exit"));
      expect(place.focused().getAttribute("aria-checked")).toBe("true");
    },
  );

  test("is undone by key, and offered for ten seconds", async () => {
    vi.useFakeTimers();
    const place = atList();
    await place.key("a");
    expect(place.bar()).toContain("Undo");
    await place.key("Ctrl+z");
    expect(place.entry("Northwind SI")).toBeUndefined();
    expect(place.said()).toBe("Taken back for Northwind SI, 0 of 40");
    expect(place.active()).toBe("Northwind SI");
    await place.key("a");
    act(() => {
      vi.advanceTimersByTime(10_001);
    });
    expect(place.bar()).not.toContain("Undo");
    vi.useRealTimers();
  });

  test("the offer to undo ends after ten seconds, whatever is looked at meanwhile", async () => {
    vi.useFakeTimers();
    const place = atList();
    await place.key("a");
    act(() => {
      vi.advanceTimersByTime(6_000);
    });
    await place.key("Enter");
    expect(place.bar()).toContain("Undo");
    act(() => {
      vi.advanceTimersByTime(4_001);
    });
    expect(place.bar()).not.toContain("Undo");
    vi.useRealTimers();
  });

  test("what the sheet says otherwise by now is not taken back", async () => {
    const place = atList();
    await place.key("a");
    place.sheetSays("Northwind SI", { ...noDecision, decision: "Exit" });
    await place.key("Ctrl+z");
    expect(place.said()).toBe(
      "Northwind SI changed in the sheet since, so that nothing is taken back",
    );
    expect(place.entry("Northwind SI")?.decision).toBe("Exit");
    expect(place.onUndo).not.toHaveBeenCalled();
  });

  test("what cannot be written is told, is not decided, and is tried again", async () => {
    const place = atList();
    place.sheet.refuses = true;
    await place.key("a");
    expect(place.alerts()[0]).toContain("Not saved for Northwind SI: “Portfolio” is protected");
    expect(place.bar()).toContain("0 of 40 decided");
    place.sheet.refuses = false;
    await place.click("button", "Try again");
    expect(place.entry("Northwind SI")?.decision).toBe("Invest");
    expect(place.alerts()).toEqual([]);
  });
});

describe("several at once", () => {
  test("ten logos: one owner each, one date", async () => {
    const place = atList();
    await place.click("button", "Exit 15");
    await place.click("button", "Select the 10 logos");
    expect(place.ticked()).toHaveLength(10);
    expect(place.element("[role=listbox]").getAttribute("aria-multiselectable")).toBe("true");
    expect(place.bar()).toContain("10 selected: decide Exit for all");
    await place.key("a");
    expect(place.bar()).toContain("Exit needs a date");
    expect(place.label()).toContain("Due");
    place.type("2026-12-31");
    await place.key("Ctrl+Enter");
    expect(place.onSave).toHaveBeenCalledTimes(1);
    expect(place.entry("LogoCorp")).toMatchObject({ owner: "M. Okafor", due: endOfYear });
    expect(place.entry("Amberline")).toMatchObject({ owner: "J. Lindqvist" });
    expect(place.said()).toBe("Exit saved for 10 partners, 10 of 40");
  });

  test("Space selects, Shift extends, Ctrl+A takes all shown; several actions are refused", async () => {
    const place = atList();
    await place.key("Space");
    expect(place.ticked()).toEqual(["Northwind SI"]);
    await place.key("Shift+ArrowDown");
    expect(place.ticked()).toEqual(["Northwind SI", "Globex Cloud"]);
    expect(place.bar()).toContain("Choose rows with one action");
    await place.key("Ctrl+Enter");
    expect(place.onSave).not.toHaveBeenCalled();
    await place.key("Ctrl+a");
    expect(place.ticked()).toHaveLength(40);
    await place.click("button", "Clear");
    expect(place.element("[role=listbox]").getAttribute("aria-multiselectable")).toBe("false");
  });

  test("marked elsewhere for Exit, whoever is advised otherwise needs a reason", async () => {
    const place = atList();
    act(() => {
      const partners = ["Sable", "LogoCorp"];
      place.store.dispatch({ type: "mark", partners, action: "Exit" });
    });
    expect(place.bar()).toContain("Reason, because 1 partner is advised otherwise");
    await place.key("Ctrl+Enter");
    expect(place.label()).toContain("Reason");
  });
});

test("forty decisions by keyboard alone", async () => {
  const place = atList();
  let keys = 0;
  const key = async (combination: string) => {
    keys++;
    await place.key(combination);
  };
  act(() => {
    place.store.dispatch({ type: "filter", filter: { by: "action", action: "Exit" } });
  });
  place.focusOn("[role=listbox]");
  await key("Ctrl+a");
  await key("Ctrl+Enter");
  place.type("31 Dec 2026");
  await key("Ctrl+Enter");
  expect(place.said()).toContain("Exit saved for 15 partners, 15 of 40");
  act(() => {
    place.store.dispatch({ type: "filter", filter: { by: "to-decide" } });
  });
  place.focusOn("[role=listbox]");
  for (let left = 25; left > 0; left--) {
    await key("a");
    // Where somebody must act, what is filled in is looked at and saved.
    if (place.store.get().draft !== null) await key("Ctrl+Enter");
  }
  expect(place.text()).toContain("Nothing left to decide here.");
  expect(place.bar()).toContain("40 of 40 decided");
  expect(place.sheet.entries.size).toBe(40);
  for (const { ranked, advice } of forty)
    expect(place.entry(ranked.name)?.decision).toBe(advice.action);
  expect(keys).toBeLessThan(40);
});

describe("the card", () => {
  test("opens with Enter on its title, and J, K and the arrows go on from there", async () => {
    const place = atList();
    await place.key("Enter");
    expect(place.focused().textContent).toBe("Northwind SI");
    expect(place.text()).toContain("1 of 40");
    await place.key("j");
    expect(place.focused().textContent).toBe("Globex Cloud");
    await place.key("ArrowDown");
    expect(place.focused().textContent).toBe("Meridian Systems");
    await place.key("k");
    expect(place.focused().textContent).toBe("Globex Cloud");
    await place.key("Alt+ArrowLeft");
    expect(place.label()).toBe("Partners");
    expect(place.active()).toBe("Globex Cloud");
  });

  test("answers its questions in a fixed order", async () => {
    const place = atList();
    await place.key("Enter");
    const heads = () => [...document.querySelectorAll("h2")].map(({ textContent }) => textContent);
    expect(heads()).toEqual(["Did it pay?", "Should it?", "Who gains?", "No flags"]);
    await place.click("button", "3 deals in Credits");
    expect(place.onShowCredits).toHaveBeenCalledWith("Northwind SI");
    expect(place.text()).toContain("22.6% of all");
    expect(place.text()).toContain("Rank 1 under every model");
    expect(place.text()).toContain("Both sides make money 5, Complementary reach 5");
    expect(place.text()).toContain("Value less cost: us $500k − $100k, them $300k − $120k");
    act(() => {
      place.store.dispatch({ type: "open", at: "OneSided Reseller" });
    });
    expect(heads()).toEqual(["2 flags", "Did it pay?", "Should it?", "Who gains?"]);
    expect(place.text()).toContain("Clears when “Exit terms” says Y in Partners.");
    expect(
      document.querySelector("[title='Nobody has agreed how the partnership would end.']")
        ?.textContent,
    ).toBe("No exit terms agreed");
    expect(place.text()).toContain("39Weak fit, held down from 62.5");
    expect(place.text()).toContain("One side loses money, so fit cannot pass 39.");
    expect(place.text()).toContain("Rank 10, between 6 and 10 in the eight models");
    expect(place.text()).toContain("balance 0 of 100");
  });

  test("how firm its place is stands below the fit, and data beside opinion: a person decides", async () => {
    const says = {
      ...{ rated: 5, reach: 59, listsSay: 3.37, differs: true, overlap: null },
      ...{ theirCustomers: 12, isLowEvidence: true },
    };
    const place = atList({
      swaps: new Map([["northwind si", ["Reach 16 → 12.8: Globex Cloud (88) passes."]]]),
      evidence: new Map([["northwind si", says]]),
    });
    await place.key("Enter");
    expect(place.text()).toContain("Reach 16 → 12.8: Globex Cloud (88) passes.");
    expect(place.text()).toContain(
      "You rated 5, the customer lists say about 3. Low evidence: 12 customers of theirs are known.",
    );
    expect(place.onTake).not.toHaveBeenCalled();
    await place.click("button", "Use 3");
    expect(place.onTake).toHaveBeenCalledExactlyOnceWith({
      ...{ partner: "Northwind SI", rated: 5, use: 3 },
    });
    await place.key("j");
    expect(place.text()).not.toContain("Use 3");
  });

  test("where lists and rating agree, there is nothing to use", async () => {
    const agreed = {
      ...{ rated: 3, reach: 50, listsSay: 3.1, differs: false, overlap: null },
      ...{ theirCustomers: 90, isLowEvidence: false },
    };
    const place = atList({ evidence: new Map([["northwind si", agreed]]) });
    await place.key("Enter");
    expect(place.text()).toContain("You rated 3, and the customer lists say the same.");
    expect(place.text()).not.toContain("Use 3");
  });

  test("a share too small to matter is said to be", () => {
    const place = atList({ settings: { ...defaultSettings, materialShare: 0.23 } });
    act(() => {
      place.store.dispatch({ type: "open", at: "Northwind SI" });
    });
    expect(place.text()).toContain("22.6% of all, not material");
  });

  test("A decides and goes on to the next card", async () => {
    const place = atList();
    await place.key("Enter");
    await place.key("a");
    expect(place.focused().textContent).toBe("Globex Cloud");
    expect(place.entry("Northwind SI")?.decision).toBe("Invest");
  });

  test("who is selected in the sheet is offered, never jumped to", async () => {
    const place = atList({ selectedPartner: "Quayside Cloud" });
    expect(place.active()).toBe("Northwind SI");
    await place.click("button", "Show Quayside Cloud");
    expect(place.element("h1").textContent).toBe("Quayside Cloud");
  });

  test("without ratings says so, and leads to the scorecard", async () => {
    const place = atList();
    act(() => {
      place.store.dispatch({ type: "open", at: "Sable" });
    });
    expect(place.text()).toContain("Not rated yet");
    await place.click("button", "Rate in Scorecard");
    expect(place.onRate).toHaveBeenCalledWith("Sable");
  });
});

describe("finalise", () => {
  const exit = { ...noDecision, decision: "Exit", owner: "R. Castell" } as const;

  test("names what must be settled, and settles it in place", async () => {
    const place = atList({ entries: new Map([[foldName("LogoCorp"), exit]]) });
    await place.click("button", "Finalise Q3…");
    expect(place.text()).toContain("Finalise Q3 2026");
    expect(place.element("h1").textContent).toBe("1 of 40 decided");
    expect(place.text()).toContain("An Exit, Fix or Renegotiate without a due date");
    expect(place.bar()).toContain("1 thing blocks it.");
    await place.click("button", "Set date");
    expect(place.label()).toContain("Due");
    place.type("31 Dec 2026");
    await place.key("Ctrl+Enter");
    expect(place.focused().tagName).toBe("H1");
    expect(place.text()).toContain("Nothing blocks it.");
    await place.click("button", "Finalise Q3");
    expect(place.onFinalise).toHaveBeenCalledTimes(1);
    expect(place.said()).toBe("Q3 is finalised");
  });

  test("a cell that nobody can read is looked for, named, and decided in place", async () => {
    const unreadable = [{ partner: "LogoCorp", column: "Decision", found: "perhaps" }];
    const place = atList({ unreadable });
    await place.click("button", "Finalise Q3…");
    expect(place.onReadDecisions).toHaveBeenCalledTimes(1);
    expect(place.text()).toContain("A cell that says nothing we can read");
    expect(place.text()).toContain("LogoCorpDecision says ‘perhaps’");
    expect(place.bar()).toContain("1 thing blocks it.");
    await place.click("button", "Correct");
    expect(place.label()).toBe("Invest");
  });

  test("what is out of date is rebuilt first", async () => {
    const place = atList({ outOfDate: "12 deals changed" });
    await place.click("button", "Finalise Q3…");
    expect(place.text()).toContain("Rebuild first: 12 deals changed");
    await place.click("button", "Rebuild");
    expect(place.onRebuild).toHaveBeenCalledTimes(1);
    await place.click("button", "Finalise Q3");
    expect(place.onFinalise).not.toHaveBeenCalled();
  });
});
