// @vitest-environment jsdom
import { act } from "react";
import { expect, test, vi } from "vitest";
import { WhatIf } from "../../../src/pane/decide/what-if";
import { ok } from "../../../src/domain/problem";
import { rendered } from "../rendered";
import { forty } from "./reviews";

function screen() {
  const on = {
    onBack: vi.fn(),
    onMark: vi.fn(),
    onCopy: vi.fn(() => Promise.resolve(ok("There"))),
  };
  const shown = rendered(<WhatIf reviews={forty} entries={new Map()} currency="USD" {...on} />);
  const primary = () => document.querySelectorAll("footer button")[0]?.className;
  return { ...on, ...shown, primary };
}

test("the fifteen advised Exit: what is at risk and what comes back", () => {
  const shown = screen();
  expect(shown.element("h1").textContent).toBe(
    "Drop 15: at most $80k (1.46%) at risk, 130 hours back",
  );
  expect(shown.text()).toContain(
    "At least $28k is at risk: what these partners sourced themselves. No open pipeline.",
  );
  expect(shown.rows()).toEqual([
    ["Partners", "40", "25", "−15"],
    ["Attributed revenue", "$5.48M", "$5.40M", "−1.46%"],
    ["Hours per quarter", "578", "448", "−22.5%"],
    ["Cost", "$851k", "$746k", "−12.3%"],
    ["Revenue per cost", "6.44", "7.24", "+0.80"],
    ["Concentration (HHI)", "1,171", "1,205", "+34"],
  ]);
  expect(shown.text()).toContain(
    "Each of the 3 Invest partners could get 43 more hours a quarter.",
  );
  expect(shown.text()).not.toContain("you may want");
  shown.press("Mark 15 as Exit…");
  expect(shown.onMark.mock.calls[0]?.[0]).toHaveLength(15);
});

test("a warning takes the first button away, and those warned of can be left out", () => {
  const shown = screen();
  const before = shown.primary();
  shown.select("Lowest by revenue");
  const field = document.querySelector<HTMLInputElement>("[role=spinbutton]");
  act(() => {
    const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value");
    value?.set?.call(field, "30");
    field?.dispatchEvent(new Event("input", { bubbles: true }));
    field?.dispatchEvent(new FocusEvent("focusout", { bubbles: true }));
  });
  expect(shown.element("h1").textContent).toContain("Drop 30: at most $690k (12.6%) at risk");
  expect(shown.text()).toContain("This would also drop 11 you may want.");
  expect(shown.text()).toContain(
    "6 in class B, $460k. 4 incubating, too early to judge. 1 capability partner, goal 80% reached.",
  );
  expect(shown.primary()).not.toBe(before);
  shown.press("Leave them out");
  expect(shown.element("h1").textContent).toContain("Drop 19:");
  expect(shown.text()).not.toContain("you may want");
});
