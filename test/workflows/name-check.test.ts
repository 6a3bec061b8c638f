import { expect, test } from "vitest";
import { checkNames } from "../../src/workflows/name-check";
import { involved, won } from "../domain/portfolio/involved";

const partners = ["Northwind SI", "Northwind S.I.", "Umber & Co"];
const data = involved(
  [
    won(500_00, [0]),
    won(120_00, [0, 1]),
    won(80_00, [0, 1, 1]),
    won(30_00, [2], { state: "lost" }),
    won(0, [2]),
  ],
  partners,
);

const second = {
  ...{ name: "Northwind S.I.", rows: 3, wonMinor: 200_00 },
  suggestion: { name: "Northwind SI", reason: "punctuation" },
};

test("names that are not in the list, with their rows and the won deals behind them, each once", () => {
  expect(checkNames(data, ["Northwind SI", "Globex"])).toEqual({
    against: "list",
    own: [],
    names: [second, { name: "Umber & Co", rows: 2, wonMinor: 0, suggestion: null }],
    currency: "",
  });
});

test("without a list, names that look like one that stands in more rows", () => {
  const more = involved(
    [...Array(4).keys()].map(() => won(1_00, [0])).concat([won(2_00, [1])]),
    partners,
  );
  expect(checkNames(more, null)).toEqual({
    against: "data",
    own: [],
    names: [{ ...second, rows: 1, wonMinor: 2_00 }],
    currency: "",
  });
});

test("money of two currencies is not added up", () => {
  const mixed = involved(
    [won(1_00, [0], { currency: "USD" }), won(1_00, [0], { currency: "EUR" })],
    ["Umber"],
  );
  expect(checkNames(mixed, []).names).toEqual([
    { name: "Umber", rows: 2, wonMinor: null, suggestion: null },
  ]);
});
