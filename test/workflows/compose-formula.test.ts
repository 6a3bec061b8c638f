import { expect, test } from "vitest";
import {
  asText,
  cellCount,
  composed,
  onSheet,
  selectedIn,
  wholeTable,
} from "../../src/workflows/compose-formula";

test("what is left out at the end is left away, what is left out between keeps its place", () => {
  expect(composed("PARTNERREVENUE", ["A2", "Deals[#All]", "", '"role"', "", ""])).toBe(
    '=PARTNERREVENUE(A2, Deals[#All], , "role")',
  );
  expect(composed("PARTNERFIT", ["", ""])).toBe("=PARTNERFIT()");
});

test.each([
  ["A2", "A2"],
  ["$B$12", "$B$12"],
  ["'My sheet'!A2:A41", "'My sheet'!A2:A41"],
  ["F1#", "F1#"],
  ["Portfolio[Partner]", "Portfolio[Partner]"],
  ["Northwind SI", '"Northwind SI"'],
  ["A2 Hosting", '"A2 Hosting"'],
  ['"A2"', '"A2"'],
  ['The "few"', '"The ""few"""'],
  ["", ""],
])("%s is written as %s", (entry, written) => {
  expect(asText(entry)).toBe(written);
});

test("a table goes by its name, a range by its sheet and held in place", () => {
  expect(wholeTable({ kind: "table", name: "Deals" }, "A1:K418")).toBe("Deals[#All]");
  expect(wholeTable({ kind: "range", sheet: "Deals 2026" }, "A3:K418")).toBe(
    "'Deals 2026'!$A$3:$K$418",
  );
});

test("a sheet is quoted where its name needs it", () => {
  expect(onSheet("Sheet1", "B2")).toBe("Sheet1!B2");
  expect(onSheet("Tom's", "B2")).toBe("'Tom''s'!B2");
  expect(onSheet("FY26", "B2")).toBe("'FY26'!B2");
});

test("a selected table goes by its name", () => {
  const selected = { sheet: "Deals", address: "A1:E9", shows: "Deal ID" };
  expect(selectedIn({ ...selected, table: "Deals" })).toBe("Deals[#All]");
  expect(selectedIn({ ...selected, table: null })).toBe("Deals!A1:E9");
});

test("cells are counted where the address says how many", () => {
  expect(cellCount("A2:J2")).toBe(10);
  expect(cellCount("Sheet1!$Y$3:$AA$4")).toBe(6);
  expect(cellCount("A2")).toBeNull();
  expect(cellCount("Deals[#All]")).toBeNull();
});
