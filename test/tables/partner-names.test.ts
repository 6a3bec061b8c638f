import { describe, expect, test } from "vitest";
import { partnerNumbers } from "../../src/tables/partner-names";

const northwind = (name: string): string => (name === "Northwind S.I." ? "Northwind SI" : name);

describe("partners by number", () => {
  test("spellings that differ by case and spaces alone are one, by the first of them", () => {
    const partners = partnerNumbers();
    const cells = ["Acme", "ACME ", "ac\u00a0me", "Ac me"];
    expect(cells.map(partners.numbersOf)).toEqual([[0], [0], [1], [1]]);
    expect(partners.names).toEqual(["Acme", "ac me"]);
  });

  test("an alias counts as the partner it stands for, under that partner's name", () => {
    const partners = partnerNumbers(northwind);
    expect(partners.numbersOf("Northwind S.I.")).toEqual([0]);
    expect(partners.numbersOf("NORTHWIND SI")).toEqual([0]);
    expect(partners.names).toEqual(["Northwind SI"]);
  });

  test("two names of one partner in a cell are one involvement", () => {
    const partners = partnerNumbers(northwind);
    expect(partners.numbersOf("Northwind SI; Northwind S.I.\nAlpha")).toEqual([0, 1]);
  });

  test("cells are split at semicolons and line breaks, never at a comma", () => {
    const partners = partnerNumbers();
    expect(partners.numbersOf("Acme, Inc.; Beta\r\nGamma")).toEqual([0, 1, 2]);
    expect(partners.names).toEqual(["Acme, Inc.", "Beta", "Gamma"]);
  });

  test("numbers are names as written integers; blanks and errors are nobody", () => {
    const partners = partnerNumbers();
    expect([42, "", " ; ", "#N/A"].map(partners.numbersOf)).toEqual([[0], [], [], []]);
    expect(partners.names).toEqual(["42"]);
  });
});
