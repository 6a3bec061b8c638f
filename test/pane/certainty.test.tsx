// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import type { PartnerReview } from "../../src/domain/portfolio/review/partner-review";
import { Certainty } from "../../src/pane/parts/certainty";
import type { Built } from "../../src/workflows/build-portfolio";
import { rendered } from "./rendered";

const built = {
  portfolio: {
    differenceMinor: 0,
    positiveMinor: 0,
    currency: "USD",
    partners: [],
    overCredited: 0,
    use: {},
  },
  preview: { accounts: [{ read: 1_534, setAside: 5 }], names: { names: [] } },
  scorecardLeft: null,
} as unknown as Built;

const review = (fit: number | null, notChecked: PartnerReview["notChecked"] = []) =>
  ({ fit: fit === null ? null : { fit }, notChecked }) as unknown as PartnerReview;

function shown(
  reviews: readonly PartnerReview[],
  onRate: (() => void) | null = null,
  scorecardLeft: Built["scorecardLeft"] = null,
) {
  const nothing = vi.fn();
  const on = { onLedger: nothing, onCompare: nothing, onRows: nothing, onRate };
  return rendered(
    <Certainty built={{ ...built, scorecardLeft }} reviews={reviews} busy={false} {...on} />,
  );
}

/** Each line with its state and its link. */
const lines = () =>
  [...document.querySelectorAll("li")].map((line) => {
    const state = line.querySelector("svg")?.getAttribute("aria-label");
    return `${state ?? "·"}: ${line.textContent}`;
  });

test("who has no fit score is counted, and can be rated", () => {
  const onRate = vi.fn();
  const block = shown([review(85), review(null)], onRate);
  expect(lines()).toContain("look closer: 1 of 2 have no fit scoreRate");
  block.press("Rate");
  expect(onRate).toHaveBeenCalledOnce();
});

test("a tick is for what was checked and is right", () => {
  shown([review(85), review(40)]);
  expect(lines()).toEqual([
    "right: Adds up to the cent, difference $0.00Ledger",
    "right: All 2 have a fit score",
    "right: Every check was made",
    "·: 5 of 1,534 rows set aside, with reasonsRows",
  ]);
});

test("where nobody is rated or nothing was looked at, it says so", () => {
  shown([review(null), review(null)]);
  expect(lines()).toContain("not checked: Fit: not rated");
});

test("checks that were made for nobody or some are counted, and named when asked for", () => {
  const block = shown([
    review(85, ["WIN-LOSE", "NO-EXIT"]),
    review(85, ["WIN-LOSE", "NO-EXIT", "REVIEW"]),
  ]);
  expect(lines()).toContain("not checked: 2 checks not made, 1 made for some partners onlyWhy");
  block.press("Why");
  expect(block.text()).toContain("Not checked: value for both sides; exit terms; reviews: 1 of 2.");
});

test("a scorecard that was not brought up to date is said, with the reason", () => {
  shown([review(85)], null, { code: "sheet-protected", sheet: "Scorecard" });
  expect(lines()).toContain(
    "look closer: Scorecard not brought up to date: “Scorecard” is protected. The portfolio is built; the next build tries again.",
  );
});
