import { expect, test } from "vitest";
import { closestName } from "../../src/tables/closest-name";

const names = ["Globex Cloud", "Northwind SI", "Meridian Systems"];

test.each([
  ["nrth", "Northwind SI"],
  ["clowd", "Globex Cloud"],
  ["meridain", "Meridian Systems"],
  ["NORTHWIND S", "Northwind SI"],
  ["zzzz", null],
  ["x", null],
  ["", null],
])("%j may mean %j", (typed, meant) => {
  expect(closestName(typed, names)).toBe(meant);
});
