import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldName } from "../../src/domain/attribution/partner-name";
import { nameForms } from "../../src/tables/name-forms";
import { nameLikeness, nearReasons, type NearReason } from "../../src/tables/name-likeness";
import { nearNames, unlistedNames } from "../../src/tables/near-names";

const likeness = (a: string, b: string) => nameLikeness(nameForms(a), nameForms(b));

const once = (names: readonly string[]) => names.map((name) => ({ name, rows: 1 }));

const suggested = (name: string, list: readonly string[]) =>
  unlistedNames(once([name]), list).map(({ suggestion }) => suggestion)[0] ?? null;

describe("what tells two names apart", () => {
  test.each<readonly [string, string, NearReason]>([
    ["Northwind S.I.", "Northwind SI", "punctuation"],
    ["O’Neill Partners", "ONeill Partners", "punctuation"],
    ["Acme-Cloud", "Acme Cloud", "punctuation"],
    ["Quay Side Cloud", "Quayside Cloud", "spacing"],
    ["Quay\u200bside Cloud", "Quayside Cloud", "punctuation"],
    ["Northwind S I", "Northwind SI", "spacing"],
    ["3M", "3 M", "spacing"],
    ["Société Nord", "Societe Nord", "accents"],
    ["Umber & Sons", "Umber and Sons", "ampersand"],
    ["Umber + Sons", "Umber & Sons", "ampersand"],
    ["The Umber Works", "Umber Works", "article"],
    ["Acme", "Acme, Inc.", "legal-form"],
    ["Acme Incorporated", "ACME INC", "legal-spelling"],
    ["Acme S.A.S.", "Acme", "legal-form"],
    ["Acme S. A. S.", "Acme", "legal-form"],
    ["Acme GmbH & Co. KG", "Acme GmbH", "legal-form"],
    ["Acme S.A. de C.V.", "Acme", "legal-form"],
    ["Acme Sp. z o.o.", "Acme", "legal-form"],
    ["Acme Pty Ltd", "Acme Limited", "legal-form"],
    ["Umber & Co", "Umber", "legal-form"],
    ["The Quay Side Company", "Quayside Ltd.", "legal-form"],
    ["Northwnd SI", "Northwind SI", "one-letter"],
    ["Müller Systeme", "Mueller Systeme", "one-letter"],
    ["Globex Inc", "Globexx Ltd", "one-letter"],
    ["Nrothwind SI", "Northwind SI", "swapped-letters"],
    ["Globex Cloud EMEA", "Globex Cloud", "part-of-name"],
    ["Globex Cloud EMEA Ltd", "Globex Cloud GmbH", "part-of-name"],
    ["IBM Ireland", "IBM", "part-of-name"],
    ["Globex", "Globex Cloud", "part-of-name"],
  ])("%s and %s: %s", (a, b, reason) => {
    expect(likeness(a, b)).toBe(reason);
    expect(likeness(b, a)).toBe(reason);
  });

  test.each<readonly [string, string, string]>([
    ["Partner 1", "Partner 2", "digits must agree"],
    ["Partner 1", "Partner 11", "digits must agree"],
    ["Partner 1 2", "Partner 12", "digits must agree"],
    ["Area 51", "Area", "digits must agree"],
    ["Partner A", "Partner B", "another letter in a short word is another word"],
    ["Fund II", "Fund III", "another letter in a short word is another word"],
    ["Acme", "Acne", "four letters are too few"],
    ["Globex East", "Globex West", "places are never mistyped"],
    ["Globex Austria", "Globex Australia", "places are never mistyped"],
    ["Globex Ireland", "Globex Iceland", "places are never mistyped"],
    ["Bright Labs", "Wright Labs", "the first letter differs"],
    ["Northwind Sytems", "Nortwind Systems", "two words differ"],
    ["Globex Cloud EMEA", "Globex Cloud APAC", "two parts of one name"],
    ["EMEA Globex", "Globex", "not its beginning"],
    ["Cloud", "Cloud Nine Works", "a word that begins many names"],
    ["North", "North Star Labs", "a word that begins many names"],
    ["Acme", "Acme Labs", "one short word"],
    ["Limited", "Inc", "a legal form alone is a name"],
    ["???", "!!!", "neither has a letter"],
    ["が行", "か行", "such a mark makes another letter"],
  ])("%s and %s are not alike: %s", (a, b) => {
    expect(likeness(a, b)).toBeNull();
    expect(likeness(b, a)).toBeNull();
  });
});

describe("names that are not in the list", () => {
  const list = ["Northwind SI", "Globex Cloud", "Quayside Cloud", "Partner 1"];

  test("each with what it may be meant for; those with a suggestion first, then those in more rows", () => {
    const names = [
      { name: "Umber & Co", rows: 9, money: 4 },
      { name: "Quay Side Cloud", rows: 2, money: 15 },
      { name: "NORTHWIND SI", rows: 40, money: 400 },
      { name: "Northwind S.I.", rows: 4, money: 62 },
      { name: "Globex Cloud EMEA", rows: 2, money: 38 },
    ];
    const near = (name: string, reason: NearReason) => ({ suggestion: { name, reason } });
    expect(unlistedNames(names, list)).toEqual([
      { ...names[3], ...near("Northwind SI", "punctuation") },
      { ...names[4], ...near("Globex Cloud", "part-of-name") },
      { ...names[1], ...near("Quayside Cloud", "spacing") },
      { ...names[0], suggestion: null },
    ]);
  });

  test("the closest is suggested", () => {
    expect(suggested("Globex Cloud EMEA", ["Globex", "Globex Cloud"])?.name).toBe("Globex Cloud");
    expect(suggested("Globex", ["Globex Cloud", "Globexx", "Globex Inc"])?.name).toBe("Globex Inc");
    expect(suggested("Acme Limited", ["Acme Inc", "Acme Ltd"])?.name).toBe("Acme Ltd");
    expect(suggested("Globex Cloud", ["Globex Cloud Labs", "Globex"])?.name).toBe("Globex");
  });

  test("of several that are as close, none, for nobody may guess", () => {
    expect(suggested("Acme", ["Acme Inc", "Acme Ltd"])).toBeNull();
    expect(suggested("Globex", ["Globex Cloud", "Globex Labs"])).toBeNull();
    expect(suggested("Marlin", ["Merlin", "Martin"])).toBeNull();
  });

  test("two spellings in the list that differ in no letter are one partner", () => {
    const twice = ["Northwind S.I", "Northwind SI"];
    expect(suggested("Northwind S.I.", twice)).toEqual({
      name: "Northwind S.I",
      reason: "punctuation",
    });
  });
});

describe("without a list", () => {
  test("the name in fewer rows may be meant for the other, whatever the order", () => {
    const names = [
      { name: "Acme Inc", rows: 3 },
      { name: "Umber", rows: 7 },
      { name: "Acme", rows: 5 },
      { name: "Acme Ltd", rows: 2 },
    ];
    const expected = [
      { name: "Acme Inc", rows: 3, suggestion: { name: "Acme", reason: "legal-form" } },
      { name: "Acme Ltd", rows: 2, suggestion: { name: "Acme", reason: "legal-form" } },
    ];
    expect(nearNames(names)).toEqual(expected);
    expect(nearNames([...names].reverse())).toEqual(expected);
  });

  test("a beginning of two different names is neither", () => {
    const names = [
      { name: "Globex Cloud", rows: 5 },
      { name: "Globex Labs", rows: 4 },
      { name: "Globex", rows: 1 },
    ];
    expect(nearNames(names)).toEqual([]);
  });
});

const word = fc.constantFrom(
  ..."Northwind Nortwind Norhtwind Globex Globexx Cloud Quay side Quayside EMEA SI S.I.".split(" "),
  ..."1 12 2 & and The Inc Inc. GmbH Ltd Müller Muller Acme, S A IBM Ireland".split(" "),
);
const name = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(" "));
const names = fc.uniqueArray(name, { maxLength: 25, selector: foldName });

const digits = (text: string) => text.match(/\d+/gu) ?? [];

describe("of any names", () => {
  test("likeness is the same both ways round", () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(likeness(a, b)).toBe(likeness(b, a));
      }),
    );
  });

  test("a suggestion is in the list, is another name, has the same digits and a known reason", () => {
    fc.assert(
      fc.property(names, names, (written, list) => {
        for (const { name: own, suggestion } of unlistedNames(once(written), list)) {
          expect(list.map(foldName)).not.toContain(foldName(own));
          if (suggestion === null) continue;
          expect(list).toContain(suggestion.name);
          expect(foldName(suggestion.name)).not.toBe(foldName(own));
          expect(digits(suggestion.name)).toEqual(digits(own));
          expect(nearReasons).toContain(suggestion.reason);
        }
      }),
    );
  });

  test("every name that is not in the list is there once, and nothing else", () => {
    fc.assert(
      fc.property(names, names, (written, list) => {
        const listed = list.map(foldName);
        const left = written.filter((own) => !listed.includes(foldName(own)));
        const found = unlistedNames(once(written), list).map((unlisted) => unlisted.name);
        expect([...found].sort()).toEqual([...left].sort());
      }),
    );
  });

  test("the index forgets no name that is alike: one name of a list is found as by comparing", () => {
    fc.assert(
      fc.property(name, name, (own, listed) => {
        fc.pre(foldName(own) !== foldName(listed));
        expect(suggested(own, [listed])?.reason ?? null).toBe(likeness(own, listed));
      }),
      { numRuns: 1000 },
    );
  });

  test("the order of the names changes nothing", () => {
    fc.assert(
      fc.property(names, fc.array(fc.nat(), { minLength: 25, maxLength: 25 }), (written, keys) => {
        const shuffled = written
          .map((own, at) => ({ own, key: keys[at] ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ own }) => own);
        expect(nearNames(once(shuffled))).toEqual(nearNames(once(written)));
        expect(unlistedNames(once(shuffled), written.slice(5))).toEqual(
          unlistedNames(once(written), written.slice(5)),
        );
      }),
    );
  });

  test("no two names are each suggested to be the other", () => {
    fc.assert(
      fc.property(names, (written) => {
        const near = nearNames(once(written));
        const pairs = new Set(near.map((it) => `${it.name}\n${it.suggestion?.name ?? ""}`));
        for (const it of near)
          expect(pairs).not.toContain(`${it.suggestion?.name ?? ""}\n${it.name}`);
      }),
    );
  });
});
