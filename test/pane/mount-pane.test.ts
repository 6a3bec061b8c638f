// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import { mountPane } from "../../src/pane/mount-pane";

vi.mock("../../src/pane/pane", () => ({
  Pane: () => {
    throw new Error("nothing to show");
  },
}));
vi.mock("../../src/workflows/look-for-tables", () => ({
  lookForTables: () => new Promise(() => undefined),
}));

test("a pane that cannot be drawn says so, and reports why", async () => {
  const reported = vi.fn();
  vi.stubGlobal("reportError", reported);
  const element = document.createElement("div");
  mountPane(element);
  await expect.poll(() => element.textContent).toContain("This pane cannot be shown");
  expect(reported).toHaveBeenCalledWith(new Error("nothing to show"));
});
