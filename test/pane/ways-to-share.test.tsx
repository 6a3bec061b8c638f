// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import type { Portfolio } from "../../src/domain/portfolio/portfolio";
import { defaultSettings } from "../../src/domain/portfolio/settings";
import { WaysToShare } from "../../src/pane/screens/ways-to-share";
import type { Setup } from "../../src/pane/state/pane-state";
import { markovNotUsed, modelText } from "../../src/text/models";
import { rendered } from "./rendered";

const portfolio = {} as Portfolio;

function screen(over: Partial<Parameters<typeof WaysToShare>[0]> = {}) {
  const on = { onUse: vi.fn(), onBack: vi.fn(), onCancel: vi.fn() };
  const given = {
    ...({ used: "role", initial: "role", hasCredit: false } as const),
    ...{ portfolio, settings: defaultSettings, work: null },
  };
  return { ...on, ...rendered(<WaysToShare {...given} {...on} {...over} />) };
}

test("every way that can be used is offered", () => {
  const eight = [
    ...["Role", "Even", "Per touch", "First touch", "Last touch", "First and last"],
    ...["Recent counts more", "Sourced only"],
  ];
  expect(screen().radios()).toEqual(eight);
});

test("own percentages are offered where there is a column for them", () => {
  expect(screen({ hasCredit: true }).radios().at(-1)).toBe("Own percentages");
});

test("paths are named with the reason why they are not offered", () => {
  expect(screen().text()).toContain(`Paths through them${modelText.markov.line}. ${markovNotUsed}`);
});

test("a choice says what it assumes, and is used by the button alone", () => {
  const shown = screen();
  expect(shown.text()).toContain(modelText.role.assumes);
  shown.choose("First touch");
  expect(shown.text()).toContain(modelText.first.assumes);
  expect(shown.text()).toContain("Changing it asks for a rebuild");
  expect(shown.onUse).not.toHaveBeenCalled();
  shown.press("Use First touch");
  expect(shown.onUse).toHaveBeenCalledExactlyOnceWith("first");
});

test("it begins with what was handed over, and marks what is used", () => {
  const shown = screen({ initial: "decay", used: "even" });
  expect(shown.bar()).toEqual(["Use Recent counts more"]);
  expect(shown.text()).toContain("Everyone on the deal gets the same · used now");
});

test("before the first build nothing is used and nothing is written", () => {
  const shown = screen({ portfolio: null });
  expect(shown.text()).toContain("Nothing is written yet.");
  expect(shown.text()).not.toContain("used now");
});

test("the same three deals, shared four ways, the most of each in bold", () => {
  const shown = screen();
  expect(shown.rows()).toEqual([
    ["Role", "69,774", "74,436", "55,789"],
    ["First touch", "100,000", "60,000", "40,000"],
    ["Last touch", "0", "60,000", "140,000"],
    ["First and last", "52,000", "68,000", "80,000"],
  ]);
  const weights = [...document.querySelectorAll("tbody td")].map((cell) => ({
    amount: cell.textContent,
    weight: getComputedStyle(cell).fontWeight,
  }));
  const usual = weights.find(({ amount }) => amount === "69,774")?.weight;
  expect(weights.filter(({ weight }) => weight !== usual).map(({ amount }) => amount)).toEqual([
    "74,436",
    "100,000",
    "140,000",
    "80,000",
  ]);
});

test("while something is under way there is only the way to stop it", () => {
  const work = {
    kind: "building",
    setup: {} as Setup,
    step: "ranking",
    share: 0,
    waitingForCell: false,
  } as const;
  const shown = screen({ work });
  expect(shown.bar()).toEqual(["Cancel"]);
  shown.press("Cancel");
  expect(shown.onCancel).toHaveBeenCalledOnce();
});

test("half-life and role weights are said as they are set", () => {
  expect(screen().text()).toContain("Halves every 90 days before the close");
  expect(screen().text()).toContain("Sourcing counts most, delivery less");
  const set = { ...defaultSettings, halfLifeDays: 30, weightMarketplace: 2 };
  const shown = screen({ settings: set });
  expect(shown.text()).toContain("Halves every 30 days before the close");
  expect(shown.text()).toContain("Roles weigh 1, 0.6, 0.4, 0.3, 2, from Sourced to Marketplace");
});
