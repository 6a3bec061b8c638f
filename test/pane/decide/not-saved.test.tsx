// @vitest-environment jsdom
import { act } from "react";
import { describe, expect, test } from "vitest";
import { decidePlace } from "./decide-place";
import { forty } from "./reviews";

function atList() {
  const place = decidePlace({}, forty.slice(0, 4));
  place.focusOn("[role=listbox]");
  return place;
}

const refused = "“Portfolio” is protected";

describe("what could not be saved", () => {
  test("stays told when the next decision is saved", async () => {
    const place = atList();
    place.sheet.refuses = ["Northwind SI"];
    await place.key("a");
    await place.key("a");
    expect(place.entry("Globex Cloud")?.decision).toBe("Grow");
    expect(place.alerts()[0]).toContain(`Not saved for Northwind SI: ${refused}`);
    expect(place.bar()).toContain("1 of 4 decided, 1 not saved");
    expect(place.options()[0]).toBe(
      "Northwind SI, rank 1, class A, $1.24M, fit 85, Invest not saved, advised Invest, to decide",
    );
  });

  test("is tried again all together, each as it was decided", async () => {
    const place = atList();
    place.sheet.refuses = true;
    await place.key("a");
    await place.key("a");
    expect(place.alerts()).toHaveLength(1);
    expect(place.alerts()[0]).toContain(`Not saved for Northwind SI, Globex Cloud: ${refused}`);
    expect(place.bar()).toContain("0 of 4 decided, 2 not saved");
    place.sheet.refuses = ["Globex Cloud"];
    await place.click("button", "Try again");
    expect(place.entry("Northwind SI")?.decision).toBe("Invest");
    expect(place.alerts()[0]).toContain(`Not saved for Globex Cloud: ${refused}`);
    place.sheet.refuses = false;
    await place.click("button", "Try again");
    expect(place.entry("Globex Cloud")?.decision).toBe("Grow");
    expect(place.alerts()).toEqual([]);
    expect(place.bar()).toContain("2 of 4 decided");
    expect(place.bar()).not.toContain("not saved");
  });

  test("gives way to what is decided on the partner afterwards", async () => {
    const place = atList();
    place.sheet.refuses = true;
    await place.key("a");
    place.sheet.refuses = false;
    await place.key("ArrowUp");
    await place.key("c");
    await place.key("g");
    await place.key("Ctrl+Enter");
    place.type("No capacity");
    await place.key("Ctrl+Enter");
    expect(place.entry("Northwind SI")?.decision).toBe("Grow");
    expect(place.alerts()).toEqual([]);
  });

  test("is taken back where that was asked before it failed", async () => {
    const place = atList();
    place.sheet.refuses = true;
    act(() => {
      place.store.commands.accept("Northwind SI");
      place.store.commands.undo();
    });
    await place.settled();
    expect(place.alerts()).toEqual([]);
    expect(place.bar()).toContain("0 of 4 decided");
  });

  test("is tried again without dropping what is being typed", async () => {
    const place = atList();
    place.sheet.refuses = true;
    await place.key("a");
    place.sheet.refuses = false;
    await place.key("c");
    await place.key("m");
    await place.click("button", "Try again");
    expect(place.entry("Northwind SI")?.decision).toBe("Invest");
    expect(place.store.get().draft?.action).toBe("Maintain");
  });

  test("is not shown as such once its notice is dismissed", async () => {
    const place = atList();
    place.sheet.refuses = true;
    await place.key("a");
    await place.click("button", "Dismiss");
    expect(place.alerts()).toEqual([]);
    expect(place.options()[0]).toContain("advised Invest, to decide");
  });
});

test("a fault of ours is told, and keeps nothing from being saved after it", async () => {
  const place = atList();
  place.sheet.throws = "rows of nobody: -1";
  await place.key("a");
  await place.key("a");
  expect(place.entry("Northwind SI")).toBeUndefined();
  expect(place.entry("Globex Cloud")?.decision).toBe("Grow");
  expect(place.alerts()[0]).toContain(
    "Not saved for Northwind SI: Vital Few stopped at a fault of its own",
  );
  expect(place.alerts()[0]).toContain("rows of nobody: -1");
  await place.click("button", "Try again");
  expect(place.entry("Northwind SI")?.decision).toBe("Invest");
});
