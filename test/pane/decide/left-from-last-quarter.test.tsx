// @vitest-environment jsdom
import { act } from "react";
import { expect, test, vi } from "vitest";
import type { OpenAction } from "../../../src/domain/portfolio/quarter/open-actions";
import { failure } from "../../../src/domain/problem";
import { LeftFromLastQuarter } from "../../../src/pane/decide/left-from-last-quarter";
import { rendered } from "../rendered";
import { protectedSheet } from "./decide-place";
import { forty, today } from "./reviews";

const action = (partner: string, daysLate: number): OpenAction => ({
  ...{ partner, daysLate, quarter: "2026Q3", action: "Fix", owner: "M. Okafor" },
  due: today - daysLate,
});

const open = [46, 21, 4, 0, 0].map((late, at) => action(`P${String(at)}`, late));

test("open actions come first, those late with their days; each is noted as done", async () => {
  const onDone = vi.fn((done: OpenAction) =>
    Promise.resolve(failure({ ...protectedSheet, why: done.partner })),
  );
  const fixed = forty.map((review) => ({ ...review, past: { ...review.past, fixesInARow: 1 } }));
  const shown = rendered(
    <LeftFromLastQuarter
      since="2026Q3"
      reviews={fixed}
      onDone={onDone}
      open={{ open, overdue: 3 }}
      moves={{
        since: "2026Q3",
        up: [{ partner: "Quayside Cloud", from: "B", to: "A" }],
        down: [{ partner: "Orchard CRM", from: "C", to: "None" }],
        appeared: ["Harrow Point"],
        gone: [{ partner: "Old", class: "None", decided: "Exit" }],
      }}
      outcomes={[
        { action: "Invest", partners: [], beforeMinor: 100, afterMinor: 109, change: 0.09 },
        {
          ...{ action: "Fix", beforeMinor: 0, afterMinor: 0, change: null },
          partners: [
            { partner: "Hartwell Digital", beforeMinor: 0, afterMinor: 0, class: "C" },
            { partner: "Solway Data", beforeMinor: 0, afterMinor: 0, class: "A" },
          ],
        },
      ]}
    />,
  );
  expect(shown.text()).toContain("Left from Q35 open actions, 3 overdue");
  expect(shown.text()).toContain("P0M. Okafor, 46 days late");
  expect(shown.text()).toContain("due 5 Oct 2026");
  expect(shown.text()).not.toContain("P4");
  shown.press("All 5");
  expect(shown.text()).toContain("P4");
  for (const line of [
    "1 moved up a classQuayside Cloud, B to A.",
    "1 moved downOrchard CRM, C to none.",
    "1 newHarrow Point",
    "1 goneExits done. Their decisions stay on “Decisions”.",
    "Invest partners: +9% revenue on Q3",
    "Hartwell Digital: nothing yet after one Fix. One more and the advice becomes Exit.",
  ])
    expect(shown.text()).toContain(line);
  await act(async () => {
    shown.press("Done: Fix P0");
    await Promise.resolve();
  });
  expect(onDone).toHaveBeenCalledWith(open[0]);
  expect(shown.element("[role=alert]").textContent).toContain("“Portfolio” is protected");
});
