// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import type { Action } from "../../src/domain/portfolio/review/action";
import type { PartnerReview } from "../../src/domain/portfolio/review/partner-review";
import { WhatToDo } from "../../src/pane/parts/what-to-do";
import { rendered } from "./rendered";

const review = (action: Action, attributedMinor: number) =>
  ({ advice: { action }, ranked: { attributedMinor } }) as unknown as PartnerReview;

const reviews = [
  review("Invest", 124_000_000),
  review("Invest", 93_000_000),
  review("Exit", 8_000_000),
];

function shown(onWhatIf: (() => void) | null = null) {
  const onDecide = vi.fn();
  const block = <WhatToDo {...{ reviews, onDecide, onWhatIf }} currency="USD" />;
  return { onDecide, ...rendered(block) };
}

const names = () =>
  [...document.querySelectorAll("button")].map(
    (button) => button.getAttribute("aria-label") ?? button.textContent,
  );

test("each action says how many and how much, those to keep before those to change", () => {
  shown();
  expect(names()).toEqual([
    "Decide 3",
    "Invest: 2 partners, $2.17M",
    ...["Grow", "Maintain", "Incubate", "Fix", "Renegotiate"].map(
      (one) => `${one}: 0 partners, $0`,
    ),
    "Exit: 1 partner, $80k",
  ]);
});

test("each leads to those who are advised it, the title to all", () => {
  const block = shown();
  block.press("Exit: 1 partner, $80k");
  expect(block.onDecide).toHaveBeenLastCalledWith("Exit");
  block.press("Decide 3");
  expect(block.onDecide).toHaveBeenLastCalledWith(null);
});

test("dropping some can be tried where there is something to try it with", () => {
  const onWhatIf = vi.fn();
  shown(onWhatIf).press("What if we drop some?");
  expect(onWhatIf).toHaveBeenCalledOnce();
});
