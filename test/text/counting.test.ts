import { expect, test } from "vitest";
import { counted, listed, whole } from "../../src/text/counting";

test("counts have their thousands and their plural", () => {
  expect(whole(-4238)).toBe("−4,238");
  expect([0, 1, 6711].map((count) => counted(count, "row"))).toEqual([
    "0 rows",
    "1 row",
    "6,711 rows",
  ]);
  expect(counted(2, "currency", "currencies")).toBe("2 currencies");
});

test("lists are read aloud", () => {
  expect([[], ["a"], ["a", "b"], ["a", "b", "c"]].map((items) => listed(items))).toEqual([
    "",
    "a",
    "a and b",
    "a, b and c",
  ]);
  expect(listed(["a", "b"], "or")).toBe("a or b");
});
