import { expect, test } from "vitest";
import { runtimeService, visibilityEntry } from "../../../src/workbench/web/runtime-service";

test("the add-in shows and hides its pane, and is told which it is", () => {
  let shown = true;
  const service = runtimeService({
    isShown: () => shown,
    show: (wanted) => {
      shown = wanted;
    },
  });
  const state = () => service["GetAppRuntimeState"]?.([]);
  expect([shown, state()]).toEqual([true, "Visible"]);
  service["SetAppRuntimeState"]?.(["Background"]);
  expect([shown, state()]).toEqual([false, "Background"]);
  service["SetAppRuntimeState"]?.(["Visible"]);
  expect([shown, state()]).toEqual([true, "Visible"]);
});

test.each([
  [true, "Visible"],
  [false, "Hidden"],
])("who listens is told that the pane is shown: %s", (shown, visibility) => {
  expect(visibilityEntry(shown)).toEqual([65_536, 65_539, "", JSON.stringify({ visibility }), 0]);
});
